/** The digital audits of a dossier: what was tested and how, what it comes to, criterion by criterion, and beside the former audit. */
import { setupsOf, setupWords } from '@/domain/audit'
import { experiencesOf } from '@/domain/auditChain'
import { auditsOf } from '@/domain/auditContent'
import { isLevel, type AnyLevel } from '@/domain/level'
import { leastParticipants, leavingChain } from '@/domain/leavingChain'
import { auditOutcomes, type AuditOutcome } from '@/domain/wcag'
import type { Walk } from '@/domain/walk'
import { auditHeadline, levelWords, pagesWords, pageTitleOf, partWords, provisionalWords, rateWords, ruleWords, storyText, storyWords } from '../../audit/auditWords'
import { auditReport, rateKinds, type AuditReport } from '../../audit/auditReport'
import { groupNames, rowSentence, sharedRows } from '../../audit/processWords'
import { inARow } from '../../results/resultWords'
import type { Context } from '../context'
import { own, strong, text, type DocumentNode, type Inline, type Inlines, type TableRow } from '../model'
import { compareNodes } from './auditCompare'

/** Steps side by side in one table; more become a second one. */
const stepsShown = 4
/** A longer address is cut, and no link. */
const longestAddress = 120

/** The section, the latest audit first; empty where there is none. */
export function auditSection(context: Context): readonly DocumentNode[] {
  const { content, catalogue, t } = context
  const reports = auditsOf(content).flatMap(({ id }) => auditReport(content, id, catalogue) ?? [])
  if (reports.length === 0) return []
  return [{ kind: 'pageBreak' }, { kind: 'heading', level: 2, text: t('document.audit.title') }, { kind: 'paragraph', inlines: [text(t('document.audit.intro'))] }, ...reports.flatMap((report) => auditNodes(report, context))]
}

/** An audit as a heading or a caption names it. */
export function auditName({ title, date, kind }: Walk, { t, day }: Pick<Context, 't' | 'day'>): string {
  const name = title.trim() || t(`walkKind.${kind}`)
  return date === null ? name : t('document.audit.heading', { title: name, date: day(date) })
}

function auditNodes(report: AuditReport, context: Context): readonly DocumentNode[] {
  const { t } = context
  const why = provisionalWords(report, t)
  const part = partWords(report, t)
  const rated = report.rates.wcag
  return [
    { kind: 'heading', level: 3, own: true, text: auditName(report.audit.walk, context) },
    { kind: 'paragraph', inlines: [strong(`${auditHeadline(report, t)}.`), text(` ${rateWords(rated, t)} ${ruleWords(rated, t)}`)] },
    { kind: 'note', tone: 'info', title: t(why.length === 0 ? 'document.audit.final' : 'document.audit.provisional'), inlines: [text([...(why.length === 0 ? [t('auditResult.state.final.why')] : why), ...(part === null ? [] : [part]), ...(report.sources.toCheck > 0 ? [t('auditResult.toCheck', { n: report.sources.toCheck })] : [])].join(' '))] },
    ...(report.scope.summary.trim() === '' ? [] : [{ kind: 'paragraph', inlines: [own(report.scope.summary.trim())] } as const]),
    ...scopeNodes(report, context), ...sampleNodes(report, context), ...methodNodes(report, context),
    { kind: 'heading', level: 4, text: t('document.audit.result') }, ...rateTable(report, context),
    ...groupNodes(report, context), ...processNodes(report, context), ...panelNodes(report, context), ...compareNodes(report, context), ...criteriaTable(report, context),
  ]
}

function scopeNodes({ scope, criteria }: AuditReport, { t }: Context): readonly DocumentNode[] {
  const filled = (value: string): Inlines => (value.trim() === '' ? [{ kind: 'text', text: t('document.audit.empty'), em: true }] : [own(value.trim())])
  return [{ kind: 'heading', level: 4, text: t('document.audit.scope') }, { kind: 'definitions', items: [
    { term: t('document.audit.scope.product'), value: [...filled(scope.product), text(` (${t(`productKind.${scope.productKind}`)})`)] },
    { term: t('document.audit.scope.url'), value: scope.url.trim() === '' ? filled('') : [address(scope.url)] },
    { term: t('document.audit.scope.covers'), value: filled(scope.covers) },
    { term: t('document.audit.scope.target'), value: [text(t('document.audit.scope.target.value', { level: scope.target }))] },
    { term: t('document.audit.scope.size'), value: [text(t('document.audit.scope.size.value', { size: t(`auditSize.${scope.size}`), n: criteria.length }))] },
    { term: t('document.audit.scope.functions'), value: filled(scope.functions) },
    { term: t('document.audit.scope.technologies'), value: filled(scope.technologies) },
    { term: t('document.audit.scope.commissioner'), value: filled(scope.commissioner) },
    { term: t('document.audit.scope.evaluator'), value: filled(scope.evaluator) },
  ] }]
}

/** An address of the web as a link, and any other as words; never longer than a page is wide. */
function address(url: string): Inline {
  const shown = url.trim()
  if (shown.length > longestAddress) return own(`${shown.slice(0, longestAddress)}…`)
  return /^https?:\/\/[^\s]+$/i.test(shown) ? { kind: 'link', text: shown, href: shown } : own(shown)
}

function sampleNodes({ audit, processes }: AuditReport, { t }: Context): readonly DocumentNode[] {
  const heading: DocumentNode = { kind: 'heading', level: 4, text: t('document.audit.sample') }
  if (audit.pages.length === 0) return [heading, { kind: 'paragraph', inlines: [text(t('document.audit.sample.none'))] }]
  const stepOf = (id: string): string => processes.flatMap(({ name, steps }) => steps.flatMap((step, i) => (step.id === id ? [t('document.audit.sample.process', { number: i + 1, process: name })] : []))).join('')
  return [heading, { kind: 'list', ordered: true, items: audit.pages.map((page): Inlines => [
    own(t('document.audit.sample.item', { title: pageTitleOf(page, t), kind: stepOf(page.id) || t(`samplePageKind.${page.kind}`).toLowerCase() })),
    ...(page.url.trim() === '' || page.title.trim() === '' ? [] : [text(': '), address(page.url)]), ...(page.state.trim() === '' ? [] : [own(`. ${page.state.trim()}`)]),
  ]) }]
}

function methodNodes({ audit, sources }: AuditReport, { t }: Context): readonly DocumentNode[] {
  const setups = [...setupsOf(audit.walk).values()].map(setupWords).filter((words) => words !== '')
  const tools = [...new Set(audit.reports.map(({ toolName, tool }) => toolName.trim() || t(`machineTool.${tool}`)))]
  const { manual, automatic, semiAuto } = sources.outcomes
  return [
    { kind: 'heading', level: 4, text: t('document.audit.method') },
    { kind: 'paragraph', inlines: [text(`${t('document.audit.method.text')} ${t('auditResult.sources.outcomes', { manual, automatic, semiAuto })}`)] },
    { kind: 'paragraph', inlines: [text(t(setups.length === 0 ? 'document.audit.method.setups.none' : 'document.audit.method.setups'))] },
    ...(setups.length === 0 ? [] : [{ kind: 'list', ordered: false, items: setups.map((words): Inlines => [own(words)]) } as const]),
    { kind: 'paragraph', inlines: [own(tools.length === 0 ? t('document.audit.method.tools.none') : t('document.audit.method.tools', { tools: inARow(tools, t('results.list.and')) }))] },
  ]
}

function rateTable(report: AuditReport, context: Context): readonly DocumentNode[] {
  const { t, number } = context
  const asked = rateKinds.filter((kind) => Object.values(report.rates[kind].counts).some((n) => n > 0))
  return [{
    kind: 'table', caption: t('document.audit.rates', { audit: auditName(report.audit.walk, context) }),
    columns: [{ text: t('auditResult.rates.what'), share: 3 }, ...auditOutcomes.map((outcome) => ({ text: t(`auditOutcome.${outcome}`), share: 1.4, numeric: true }))],
    rows: asked.map((kind): TableRow => ({ header: [text(t(`auditResult.rates.kind.${kind}`))], cells: auditOutcomes.map((outcome) => [text(number(report.rates[kind].counts[outcome]))]) })),
  }, { kind: 'paragraph', style: 'small', inlines: [text(t('auditResult.rates.floor.why'))] }]
}

/** A level with its word in an audit. */
function levelHere(level: AnyLevel, t: Context['t']): Inline {
  return { kind: 'level', level, word: levelWords(level, t) }
}

function groupNodes({ stories }: AuditReport, { t }: Context): readonly DocumentNode[] {
  const words = storyWords(stories, t)
  if (words.length === 0) return []
  return [{ kind: 'heading', level: 4, text: t('document.audit.groups') }, { kind: 'list', ordered: false, items: words.map((story): Inlines => [levelHere(story.level, t), text('. '), own(storyText(story))]) }]
}

function processNodes({ processes, audit }: AuditReport, context: Context): readonly DocumentNode[] {
  const { t } = context
  // Two audits of one product have the same processes: their tables are told apart by name.
  const name = auditName(audit.walk, context)
  return processes.flatMap((process): readonly DocumentNode[] => {
    const rows = sharedRows(process)
    const parts = Array.from({ length: Math.ceil(process.steps.length / stepsShown) }, (_, i) => i * stepsShown)
    return [
      { kind: 'heading', level: 4, own: true, text: t('document.audit.process', { name: process.name }) }, { kind: 'paragraph', inlines: [text(t('auditResult.process.how'))] },
      ...parts.map((from): DocumentNode => {
        const steps = process.steps.slice(from, from + stepsShown)
        const isLast = from + stepsShown >= process.steps.length
        return {
          kind: 'table', caption: parts.length === 1 ? t('document.audit.process.caption', { name: process.name, audit: name }) : t('document.audit.process.part', { name: process.name, from: from + 1, to: from + steps.length, audit: name }),
          columns: [{ text: t('auditResult.process.group'), share: 2.8 }, ...steps.map((step, i) => ({ text: `${from + i + 1}. ${pageTitleOf(step.score.page, t)}`, share: 2 })), ...(isLast ? [{ text: t('auditResult.process.whole'), share: 2 }] : [])],
          rows: rows.map((row): TableRow => ({ header: [text(groupNames(row.groups, t))], cells: [...row.cells.slice(from, from + steps.length).map((cell) => [levelHere(cell.level, t)]), ...(isLast ? [[levelHere(row.route.level, t)]] : [])] })),
        }
      }),
      { kind: 'list', ordered: false, items: rows.map((row): Inlines => [own(rowSentence(row, process.steps, t))]) },
    ]
  })
}

/** Pages where three people or more gave a level on a walk that may be shown. */
function panelNodes({ scores, audit }: AuditReport, context: Context): readonly DocumentNode[] {
  const { t, level, chains } = context
  const shown = chains.filter((chain) => leavingChain(chain).rows.length > 0)
  const rows = experiencesOf(scores, shown).filter(({ voices }) => new Set(voices.filter((voice) => isLevel(voice.level)).map(({ participant }) => participant.id)).size >= leastParticipants)
  if (rows.length === 0) return []
  return [{ kind: 'heading', level: 4, text: t('document.audit.panel') }, { kind: 'paragraph', inlines: [text(t('document.audit.panel.how'))] }, {
    kind: 'table', caption: t('document.audit.panel.caption', { audit: auditName(audit.walk, context) }),
    columns: [{ text: t('auditResult.pages.page'), share: 2.2 }, { text: t('auditResult.panel.norm'), share: 2 }, { text: t('auditResult.panel.people'), share: 2 }, { text: t('document.chain.norm.together'), share: 3 }],
    rows: rows.map(({ page, norm, experience, contrast }): TableRow => ({ header: [own(pageTitleOf(page, t))], cells: [[text(t(`auditResult.panel.norm.${norm}`))], [level(experience!)], [text(t(`auditResult.contrast.${contrast}`))]] })),
  }]
}

function criteriaTable(report: AuditReport, context: Context): readonly DocumentNode[] {
  const { t, locale, catalogue } = context
  if (report.criteria.length === 0) return []
  const whereOf = (i: number): string => {
    const { perPage } = report.results[i]!
    const { pages } = report.audit
    const on = (...outcomes: readonly AuditOutcome[]): string => pagesWords(pages.filter(({ id }) => outcomes.includes(perPage.get(id)!)), t, pages)
    const [failed, open] = [on('failed'), on('untested', 'cannotTell')]
    return [failed, open === '' ? '' : failed === '' ? open : t('document.audit.where.open', { pages: open })].filter(Boolean).join('; ')
  }
  return [{ kind: 'heading', level: 4, text: t('document.audit.criteria.title') }, {
    kind: 'table', caption: t('document.audit.criteria', { audit: auditName(report.audit.walk, context) }),
    columns: [{ text: t('document.audit.criterion'), share: 3.4 }, { text: t('document.audit.level'), share: 0.9 }, { text: t('document.audit.clause'), share: 1.5 }, { text: t('document.audit.outcome'), share: 1.7 }, { text: t('document.audit.where'), share: 2.5 }],
    rows: report.criteria.map((criterion, i): TableRow => {
      const { wcag } = criterion
      const { outcome } = report.results[i]!
      return { header: [text([wcag?.number ?? '', catalogue.text(criterion, locale).title].filter(Boolean).join(' '))], cells: [
        [text(wcag?.level ?? '–')], [text(wcag ? (wcag.clause ?? t('document.audit.clause.none')) : (criterion.sources.find(({ document }) => document.startsWith('EN 301 549'))?.clause ?? '–'))],
        [outcome === 'failed' ? strong(t('auditOutcome.failed')) : text(t(`auditOutcome.${outcome}`))], [own(whereOf(i))],
      ] }
    }),
  }]
}
