/** Taking one participant off this device: as a dossier, but by records, with corrections of what stays, and remembered for good. */
import { asAdvice } from '@/domain/advice'
import { asAttachment } from '@/domain/attachment'
import { applyChange, recordKinds, type Change, type Draft, type RecordKind, type Row } from '@/domain/change'
import { asFinding } from '@/domain/finding'
import type { Id } from '@/domain/ids'
import { asLink } from '@/domain/link'
import { asParticipant } from '@/domain/participant'
import { participantErasure, type ErasureSource } from '@/domain/participantErasure'
import { asScore } from '@/domain/score'
import type { ChangeMaker } from './changeMaker'
import { tableOf, type Database } from './database'
import { dropCopies, stillThere, type EraseNeeds } from './erase'
import { filesIn } from './belongings'
import { isOfErased } from './erasedRecords'
import { removeFiles } from './files'
import { latestClock } from './history'
import { highestClock } from './isChange'
import type { ParticipantStone } from './journal/frames'
import type { Journal } from './journal/journal'
import { rowsOf } from './rows'
import { isUnfinished, ownSetting, setOwnSetting, type ParticipantErasureNote, type Taken } from './settings'
import type { Files, ParticipantErasureReport } from './storage'

/** Kinds of record that can be of a participant. */
const ownKinds = ['participant', 'score', 'finding', 'attachment'] as const satisfies readonly RecordKind[]
/** Kinds of record that can be of a participant, or may have to be corrected. */
const kinds = [...ownKinds, 'advice', 'link'] as const satisfies readonly RecordKind[]

const nothing: Taken = { participant: 0, score: 0, finding: 0, attachment: 0, changes: 0, files: 0, corrected: [] }

/**
 * Takes a participant off this device. Written down before it begins, so that a start after a crash halfway finishes it. Rejects as the copies
 * do: before the rows are gone nothing has changed then; after it the same may be asked again, and the next start finishes it too. Only within the lane.
 */
export async function eraseParticipant(needs: EraseNeeds, dossier: Id, participant: Id): Promise<ParticipantErasureReport> {
  const { db, journal, clock, tabs, unsaved } = needs
  const before = await noteOf(db, participant)
  const { records: here } = participantErasure(await sourceOf(db, dossier), participant)
  const waiting = unsaved().filter((change) => change.dossier === dossier && isOfErased(change, new Set([participant])))
  if (here.length + waiting.length === 0 && (before === undefined || !isUnfinished(before))) return reportOf(undefined, 0)

  const records = new Set([...before?.records ?? [], participant, ...here.map(({ record }) => record), ...waiting.map(({ record }) => record)])
  const started: ParticipantErasureNote = {
    dossier, participant, records: [...records], files: await journal?.names() ?? [], rowsGone: false, taken: before?.taken ?? nothing,
    attachments: [...new Set([...before?.attachments ?? [], ...filesIn(unsaved().filter((change) => isOfErased(change, records)))])],
  }
  await note(db, participant, () => started)
  let corrections: readonly Change[]
  try {
    corrections = await removeRecords(db, participant, needs)
  } catch (error) {
    // Nothing is gone. Finishing this at a later start, when the person may have changed their mind, would be a loss.
    await note(db, participant, () => before)
    throw error
  }
  const done = await noteOf(db, participant) ?? started
  const corrected = corrections.map(({ record }) => record)
  needs.forgetRecords(done.records, corrected)

  const waitingTabs = await dropCopies(needs, {
    stone: stoneOf(done),
    message: (number) => ({ type: 'eraseParticipant', number, stone: stoneOf(done), corrected }),
    isGone: (change) => isOfErased(change, new Set(done.records)),
    rowsAgain: async () => {
      // Once more: a tab may have had a save of this person on its way.
      corrections = [...corrections, ...await removeRecords(db, participant, needs)]
      needs.forgetRecords((await noteOf(db, participant))?.records ?? [], corrected)
      if (corrections.length > 0) await journal?.append({ changes: corrections })
    },
  })
  tabs.send({ type: 'clock', clock: clock.latest })
  await removeAttachments(db, needs.files, participant)
  const left = await stillThere(journal, done.files)
  let taken: Taken | undefined
  await note(db, participant, (now) => {
    const { taken: counted, ...rest } = now ?? done
    taken = counted
    return { ...rest, files: left }
  })
  return reportOf(taken, waitingTabs)
}

function reportOf(taken: Taken | undefined, waitingTabs: number): ParticipantErasureReport {
  const { participant, score, finding, attachment, changes, files, corrected } = taken ?? nothing
  const numberOf = (kind: RecordKind): number => new Set(corrected.flatMap((one) => (one.kind === kind ? one.record : []))).size
  return {
    found: taken !== undefined, records: participant + score + finding + attachment, changes, files, waitingTabs,
    erased: { scores: score, findings: finding, attachments: attachment },
    corrected: { findings: numberOf('finding'), advices: numberOf('advice'), links: numberOf('link') },
  }
}

/**
 * Deletes rows and changes of a participant whose erasure is noted, and corrects what stays, in one transaction with the note that they are gone.
 * What came since it was noted goes too. May be done again. Resolves to the corrections, which the journal must have too.
 */
export async function removeRecords(db: Database, participant: Id, { make, clock }: ChangeMaker): Promise<readonly Change[]> {
  return db.transaction('rw', [...kinds.map((kind) => db[tableOf[kind]]), db.changes, db.settings], async () => {
    const noted = await noteOf(db, participant)
    if (!noted) return []
    const plan = participantErasure(await sourceOf(db, noted.dossier), participant)
    const records = [...new Set([...noted.records, ...plan.records.map(({ record }) => record)])]
    const taken: Record<keyof Omit<Taken, 'corrected'>, number> = { ...noted.taken ?? nothing }
    for (const kind of ownKinds) taken[kind] += await db[tableOf[kind]].where('id').anyOf(records).delete()
    const history = await db.changes.where('[kind+record]').anyOf(recordKinds.flatMap((kind) => records.map((record) => [kind, record]))).toArray()
    const attachments = new Set([...noted.attachments ?? [], ...plan.files, ...filesIn(history)])
    attachments.delete('')
    taken.changes += history.length
    await db.changes.bulkDelete(history.map(({ id }) => id))
    const corrections: Change[] = []
    // Another tab may have written what this one has not heard of; the correction is the last word all the same.
    clock.observe(await latestClock(db))
    for (const draft of plan.corrections) corrections.push(await correct(db, make(draft)))
    const corrected = [...noted.taken?.corrected ?? [], ...corrections.map(({ kind, record }) => ({ kind, record }))]
    await note(db, participant, () => ({ ...noted, records, attachments: [...attachments], rowsGone: true, ...(noted.taken ? { taken: { ...taken, corrected } } : {}) }))
    return corrections
  })
}

async function correct(db: Database, change: Change): Promise<Change> {
  const table = db[tableOf[change.kind]]
  await table.put(applyChange(await table.get(change.record), change).row)
  await db.changes.put(change)
  return change
}

/** Removes the photos and recordings of an erased participant; one that something else points to stays. */
export async function removeAttachments(db: Database, files: Pick<Files, 'remove'>, participant: Id): Promise<void> {
  const { attachments = [] } = await noteOf(db, participant) ?? {}
  const removed = await removeFiles(files, attachments)
  await note(db, participant, (now) => now && {
    ...now, attachments: (now.attachments ?? []).filter((name) => !attachments.includes(name)), ...(now.taken ? { taken: { ...now.taken, files: now.taken.files + removed } } : {}),
  })
}

/** A tab that slept through an erasure hears of it: what it wrote since goes too, files as well once nobody else is at it. */
export async function removeLate({ db, journal, files, ...maker }: ChangeMaker & { readonly db: Database; readonly journal: Journal | undefined; readonly files: Pick<Files, 'remove'> }, participant: Id): Promise<void> {
  const corrections = await removeRecords(db, participant, maker)
  if (corrections.length > 0) await journal?.append({ changes: corrections })
  if ((await noteOf(db, participant))?.taken === undefined) await removeAttachments(db, files, participant)
}

/**
 * What must be corrected where changes that are to be put back lean on erased participants: as at the erasure itself, worked out on what would be
 * there with them. Each participant sees what the corrections before left.
 */
export async function correctionsFor(db: Database, changes: readonly Change[], erased: readonly ParticipantStone[]): Promise<readonly Draft[]> {
  const corrections: Draft[] = []
  for (const dossier of new Set(erased.map((one) => one.dossier))) {
    const rows = new Map(kinds.map((kind) => [kind as RecordKind, new Map<Id, Row>()]))
    for (const kind of kinds) for (const row of await rowsOf(db[tableOf[kind]], dossier)) rows.get(kind)?.set(row.id, row)
    const apply = (change: Change): void => {
      const ofKind = rows.get(change.kind)
      ofKind?.set(change.record, applyChange(ofKind.get(change.record), change).row)
    }
    for (const change of changes) if (change.dossier === dossier) apply(change)
    for (const { participant } of erased.filter((one) => one.dossier === dossier)) {
      const plan = participantErasure(sourceIn((kind) => [...rows.get(kind)?.values() ?? []]), participant)
      for (const { kind, record } of plan.records) rows.get(kind)?.delete(record)
      for (const draft of plan.corrections) {
        corrections.push(draft)
        // Above every clock that a field may have: only for this reckoning.
        apply({ ...draft, id: 'correction', clock: highestClock + corrections.length, at: '', device: '' })
      }
    }
  }
  return corrections
}

/** All rows of a dossier that a participant may have left traces in, removed ones too. */
async function sourceOf(db: Database, dossier: Id): Promise<ErasureSource> {
  const rows = new Map<RecordKind, readonly Row[]>()
  for (const kind of kinds) rows.set(kind, await rowsOf(db[tableOf[kind]], dossier))
  return sourceIn((kind) => rows.get(kind) ?? [])
}

function sourceIn(rows: (kind: RecordKind) => readonly Row[]): ErasureSource {
  return {
    participants: rows('participant').map(asParticipant), scores: rows('score').map(asScore), findings: rows('finding').map(asFinding),
    attachments: rows('attachment').map(asAttachment), advices: rows('advice').map(asAdvice), links: rows('link').map(asLink),
  }
}

/** What the journal and other tabs are told. */
function stoneOf({ dossier, participant, records, files }: ParticipantErasureNote): ParticipantStone {
  return { dossier, participant, records, files }
}

async function noteOf(db: Database, participant: Id): Promise<ParticipantErasureNote | undefined> {
  return (await ownSetting(db, 'erasedParticipants') ?? []).find((one) => one.participant === participant)
}

/** Changes the note of a participant, in one step; `undefined` takes it away. */
async function note(db: Database, participant: Id, change: (now: ParticipantErasureNote | undefined) => ParticipantErasureNote | undefined): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const all = await ownSetting(db, 'erasedParticipants') ?? []
    const next = change(all.find((one) => one.participant === participant))
    await setOwnSetting(db, 'erasedParticipants', [...all.filter((one) => one.participant !== participant), ...(next ? [next] : [])])
  })
}
