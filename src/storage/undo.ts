import { invert, type Draft } from '@/domain/change'
import type { Timestamp } from '@/domain/ids'
import type { Committed } from './commit'
import type { Undoable } from './storage'

/** As many steps back as anybody remembers. */
const mostSteps = 100

/** What takes a save back: the opposite of each of its changes, the last one first. */
export function oppositeOf(committed: readonly Committed[], at: Timestamp): readonly Draft[] {
  return committed.map(({ change, before }) => {
    const { dossier, kind, record, set } = change
    return invert(before, { dossier, kind, record, set }, at)
  }).reverse()
}

/** The steps back of this session, latest last. */
export class UndoStack {
  private steps: Undoable[] = []
  private readonly listeners = new Set<(undoable: Undoable | undefined) => void>()

  get latest(): Undoable | undefined {
    return this.steps.at(-1)
  }

  push(step: Undoable): void {
    this.replace([...this.steps, step].slice(-mostSteps))
  }

  pop(): Undoable | undefined {
    const step = this.latest
    if (step) this.replace(this.steps.slice(0, -1))
    return step
  }

  /** Forgets the steps that touch something erased, or point to a file that is gone: nothing may bring it back. */
  forget(isGone: (draft: Draft) => boolean): void {
    this.replace(this.steps.filter(({ drafts }) => !drafts.some(isGone)))
  }

  listen(listener: (undoable: Undoable | undefined) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private replace(steps: Undoable[]): void {
    const before = this.latest
    this.steps = steps
    if (this.latest !== before) for (const listener of this.listeners) listener(this.latest)
  }
}
