/** What an audit gives to the accessibility statement: how the product stands, and what fails, where and for whom. Nothing of the panel. */
import { scopeOf } from './audit'
import type { AuditContent } from './auditContent'
import { isLegalFloor } from './auditCriteria'
import { conformanceOf, criterionResults, ratesOf, type Conformance, type CriterionResult } from './auditResult'
import type { Criterion } from './criterion'
import { affectedGroups } from './finding'
import { isFromPanel } from './leavingContent'
import { withoutContacts } from './privacy'
import type { SamplePage } from './samplePage'
import type { FailureWords, Statement } from './statement'
import type { UserGroup } from './userGroup'

/** A criterion that fails. */
export interface StatementFailure {
  readonly criterion: Criterion
  readonly words: FailureWords
  /** Titles of the officers' findings, each once. */
  readonly titles: readonly string[]
  /** Groups that the findings name; those of the criterion where they name none. */
  readonly groups: readonly UserGroup[]
  /** Pages and shared parts on which it fails. */
  readonly pages: readonly SamplePage[]
  /** True where it fails on every page of the sample that it applies to. */
  readonly everywhere: boolean
}

/** The facts. */
export interface StatementFacts {
  readonly status: Conformance
  /** Who says so: the audit, where nothing that the law asks is open; else a person, or nobody. */
  readonly statusBy: 'audit' | 'person' | 'nobody'
  /** What fails of what the law asks. */
  readonly failures: readonly StatementFailure[]
  /** What fails of WCAG 2.2 beyond the law. */
  readonly beyond: readonly StatementFailure[]
  /** Requirements of the law without an outcome on every page. */
  readonly open: number
  /** Requirements of the law that were looked at. */
  readonly decided: number
  /** Pages and shared parts of the sample. */
  readonly sample: number
}

/** A clause of EN 301 549 outside chapter 9 (the web, which is WCAG): the criterion is asked by the law as well. */
function isOtherClause({ wcag, sources }: Pick<Criterion, 'wcag' | 'sources'>): boolean {
  return wcag === undefined && sources.some(({ document, clause }) => document.startsWith('EN 301 549') && clause !== undefined && !/^\D*9\./.test(clause))
}

/** Derives the facts. `criteria`: every digital criterion of the catalogue, asked or not, for the law asks them all. The audit has passed `leavingContent`. */
export function statementFacts(audit: AuditContent, criteria: readonly Criterion[], statement: Statement): StatementFacts {
  const level = scopeOf(audit.walk).target
  const known = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const results = criterionResults(audit, criteria.filter(({ retired }) => retired === undefined))
  const asked = results.filter(({ criterion: id, outcome }) => {
    const criterion = known.get(id)!
    // An audit for level A says nothing of level AA, and the law asks that too: it stays open.
    return isLegalFloor(criterion) || (isOtherClause(criterion) && outcome !== 'untested')
  })
  const failures = asked.filter(({ outcome }) => outcome === 'failed').map((result) => failureOf(result, known.get(result.criterion)!, audit, statement))
  const beyond = results.filter(({ criterion: id, outcome }) => { const { wcag } = known.get(id)!; return outcome === 'failed' && wcag !== undefined && wcag.clause === null && (level === 'AA' || wcag.level === 'A') })
    .map((result) => failureOf(result, known.get(result.criterion)!, audit, statement))
  // What is out of the scope of the law is no failure to comply with it.
  const outside = new Set(failures.filter(({ words }) => words.reason === 'out-of-scope').map(({ criterion }) => criterion.id))
  const rates = ratesOf(asked.filter(({ criterion }) => !outside.has(criterion)), audit.walk)
  const derived = conformanceOf(rates)
  const chosen = statement.status !== null && !(statement.status === 'full' && rates.counts.failed > 0) ? statement.status : 'unknown'
  const status = derived === 'unknown' ? chosen : derived
  return {
    status, statusBy: derived !== 'unknown' ? 'audit' : chosen !== 'unknown' ? 'person' : 'nobody', failures, beyond,
    open: rates.open, decided: asked.length - rates.open, sample: audit.pages.length,
  }
}

function failureOf(result: CriterionResult, criterion: Criterion, audit: AuditContent, statement: Statement): StatementFailure {
  const findings = result.findings.filter((finding) => finding.kind === 'barrier' && !isFromPanel(finding))
  const groups = [...new Set(findings.flatMap(affectedGroups))]
  const failing = audit.pages.filter(({ id }) => result.perPage.get(id) === 'failed')
  const applying = audit.pages.filter(({ id, kind }) => kind !== 'shared' && result.perPage.get(id) !== 'inapplicable')
  return {
    criterion, words: statement.failure(criterion.id), groups: groups.length > 0 ? groups : criterion.groups, pages: failing,
    titles: [...new Set(findings.map(({ title }) => withoutContacts(title.trim()).replace(/[.\s]+$/, '')).filter(Boolean))],
    everywhere: applying.length > 1 && applying.every(({ id }) => result.perPage.get(id) === 'failed'),
  }
}

/** Something that is still to fill in: its entry, and of which criterion. */
export interface MissingPart {
  readonly part: 'body' | 'product' | 'urls' | 'status' | 'contact' | 'days' | 'prepared' | 'method' | 'enforcement' | 'what' | 'why' | 'alternative'
  readonly criterion?: Criterion
}

/** What the statement still needs, in the order in which it is read. */
export function missingParts(statement: Statement, { status, failures, beyond }: StatementFacts): readonly MissingPart[] {
  const { body, product, urls, email, phone, form, days, prepared, method, enforcement } = statement
  const missing: (MissingPart | false)[] = [
    body === '' && { part: 'body' }, product === '' && { part: 'product' }, urls.length === 0 && { part: 'urls' }, status === 'unknown' && { part: 'status' },
    ...[...failures, ...beyond].flatMap(({ criterion, words, titles }): (MissingPart | false)[] => [
      words.what === '' && (statement.language !== 'nl' || titles.length === 0) && { part: 'what', criterion },
      words.why === '' && words.reason !== 'non-compliance' && { part: 'why', criterion },
      words.alternative === '' && { part: 'alternative', criterion },
    ]),
    prepared === null && { part: 'prepared' }, method === null && { part: 'method' }, email === '' && phone === '' && form === '' && { part: 'contact' }, days === null && { part: 'days' },
    enforcement === '' && { part: 'enforcement' },
  ]
  return missing.filter((one) => one !== false)
}
