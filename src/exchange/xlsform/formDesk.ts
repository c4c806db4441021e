/** The work of the form worker: bytes in, messages out, nothing of the DOM. */
import { readForm, type ReadForm } from './form'
import { readWorkbook, type WorkbookRefusal } from './readWorkbook'

/** From the worker: how far it is, a form (or why the sheets are none), or why the file is no spreadsheet. */
export type FormMessage =
  | { readonly kind: 'progress'; readonly part: number }
  | ({ readonly kind: 'read' } & ReadForm)
  | { readonly kind: 'refused'; readonly problem: WorkbookRefusal; readonly detail: string }

/** Reads and answers by messages. */
export async function readInto(bytes: Uint8Array, send: (message: FormMessage) => void): Promise<void> {
  // The sheets are nine tenths of the work; the rest is making a form of them.
  const read = await readWorkbook(bytes, (part) => send({ kind: 'progress', part: part * 0.9 }))
  send(read.ok ? { kind: 'read', ...readForm(read.workbook) } : { kind: 'refused', problem: read.problem, detail: read.detail })
}
