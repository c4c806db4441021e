/** axe over a saved page, width by width, and what becomes of it as a report of our own. */
import axeText from 'axe-core/axe.min.js?raw'
import { ownFile, type OwnFile, type OwnViewport } from '../reports/ownFile'
import { runInFrame, type FrameOutcome, type FrameRun } from './frame'
import { honest } from './honest'
import frameText from './inFrame.ts?in-page'
import type { FrameDone } from './order'
import type { ParsedPage } from './parsedPage'
import type { SavedPage } from './savedPage'
import { heightFor } from './widths'

/** What the run could not see, to be said beside the result. */
export type SavedPageLimits = Pick<FrameDone, 'missingSheets' | 'missingImages' | 'scripts' | 'frames'>

export type SavedPageOutcome =
  | { readonly kind: 'done'; readonly file: OwnFile; readonly limits: SavedPageLimits }
  | Exclude<FrameOutcome, { kind: 'done' }>

export interface SavedPageRun {
  readonly outcome: Promise<SavedPageOutcome>
  stop(): void
}

export interface SavedPageRunOptions {
  readonly page: SavedPage
  readonly parsed: ParsedPage
  /** Address and title to report under. */
  readonly url: string
  readonly title: string
  readonly widths: readonly number[]
  readonly now: () => string
  /** Part of the whole, from 0 to 1. */
  readonly onProgress?: (part: number) => void
  /** Milliseconds a width. */
  readonly timeLimit?: number
}

/** Five minutes a width: a page of 100,000 elements is not judged in less on an old laptop. */
const patience = 300_000

/** Begins to judge the page. */
export function auditSavedPage(options: SavedPageRunOptions): SavedPageRun {
  let current: FrameRun | undefined
  let isStopped = false
  const { page, parsed, widths, onProgress } = options
  const frame = (width: number, nr: number): FrameRun => runInFrame({
    order: { source: page.source, type: page.type, base: page.base, resources: page.resources }, elements: parsed.elements, doctype: parsed.doctype, isOldFashioned: parsed.isOldFashioned, width, height: heightFor(width),
    script: `${axeText}\n${frameText}`, timeLimit: options.timeLimit ?? patience, onProgress: (done, total) => onProgress?.((nr + done / total) / widths.length),
  })
  async function run(): Promise<SavedPageOutcome> {
    const viewports: OwnViewport[] = []
    let limits: SavedPageLimits | undefined
    for (const [nr, width] of widths.entries()) {
      if (isStopped) return { kind: 'stopped' }
      current = frame(width, nr)
      const outcome = await current.outcome
      if (outcome.kind !== 'done') return outcome
      const { missingSheets, missingImages, scripts, frames } = outcome.done
      limits ??= { missingSheets: [...new Set(missingSheets)], missingImages, scripts, frames }
      viewports.push({ width, height: heightFor(width), axe: honest(outcome.done), screenshots: [] })
    }
    const at = options.now()
    if (!limits) return { kind: 'stopped' }
    return { kind: 'done', file: ownFile([{ url: options.url, title: options.title, at, scriptsRan: false, viewports }], at), limits }
  }
  return { outcome: run(), stop: () => { isStopped = true; current?.stop() } }
}
