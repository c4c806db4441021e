/**
 * Lets axe judge a saved page in a frame of an opaque origin: it has no storage of the app, no network, and no script but ours. The frame is
 * rendered, because contrast needs a layout, but nobody sees it or comes in it.
 */
import { frameMessage } from './message'
import type { FrameDone, FrameOrder } from './order'

/** What became of a run. `wrong-page`: what was judged was not the page, so there is no result. */
export type FrameOutcome =
  | { readonly kind: 'done'; readonly done: FrameDone }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'wrong-page' }
  | { readonly kind: 'failed'; readonly reason: string }

/** A run, while it goes on. */
export interface FrameRun {
  readonly outcome: Promise<FrameOutcome>
  stop(): void
}

export interface FrameRunOptions {
  readonly order: Omit<FrameOrder, 'token'>
  /** Elements of the page as the app counts them. */
  readonly elements: number
  /** As the page has it; empty for none. */
  readonly doctype: string
  /** Drawn as pages without a doctype are. A page in `srcdoc` never is, one of a blob can be. */
  readonly isOldFashioned: boolean
  readonly width: number
  readonly height: number
  /** axe and the script of the frame. */
  readonly script: string
  /** Milliseconds. */
  readonly timeLimit: number
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * The empty page that the frame begins with. Its own policy narrows the app's, which it inherits: of all scripts only this one has the hash that
 * the one allows and the nonce that the other asks.
 */
export function emptyPage(doctype: string, script: string, nonce: string): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'none'; img-src data: blob:; font-src data:; form-action 'none'; base-uri 'none'; frame-src 'none'; object-src 'none'`
  return `${doctype}<html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer"><meta http-equiv="x-dns-prefetch-control" content="off"><script nonce="${nonce}">${script}</script></head><body></body></html>`
}

function makeFrame({ width, height }: Pick<FrameRunOptions, 'width' | 'height'>): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  // Never allow-same-origin beside it: together they undo the sandbox.
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.setAttribute('aria-hidden', 'true')
  frame.setAttribute('inert', '')
  frame.tabIndex = -1
  Object.assign(frame.style, {
    position: 'fixed', insetBlockStart: '0', insetInlineStart: '0', inlineSize: `${width}px`, blockSize: `${height}px`, maxInlineSize: 'none', border: '0', opacity: '0', pointerEvents: 'none', zIndex: '-1',
    // The colours of a page are judged in its light dress, whatever theme the app has.
    colorScheme: 'light',
  })
  return frame
}

/** Begins a run. One at a time: two would slow each other down. */
export function runInFrame(options: FrameRunOptions): FrameRun {
  const frame = makeFrame(options)
  const token = crypto.randomUUID()
  let end: (outcome: FrameOutcome) => void = () => undefined
  const outcome = new Promise<FrameOutcome>((resolve) => { end = resolve })
  const hear = (event: MessageEvent): void => {
    if (event.source === null || event.source !== frame.contentWindow) return
    const said = frameMessage(event.data, token)
    if (!said) return
    if (said.kind === 'progress') options.onProgress?.(said.done, said.total)
    else if (said.kind === 'failed') end({ kind: 'failed', reason: said.reason })
    else end(said.guard && said.elements === options.elements ? { kind: 'done', done: said } : { kind: 'wrong-page' })
  }
  const slow = setTimeout(() => end({ kind: 'too-slow' }), options.timeLimit)
  window.addEventListener('message', hear)
  frame.addEventListener('load', () => frame.contentWindow?.postMessage({ ...options.order, token } satisfies FrameOrder, '*'), { once: true })
  const begin = emptyPage(options.doctype, options.script, crypto.randomUUID())
  const blob = options.isOldFashioned ? URL.createObjectURL(new Blob([begin], { type: 'text/html' })) : undefined
  if (blob) frame.src = blob
  else frame.srcdoc = begin
  document.body.append(frame)
  void outcome.then(() => {
    clearTimeout(slow)
    window.removeEventListener('message', hear)
    frame.remove()
    if (blob) URL.revokeObjectURL(blob)
  })
  return { outcome, stop: () => end({ kind: 'stopped' }) }
}
