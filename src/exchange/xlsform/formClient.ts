/** The page's side of reading a spreadsheet form. */
import type { FormMessage } from './formDesk'
import type { ReadProgress } from './readWorkbook'

/** What came of it: as the worker says, or that the work itself broke off or was stopped. */
export type FormOutcome = Exclude<FormMessage, { kind: 'progress' }> | { readonly kind: 'failed' } | { readonly kind: 'stopped' }

/** A reading that goes on. */
export interface FormReading {
  readonly outcome: Promise<FormOutcome>
  readonly stop: () => void
}

/** Starts reading in a worker. */
export function startReading(bytes: Uint8Array, onProgress: ReadProgress): FormReading {
  const worker = new Worker(new URL('./formWorker.ts', import.meta.url), { type: 'module' })
  let end: (outcome: FormOutcome) => void = () => {}
  const outcome = new Promise<FormOutcome>((resolve) => { end = resolve })
  const finish = (found: FormOutcome): void => { worker.terminate(); end(found) }
  worker.addEventListener('message', ({ data }: MessageEvent<FormMessage>) => { if (data.kind === 'progress') onProgress(data.part); else finish(data) })
  worker.addEventListener('error', () => finish({ kind: 'failed' }))
  worker.addEventListener('messageerror', () => finish({ kind: 'failed' }))
  worker.postMessage(bytes)
  return { outcome, stop: () => finish({ kind: 'stopped' }) }
}
