/**
 * An audit as JSON-LD for W3C's WCAG-EM Report Tool (version 3): every term in the context of the file itself, outcomes as objects, a page with the same
 * address in the sample and in its assertions, and one assertion for the whole product per criterion.
 */
import { setupsOf, setupWords } from '@/domain/audit'
import type { SamplePage } from '@/domain/samplePage'
import type { AuditMode } from '@/domain/wcag'
import { languageTags } from '@/locales'
import type { ExportInput } from '../format'
import { auditSheet, descriptionOf, type AuditSheet } from './auditSheet'
import { contextOfWcagEm } from './contexts'
import { addressForTool, earlModes, earlOutcomes, subjectsOf, wcagAddress, webAddress } from './subjects'

/** The product as a subject. */
const site = { id: '_:site', type: ['TestSubject', 'Website'] } as const

/** Writes the file. */
export function wcagEm(input: ExportInput): string {
  const sheet = auditSheet(input)
  return `${JSON.stringify(sheet ? evaluation(sheet, input) : { '@context': contextOfWcagEm, type: 'Evaluation', example: input.content.dossier.example, reportFindings: { title: input.t('statement.missing') } }, null, 1)}\n`
}

function evaluation(sheet: AuditSheet, input: ExportInput): unknown {
  const { audit, scope, rows, results, criteria, title } = sheet
  const { t, content, locale } = input
  const subjects = subjectsOf(audit.pages)
  const example = content.dossier.example ? `${t('document.example').toUpperCase()}: ` : ''
  const page = (one: SamplePage): unknown => sampleNode(one, subjects.get(one.id)!, audit.pages, t)
  const day = audit.walk.date ?? audit.walk.createdAt.slice(0, 10)
  const tested = rows.filter(({ criterion }) => criterion.wcag)
  return {
    '@context': contextOfWcagEm, id: `urn:uuid:${audit.walk.id}`, type: 'Evaluation', '@language': languageTags[locale].slice(0, 2), ...(content.dossier.example ? { example: true } : {}),
    defineScope: {
      id: '_:defineScope', scope: { ...site, title: `${example}${scope.product}`, description: [scope.url, scope.covers].filter(Boolean).join('\n') }, wcagVersion: '2.2', conformanceTarget: scope.target,
      accessibilitySupportBaseline: [...setupsOf(audit.walk).values()].map(setupWords).filter(Boolean).join('\n'), additionalEvaluationRequirements: extraChecks(sheet, t),
    },
    exploreTarget: {
      id: '_:exploreTarget', technologiesReliedUpon: scope.technologies.split(/[,;\n]/).map((name) => name.trim()).filter(Boolean).map((name) => ({ title: name })), essentialFunctionality: scope.functions, pageTypeVariety: scope.pageTypes,
    },
    selectSample: { id: '_:selectSample', structuredSample: audit.pages.filter(({ kind }) => kind !== 'random').map(page), randomSample: audit.pages.filter(({ kind }) => kind === 'random').map(page) },
    auditSample: [
      ...results.flatMap((result, i) => { const { wcag } = criteria[i]!; return wcag ? [assertion({ subject: site, fragment: wcag.fragment, title: title(criteria[i]!), outcome: result.outcome, mode: modeOfAll([...result.records.values()].map(({ mode }) => mode)), description: '', date: latest([...result.records.values()].map(({ testedAt }) => testedAt)) })] : [] }),
      ...tested.map((row) => assertion({
        subject: { id: subjects.get(row.page.id), type: ['TestSubject', 'Webpage'] }, fragment: row.criterion.wcag!.fragment, title: row.title, outcome: row.outcome, mode: row.record?.mode ?? null,
        description: descriptionOf(row, sheet, t), date: row.record?.testedAt ?? '',
      })),
    ],
    reportFindings: {
      id: '_:reportFindings', title: `${example}${audit.walk.title || scope.product}`, commissioner: scope.commissioner, evaluator: scope.evaluator, date: day, summary: scope.summary,
      evaluationSpecifics: [t('statement.export.made'), ...[...new Set(audit.reports.map(({ toolName }) => toolName).filter(Boolean))].sort()].join('\n'),
    },
  }
}

/** A page of the sample. An address in its title would be taken for its own. */
function sampleNode(page: SamplePage, id: string, pages: readonly SamplePage[], t: ExportInput['t']): unknown {
  const source = webAddress(page.url)
  return { id, type: ['TestSubject', 'Webpage'], title: pageTitle(page, pages, t).replace(/https?:\/\//gi, ''), description: addressForTool(page, id), ...(source === undefined || source === id ? {} : { source }) }
}

interface Asserted {
  readonly subject: unknown
  readonly fragment: string
  readonly title: string
  readonly outcome: keyof typeof earlOutcomes
  /** Null where nobody gave an outcome. */
  readonly mode: AuditMode | null
  readonly description: string
  /** Empty where nobody gave an outcome. */
  readonly date: string
}

function assertion({ subject, fragment, title, outcome, mode, description, date }: Asserted): unknown {
  const at = date === '' ? {} : { date }
  return {
    type: 'Assertion', ...at, mode: { id: mode === null ? 'earl:unknownMode' : earlModes[mode] }, assertedBy: { id: mode === 'automatic' ? '_:tool' : '_:evaluator' }, subject,
    test: { id: wcagAddress(fragment), type: ['TestCriterion', 'TestRequirement'], title }, result: { type: 'TestResult', outcome: { id: earlOutcomes[outcome] }, description, ...at },
  }
}

/** How the whole was tested: one way where all were the same, else mixed. */
function modeOfAll(modes: readonly AuditMode[]): AuditMode | null {
  const [first] = modes
  return first === undefined ? null : modes.every((mode) => mode === first) ? first : 'semiAuto'
}

function latest(times: readonly string[]): string {
  return [...times].sort().at(-1) ?? ''
}

/** The name of a page with what has to be done to get there; of a shared part also on how many pages it is. */
export function pageTitle({ id, title, state, kind }: SamplePage, pages: readonly SamplePage[], t: ExportInput['t']): string {
  const shared = kind === 'shared' ? [t('statement.export.shared', { n: pages.filter(({ shares }) => shares[id]).length })] : []
  return [title.trim() || t('statement.doc.page'), ...shared, ...(state.trim() === '' ? [] : [t('statement.export.state', { text: state.trim() })])].join('. ').replaceAll('..', '.')
}

/** Checks that WCAG does not have, which the tool has no place for, with their outcome. */
function extraChecks({ criteria, results, title }: AuditSheet, t: ExportInput['t']): string {
  const lines = criteria.flatMap((criterion, i) => (criterion.wcag ? [] : [`${title(criterion)}: ${t(`auditOutcome.${results[i]!.outcome}`)}`]))
  return lines.length === 0 ? '' : [t('statement.export.beyond'), ...lines].join('\n')
}
