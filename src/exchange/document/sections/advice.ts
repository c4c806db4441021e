/** One section per advice: what, why, for whom, how urgent and why so, who answers, and the findings behind it. */
import { adviceStatus } from '@/domain/followUp'
import type { Context, RankedAdvice } from '../context'
import { own, text, type DocumentNode, type Inlines } from '../model'
import { findingNodes, forWhom } from './findings'
import { voiceQuotes } from './quotes'

/** All advices, in the order that was asked for, each on its own page. */
export function adviceSections(context: Context): readonly DocumentNode[] {
  if (context.advices.length === 0) return []
  return context.advices.flatMap((ranked, i): readonly DocumentNode[] => [
    { kind: 'pageBreak' }, ...(i === 0 ? [{ kind: 'heading', level: 2, text: context.t('document.advices.title') } as const] : []), ...adviceNodes(ranked, context),
  ])
}

function adviceNodes(ranked: RankedAdvice, context: Context): readonly DocumentNode[] {
  const { advice, priority, findings, number } = ranked
  const { t, day } = context
  const values = { number, priority: context.number(priority.value) }
  const nodes: DocumentNode[] = [
    { kind: 'paragraph', style: 'kicker', inlines: [text(advice.improvementAction ? t('document.advice.kind.improvement', values) : t('document.advice.kind', values))] },
    { kind: 'heading', level: 3, own: true, text: advice.what.trim() || t('document.advice.untitled') },
  ]
  if (advice.why.trim() !== '') nodes.push({ kind: 'heading', level: 4, text: t('document.advice.why') }, { kind: 'paragraph', inlines: [own(advice.why.trim())] })
  const voices = voiceQuotes(findings, context)
  if (voices.length > 0) nodes.push({ kind: 'heading', level: 4, text: t('document.quotes.title') }, ...voices)
  const who = [...forWhom(findings.filter((finding) => finding.kind === 'barrier'), context)]
  if (who.length > 0) nodes.push({ kind: 'heading', level: 4, text: t('document.advice.forWhom') }, ...who)
  nodes.push({ kind: 'heading', level: 4, text: t('document.advice.facts') }, { kind: 'definitions', items: facts(ranked, context) })
  nodes.push({ kind: 'heading', level: 4, text: t('document.advice.priority', { value: context.number(priority.value) }) }, { kind: 'paragraph', inlines: priorityParts(ranked, context) })
  nodes.push(...history(ranked, context))
  nodes.push({
    kind: 'answerBox', title: advice.answerBy === null ? t('document.advice.answer') : t('document.advice.answer.by', { date: day(advice.answerBy) }),
    options: [t('document.advice.answer.accepted'), t('document.advice.answer.planned'), t('document.advice.answer.done'), t('document.advice.answer.notDone')],
  })
  if (findings.length === 0) nodes.push({ kind: 'paragraph', inlines: [text(t('document.advice.noFindings'))] })
  return [...nodes, ...findings.flatMap((finding) => findingNodes(finding, context, 4, true))]
}

function facts({ advice }: RankedAdvice, context: Context): readonly { readonly term: string; readonly value: Inlines }[] {
  const { t, day } = context
  const items: { term: string; value: Inlines }[] = []
  items.push({ term: t('document.advice.addressee'), value: advice.addressee.trim() === '' ? [text(t('document.summary.toChoose'))] : [own(advice.addressee.trim())] })
  if (advice.answerBy !== null) items.push({ term: t('document.advice.answerBy'), value: [text(day(advice.answerBy))] })
  if (advice.basis !== null) items.push({ term: t('document.advice.basis'), value: [text(t(`basis.${advice.basis}`))] })
  if (advice.effort !== null) items.push({ term: t('document.advice.effort'), value: [text(t(`effort.${advice.effort}`))] })
  if (advice.phase !== null) items.push({ term: t('document.advice.phase'), value: [text(t(`phase.${advice.phase}`))] })
  items.push({ term: t('document.advice.status'), value: [text(t(`adviceStatus.${adviceStatus(context.eventsOf(advice.id))}`))] })
  return items
}

/** The sum in words, so that a reader can check it (norms.md 12.5). */
function priorityParts({ advice, priority }: RankedAdvice, { t, number }: Context): Inlines {
  const product = priority.computed - priority.dangerBonus
  const parts: Inlines[] = [[text(t('document.advice.priority.sum', {
    severity: number(priority.severity), level: priority.level === null ? t('document.advice.priority.noLevel') : t(`level.${priority.level}`).toLowerCase(),
    groups: number(priority.groupWeight), weight: number(priority.linkWeight), weightWord: t(`linkWeight.${priority.linkWeight}`).toLowerCase(), product: number(product),
  }))]]
  if (priority.dangerBonus > 0) parts.push([text(` ${t('document.advice.priority.danger', { bonus: number(priority.dangerBonus), computed: number(priority.computed) })}`)])
  if (priority.overruled) parts.push([own(` ${t('document.advice.priority.overruled', { value: number(priority.value), reason: advice.priorityReason.trim() || t('document.advice.priority.noReason') })}`)])
  return parts.flat()
}

function history({ advice }: RankedAdvice, { t, eventsOf, day }: Context): readonly DocumentNode[] {
  const events = eventsOf(advice.id)
  if (events.length === 0) return []
  const items = events.map((event): Inlines => {
    const details = [event.by.trim(), event.note.trim(), event.until === null ? '' : day(event.until)].filter((part) => part !== '')
    return [text(`${day(event.at.slice(0, 10))}: ${t(`followUp.${event.event}`)}`), ...(details.length > 0 ? [own(`. ${details.join('. ')}`)] : [])]
  })
  return [{ kind: 'heading', level: 4, text: t('document.advice.history') }, { kind: 'list', ordered: false, items }]
}
