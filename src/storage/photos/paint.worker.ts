/** Paints pictures away from the page, so that scrolling and typing go on while a big photo is made smaller. */
import { paint, type PaintOrder } from './paint'

interface WorkerScope {
  onmessage: ((event: MessageEvent<PaintOrder>) => void) | null
  postMessage(message: unknown, transfer?: Transferable[]): void
}
const scope = globalThis as unknown as WorkerScope

scope.onmessage = (event) => {
  void paint(event.data).then((painted) => scope.postMessage(painted, painted.ok ? [painted.bytes.buffer] : []))
}
