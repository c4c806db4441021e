import type { Id } from '@/domain/ids'
import type { Change, RecordKind } from '@/domain/change'
import { isPointedTo } from './attachments'
import type { MakeChange } from './changeMaker'
import type { Clock } from './clock'
import type { Copies } from './copies'
import type { Database } from './database'
import { filesIn, withBelongings } from './erasedRecords'
import { sha256Of } from './files'
import type { Forgotten } from './forgotten'
import { isChange } from './isChange'
import type { Lane } from './lane'
import { ownSetting } from './settings'
import type { Files, RestoreInput, RestoreReport, SaveProblem } from './storage'

/** Changes in one transaction; saves of the person at work go in between. */
const portion = 1000

/** What restoring needs from outside. */
export interface RestoreNeeds {
  readonly files: Files
  readonly copies: Copies
  readonly clock: Clock
  readonly lane: Lane
  readonly db: Database
  readonly forgotten: Forgotten
  readonly make: MakeChange
}

/**
 * Puts back files, then changes, so that no row ever points to nothing. Stops at the first problem; what was put back stays, and the
 * same input may be given again. Progress counts files and changes together. Participants who were erased here stay so: what is theirs
 * is left out, and what others made of it is corrected as it was at the erasure.
 */
export async function restore(
  { files, copies, clock, lane, db, forgotten, make }: RestoreNeeds, input: RestoreInput, onProgress: (done: number, total: number) => void,
): Promise<{ readonly ok: true; readonly report: RestoreReport } | { readonly ok: false; readonly problem: SaveProblem }> {
  const trusted = input.changes.filter(isChange)
  const erased = withBelongings(trusted, forgotten.records)
  const sound = erased.size === 0 ? trusted : trusted.filter(({ record }) => !erased.has(record))
  const erasedFiles = new Set<string>()
  if (sound.length < trusted.length) {
    const needed = new Set(filesIn(sound))
    for (const name of filesIn(trusted.filter(({ record }) => erased.has(record)))) if (!needed.has(name) && !await isPointedTo(db, name)) erasedFiles.add(name)
  }

  const total = input.files.size + input.changes.length
  let done = 0
  let written = 0
  let erasedFilesSeen = 0
  for (const [sha256, bytes] of input.files) {
    if (erasedFiles.has(sha256)) erasedFilesSeen += 1
    else if (await sha256Of(bytes) === sha256) {
      const put = await files.put(bytes)
      if (!put.ok) return put
      written += 1
    }
    onProgress(done += 1, total)
  }

  const dossiers = new Set(sound.map(({ dossier }) => dossier))
  const fresh = new Set<string>()
  const changed = new Set<string>()
  const keptNewer: { kind: RecordKind; record: Id; field: string }[] = []
  let knownChanges = 0
  let leftOut = input.changes.length - trusted.length
  for (let at = 0; at < sound.length; at += portion) {
    const changes = sound.slice(at, at + portion)
    const result = await lane.run(() => copies.writeForeign(changes))
    if ('problem' in result) return { ok: false, problem: result.problem }
    for (const { change: { clock: time, kind, record }, before, kept } of result.done.written) {
      clock.observe(time)
      const name = `${kind} ${record}`
      if (before === undefined) fresh.add(name)
      else if (!fresh.has(name)) changed.add(name)
      keptNewer.push(...kept.map((field) => ({ kind, record, field })))
    }
    knownChanges += result.done.known
    leftOut += result.done.refused
    onProgress(done += changes.length, total)
  }
  if (sound.length < trusted.length) {
    const problem = await lane.run(() => correct({ db, copies, make }, trusted))
    if (problem !== null) return { ok: false, problem }
  }
  const report: RestoreReport = {
    dossiers: dossiers.size, newRecords: fresh.size, changedRecords: changed.size, knownChanges, keptNewer, files: written,
    leftOut: { changes: leftOut, files: input.files.size - written - erasedFilesSeen, erased: trusted.length - sound.length + erasedFilesSeen },
  }
  return { ok: true, report }
}

/** Corrects what leans on participants who were left out. Only within the lane. */
async function correct({ db, copies, make }: Pick<RestoreNeeds, 'db' | 'copies' | 'make'>, changes: readonly Change[]): Promise<SaveProblem | null> {
  const { correctionsFor } = await import('./eraseParticipant')
  const dossiers = new Set(changes.map(({ dossier }) => dossier))
  const erased = (await ownSetting(db, 'erasedParticipants') ?? []).filter(({ dossier }) => dossiers.has(dossier))
  const corrections = (await correctionsFor(db, changes, erased)).map(make)
  const result = corrections.length === 0 ? undefined : await copies.writeForeign(corrections)
  return result && 'problem' in result ? result.problem : null
}
