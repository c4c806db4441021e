import type { Change, Draft } from '@/domain/change'
import type { Timestamp } from '@/domain/ids'
import type { MakeChange } from './changeMaker'
import type { Clock } from './clock'
import { stampClock, type Committed } from './commit'
import type { Copies, Pair } from './copies'
import type { Lane } from './lane'
import type { SaveProblem, SaveResult, SaveStatus } from './storage'
import { oppositeOf, type UndoStack } from './undo'

/** What the writer needs from outside. */
export interface WriterNeeds {
  readonly make: MakeChange
  readonly now: () => Timestamp
  readonly clock: Clock
  /** Tells other tabs how far the clock is now. */
  readonly onClock: (time: number) => void
  readonly copies: Copies
  readonly undo: UndoStack
  /** Shared with restoring and erasing, so that these never run through a save. */
  readonly lane: Lane
}

/** One save, until both copies have it. */
interface Entry extends Pair {
  readonly label: string | undefined
  opposite: readonly Draft[]
  /** Tries before this one: a change that waited may rightly lose from what another tab wrote meanwhile. */
  tries: number
  readonly answer: (result: SaveResult) => void
}

/** Gives drafts their id and clock, and writes them in batches: what is asked while one batch is on its way goes together in the next. */
export class Writer {
  private queue: Entry[] = []
  private underWay: readonly Entry[] = []
  private failed: Entry[] = []
  private problem: SaveProblem | null = null
  private lastSavedAt: Timestamp | null = null
  private scheduled: Promise<void> | undefined
  private readonly listeners = new Set<(status: SaveStatus) => void>()

  constructor(private readonly needs: WriterNeeds) {}

  save(drafts: readonly Draft[], label?: string): Promise<SaveResult> {
    if (drafts.length === 0) return Promise.resolve({ ok: true, copies: this.needs.copies.count })
    const changes = drafts.map((draft) => this.needs.make(draft))
    return new Promise((answer) => {
      this.queue.push({ changes, label, opposite: [], tries: 0, inDatabase: false, inJournal: false, answer })
      void this.schedule()
      this.tell()
    })
  }

  async retry(): Promise<SaveResult> {
    await this.schedule()
    return this.problem === null ? { ok: true, copies: this.needs.copies.count } : { ok: false, problem: this.problem }
  }

  status(): SaveStatus {
    const busy = this.queue.length + this.underWay.length > 0
    return {
      state: busy ? 'saving' : this.problem === null ? 'saved' : 'failed', problem: busy ? null : this.problem, lastSavedAt: this.lastSavedAt,
      unsaved: this.unsaved().length, copies: this.needs.copies.count,
    }
  }

  /** Changes that not both copies have yet, oldest first. */
  unsaved(): readonly Change[] {
    return [...this.failed, ...this.underWay, ...this.queue].flatMap(({ changes }) => changes)
  }

  listen(listener: (status: SaveStatus) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Forgets what waits of something erased; the rest of the same saves stays. Only within the lane, so that nothing is on its way. */
  forget(isGone: (draft: Draft) => boolean): void {
    const cut = (entry: Entry): readonly Entry[] => {
      const changes = entry.changes.filter((change) => !isGone(change))
      if (changes.length === entry.changes.length) return [entry]
      entry.answer({ ok: false, problem: 'failed' })
      return changes.length === 0 ? [] : [{ ...entry, changes, opposite: entry.opposite.filter((draft) => !isGone(draft)) }]
    }
    this.queue = this.queue.flatMap(cut)
    this.failed = this.failed.flatMap(cut)
    if (this.failed.length === 0) this.problem = null
    this.tell()
  }

  private schedule(): Promise<void> {
    this.scheduled ??= this.needs.lane.run(async () => {
      this.scheduled = undefined
      await this.writeBatch()
    })
    return this.scheduled
  }

  private async writeBatch(): Promise<void> {
    const batch = [...this.failed, ...this.queue]
    if (batch.length === 0) return
    this.underWay = batch
    this.failed = []
    this.queue = []
    this.tell()
    const { problem, again } = await this.write(batch)
    this.problem = problem
    this.underWay = []
    if (problem === null) this.lastSavedAt = this.needs.now()
    else this.failed = [...batch, ...again]
    for (const entry of batch) this.finish(entry)
    this.tell()
    this.tellClock()
  }

  /** In a turn of its own, as the person waits for the answer: what another tab says below this clock meanwhile, it says once more, see `againAbove`. */
  private tellClock(): void {
    setTimeout(() => { if (!this.needs.copies.stopped) this.needs.onClock(this.needs.clock.latest) })
  }

  private finish(entry: Entry): void {
    entry.tries += 1
    if (this.problem !== null) return entry.answer({ ok: false, problem: this.problem })
    if (entry.label !== undefined && entry.opposite.length > 0) this.needs.undo.push({ label: entry.label, drafts: entry.opposite })
    entry.answer({ ok: true, copies: this.needs.copies.count })
  }

  /** Writes a batch; `again` is what must be said once more and could not be. */
  private async write(batch: readonly Entry[]): Promise<{ readonly problem: SaveProblem | null; readonly again: readonly Entry[] }> {
    const { copies, now } = this.needs
    const overtaken: Change[] = []
    const problem = await copies.write(batch, (committed) => {
      const done = new Map(committed.map((one) => [one.change.id, one]))
      for (const entry of batch) {
        const ofEntry = entry.changes.flatMap(({ id }) => done.get(id) ?? [])
        if (ofEntry.length > 0) entry.opposite = oppositeOf(ofEntry, now())
        if (entry.tries === 0) overtaken.push(...this.againAbove(ofEntry))
      }
    })
    if (overtaken.length === 0) return { problem, again: [] }
    const again: Entry = { changes: overtaken, label: undefined, opposite: [], tries: 1, inDatabase: false, inJournal: false, answer: () => undefined }
    return { problem: problem ?? await copies.write([again], () => undefined), again: [again] }
  }

  /**
   * A person typed this now, yet the row held a higher clock: another tab wrote and this one had not heard of it. What is
   * typed last must win on one device, so it is said again with a clock above.
   */
  private againAbove(committed: readonly Committed[]): readonly Change[] {
    return committed.flatMap(({ change, kept, after }) => {
      if (kept.length === 0) return []
      for (const field of kept) this.needs.clock.observe(stampClock(after.stamps[field]))
      return [this.needs.make({ ...change, set: Object.fromEntries(kept.map((field) => [field, change.set[field] ?? null])) })]
    })
  }

  private tell(): void {
    const status = this.status()
    for (const listener of this.listeners) listener(status)
  }
}
