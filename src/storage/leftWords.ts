/** What tabs left behind when they went away: read, written after all, and forgotten. Loaded when there is any. */
import type { Change } from '@/domain/change'
import type { Id } from '@/domain/ids'
import type { Clock } from './clock'
import type { Copies } from './copies'
import type { Database } from './database'
import { isChange } from './isChange'
import type { LastWords } from './lastWords'

/** The changes in one note; what is damaged is left out. */
export function readNote({ store }: LastWords, key: string): readonly Change[] {
  try {
    const value: unknown = JSON.parse(store?.getItem(key) ?? '[]')
    return Array.isArray(value) ? value.filter(isChange) : []
  } catch {
    return []
  }
}

/** Writes what was left behind. What belongs to no dossier here stays out; what cannot be written waits for the next start. Only within the lane. */
export async function takeLeftWords({ lastWords, copies, clock, db }: { readonly lastWords: LastWords; readonly copies: Copies; readonly clock: Clock; readonly db: Database }): Promise<void> {
  const keys = lastWords.others()
  const changes = keys.flatMap((key) => readNote(lastWords, key))
  const made = new Set(changes.filter(({ kind }) => kind === 'dossier').map(({ dossier }) => dossier))
  const here = new Set(await db.dossiers.toCollection().primaryKeys())
  const wanted = changes.filter(({ dossier }) => here.has(dossier) || made.has(dossier))
  for (const change of wanted) clock.observe(change.clock)
  if (wanted.length > 0 && 'problem' in await copies.writeForeign(wanted)) return
  for (const key of keys) lastWords.store?.removeItem(key)
}

/** An erased dossier must not come back by a note. */
export function forgetLeftWords(lastWords: LastWords, dossier: Id): void {
  for (const key of lastWords.others()) {
    const left = readNote(lastWords, key).filter((change) => change.dossier !== dossier)
    if (left.length === 0) lastWords.store?.removeItem(key)
    else lastWords.store?.setItem(key, JSON.stringify(left))
  }
}
