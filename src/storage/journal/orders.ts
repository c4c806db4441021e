import type { FileEntry, Folder, Path } from './disc'


/** What the page asks of the worker. `root` is the folder of this database. */
export type Order =
  | { readonly do: 'start'; readonly root: string }
  | { readonly do: 'list'; readonly folder: Folder }
  | { readonly do: 'read'; readonly path: Path; readonly from: number }
  | { readonly do: 'writeAt'; readonly path: Path; readonly bytes: Uint8Array<ArrayBuffer>; readonly at: number }
  | { readonly do: 'write'; readonly path: Path; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly do: 'remove'; readonly path: Path }

/** What the worker gives back for each order; for `start`, whether this browser can write at all. */
export interface Outcome {
  readonly start: boolean
  readonly list: readonly FileEntry[]
  readonly read: Uint8Array<ArrayBuffer> | undefined
  readonly writeAt: void
  readonly write: void
  readonly remove: boolean
}

/** An order with the number under which the answer comes back. */
export interface Question {
  readonly number: number
  readonly order: Order
}

/** The answer; errors travel as name and text, as not every browser can copy a DOMException between threads. */
export type Reply =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | { readonly number: number; readonly ok: false; readonly error: { readonly name: string; readonly message: string } }
