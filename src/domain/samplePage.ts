import type { Row } from './change'
import type { Id } from './ids'
import { completed, type RecordBase } from './record'

/**
 * Why a page or screen is in the sample (WCAG-EM 1.0, step 3). `structured`: chosen. `process`: a step of a complete process. `random`: drawn.
 * `shared`: no page but a part that returns on many (header, form widget), tested once for all of them.
 */
export const samplePageKinds = ['structured', 'process', 'random', 'shared'] as const
export type SamplePageKind = (typeof samplePageKinds)[number]

/** A page or screen of an audit's sample, or a part that pages share. */
export interface SamplePage extends RecordBase {
  /** The audit. */
  readonly walk: Id
  readonly kind: SamplePageKind
  /** Order in the sample: smaller comes first. Steps of a process follow each other. */
  readonly position: number
  readonly title: string
  /** Absolute address; empty for a screen of an app. */
  readonly url: string
  /** How to get there, and in which state to test: opened menu, filled form. */
  readonly state: string
  /** Name of the process that it is a step of; empty for none. */
  readonly process: string
  /** Nobody has to pass here to finish the process. */
  readonly optional: boolean
  /** The link of a proceswandeling that is this page: there stands what the panel says of it. */
  readonly link: Id | null
  /** Shared parts that are on this page: their outcome counts there, once. */
  readonly shares: Readonly<Record<Id, true>>
}

/** A stored row as a page of a sample, with defaults. */
export function asSamplePage(row: Row): SamplePage {
  return completed<SamplePage>(row, { createdAt: '', deletedAt: null, walk: '', kind: 'structured', position: 0, title: '', url: '', state: '', process: '', optional: false, link: null, shares: {} })
}

/** The same page, however it was written: without the scheme, `www.`, a last slash and a place on the page. Empty for what is no web address. */
export function pageKey(url: string): string {
  const parts = /^https?:\/\/([^/?#\s]+)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(url.trim())
  if (!parts) return ''
  const [, host = '', path = '', query = '', fragment = ''] = parts
  // A fragment that is a route (`#/lists`) is another page; one that names a place on the page is not.
  const route = /^#!?\//.test(fragment) ? fragment.replace(/\/$/, '') : ''
  return `${host.toLowerCase().replace(/^www\./, '').replace(/:(?:80|443)$/, '')}${path.replace(/\/$/, '')}${query}${route}`
}
