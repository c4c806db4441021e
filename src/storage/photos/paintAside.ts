import { paint, type Painted, type PaintOrder } from './paint'

/** Longer than this means that the worker was stopped by the device, most likely for want of memory. */
const patienceMs = 60_000

/** Paints in a worker where the browser can, else on the page. */
export async function paintAside(order: PaintOrder): Promise<Painted> {
  if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return paint(order)
  let worker: Worker
  try {
    worker = new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return paint(order)
  }
  try {
    return await new Promise<Painted>((resolve) => {
      const timer = setTimeout(() => resolve({ ok: false, problem: 'memory' }), patienceMs)
      worker.onmessage = (event: MessageEvent<Painted>) => { clearTimeout(timer); resolve(event.data) }
      worker.onerror = () => { clearTimeout(timer); resolve(paint(order)) }
      worker.postMessage(order)
    })
  } finally {
    worker.terminate()
  }
}
