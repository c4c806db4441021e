/** The outcomes of an audit as EARL 1.0, in JSON-LD: a list of assertions, each about one criterion on one page. Checks beyond WCAG are among them. */
import type { SamplePage } from '@/domain/samplePage'
import { languageTags } from '@/locales'
import type { ExportInput } from '../format'
import { auditSheet, descriptionOf, type AuditRow, type AuditSheet } from './auditSheet'
import { contextOfEarl } from './contexts'
import { earlModes, earlOutcomes, subjectsOf, urnOf, wcagAddress, webAddress } from './subjects'
import { pageTitle } from './wcagEm'

/** Writes the file. */
export function earl(input: ExportInput): string {
  const sheet = auditSheet(input)
  const { t, content, locale } = input
  const head = { '@context': { ...contextOfEarl, '@language': languageTags[locale].slice(0, 2) }, ...(content.dossier.example ? { example: true } : {}) }
  return `${JSON.stringify({ ...head, '@graph': sheet ? graph(sheet, t, content.dossier.example) : [] }, null, 1)}\n`
}

function graph(sheet: AuditSheet, t: ExportInput['t'], example: boolean): readonly unknown[] {
  const { audit, scope, rows } = sheet
  const subjects = subjectsOf(audit.pages)
  const product = urnOf(audit.walk.id)
  const tools = [...new Set(audit.reports.map(({ toolName }) => toolName).filter(Boolean))].sort()
  const home = webAddress(scope.url)
  return [
    { id: product, type: ['TestSubject', 'WebSite'], title: `${example ? `${t('document.example').toUpperCase()}: ` : ''}${scope.product}`, description: scope.covers, ...(home === undefined ? {} : { source: home }) },
    { id: '_:evaluator', type: 'Assertor', ...(scope.evaluator === '' ? {} : { name: scope.evaluator }) },
    { id: '_:tool', type: ['Assertor', 'Software'], ...(tools.length === 0 ? {} : { title: tools.join(', ') }) },
    ...audit.pages.map((page) => subjectNode(page, subjects.get(page.id)!, product, audit.pages, t)),
    ...rows.map((row) => assertion(row, sheet, subjects.get(row.page.id)!, t)),
  ]
}

function subjectNode(page: SamplePage, id: string, product: string, pages: readonly SamplePage[], t: ExportInput['t']): unknown {
  const source = webAddress(page.url)
  return { id, type: ['TestSubject', 'WebPage'], title: pageTitle(page, pages, t), ...(source === undefined ? {} : { source }), isPartOf: product }
}

function assertion(row: AuditRow, sheet: AuditSheet, subject: string, t: ExportInput['t']): unknown {
  const { criterion, title, outcome, record, findings } = row
  const { wcag } = criterion
  const description = descriptionOf(row, sheet, t)
  const pointers = findings.flatMap(({ selector }) => (selector.trim() === '' ? [] : [{ type: 'CSSSelectorPointer', expression: selector.trim() }]))
  const setup = sheet.setup(record?.setup ?? null)
  return {
    id: record ? urnOf(record.id) : undefined, type: 'Assertion', mode: { id: record ? earlModes[record.mode] : 'earl:unknownMode' }, assertedBy: { id: record?.mode === 'automatic' ? '_:tool' : '_:evaluator' }, subject: { id: subject },
    test: { id: wcag ? wcagAddress(wcag.fragment) : `urn:x-drempelwijs:${criterion.id}`, type: wcag ? ['TestCriterion', 'TestRequirement'] : 'TestCriterion', title: wcag ? `${wcag.number} ${title}` : title },
    result: { type: 'TestResult', outcome: { id: earlOutcomes[outcome] }, ...(description === '' ? {} : { description }), ...(setup === '' ? {} : { info: setup }), ...(pointers.length === 0 ? {} : { pointer: pointers }), ...(record && record.testedAt !== '' ? { date: record.testedAt } : {}) },
  }
}
