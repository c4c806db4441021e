/** What happens at a start: the two copies are held against each other, and each gets what it misses. */
import type { Id } from '@/domain/ids'
import type { ChangeMaker } from './changeMaker'
import { commitForeign } from './commit'
import type { Database } from './database'
import { changesAbove, latestClock } from './history'
import type { Tombstone } from './journal/frames'
import type { Journal, Orphan } from './journal/journal'
import { ownSetting, setOwnSetting, type ParticipantErasureNote } from './settings'
import type { Files, OpenReport } from './storage'

/** Changes in one transaction: enough to be quick, few enough to fit in memory twice. */
export const portion = 1000

/** What a start found, and what is left to do in the background. */
export interface Recovered {
  readonly report: OpenReport
  /** The highest clock of both copies. */
  readonly clock: number
  /** Records of participants who were erased on this device. */
  readonly erased: ReadonlySet<Id>
  /** Mends the journal: writes what only the database has, forgets what was erased and its files, merges small files. Rejects as the copies do. */
  readonly tidy: (files: Pick<Files, 'remove'>) => Promise<void>
}

/** Puts back what the journal has and the database misses. Rejects when either cannot be read or the database cannot be written. */
export async function recover(db: Database, journal: Journal | undefined, makerAbove: (clock: number) => ChangeMaker): Promise<Recovered> {
  if (await hasErased(db)) await (await import('./erasures')).finishErasures(db, makerAbove)
  const clockBefore = await latestClock(db)
  const nothing: OpenReport = { restoredChanges: 0, restoredFindings: 0, databaseWasLost: false, singleCopy: !journal }
  const noted = await ownSetting(db, 'erasedParticipants') ?? []
  if (!journal) return { report: nothing, clock: clockBefore, erased: recordsOf(noted), tidy: (files) => tidyErasures(db, undefined, files) }

  // A mark without changes speaks of a database that is not there any more.
  const wasEmpty = await db.changes.count() === 0
  const noJournal = (await journal.names()).length === 0
  const mark = wasEmpty || noJournal ? undefined : await ownSetting(db, 'journal')
  const orphans = await journal.readOrphans(mark?.files ?? {})
  const isErased = await hasErased(db) || orphans.some(({ tombstones }) => tombstones.length > 0)
  const { found, stones, remembered } = isErased ? await (await import('./erasures')).withoutErased(db, noted, orphans) : { found: orphans.flatMap(({ changes }) => changes), stones: [], remembered: [] }

  const findings = new Set<Id>()
  let restoredChanges = 0
  for (let at = 0; at < found.length; at += portion) {
    const { written } = await commitForeign(db, found.slice(at, at + portion))
    restoredChanges += written.length
    for (const { change } of written) if (change.kind === 'finding') findings.add(change.record)
  }
  return {
    report: { restoredChanges, restoredFindings: findings.size, databaseWasLost: wasEmpty && restoredChanges > 0, singleCopy: false },
    clock: found.reduce((highest, { clock }) => Math.max(highest, clock), clockBefore),
    erased: recordsOf(remembered),
    tidy: (files) => tidy(db, journal, { from: mark?.clock ?? -1, orphans, stones, remembered, known: new Set(found.map(({ id }) => id)), noJournal, files }),
  }
}

interface ToTidy {
  readonly from: number
  readonly orphans: readonly Orphan[]
  readonly stones: readonly Tombstone[]
  readonly remembered: readonly ParticipantErasureNote[]
  readonly known: ReadonlySet<Id>
  readonly noJournal: boolean
  readonly files: Pick<Files, 'remove'>
}

async function tidy(db: Database, journal: Journal, { from, orphans, stones, remembered, known, noJournal, files: kept }: ToTidy): Promise<void> {
  let clock = from
  if (noJournal) for (const { dossier, participant, records } of remembered) await journal.append({ erased: { dossier, participant, records, files: [] } })
  for await (const changes of changesAbove(db, from)) {
    const missing = changes.filter(({ id }) => !known.has(id))
    if (missing.length > 0) await journal.append({ changes: missing })
    clock = changes.reduce((highest, change) => Math.max(highest, change.clock), clock)
  }
  const clean = await journal.dropFromOrphans(stones)
  await tidyErasures(db, journal, kept)
  const marks: Record<string, number> = {}
  for (const { name, soundBytes } of orphans) if (!clean.has(name)) marks[name] = soundBytes
  const files = noJournal ? {} : await journal.merge(marks)
  await setOwnSetting(db, 'journal', { clock, files })
}

/** True where something was ever erased on this device: only then is there anything to hold against it. */
async function hasErased(db: Database): Promise<boolean> {
  return (await ownSetting(db, 'erased') ?? []).length + (await ownSetting(db, 'erasedParticipants') ?? []).length > 0
}

async function tidyErasures(db: Database, journal: Journal | undefined, files: Pick<Files, 'remove'>): Promise<void> {
  if (await hasErased(db)) await (await import('./erasures')).tidyErasures(db, journal, files)
}

function recordsOf(notes: readonly ParticipantErasureNote[]): ReadonlySet<Id> {
  return new Set(notes.flatMap(({ records }) => records))
}
