/** An audit beside the former one of the same product, in a document. */
import { criterionTurns, findingTurns, type ComparedFinding, type CriterionTurn } from '@/domain/auditCompare'
import type { SamplePage } from '@/domain/samplePage'
import { comparedReport, type AuditReport } from '../../audit/auditReport'
import { pageTitleOf } from '../../audit/auditWords'
import { inARow } from '../../results/resultWords'
import { titleOfFinding, type Context } from '../context'
import { own, strong, text, type DocumentNode, type Inlines } from '../model'
import { auditName } from './audit'

/** What did not change, or is not known, is left out. */
const told: readonly CriterionTurn[] = criterionTurns.filter((turn) => turn !== 'same' && turn !== 'unknown')

/** The comparison; empty where there is no earlier audit. */
export function compareNodes(report: AuditReport, context: Context): readonly DocumentNode[] {
  const { t, content, catalogue } = context
  const compared = comparedReport(content, report, catalogue)
  // A later audit compares itself with this one.
  if (!compared || (compared.former.id !== report.audit.walk.copiedFrom && (compared.former.date ?? '') > (report.audit.walk.date ?? ''))) return []
  const { findings, criteria, onlyBefore, onlyAfter } = compared.comparison
  const of = (turn: ComparedFinding['turn']): number => findings.filter((one) => one.turn === turn).length
  const unsure = of('unclear') + of('not-again')
  const nodes: DocumentNode[] = [
    { kind: 'heading', level: 4, own: true, text: t('document.audit.compare', { audit: auditName(compared.former, context) }) },
    { kind: 'paragraph', inlines: [strong(`${t('auditResult.compare.counts', { solved: of('solved'), still: of('still'), fresh: of('new') })}.`), ...(unsure > 0 ? [text(` ${t('auditResult.compare.unknown', { n: unsure })}`)] : [])] },
  ]
  if (report.provisional.length + compared.before.provisional.length > 0) nodes.push({ kind: 'paragraph', inlines: [text(t('auditResult.compare.provisional'))] })
  const items = [
    ...findingTurns.flatMap((turn) => findings.filter((one) => one.turn === turn).map((one): Inlines => [strong(`${t(turn === 'unclear' || turn === 'not-again' ? `auditResult.turn.short.${turn}` : `auditResult.turn.${turn}`)}: `), own(findingWords(one, context))])),
    ...told.flatMap((turn) => criteria.filter((one) => one.turn === turn).map((one): Inlines => [strong(`${t(`auditResult.criterionTurn.${turn}`)}: `), text(criterionName(one.criterion, context))])),
  ]
  if (items.length > 0) nodes.push({ kind: 'list', ordered: false, items })
  const only = [onlyBefore.length > 0 ? t('auditResult.compare.onlyBefore', { pages: titles(onlyBefore, context) }) : '', onlyAfter.length > 0 ? t('auditResult.compare.onlyAfter', { pages: titles(onlyAfter, context) }) : ''].filter(Boolean)
  if (only.length > 0) nodes.push({ kind: 'paragraph', inlines: [own(only.join(' '))] })
  return nodes
}

function findingWords({ before, after, unseen }: ComparedFinding, context: Context): string {
  const finding = (after ?? before)!
  const said = `${context.findingNumber(finding.id)}. ${titleOfFinding(finding, context.t)}`
  return unseen.length === 0 ? said : `${said}. ${context.t('auditResult.turn.unseen', { pages: titles(unseen, context) })}`
}

function criterionName(id: string, { criterion }: Context): string {
  const found = criterion(id)
  return found ? [found.criterion.wcag?.number ?? '', found.text.title].filter(Boolean).join(' ') : id
}

function titles(pages: readonly SamplePage[], { t }: Context): string {
  return inARow(pages.map((page) => `“${pageTitleOf(page, t)}”`), t('results.list.and'))
}
