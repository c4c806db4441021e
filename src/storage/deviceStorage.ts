import type { Change, Draft } from '@/domain/change'
import type { Id } from '@/domain/ids'
import type { Ballast } from './ballast'
import type { MakeChange } from './changeMaker'
import type { Clock } from './clock'
import type { Copies } from './copies'
import type { Database } from './database'
import { filesOf } from './files'
import type { Forgotten } from './forgotten'
import { changesOfDossiers, inOrder, latestClock } from './history'
import type { EraseNeeds } from './erase'
import type { Disc } from './journal/disc'
import type { Journal } from './journal/journal'
import type { Lane } from './lane'
import type { LastWords } from './lastWords'
import { readsOf } from './reads'
import { deviceSettings } from './settings'
import { persist, usage } from './space'
import type { DeviceSettings, ErasureReport, Files, OpenReport, ParticipantErasureReport, Reads, RestoreInput, RestoreReport, SaveProblem, SaveResult, SaveStatus, Storage, Undoable, Usage } from './storage'
import type { Message, Tabs } from './tabs'
import type { UndoStack } from './undo'
import { readAgain, watch } from './watch'
import type { Writer } from './writer'

/** The pieces that opening has put together. */
export interface Parts {
  readonly db: Database
  readonly disc: Disc | undefined
  readonly journal: Journal | undefined
  readonly ballast: Ballast
  readonly lane: Lane
  readonly tabs: Tabs
  readonly clock: Clock
  readonly undo: UndoStack
  readonly copies: Copies
  readonly writer: Writer
  /** Keeps work on files of other tabs to one tab at a time. */
  readonly upkeep: <T>(task: () => Promise<T>) => Promise<T>
  readonly newId: () => Id
  readonly make: MakeChange
  readonly forgotten: Forgotten
  readonly device: Id
  readonly report: OpenReport
  readonly lastWords: LastWords
}

/** The store as the app sees it: each method hands on to the file that knows. */
export class DeviceStorage implements Storage {
  readonly device: Id
  readonly report: OpenReport
  readonly reads: Reads
  readonly files: Files
  readonly settings: DeviceSettings
  private readonly outdatedListeners = new Set<() => void>()
  private isOutdated = false
  private readonly background = new Set<Promise<void>>()
  /** Dossiers that were erased while this tab was open: what it still has on its screen must not bring a part of them back. */
  private readonly erased = new Set<Id>()

  constructor(private readonly parts: Parts) {
    const { db, disc, ballast, writer, undo, tabs, device, report } = parts
    this.device = device
    this.report = report
    this.reads = readsOf(db)
    this.settings = deviceSettings(db)
    this.files = filesOf({
      db, disc, ballast,
      isAwaited: (sha256) => writer.unsaved().some(({ set }) => set['sha256'] === sha256),
      onRemoved: (sha256) => undo.forget(({ set }) => set['sha256'] === sha256),
    })
    tabs.listen((message) => this.hear(message))
    // Left to itself Dexie would open again under the old version, and go on writing into the new shape.
    db.on('versionchange', () => {
      this.becomeOutdated()
      return false
    })
  }

  async save(drafts: readonly Draft[], { label }: { readonly label?: string } = {}): Promise<SaveResult> {
    if (drafts.some(({ dossier }) => this.erased.has(dossier)) && !await this.areBack(drafts)) return this.refuse(drafts)
    const { kept, refused } = this.parts.forgotten.sift(drafts)
    if (refused.length === 0) return this.parts.writer.save(kept, label)
    if (kept.length > 0) await this.parts.writer.save(kept, label)
    return this.refuse(refused)
  }

  /** Of something erased. The photo or recording that came before its row must not stay behind either. */
  private async refuse(drafts: readonly Draft[]): Promise<SaveResult> {
    await import('./erasing').then(({ removeFilesOf }) => removeFilesOf(this.files, drafts)).catch(() => 0)
    return { ok: false, problem: 'failed' }
  }

  /** True when all dossiers of these drafts are on the device, again or still. */
  private async areBack(drafts: readonly Draft[]): Promise<boolean> {
    const asked = [...new Set(drafts.map(({ dossier }) => dossier))].filter((id) => this.erased.has(id))
    const found = await this.parts.db.dossiers.bulkGet(asked)
    asked.forEach((id, i) => { if (found[i]) this.erased.delete(id) })
    return found.every((row) => row !== undefined)
  }

  retry(): Promise<SaveResult> {
    return this.parts.writer.retry()
  }

  status(): SaveStatus {
    return this.parts.writer.status()
  }

  onStatus(listener: (status: SaveStatus) => void): () => void {
    return this.parts.writer.listen(listener)
  }

  async undo(): Promise<Undoable | undefined> {
    const step = this.parts.undo.pop()
    if (step) await this.save(step.drafts)
    return step
  }

  undoable(): Undoable | undefined {
    return this.parts.undo.latest
  }

  onUndoable(listener: (undoable: Undoable | undefined) => void): () => void {
    return this.parts.undo.listen(listener)
  }

  watch<T>(query: (reads: Reads) => Promise<T>, listener: (value: T) => void, onError?: (error: unknown) => void): () => void {
    return watch(this.reads, query, listener, onError)
  }

  async changes(dossiers?: readonly Id[]): Promise<readonly Change[]> {
    const unsaved = this.parts.writer.unsaved().filter(({ dossier }) => dossiers === undefined || dossiers.includes(dossier))
    const saved = await changesOfDossiers(this.parts.db, dossiers)
    return inOrder([...new Map([...saved, ...unsaved].map((change) => [change.id, change])).values()])
  }

  async restore(input: RestoreInput, onProgress: (done: number, total: number) => void = () => undefined): Promise<{ readonly ok: true; readonly report: RestoreReport } | { readonly ok: false; readonly problem: SaveProblem }> {
    const { restore } = await import('./restore')
    return restore({ ...this.parts, files: this.files }, input, onProgress)
  }

  async erase(dossier: Id): Promise<{ readonly ok: true; readonly report: ErasureReport } | { readonly ok: false; readonly problem: SaveProblem }> {
    return (await import('./erasing')).eraseDossier(this.parts, this.needs(), dossier)
  }

  async eraseParticipant(dossier: Id, participant: Id): Promise<{ readonly ok: true; readonly report: ParticipantErasureReport } | { readonly ok: false; readonly problem: SaveProblem }> {
    return (await import('./erasing')).eraseOne(this.parts, this.needs(), dossier, participant)
  }

  /** What an erasure works with. */
  private needs(): EraseNeeds {
    const { writer } = this.parts
    return {
      ...this.parts, files: this.files, unsaved: () => writer.unsaved(),
      forgetDossier: (id) => this.forgetDossier(id), forgetRecords: (records, corrected) => this.forgetRecords(records, corrected),
    }
  }

  usage(): Promise<Usage> {
    return usage()
  }

  persist(): Promise<boolean> {
    return persist()
  }

  onOutdated(listener: () => void): () => void {
    this.outdatedListeners.add(listener)
    if (this.isOutdated) listener()
    return () => this.outdatedListeners.delete(listener)
  }

  async close(): Promise<void> {
    const { lane, copies, tabs, db, journal } = this.parts
    await Promise.all(this.background)
    await lane.idle()
    copies.stopped = true
    tabs.close()
    db.close()
    await journal?.close()
  }

  /** Does something that nobody waits for; a failure leaves it to the next start. */
  inBackground(task: () => Promise<void>): void {
    const work: Promise<void> = task().catch(() => undefined).finally(() => this.background.delete(work))
    this.background.add(work)
  }

  /** Writes what tabs left behind when they went away. */
  async takeLastWords(): Promise<void> {
    if (this.parts.lastWords.others().length === 0) return
    const { takeLeftWords } = await import('./leftWords')
    await this.parts.lane.run(() => takeLeftWords(this.parts))
  }

  /** Another tab noted its last words, or saved them after all. It may be gone before it could tell of either. */
  async hearLastWords(): Promise<void> {
    await this.takeLastWords()
    this.parts.clock.observe(await latestClock(this.parts.db))
    readAgain()
  }

  private forgetDossier(dossier: Id): void {
    const isGone = (draft: Draft): boolean => draft.dossier === dossier
    this.erased.add(dossier)
    this.parts.writer.forget(isGone)
    this.parts.undo.forget(isGone)
  }

  private forgetRecords(records: Iterable<Id>, corrected: Iterable<Id>): void {
    const { forgotten, writer, undo } = this.parts
    const mended = new Set(corrected)
    forgotten.add(records)
    writer.forget((draft) => forgotten.covers(draft))
    undo.forget((draft) => forgotten.isTouchedBy(draft) || mended.has(draft.record))
  }

  private hear(message: Message): void {
    if (message.type === 'clock') this.parts.clock.observe(message.clock)
    if (message.type === 'erase' || message.type === 'eraseParticipant') this.inBackground(async () => (await import('./erasing')).hearErasure(this.parts, this.needs(), message))
  }

  private becomeOutdated(): void {
    this.parts.copies.stopped = true
    this.isOutdated = true
    this.parts.db.close()
    for (const listener of this.outdatedListeners) listener()
  }
}
