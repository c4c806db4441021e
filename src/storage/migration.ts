import type { Transaction } from 'dexie'

/**
 * One step of the database's shape. A file per step in `migrations/`, default export `satisfies Migration`; found by
 * itself. A released step is never edited: devices in the field have run it.
 */
export interface Migration {
  /** 1, 2, 3 …, without gaps. */
  readonly version: number
  /** Tables whose indexes this step sets, in Dexie's notation; `null` drops a table. Others stay as they were. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Rewrites rows that the step before wrote. Leave out where only indexes change. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
  /** Why this step was needed, for the reader of ten years from now. */
  readonly reason: string
}
