import type { Id } from '@/domain/ids'
import type { RecordKind } from '@/domain/change'
import type { Clock } from './clock'
import type { Copies } from './copies'
import { sha256Of } from './files'
import { isChange } from './isChange'
import type { Lane } from './lane'
import type { Files, RestoreInput, RestoreReport, SaveProblem } from './storage'

/** Changes in one transaction; saves of the person at work go in between. */
const portion = 1000

/** What restoring needs from outside. */
export interface RestoreNeeds {
  readonly files: Files
  readonly copies: Copies
  readonly clock: Clock
  readonly lane: Lane
}

/**
 * Puts back files, then changes, so that no row ever points to nothing. Stops at the first problem; what was put back stays, and the
 * same input may be given again. Progress counts files and changes together.
 */
export async function restore(
  { files, copies, clock, lane }: RestoreNeeds, input: RestoreInput, onProgress: (done: number, total: number) => void,
): Promise<{ readonly ok: true; readonly report: RestoreReport } | { readonly ok: false; readonly problem: SaveProblem }> {
  const total = input.files.size + input.changes.length
  let done = 0
  let written = 0
  for (const [sha256, bytes] of input.files) {
    if (await sha256Of(bytes) === sha256) {
      const put = await files.put(bytes)
      if (!put.ok) return put
      written += 1
    }
    onProgress(done += 1, total)
  }

  const sound = input.changes.filter(isChange)
  const dossiers = new Set(sound.map(({ dossier }) => dossier))
  const fresh = new Set<string>()
  const changed = new Set<string>()
  const keptNewer: { kind: RecordKind; record: Id; field: string }[] = []
  let knownChanges = 0
  let leftOut = input.changes.length - sound.length
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
  const report: RestoreReport = {
    dossiers: dossiers.size, newRecords: fresh.size, changedRecords: changed.size, knownChanges, keptNewer, files: written,
    leftOut: { changes: leftOut, files: input.files.size - written },
  }
  return { ok: true, report }
}
