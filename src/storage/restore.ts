import type { Id } from '@/domain/ids'
import type { Change, RecordKind } from '@/domain/change'
import { isPointedTo } from './attachments'
import { libraryId } from '@/domain/library'
import type { ChangeMaker } from './changeMaker'
import type { Copies } from './copies'
import type { Database } from './database'
import { filesIn, withBelongings } from './belongings'
import { removeFiles, sha256Of } from './files'
import type { Forgotten } from './forgotten'
import { latestClock } from './history'
import { isChange } from './isChange'
import type { Lane } from './lane'
import { problemOf } from './problem'
import { ownSetting } from './settings'
import type { Files, RestoreInput, RestoreReport, SaveProblem } from './storage'

/** Changes in one transaction; saves of the person at work go in between. */
const portion = 1000

/** What restoring needs from outside. */
export interface RestoreNeeds extends ChangeMaker {
  readonly files: Files
  readonly copies: Copies
  readonly lane: Lane
  readonly db: Database
  readonly forgotten: Forgotten
}

/** How restoring ended. */
type Restored = { readonly ok: true; readonly report: RestoreReport } | { readonly ok: false; readonly problem: SaveProblem }

/**
 * Puts back files, then changes, so that no row ever points to nothing. Stops at the first problem; what was put back stays, and the
 * same input may be given again. Progress counts files and changes together. Participants who were erased here stay so: what is theirs
 * is left out, and what others made of it is corrected as it was at the erasure.
 */
export async function restore(needs: RestoreNeeds, input: RestoreInput, onProgress: (done: number, total: number) => void): Promise<Restored> {
  try {
    return await putBack(needs, input, onProgress)
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

async function putBack({ files, copies, clock, lane, db, forgotten, make }: RestoreNeeds, input: RestoreInput, onProgress: (done: number, total: number) => void): Promise<Restored> {
  const trusted = input.changes.filter(isChange)
  // Also what a tab erased while this one slept.
  for (const { records } of await ownSetting(db, 'erasedParticipants') ?? []) forgotten.add(records)
  let seen = forgotten.records.size
  let erased = withBelongings(trusted, forgotten.records)
  const erasedFiles = await onlyIn(db, trusted, erased)
  const total = input.files.size + input.changes.length
  let done = 0
  let written = 0
  let erasedHere = 0
  for (const [sha256, bytes] of input.files) {
    if (erasedFiles.has(sha256)) erasedHere += 1
    else if (await sha256Of(bytes) === sha256) {
      const put = await files.put(bytes)
      if (!put.ok) return put
      written += 1
    }
    onProgress(done += 1, total)
  }
  const strangeFiles = input.files.size - written - erasedHere

  const dossiers = new Set<Id>()
  const fresh = new Set<string>()
  const changed = new Set<string>()
  const keptNewer: { kind: RecordKind; record: Id; field: string }[] = []
  let knownChanges = 0
  let leftOut = input.changes.length - trusted.length
  for (let at = 0; at < trusted.length; at += portion) {
    const changes = trusted.slice(at, at + portion)
    const result = await lane.run(async () => {
      // Somebody may be erased while this goes on.
      if (forgotten.records.size !== seen) erased = withBelongings(trusted, forgotten.records)
      seen = forgotten.records.size
      const sound = changes.filter(({ record }) => !erased.has(record))
      erasedHere += changes.length - sound.length
      for (const { dossier } of sound) if (dossier !== libraryId) dossiers.add(dossier)
      return sound.length === 0 ? { done: { written: [], known: 0, refused: 0 } } : copies.writeForeign(sound)
    })
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
  if (erasedHere > 0) {
    const problem = await lane.run(() => correct({ db, copies, clock, make }, trusted))
    if (problem !== null) return { ok: false, problem }
    await removeFiles(files, [...await onlyIn(db, trusted, erased)])
  }
  const report: RestoreReport = {
    dossiers: dossiers.size, newRecords: fresh.size, changedRecords: changed.size, knownChanges, keptNewer, files: written,
    leftOut: { changes: leftOut, files: strangeFiles, erased: erasedHere },
  }
  return { ok: true, report }
}

/** Files to which only these records point. */
async function onlyIn(db: Database, changes: readonly Change[], records: ReadonlySet<Id>): Promise<ReadonlySet<string>> {
  if (records.size === 0) return new Set()
  const needed = new Set(filesIn(changes.filter(({ record }) => !records.has(record))))
  const found = new Set<string>()
  for (const name of filesIn(changes.filter(({ record }) => records.has(record)))) if (!needed.has(name) && !await isPointedTo(db, name)) found.add(name)
  return found
}

/** Corrects what leans on participants who were left out. Only within the lane. */
async function correct({ db, copies, clock, make }: Pick<RestoreNeeds, 'db' | 'copies' | 'clock' | 'make'>, changes: readonly Change[]): Promise<SaveProblem | null> {
  const { correctionsFor } = await import('./eraseParticipant')
  const dossiers = new Set(changes.map(({ dossier }) => dossier))
  const erased = (await ownSetting(db, 'erasedParticipants') ?? []).filter(({ dossier }) => dossiers.has(dossier))
  clock.observe(await latestClock(db))
  const corrections = (await correctionsFor(db, changes, erased)).map(make)
  const result = corrections.length === 0 ? undefined : await copies.writeForeign(corrections)
  return result && 'problem' in result ? result.problem : null
}
