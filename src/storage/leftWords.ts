/** What tabs left behind when they went away: read, written after all, and forgotten. Loaded when there is any. */
import type { Change } from '@/domain/change'
import type { Clock } from './clock'
import type { Copies } from './copies'
import type { Database } from './database'
import { withBelongings } from './belongings'
import type { Forgotten } from './forgotten'
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

/** What taking over needs from outside. */
export interface LeftWordsNeeds {
  readonly lastWords: LastWords
  readonly copies: Copies
  readonly clock: Clock
  readonly db: Database
  readonly forgotten: Forgotten
}

/** Writes what was left behind. What belongs to no dossier here, or to an erased participant, stays out; what cannot be written waits for the next start. Only within the lane. */
export async function takeLeftWords({ lastWords, copies, clock, db, forgotten }: LeftWordsNeeds): Promise<void> {
  const keys = lastWords.others()
  const changes = keys.flatMap((key) => readNote(lastWords, key))
  const made = new Set(changes.filter(({ kind }) => kind === 'dossier').map(({ dossier }) => dossier))
  const here = new Set(await db.dossiers.toCollection().primaryKeys())
  const erased = withBelongings(changes, forgotten.records)
  const wanted = changes.filter(({ dossier, record }) => (here.has(dossier) || made.has(dossier)) && !erased.has(record))
  for (const change of wanted) clock.observe(change.clock)
  if (wanted.length > 0 && 'problem' in await copies.writeForeign(wanted)) return
  for (const key of keys) lastWords.store?.removeItem(key)
}

/** Something erased must not come back by a note. */
export function forgetLeftWords(lastWords: LastWords, isGone: (change: Change) => boolean): void {
  for (const key of lastWords.others()) {
    const left = readNote(lastWords, key).filter((change) => !isGone(change))
    if (left.length === 0) lastWords.store?.removeItem(key)
    else lastWords.store?.setItem(key, JSON.stringify(left))
  }
}
