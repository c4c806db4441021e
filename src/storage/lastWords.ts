import type { Change } from '@/domain/change'
import type { Id } from '@/domain/ids'

/** The part of the browser's small store that is used here. */
export type SmallStore = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The small store of this browser; undefined where there is none, or where asking is refused. */
export function smallStore(): SmallStore | undefined {
  try {
    return typeof document === 'undefined' ? undefined : globalThis.localStorage
  } catch {
    return undefined
  }
}

/**
 * What was typed just before a page goes away. A database and a worker need time that a dying page no longer gets; the browser's
 * small store writes at once. The next start, or another tab that is open, takes it over: see `leftWords.ts`. Never throws:
 * without the small store there is only less certainty.
 */
export class LastWords {
  private isLeaving = false
  private isNoted = false

  /** All notes stand under names that begin with `prefix`. */
  constructor(readonly prefix: string, private readonly tab: Id, readonly store: SmallStore | undefined) {}

  /** Follows the page. Must listen before those who write at the last moment, so that their writing is seen as the last. */
  followPage(page: EventTarget, isHidden: () => boolean, unsaved: () => readonly Change[]): void {
    const follow = (event: Event): void => {
      this.isLeaving = event.type === 'pagehide' || isHidden()
      this.note(unsaved())
    }
    for (const type of ['visibilitychange', 'pagehide', 'pageshow']) page.addEventListener(type, follow, true)
  }

  /** Called whenever what is unsaved may have changed. */
  note(unsaved: readonly Change[]): void {
    if (!this.store || !(this.isLeaving || this.isNoted)) return
    try {
      if (unsaved.length > 0) this.store.setItem(this.prefix + this.tab, JSON.stringify(unsaved))
      else if (this.isNoted) this.store.removeItem(this.prefix + this.tab)
      this.isNoted = unsaved.length > 0
    } catch {
      // Full: the words are then as safe as without this.
    }
  }

  /** Names of the notes of other tabs, gone or alive. */
  others(): readonly string[] {
    const keys: string[] = []
    for (let i = 0; i < (this.store?.length ?? 0); i++) {
      const key = this.store!.key(i)
      if (this.isOfOther(key)) keys.push(key)
    }
    return keys
  }

  isOfOther(key: string | null): key is string {
    return key !== null && key.startsWith(this.prefix) && key !== this.prefix + this.tab
  }
}
