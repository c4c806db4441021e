/** What an audit comes to: per criterion over all pages, and in all. Derived, never stored; never an average that hides a failure. */
import type { AuditContent } from './auditContent'
import type { Criterion } from './criterion'
import type { Finding } from './finding'
import type { Id } from './ids'
import { outcomeKey, outcomesByKey, type PageOutcome } from './pageOutcome'
import type { AuditOutcome } from './wcag'

/** One criterion over the sample. */
export interface CriterionResult {
  readonly criterion: string
  /** See `overall`. */
  readonly outcome: AuditOutcome
  /** The outcome on each page and shared part; `untested` where nobody gave one. */
  readonly perPage: ReadonlyMap<Id, AuditOutcome>
  readonly records: ReadonlyMap<Id, PageOutcome>
  /** Findings of the audit that name this criterion. */
  readonly findings: readonly Finding[]
}

/**
 * One outcome from many (WCAG-EM 1.0, step 4): it fails where it fails anywhere. Where it fails nowhere it is open as long as one page is; it passes
 * where it passes on at least one and is open on none, and does not apply where it applies nowhere.
 */
export function overall(outcomes: Iterable<AuditOutcome>): AuditOutcome {
  const given = new Set(outcomes)
  for (const outcome of ['failed', 'cannotTell', 'untested', 'passed'] as const) if (given.has(outcome)) return outcome
  return given.has('inapplicable') ? 'inapplicable' : 'untested'
}

/** The result of each criterion, in the order given. A shared part counts once, in its own column. */
export function criterionResults(audit: AuditContent, criteria: readonly Pick<Criterion, 'id'>[]): readonly CriterionResult[] {
  const byKey = outcomesByKey(audit.outcomes)
  return criteria.map(({ id }): CriterionResult => {
    const records = new Map(audit.pages.flatMap((page) => { const record = byKey.get(outcomeKey(page.id, id)); return record ? [[page.id, record] as const] : [] }))
    const perPage = new Map(audit.pages.map((page) => [page.id, records.get(page.id)?.outcome ?? 'untested'] as const))
    return { criterion: id, outcome: overall(perPage.values()), perPage, records, findings: audit.findings.filter((finding) => finding.criterion === id) }
  })
}

/** Counts of criteria, and the share that passes. */
export interface AuditRates {
  readonly counts: Readonly<Record<AuditOutcome, number>>
  /** Criteria that pass, of those that pass or fail, 0 to 1; what does not apply or is open is left out. Null where none passes or fails. */
  readonly passRate: number | null
  /** Criteria that still need an outcome: `untested` or `cannotTell`. */
  readonly open: number
  /** The audit was finished and nothing is open: only then is a rate more than provisional. */
  readonly isFinal: boolean
}

/** The rates of some results. */
export function ratesOf(results: readonly Pick<CriterionResult, 'outcome'>[], walk: { readonly finishedAt: string | null }): AuditRates {
  const counts = { passed: 0, failed: 0, inapplicable: 0, untested: 0, cannotTell: 0 }
  for (const { outcome } of results) counts[outcome] += 1
  const decided = counts.passed + counts.failed
  const open = counts.untested + counts.cannotTell
  return { counts, passRate: decided === 0 ? null : counts.passed / decided, open, isFinal: walk.finishedAt !== null && open === 0 && results.length > 0 }
}

/** How a product stands, in the three words of Implementing Decision (EU) 2018/1523; `unknown` while anything is open. */
export const conformances = ['full', 'partial', 'none', 'unknown'] as const
export type Conformance = (typeof conformances)[number]

/** `full`: nothing fails. `partial`: most of the requirements that apply are met. `none`: most are not. */
export function conformanceOf({ counts, open }: Pick<AuditRates, 'counts' | 'open'>): Conformance {
  if (open > 0 || counts.passed + counts.failed === 0) return 'unknown'
  if (counts.failed === 0) return 'full'
  return counts.passed > counts.failed ? 'partial' : 'none'
}
