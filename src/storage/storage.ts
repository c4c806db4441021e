/**
 * What the rest of the app sees of storage. It speaks domain: no Dexie type leaves this folder.
 * Expected trouble (full disk, another tab's newer version, a damaged database) is a value, never an exception.
 */
import type { Change, Draft, RecordKind } from '@/domain/change'
import type { Advice } from '@/domain/advice'
import type { Answer } from '@/domain/answer'
import type { Attachment, AttachmentOwner } from '@/domain/attachment'
import type { Dossier } from '@/domain/dossier'
import type { DossierContent } from '@/domain/dossierContent'
import type { Finding } from '@/domain/finding'
import type { FollowUp } from '@/domain/followUp'
import type { Id, Timestamp } from '@/domain/ids'
import type { Library } from '@/domain/library'
import type { Link } from '@/domain/link'
import type { Participant } from '@/domain/participant'
import type { Place } from '@/domain/place'
import type { Score } from '@/domain/score'
import type { PageOutcome } from '@/domain/pageOutcome'
import type { SamplePage } from '@/domain/samplePage'
import type { ToolReport } from '@/domain/toolReport'
import type { Walk } from '@/domain/walk'

/** Why something could not be saved. `quota`: the device is full. `closed`: a newer version runs in another tab. */
export type SaveProblem = 'quota' | 'closed' | 'failed'

/** The answer to a save. Only `ok: true` may be shown as "Bewaard op dit toestel". */
export type SaveResult =
  /** `copies` is 2 when database and journal both have it; 1 where the browser offers no journal. */
  | { readonly ok: true; readonly copies: 1 | 2 }
  | { readonly ok: false; readonly problem: SaveProblem }

/** Where saving stands, for the header. */
export interface SaveStatus {
  readonly state: 'saved' | 'saving' | 'failed'
  readonly problem: SaveProblem | null
  readonly lastSavedAt: Timestamp | null
  /** Changes that are on the screen and not on the device; retried by `retry()`, and part of a rescue file. */
  readonly unsaved: number
  readonly copies: 1 | 2
}

/** What opening found and mended. */
export interface OpenReport {
  /** Changes that were in the journal and not in the database, put back at this start. */
  readonly restoredChanges: number
  readonly restoredFindings: number
  /** True when the database was empty or gone while the journal had work in it. */
  readonly databaseWasLost: boolean
  /** True where the browser offers no private file system: one copy only. */
  readonly singleCopy: boolean
}

/** Which records to read. Lists come without removed records, by key range and index; never a whole table. */
export interface Reads {
  dossiers(): Promise<readonly Dossier[]>
  dossier(id: Id): Promise<Dossier | undefined>
  /** All of one dossier, sorted as `DossierContent` says; undefined when it is not here. */
  content(dossier: Id): Promise<DossierContent | undefined>
  findings(dossier: Id): Promise<readonly Finding[]>
  finding(id: Id): Promise<Finding | undefined>
  /** Findings of a dossier with the removed ones, for numbering and for "Weg. Zet terug". */
  findingsWithRemoved(dossier: Id): Promise<readonly Finding[]>
  places(dossier: Id): Promise<readonly Place[]>
  place(id: Id): Promise<Place | undefined>
  walks(dossier: Id): Promise<readonly Walk[]>
  walk(id: Id): Promise<Walk | undefined>
  attachments(dossier: Id): Promise<readonly Attachment[]>
  attachmentsOf(ownerKind: AttachmentOwner, owner: Id): Promise<readonly Attachment[]>
  answers(dossier: Id): Promise<readonly Answer[]>
  advices(dossier: Id): Promise<readonly Advice[]>
  /** Advices with the removed ones, for numbering. */
  advicesWithRemoved(dossier: Id): Promise<readonly Advice[]>
  advice(id: Id): Promise<Advice | undefined>
  followUps(dossier: Id): Promise<readonly FollowUp[]>
  links(dossier: Id): Promise<readonly Link[]>
  link(id: Id): Promise<Link | undefined>
  participants(dossier: Id): Promise<readonly Participant[]>
  participant(id: Id): Promise<Participant | undefined>
  scores(dossier: Id): Promise<readonly Score[]>
  /** A walk's links (removed ones too), participants and scores: all that the panel screens need. */
  route(walk: Id): Promise<{ readonly links: readonly Link[]; readonly participants: readonly Participant[]; readonly scores: readonly Score[] }>
  /** The sample of a digital audit by position, its outcomes, and the reports of tools; none of it removed. */
  audit(walk: Id): Promise<{ readonly pages: readonly SamplePage[]; readonly outcomes: readonly PageOutcome[]; readonly reports: readonly ToolReport[] }>
  /** The city's own criteria, checklists, figures and trainings. */
  library(): Promise<Library>
  /** Counts for the list of dossiers, from indexes: findings, photos, last change. */
  dossierSummary(id: Id): Promise<DossierSummary>
  /** Changes of one record, oldest first: who changed what. */
  history(kind: RecordKind, record: Id): Promise<readonly Change[]>
}

/** Counts of one dossier, read from indexes. */
export interface DossierSummary {
  readonly findings: number
  readonly photos: number
  readonly advices: number
  readonly lastChangeAt: Timestamp | null
}

/** Something that can be undone: what it was, in a message key that the caller chose. */
export interface Undoable {
  readonly label: string
  readonly drafts: readonly Draft[]
}

/** Files by the SHA-256 of their bytes. A row never points to nothing: the file is there before its row. */
export interface Files {
  /** Writes the bytes and returns their name; writing the same bytes twice keeps one file. */
  put(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly ok: true; readonly sha256: string } | { readonly ok: false; readonly problem: SaveProblem }>
  read(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>
  has(sha256: string): Promise<boolean>
  /** Removes a file that no row of any dossier points to any more; refuses (false) while one does. */
  remove(sha256: string): Promise<boolean>
}

/** How much room there is. Estimates of the browser: good for a meter, not for a promise. */
export interface Usage {
  readonly usedBytes: number | null
  readonly quotaBytes: number | null
  /** True when the browser promised not to clear this by itself. */
  readonly persistent: boolean
}

/** What a restore did. */
export interface RestoreReport {
  readonly dossiers: number
  readonly newRecords: number
  readonly changedRecords: number
  /** Changes that were here already. */
  readonly knownChanges: number
  /** Fields that were newer here and stayed. */
  readonly keptNewer: readonly { readonly kind: RecordKind; readonly record: Id; readonly field: string }[]
  readonly files: number
  /**
   * What could not be trusted: changes without a sound shape or dossier, and files whose bytes are not what their name says. `erased`:
   * changes and files of participants who were erased on this device, and stay so.
   */
  readonly leftOut: { readonly changes: number; readonly files: number; readonly erased: number }
}

/** Something to put back: changes and the files that they point to. */
export interface RestoreInput {
  readonly changes: readonly Change[]
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}

/** What was erased, for the receipt. */
export interface ErasureReport {
  readonly records: number
  readonly changes: number
  readonly files: number
  /** Open tabs that did not answer; their copy is dropped at the next start. */
  readonly waitingTabs: number
}

/** What was erased of one participant, for the receipt. `records` counts the person too. */
export interface ParticipantErasureReport extends ErasureReport {
  /** False where this person was not on the device (any more): there was nothing to erase. */
  readonly found: boolean
  /** What `records` is made of, beside the person. */
  readonly erased: { readonly scores: number; readonly findings: number; readonly attachments: number }
  /** What others wrote, and what lost a voice, a level or a finding of this person. It stays, without them. */
  readonly corrected: { readonly findings: number; readonly advices: number; readonly links: number }
}

/** Small settings of this device: theme, language, last backup. Not part of any dossier. */
export interface DeviceSettings {
  get(key: string): Promise<unknown>
  /** Never rejects; a setting that does not fit is no reason to stop anybody. */
  set(key: string, value: unknown): Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: SaveProblem }>
}

/** The store of this device. */
export interface Storage {
  readonly device: Id
  readonly report: OpenReport
  readonly reads: Reads
  readonly files: Files
  readonly settings: DeviceSettings
  /**
   * Writes. Resolves when database and journal both have it. With a `label`, the opposite is put on the undo stack.
   * On failure the drafts stay in memory, `status().unsaved` counts them, and `retry()` tries again. Drafts of a dossier or a participant
   * that was erased are refused, answered by `failed` and not kept: with an erased dossier the whole save, with an erased participant
   * only what is theirs. What the same save says of others is written, as it may be the words of somebody else.
   */
  save(drafts: readonly Draft[], options?: { readonly label?: string }): Promise<SaveResult>
  retry(): Promise<SaveResult>
  status(): SaveStatus
  onStatus(listener: (status: SaveStatus) => void): () => void
  /** Takes back the latest labelled save of this session; undefined when there is none. */
  undo(): Promise<Undoable | undefined>
  /** The latest thing that `undo()` would take back. */
  undoable(): Undoable | undefined
  onUndoable(listener: (undoable: Undoable | undefined) => void): () => void
  /**
   * Runs the query now and after every change, of any tab, that touches what it read. Returns the function that stops it. A query that
   * rejects goes to `onError`; without one it is reported as an uncaught error, as it is a mistake in the program.
   */
  watch<T>(query: (reads: Reads) => Promise<T>, listener: (value: T) => void, onError?: (error: unknown) => void): () => void
  /** All changes of the given dossiers (all when left out), for a backup; unsaved ones included. */
  changes(dossiers?: readonly Id[]): Promise<readonly Change[]>
  /** Puts changes and files back, merging by id and field; the same input twice changes nothing. */
  restore(input: RestoreInput, onProgress?: (done: number, total: number) => void): Promise<{ readonly ok: true; readonly report: RestoreReport } | { readonly ok: false; readonly problem: SaveProblem }>
  /** Really removes a dossier: rows, changes, journal in every tab, and files that nothing else points to. */
  erase(dossier: Id): Promise<{ readonly ok: true; readonly report: ErasureReport } | { readonly ok: false; readonly problem: SaveProblem }>
  /**
   * Really removes one participant, in both copies and for good: the person, their scores, what they pinned and the photos and recordings of
   * those, with the whole history of it; a back-up of before does not bring them back on this device. What others made of it is corrected.
   * Nobody who is here any more gives a report with `found: false`. After a failure it may be asked again; a start finishes it too.
   */
  eraseParticipant(dossier: Id, participant: Id): Promise<{ readonly ok: true; readonly report: ParticipantErasureReport } | { readonly ok: false; readonly problem: SaveProblem }>
  usage(): Promise<Usage>
  /** Asks the browser to keep this data; true when it promises. */
  persist(): Promise<boolean>
  /** Called when another tab runs a newer version of the app: this tab has stopped writing and must be reloaded. */
  onOutdated(listener: () => void): () => void
  close(): Promise<void>
}
