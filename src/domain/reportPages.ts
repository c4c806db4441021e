/** The pages that reports are about, beside the pages of an audit's sample. */
import type { Id } from './ids'
import type { MachineReport } from './machineReport'
import { pageKey, type SamplePage } from './samplePage'

/** A page that one or more reports are about. */
export interface ReportPage {
  /** The same for all reports of this page and state; empty where a report does not say which page it is about. */
  readonly key: string
  readonly url: string
  readonly title: string
  readonly state: string
  /** Places in the list of reports. */
  readonly reports: readonly number[]
  /** The page of the sample that it is. */
  readonly match: Id | null
}

/** What somebody chose for a page: one of the sample, a new one, or not to take it over. */
export type PageChoice = { readonly kind: 'sample'; readonly page: Id } | { readonly kind: 'new' } | { readonly kind: 'skip' }

/** The key of a page and state; for a screen without an address its title. It lasts from one audit to the next, as ids do not. */
export function keyOfPage({ url, title, state }: Pick<SamplePage, 'url' | 'title' | 'state'>): string {
  const place = pageKey(url) || title.trim().toLowerCase()
  return place === '' ? '' : `${place}${state.trim() === '' ? '' : ` § ${state.trim().toLowerCase()}`}`
}

/** The pages of some reports, in the order in which they come up. */
export function pagesOfReports(reports: readonly MachineReport[], sample: readonly SamplePage[]): readonly ReportPage[] {
  const found = new Map<string, { url: string; title: string; state: string; reports: number[] }>()
  reports.forEach(({ url, title, state = '' }, i) => {
    const key = keyOfPage({ url, title: '', state })
    const page = found.get(key)
    if (page) page.reports.push(i)
    else found.set(key, { url, title, state, reports: [i] })
    if (page && page.title === '') page.title = title
  })
  return [...found].map(([key, page]): ReportPage => ({ key, ...page, match: matchOf(page, sample)?.id ?? null }))
}

/** The page of a sample at this address and in this state; a page that is tested as it loads is also the one whose state was described in other words. */
export function matchOf({ url, state }: { readonly url: string; readonly state: string }, sample: readonly SamplePage[]): SamplePage | undefined {
  const key = pageKey(url)
  if (key === '') return undefined
  const same = sample.filter((page) => page.kind !== 'shared' && pageKey(page.url) === key)
  const wanted = state.trim().toLowerCase()
  return same.find((page) => page.state.trim().toLowerCase() === wanted) ?? (wanted === '' ? same[0] : undefined)
}

/** What is chosen for a page until somebody chooses otherwise. */
export function usualChoice({ match, url }: Pick<ReportPage, 'match' | 'url'>): PageChoice {
  return match !== null ? { kind: 'sample', page: match } : url !== '' ? { kind: 'new' } : { kind: 'skip' }
}
