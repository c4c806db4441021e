/** The first page in plain language: how much, how bad, for whom, and what to do first. */
import { auditsOf } from '@/domain/auditContent'
import { isLevel, levels, unknownLevels, type AnyLevel } from '@/domain/level'
import type { UserGroup } from '@/domain/userGroup'
import { leavingChain } from '@/domain/leavingChain'
import { resultWalk } from '@/domain/routeWalks'
import { auditHeadline } from '../../audit/auditWords'
import { auditReport } from '../../audit/auditReport'
import { headlineOf } from '../../chain/chainWords'
import { rankOf, type Context } from '../context'
import { own, text, type DocumentNode, type TableRow } from '../model'

/** How many advices the first page shows. */
export const urgentShown = 5

/** The summary. */
export function summarySection(context: Context): readonly DocumentNode[] {
  const { content, t } = context
  const barriers = content.findings.filter((finding) => finding.kind === 'barrier')
  const dangers = barriers.filter((finding) => finding.danger).length
  const counts = {
    barriers: t('document.summary.barriers', { n: barriers.length }),
    good: t('document.summary.good', { n: content.findings.length - barriers.length }),
    advices: t('document.summary.advices', { n: content.advices.length }),
  }
  const nodes: DocumentNode[] = [
    { kind: 'heading', level: 2, text: t('document.summary.title') },
    { kind: 'paragraph', inlines: [text(t('document.summary.counts', counts))] },
  ]
  nodes.push(...chainHeadline(context), ...auditHeadlines(context))
  if (dangers > 0) nodes.push({ kind: 'note', tone: 'danger', title: t('document.finding.danger'), inlines: [text(t('document.summary.danger', { n: dangers }))] })
  nodes.push(...urgentAdvices(context))
  if (barriers.length > 0) nodes.push(...perLevel(context, barriers.map(context.headline)), ...perGroup(context))
  return nodes
}

/** What the latest route came to, for whoever reads no further. */
function chainHeadline({ content, chains, t }: Context): readonly DocumentNode[] {
  const walk = resultWalk(content)
  const chain = chains.find((one) => one.walk.id === walk?.id)
  if (!chain || chain.links.length === 0) return []
  const { headline, lead } = headlineOf(leavingChain(chain), t)
  return [{ kind: 'paragraph', inlines: [{ kind: 'text', text: `${headline}.`, strong: true }, text(` ${lead.join(' ')}`)] }]
}

/** What the latest audit of each product came to. */
function auditHeadlines({ content, catalogue, t }: Context): readonly DocumentNode[] {
  const latest = new Map<string, DocumentNode>()
  for (const walk of auditsOf(content)) {
    const report = auditReport(content, walk.id, catalogue)!
    const title = report.scope.product.trim() || walk.title.trim() || t('walkKind.digital-audit')
    if (!latest.has(title)) latest.set(title, { kind: 'paragraph', inlines: [own(t('document.audit.summary', { title, headline: auditHeadline(report, t) }))] })
  }
  return [...latest.values()]
}

function perLevel({ t, level, number }: Context, found: readonly AnyLevel[]): readonly DocumentNode[] {
  const shown = [...[...levels].reverse(), ...unknownLevels].map((name) => ({ name, count: found.filter((one) => one === name).length })).filter(({ name, count }) => isLevel(name) || count > 0)
  return [
    { kind: 'heading', level: 3, text: t('document.summary.perLevel') },
    {
      kind: 'table', caption: t('document.summary.perLevel.caption'),
      columns: [{ text: t('document.summary.level'), share: 4 }, { text: t('document.summary.count'), share: 1, numeric: true }],
      rows: shown.map(({ name, count }) => ({ header: [level(name)], cells: [[text(number(count))]] })),
    },
  ]
}

function perGroup({ content, t, level, number }: Context): readonly DocumentNode[] {
  const worst = new Map<UserGroup, { level: AnyLevel; count: number }>()
  for (const finding of content.findings) {
    if (finding.kind !== 'barrier') continue
    for (const [group, given] of Object.entries(finding.levels) as [UserGroup, AnyLevel][]) {
      const present = worst.get(group)
      const touched = isLevel(given) && given !== 'good' ? 1 : 0
      worst.set(group, { level: present && rankOf(present.level) >= rankOf(given) ? present.level : given, count: (present?.count ?? 0) + touched })
    }
  }
  const heading: DocumentNode = { kind: 'heading', level: 3, text: t('document.summary.forWhom') }
  if (worst.size === 0) return [heading, { kind: 'paragraph', inlines: [text(t('document.summary.noGroups'))] }]
  const rows = [...worst].sort(([, a], [, b]) => rankOf(b.level) - rankOf(a.level) || b.count - a.count)
    .map(([group, found]): TableRow => ({ header: [text(t(`group.${group}`))], cells: [[level(found.level)], [text(number(found.count))]] }))
  return [heading, {
    kind: 'table', caption: t('document.summary.forWhom.caption'), rows,
    columns: [{ text: t('document.summary.group'), share: 3 }, { text: t('document.summary.worst'), share: 3 }, { text: t('document.summary.findings'), share: 1.3, numeric: true }],
  }]
}

function urgentAdvices({ urgent, t, level, number }: Context): readonly DocumentNode[] {
  const heading: DocumentNode = { kind: 'heading', level: 3, text: t('document.summary.urgent') }
  if (urgent.length === 0) return [heading, { kind: 'paragraph', inlines: [text(t('document.summary.noAdvices'))] }]
  const shown = urgent.slice(0, urgentShown)
  return [heading, {
    kind: 'table', caption: t('document.summary.urgent.caption', { n: shown.length }),
    columns: [
      { text: t('document.advices.number'), share: 0.7 }, { text: t('document.advices.advice'), share: 3.6 }, { text: t('document.advices.level'), share: 2.9 },
      { text: t('document.advices.who'), share: 2.2 }, { text: t('document.advices.priority'), share: 1.2, numeric: true },
    ],
    rows: shown.map(({ advice, number: shownNumber, priority }) => ({
      header: [text(shownNumber)],
      cells: [
        [own(advice.what.trim() || t('document.advice.untitled'))], [level(priority.level ?? 'not-checked')],
        [advice.addressee.trim() === '' ? text(t('document.summary.toChoose')) : own(advice.addressee.trim())], [text(number(priority.value))],
      ],
    })),
  }]
}
