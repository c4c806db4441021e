/** An audit as rows, one for each criterion on each page: what every export of it is made from. */
import { criteriaAskedBy } from '@/catalogue'
import { scopeOf, setupsOf, setupWords, type AuditScope } from '@/domain/audit'
import type { AuditContent } from '@/domain/auditContent'
import { criterionResults, type CriterionResult } from '@/domain/auditResult'
import { findingIdsOf, type Advice } from '@/domain/advice'
import type { Criterion } from '@/domain/criterion'
import { headlineLevel, type Finding } from '@/domain/finding'
import type { Id } from '@/domain/ids'
import { leavingContent } from '@/domain/leavingContent'
import { shownNumbers } from '@/domain/numbering'
import type { PageOutcome } from '@/domain/pageOutcome'
import type { SamplePage } from '@/domain/samplePage'
import type { AuditOutcome } from '@/domain/wcag'
import type { ExportInput } from '../format'
import { auditToWrite } from '../statement/statementDocument'

/** One criterion on one page. */
export interface AuditRow {
  readonly criterion: Criterion
  /** Short name, in the language of the file. */
  readonly title: string
  readonly page: SamplePage
  readonly outcome: AuditOutcome
  /** Undefined where nobody gave an outcome. */
  readonly record: PageOutcome | undefined
  /** Barriers of this criterion on this page. */
  readonly findings: readonly Finding[]
}

/** A whole audit. */
export interface AuditSheet {
  readonly audit: AuditContent
  readonly scope: AuditScope
  readonly criteria: readonly Criterion[]
  readonly results: readonly CriterionResult[]
  /** By criterion, and within it by page. */
  readonly rows: readonly AuditRow[]
  readonly title: (criterion: Criterion) => string
  /** The number that a finding has in the dossier, as it is shown. */
  readonly number: (finding: Finding) => string
  readonly advices: (finding: Finding) => readonly Advice[]
  /** A set-up in one line; empty where nobody said. */
  readonly setup: (id: Id | null) => string
}

/** Prepares the audit that an export is about; undefined where there is none. */
export function auditSheet(input: Pick<ExportInput, 'content' | 'walk' | 'catalogue' | 'locale'>): AuditSheet | undefined {
  const { catalogue, locale } = input
  const audit = auditToWrite(input)
  if (!audit) return undefined
  const scope = scopeOf(audit.walk)
  const criteria = criteriaAskedBy(audit, catalogue)
  const results = criterionResults(audit, criteria)
  const title = (criterion: Criterion): string => catalogue.text(criterion, locale).title
  const content = leavingContent(input.content)
  const numbers = shownNumbers(content.findings)
  const setups = setupsOf(audit.walk)
  const rows = results.flatMap((result, i) => audit.pages.map((page): AuditRow => {
    const outcome = result.perPage.get(page.id)!
    return { criterion: criteria[i]!, title: title(criteria[i]!), page, outcome, record: result.records.get(page.id), findings: result.findings.filter((finding) => finding.kind === 'barrier' && says(finding) && isOn(finding, page, outcome)) }
  }))
  return {
    audit, scope, criteria, results, rows, title, number: ({ id }) => numbers.get(id) ?? '', advices: ({ id }) => content.advices.filter((advice) => findingIdsOf(advice).includes(id)),
    setup: (id) => { const setup = id === null ? undefined : setups.get(id); return setup ? setupWords(setup) : '' },
  }
}

/** False for one whose words may not leave. */
function says({ title, words }: Finding): boolean {
  return title.trim() !== '' || words.trim() !== ''
}

/** A finding that names no page is about every page where its criterion fails. */
function isOn({ pages }: Finding, { id }: SamplePage, outcome: AuditOutcome): boolean {
  return Object.keys(pages).length === 0 ? outcome === 'failed' : pages[id] === true
}

/** What was found in one row, in words: each finding with its level, what it says and what was advised; then the note. */
export function descriptionOf({ findings, record }: AuditRow, { advices }: AuditSheet, t: ExportInput['t']): string {
  const parts = findings.flatMap((finding) => {
    const words = [finding.title, finding.words].map((part) => part.trim()).filter(Boolean).join('. ').replaceAll('..', '.')
    const told = words === '' ? [] : [t('statement.export.severity', { level: t(`level.${headlineLevel(finding)}`).toLowerCase(), text: words })]
    const helps = [finding.suggestion, ...advices(finding).map(({ what }) => what)].map((part) => part.trim()).filter((part, i, all) => part !== '' && all.indexOf(part) === i)
    return [...told, ...helps.map((text) => t('statement.export.advice', { text }))]
  })
  const note = record?.note.trim() ?? ''
  return [...parts, ...(note === '' ? [] : [findings.length === 0 ? note : t('statement.export.note', { text: note })])].join('\n\n')
}
