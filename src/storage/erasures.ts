/** What a start has to do where something was once erased on this device. Elsewhere nothing of it is loaded. */
import type { Change } from '@/domain/change'
import type { Id } from '@/domain/ids'
import type { ChangeMaker } from './changeMaker'
import type { Database } from './database'
import { withBelongings } from './belongings'
import { removeFiles } from './files'
import { latestClock } from './history'
import type { DossierStone, ParticipantStone, Tombstone } from './journal/frames'
import type { Journal, Orphan } from './journal/journal'
import { droppedFrom } from './journal/rewriting'
import { isUnfinished, ownSetting, setOwnSetting, type ParticipantErasureNote } from './settings'
import type { Files } from './storage'

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
export async function finishErasures(db: Database, makerAbove: (clock: number) => ChangeMaker): Promise<void> {
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

/** What a start may put back of these orphans, and the stones to hold against the files. Participants that only the journal knows as erased are noted again. */
export async function withoutErased(db: Database, noted: readonly ParticipantErasureNote[], orphans: readonly Orphan[]): Promise<{ readonly found: readonly Change[]; readonly stones: readonly Tombstone[]; readonly remembered: readonly ParticipantErasureNote[] }> {
  const inJournal = orphans.flatMap(({ tombstones }) => tombstones)
  const remembered = await remember(db, noted, inJournal)
  const stones = [...await ownSetting(db, 'erased') ?? [], ...inJournal.filter(isOfDossier), ...remembered]
  const { found, stale } = survivors(orphans, stones)
  return { found, stones: [...stones, ...stale], remembered }
}

/** Removes files that an erasure left, and forgets what is finished. Without a journal only the files. */
export async function tidyErasures(db: Database, journal: Journal | undefined, files: Pick<Files, 'remove'>): Promise<void> {
  await removeLeftFiles(db, files)
  if (!journal) return
  const names = new Set(await journal.names())
  await db.transaction('rw', db.settings, async () => {
    const pending = await ownSetting(db, 'erased') ?? []
    const left = pending.map((erasure) => ({ ...erasure, files: erasure.files.filter((name) => names.has(name)) }))
    if (pending.length > 0) await setOwnSetting(db, 'erased', left.filter(isUnfinished))
    const participants = await ownSetting(db, 'erasedParticipants') ?? []
    if (participants.some(isUnfinished)) await setOwnSetting(db, 'erasedParticipants', participants.map(({ taken: _taken, ...one }) => ({ ...one, files: one.files.filter((name) => names.has(name)) })))
  })
}
