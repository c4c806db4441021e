/** What the app and the script in the frame say to each other. No code, so that both may have it. */
import type { OwnAxe } from '../reports/ownFile'

/** A file that came with the page. */
export interface Resource {
  /** Where the page says it is: an address, a `cid:`, or only the name of a file that somebody chose. */
  readonly name: string
  readonly kind: 'style' | 'image'
  /** Text of a style sheet. */
  readonly text?: string
  /** Bytes of an image. */
  readonly bytes?: Uint8Array
  readonly mediaType?: string
}

/** The order to audit a page. */
export interface FrameOrder {
  /** Returned with everything that is said, so that nothing else is taken for it. */
  readonly token: string
  readonly source: string
  readonly type: 'text/html' | 'application/xhtml+xml'
  /** Address of the page, to find files by; may be empty. */
  readonly base: string
  readonly resources: readonly Resource[]
}

/** What the frame answers; read with `frameMessage`, never trusted. */
export type FrameMessage =
  | { readonly token: string; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly token: string; readonly kind: 'failed'; readonly reason: string }
  | FrameDone

/** The outcome of a run. */
export interface FrameDone {
  readonly token: string
  readonly kind: 'done'
  readonly axe: OwnAxe
  /** Elements of the page that was judged, counted in the frame. */
  readonly elements: number
  /** True where a fault that was put in afterwards was found, at its place and nowhere else. */
  readonly guard: boolean
  /** Style sheets that nobody had. */
  readonly missingSheets: readonly string[]
  /** Images that did not come along, shared out over nothing: only how many. */
  readonly missingImages: number
  readonly scripts: number
  /** Pages within the page: not looked at. */
  readonly frames: number
}
