/** What happens at a start: the two copies are held against each other, and each gets what it misses. */
import type { Change } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { commitForeign } from './commit'
import type { Database } from './database'
import { changesAbove, latestClock } from './history'
import type { Tombstone } from './journal/frames'
import { isDropped, type Journal, type Orphan } from './journal/journal'
import { ownSetting, setOwnSetting } from './settings'
import type { OpenReport } from './storage'

/** Changes in one transaction: enough to be quick, few enough to fit in memory twice. */
export const portion = 1000

/** What a start found, and what is left to do in the background. */
export interface Recovered {
  readonly report: OpenReport
  /** The highest clock of both copies. */
  readonly clock: number
  /** Mends the journal: writes what only the database has, forgets erased dossiers, merges small files. Rejects as the copies do. */
  readonly tidy: () => Promise<void>
}

/** Puts back what the journal has and the database misses. Rejects when either cannot be read or the database cannot be written. */
export async function recover(db: Database, journal: Journal | undefined): Promise<Recovered> {
  await finishErasures(db)
  const clockBefore = await latestClock(db)
  const nothing: OpenReport = { restoredChanges: 0, restoredFindings: 0, databaseWasLost: false, singleCopy: !journal }
  if (!journal) return { report: nothing, clock: clockBefore, tidy: async () => undefined }

  // A mark without changes speaks of a database that is not there any more.
  const wasEmpty = await db.changes.count() === 0
  const noJournal = (await journal.names()).length === 0
  const mark = wasEmpty || noJournal ? undefined : await ownSetting(db, 'journal')
  const orphans = await journal.readOrphans(mark?.files ?? {})
  const stones = [...await ownSetting(db, 'erased') ?? [], ...orphans.flatMap(({ tombstones }) => tombstones)]
  const found = orphans.flatMap((orphan) => surviving(orphan, stones))

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
    tidy: () => tidy(db, journal, { from: mark?.clock ?? -1, orphans, stones, known: new Set(found.map(({ id }) => id)), noJournal }),
  }
}

function surviving({ name, changes }: Orphan, stones: readonly Tombstone[]): readonly Change[] {
  const here = stones.filter((stone) => stone.files.includes(name))
  return here.length === 0 ? changes : changes.filter((change) => !here.some((stone) => isDropped(change, stone)))
}

/** Rows of an erasure that a crash cut off: the person was told that it was going on, so it is finished. */
async function finishErasures(db: Database): Promise<void> {
  const pending = await ownSetting(db, 'erased') ?? []
  for (const erasure of pending) if (!erasure.rowsGone) await (await import('./erase')).deleteRows(db, erasure)
}

interface ToTidy {
  readonly from: number
  readonly orphans: readonly Orphan[]
  readonly stones: readonly Tombstone[]
  readonly known: ReadonlySet<Id>
  readonly noJournal: boolean
}

async function tidy(db: Database, journal: Journal, { from, orphans, stones, known, noJournal }: ToTidy): Promise<void> {
  let clock = from
  for await (const changes of changesAbove(db, from)) {
    const missing = changes.filter(({ id }) => !known.has(id))
    if (missing.length > 0) await journal.append({ changes: missing })
    clock = changes.reduce((highest, change) => Math.max(highest, change.clock), clock)
  }
  const clean = await journal.dropFromOrphans(stones)
  const names = new Set(await journal.names())
  await db.transaction('rw', db.settings, async () => {
    const pending = await ownSetting(db, 'erased') ?? []
    const left = pending.map((erasure) => ({ ...erasure, files: erasure.files.filter((name) => names.has(name)) }))
    if (pending.length > 0) await setOwnSetting(db, 'erased', left.filter(({ files }) => files.length > 0))
  })
  const marks: Record<string, number> = {}
  for (const { name, soundBytes } of orphans) if (!clean.has(name)) marks[name] = soundBytes
  const files = noJournal ? {} : await journal.merge(marks)
  await setOwnSetting(db, 'journal', { clock, files })
}
