/** What happens at a start: the two copies are held against each other, and each gets what it misses. */
import type { Change } from '@/domain/change'
import type { Id } from '@/domain/ids'
import type { ChangeMaker } from './changeMaker'
import { commitForeign } from './commit'
import type { Database } from './database'
import { withBelongings } from './erasedRecords'
import { removeFiles } from './files'
import { changesAbove, latestClock } from './history'
import type { DossierStone, ParticipantStone, Tombstone } from './journal/frames'
import { droppedFrom, type Journal, type Orphan } from './journal/journal'
import { isUnfinished, ownSetting, setOwnSetting, type ParticipantErasureNote } from './settings'
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
  await finishErasures(db, makerAbove)
  const clockBefore = await latestClock(db)
  const nothing: OpenReport = { restoredChanges: 0, restoredFindings: 0, databaseWasLost: false, singleCopy: !journal }
  const noted = await ownSetting(db, 'erasedParticipants') ?? []
  if (!journal) return { report: nothing, clock: clockBefore, erased: recordsOf(noted), tidy: (files) => removeLeftFiles(db, files) }

  // A mark without changes speaks of a database that is not there any more.
  const wasEmpty = await db.changes.count() === 0
  const noJournal = (await journal.names()).length === 0
  const mark = wasEmpty || noJournal ? undefined : await ownSetting(db, 'journal')
  const orphans = await journal.readOrphans(mark?.files ?? {})
  const inJournal = orphans.flatMap(({ tombstones }) => tombstones)
  const remembered = await remember(db, noted, inJournal)
  const stones = [...await ownSetting(db, 'erased') ?? [], ...inJournal.filter(isOfDossier), ...remembered]
  const { found, stale } = survivors(orphans, stones)

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
    tidy: (files) => tidy(db, journal, { from: mark?.clock ?? -1, orphans, stones: [...stones, ...stale], remembered, known: new Set(found.map(({ id }) => id)), noJournal, files }),
  }
}

/**
 * The changes of orphans without what was erased: dossiers in the files that had not heard of it, participants in any. Files that still
 * hold a participant's words are named in `stale`, to be rewritten.
 */
export function survivors(orphans: readonly Orphan[], stones: readonly Tombstone[]): { readonly found: readonly Change[]; readonly stale: readonly ParticipantStone[] } {
  const participants = stones.filter((stone): stone is ParticipantStone => !isOfDossier(stone))
  const erased = withBelongings(orphans.flatMap(({ changes }) => changes), recordsOf(participants))
  const files: string[] = []
  const found = orphans.flatMap(({ name, changes }) => {
    if (erased.size > 0 && changes.some(({ record }) => erased.has(record))) files.push(name)
    const isDropped = droppedFrom([], [...stones.filter(isOfDossier).filter((stone) => stone.files.includes(name)), { records: erased }])
    return changes.filter((change) => !isDropped(change))
  })
  return { found, stale: files.length === 0 ? [] : participants.slice(0, 1).map((stone) => ({ ...stone, records: [...erased], files })) }
}

function isOfDossier(stone: Tombstone): stone is DossierStone {
  return !('records' in stone)
}

function recordsOf(stones: readonly ParticipantStone[]): ReadonlySet<Id> {
  return new Set(stones.flatMap(({ records }) => records))
}

/** Participants that only the journal knows as erased are noted again: the database was lost. */
async function remember(db: Database, noted: readonly ParticipantErasureNote[], inJournal: readonly Tombstone[]): Promise<readonly ParticipantErasureNote[]> {
  const known = new Map(noted.map((one) => [one.participant, one]))
  for (const stone of inJournal) if (!isOfDossier(stone) && !known.has(stone.participant)) known.set(stone.participant, { ...stone, rowsGone: true })
  if (known.size > noted.length) await setOwnSetting(db, 'erasedParticipants', [...known.values()])
  return [...known.values()]
}

/** Rows of an erasure that a crash cut off: the person was told that it was going on, so it is finished. Or a tab that slept wrote some since. */
async function finishErasures(db: Database, makerAbove: (clock: number) => ChangeMaker): Promise<void> {
  for (const erasure of await ownSetting(db, 'erased') ?? []) if (!erasure.rowsGone) await (await import('./erase')).deleteRows(db, erasure)
  for (const erasure of await ownSetting(db, 'erasedParticipants') ?? []) {
    if (isUnfinished(erasure)) await (await import('./eraseParticipant')).removeRecords(db, erasure.participant, makerAbove(await latestClock(db)))
  }
}

/** Photos and recordings of an erasure that a crash cut off. */
async function removeLeftFiles(db: Database, files: Pick<Files, 'remove'>): Promise<void> {
  const pending = await ownSetting(db, 'erased') ?? []
  for (const { attachments = [] } of pending) await removeFiles(files, attachments)
  if (pending.length > 0) await setOwnSetting(db, 'erased', pending.map((erasure) => ({ ...erasure, attachments: [] })).filter(isUnfinished))
  for (const { participant, attachments = [] } of await ownSetting(db, 'erasedParticipants') ?? []) {
    if (attachments.length > 0) await (await import('./eraseParticipant')).removeAttachments(db, files, participant)
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
  await removeLeftFiles(db, kept)
  const names = new Set(await journal.names())
  await db.transaction('rw', db.settings, async () => {
    const pending = await ownSetting(db, 'erased') ?? []
    const left = pending.map((erasure) => ({ ...erasure, files: erasure.files.filter((name) => names.has(name)) }))
    if (pending.length > 0) await setOwnSetting(db, 'erased', left.filter(isUnfinished))
    const participants = await ownSetting(db, 'erasedParticipants') ?? []
    if (participants.some(isUnfinished)) await setOwnSetting(db, 'erasedParticipants', participants.map(({ taken: _taken, ...one }) => ({ ...one, files: one.files.filter((name) => names.has(name)) })))
  })
  const marks: Record<string, number> = {}
  for (const { name, soundBytes } of orphans) if (!clean.has(name)) marks[name] = soundBytes
  const files = noJournal ? {} : await journal.merge(marks)
  await setOwnSetting(db, 'journal', { clock, files })
}
