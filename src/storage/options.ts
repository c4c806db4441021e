import type { Id, Timestamp } from '@/domain/ids'
import type { Dexie } from 'dexie'
import type { BeforeCall } from './database'
import type { Disc } from './journal/disc'

/** How to open; everything has a default that fits a browser. */
export interface OpenOptions {
  /** Name of the database and of the folder of private files. */
  readonly name?: string
  /** The private files; `null` for a browser without. Left out: those of this browser, where it has them. */
  readonly disc?: Disc | null
  readonly now?: () => Timestamp
  readonly newId?: () => Id
  /** Called when opening has waited some seconds for another tab to let go of an older database: ask to close other tabs. */
  readonly onBlocked?: () => void
  /** Milliseconds before `onBlocked`. */
  readonly blockedAfter?: number
  /** Fails calls to the database, to test what happens then. */
  readonly beforeCall?: BeforeCall
  /** Given the database before it opens; only tests use it. */
  readonly prepare?: (db: Dexie) => void
}

/** Why the store could not be opened. `newer`: a later version of the app has written it, so reload for that version. */
export type OpenProblem = 'newer' | 'failed'
