/**
 * What was typed just before a page goes away. A database and a worker need time that a dying page no longer gets; the
 * browser's small store writes at once. The next start, or another tab that is open, takes it over and clears it.
 */
import type { Change } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { isChange } from './isChange'

/** The part of the browser's small store that is used here. */
export type SmallStore = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** What lies in the store, and under which names. */
export interface Found {
  readonly keys: readonly string[]
  readonly changes: readonly Change[]
}

/** The small store of this browser; undefined where there is none, or where asking is refused. */
export function smallStore(): SmallStore | undefined {
  try {
    return typeof document === 'undefined' ? undefined : globalThis.localStorage
  } catch {
    return undefined
  }
}

/** Keeps what is unsaved while the page is hidden or leaving. Never throws: without the small store there is only less certainty. */
export class LastWords {
  private isLeaving = false
  private isNoted = false
  private readonly prefix: string
  private readonly key: string

  constructor(name: string, tab: Id, private readonly store: SmallStore | undefined) {
    this.prefix = `${name}:unsaved:`
    this.key = this.prefix + tab
  }

  /** Follows the page. Must listen before those who write at the last moment, so that their writing is seen as the last. */
  followPage(page: EventTarget, isHidden: () => boolean, unsaved: () => readonly Change[]): void {
    page.addEventListener('visibilitychange', () => { this.isLeaving = isHidden(); this.note(unsaved()) }, true)
    page.addEventListener('pagehide', () => { this.isLeaving = true; this.note(unsaved()) }, true)
    page.addEventListener('pageshow', () => { this.isLeaving = isHidden() }, true)
  }

  /** Called whenever what is unsaved may have changed. */
  note(unsaved: readonly Change[]): void {
    if (!this.store || !(this.isLeaving || this.isNoted)) return
    try {
      if (unsaved.length > 0) this.store.setItem(this.key, JSON.stringify(unsaved))
      else if (this.isNoted) this.store.removeItem(this.key)
      this.isNoted = unsaved.length > 0
    } catch {
      // Full: the words are then as safe as without this.
    }
  }

  /** What pages that have gone left behind. */
  find(): Found {
    const keys: string[] = []
    const changes: Change[] = []
    try {
      for (let i = 0; i < (this.store?.length ?? 0); i++) {
        const key = this.store!.key(i)
        if (key?.startsWith(this.prefix) && key !== this.key) keys.push(key)
      }
    } catch {
      return { keys: [], changes: [] }
    }
    for (const key of keys) changes.push(...this.read(key))
    return { keys, changes }
  }

  /** True for a note of another tab, as the browser tells of it. */
  isNote(key: string | null): boolean {
    return key !== null && key !== this.key && key.startsWith(this.prefix)
  }

  forget(keys: readonly string[]): void {
    for (const key of keys) this.store?.removeItem(key)
  }

  /** An erased dossier must not come back by a note. */
  forgetDossier(dossier: Id): void {
    for (const key of this.find().keys) {
      const left = this.read(key).filter((change) => change.dossier !== dossier)
      if (left.length === 0) this.store?.removeItem(key)
      else this.store?.setItem(key, JSON.stringify(left))
    }
  }

  private read(key: string): readonly Change[] {
    try {
      const value: unknown = JSON.parse(this.store?.getItem(key) ?? '[]')
      return Array.isArray(value) ? value.filter(isChange) : []
    } catch {
      return []
    }
  }
}
