/** The answers to the checklists: one table per round, with what was not asked there and why. */
import { countingAnswers, stepsOf } from '@/catalogue'
import type { Answer } from '@/domain/answer'
import { specFor } from '@/domain/answerState'
import type { SourceStatus } from '@/domain/criterion'
import type { AnyLevel } from '@/domain/level'
import { isPresence } from '@/domain/presence'
import { answersOf, roundKey } from '@/domain/round'
import { judge } from '@/domain/verdict'
import type { Context } from '../context'
import { own, text, type DocumentNode, type Inlines, type TableRow } from '../model'

/** The tables; empty where no checklist was answered. */
export function checklistSection(context: Context): readonly DocumentNode[] {
  const { t, content, catalogue } = context
  const counting = new Set(countingAnswers(catalogue, content.answers))
  const rounds = new Map<string, Answer[]>()
  for (const answer of content.answers) {
    const key = roundKey(answer)
    const round = rounds.get(key)
    if (round) round.push(answer)
    else rounds.set(key, [answer])
  }
  const sameList = (one: Answer, other: Answer): boolean => one.checklist === other.checklist && one.place === other.place
  const firsts = [...rounds.values()].map((answers) => answers[0]!)
  const nodes: DocumentNode[] = []
  for (const answers of rounds.values()) {
    const rows = answers.filter((answer) => answer.outcome === 'value' && counting.has(answer))
    const left = notAsked(answers, context)
    if (rows.length === 0 && left.length === 0) continue
    const first = answers[0]!
    const walk = firsts.filter((other) => sameList(first, other)).length > 1 ? walkDay(first, context) : ''
    const values = { checklist: checklistTitle(first.checklist, context), place: [placeName(first, context), walk].filter(Boolean).join(', ') }
    nodes.push({ kind: 'heading', level: 3, own: true, text: t('document.checklist.place', values) })
    if (left.length > 0) nodes.push({ kind: 'paragraph', inlines: [text(t('document.checklist.notAsked', { what: left.join('; ') }))] })
    if (rows.length > 0) nodes.push({
      kind: 'table', caption: t('document.checklist.caption', values),
      columns: [{ text: t('document.checklist.question'), share: 3.4 }, { text: t('document.checklist.answer'), share: 2.8 }, { text: t('document.checklist.level'), share: 2.7 }, { text: t('document.checklist.source'), share: 2.1 }],
      rows: rows.map((answer) => row(answer, context)),
    })
  }
  return nodes.length === 0 ? [] : [{ kind: 'pageBreak' }, { kind: 'heading', level: 2, text: t('document.checklist.title') }, ...nodes]
}

/** What is not there, and so was not asked about: "geen trappen". A question that another question left out stands under that question. */
function notAsked(answers: readonly Answer[], { catalogue, locale, criterion }: Pick<Context, 'catalogue' | 'locale' | 'criterion'>): readonly string[] {
  const checklist = catalogue.checklist(answers[0]!.checklist)
  if (!checklist) return []
  return [...stepsOf(catalogue, checklist, answersOf(answers, answers[0]!)).leftOut.keys()].flatMap((id) => {
    const presence = isPresence(id) ? catalogue.presences.find((candidate) => candidate.id === id) : undefined
    return presence ? presence.none[locale] : (criterion(id)?.text.title ?? [])
  })
}

/** The day of the walk that an answer belongs to, to tell two rounds of the same list at the same place apart. */
function walkDay({ walk, answeredAt }: Answer, { content, day }: Pick<Context, 'content' | 'day'>): string {
  const date = content.walks.find(({ id }) => id === walk)?.date ?? (answeredAt.slice(0, 10) || null)
  return date === null ? '' : day(date)
}

/** The name of a checklist, also of one that this version does not know. */
export function checklistTitle(id: string, { t, catalogue, locale }: Pick<Context, 't' | 'catalogue' | 'locale'>): string {
  const checklist = catalogue.checklist(id)
  return checklist ? catalogue.checklistText(checklist, locale).title : (id === '' ? t('document.checklist.unknown') : id)
}

/** The name of the place that an answer is about. */
export function placeName(answer: Answer, { place, t }: Pick<Context, 'place' | 't'>): string {
  return place(answer.place)?.name.trim() || t('document.checklist.noPlace')
}

/** The question as it was asked on the walk; the catalogue's words where the walk kept none. */
export function questionOf(answer: Answer, context: Pick<Context, 'criterion' | 'locale'>): string {
  const found = context.criterion(answer.criterion)
  if (context.locale !== 'nl' && found && found.criterion.revision === answer.revision) return found.text.question
  return answer.question.trim() || found?.text.question || answer.criterion
}

function row(answer: Answer, context: Context): TableRow {
  const { t, level } = context
  const found = context.criterion(answer.criterion)
  const suggested = found && answer.value !== null ? (judge(specFor(found.criterion, answer), answer.value)?.level ?? null) : null
  const shown: AnyLevel | null = answer.level ?? suggested
  const levelCell: Inlines = shown === null ? [] : answer.level === null ? [level(shown), text(` (${t('document.checklist.suggested')})`)] : [level(shown)]
  const status: SourceStatus | undefined = found?.criterion.status
  return { header: [text(questionOf(answer, context))], cells: [answerCell(answer, context), levelCell, status ? [{ kind: 'source', status, word: t(`source.${status}`) }] : []] }
}

function answerCell(answer: Answer, context: Context): Inlines {
  const { t, measure, criterion } = context
  const kind = criterion(answer.criterion)?.criterion.answer.kind
  if (kind === 'text' && typeof answer.value === 'string') return [own([answer.value.trim(), answer.note.trim()].filter(Boolean).join('. '))]
  const note: Inlines = answer.note.trim() === '' ? [] : [own(`. ${answer.note.trim()}`)]
  const said = ((): string => {
    if (typeof answer.value === 'boolean') return t(answer.value ? 'document.answer.yes' : 'document.answer.no')
    if (typeof answer.value === 'number') return measure(answer.value, answer.unit)
    if (answer.value === null) return ''
    const found = criterion(answer.criterion)
    if (kind === 'level') return levelWord(answer.value, t)
    const option = (id: string): string => found?.text.options?.[id] ?? id
    return kind === 'choices' ? answer.value.split(' ').map(option).map((label) => label.replace(/[.;]+$/, '')).join('; ') : option(answer.value)
  })()
  return [text(said), ...note]
}

function levelWord(value: string, t: Context['t']): string {
  switch (value) {
    case 'good': case 'inconvenient': case 'needs-help': case 'blocks': return t(`level.${value}`)
    default: return value
  }
}
