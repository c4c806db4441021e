/** The answers to the checklists: one table per checklist and place. */
import type { Answer } from '@/domain/answer'
import type { SourceStatus } from '@/domain/criterion'
import type { AnyLevel } from '@/domain/level'
import { judge } from '@/domain/verdict'
import type { Context } from '../context'
import { own, text, type DocumentNode, type Inlines, type TableRow } from '../model'

/** The tables; empty where no checklist was answered. */
export function checklistSection(context: Context): readonly DocumentNode[] {
  const { t, content } = context
  const groups = new Map<string, Answer[]>()
  for (const answer of content.answers) {
    if (answer.outcome !== 'value') continue
    const key = `${answer.checklist}\n${answer.place ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), answer])
  }
  if (groups.size === 0) return []
  const nodes: DocumentNode[] = [{ kind: 'pageBreak' }, { kind: 'heading', level: 2, text: t('document.checklist.title') }]
  for (const answers of groups.values()) {
    const values = { checklist: checklistTitle(answers[0]!.checklist, context), place: placeName(answers[0]!, context) }
    nodes.push({ kind: 'heading', level: 3, own: true, text: t('document.checklist.place', values) }, {
      kind: 'table', caption: t('document.checklist.caption', values),
      columns: [{ text: t('document.checklist.question'), share: 3.4 }, { text: t('document.checklist.answer'), share: 2.8 }, { text: t('document.checklist.level'), share: 2.7 }, { text: t('document.checklist.source'), share: 2.1 }],
      rows: answers.map((answer) => row(answer, context)),
    })
  }
  return nodes
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
  const suggested = found && answer.value !== null ? (judge(found.criterion.answer, answer.value)?.level ?? null) : null
  const shown: AnyLevel | null = answer.level ?? suggested
  const levelCell: Inlines = shown === null ? [] : answer.level === null ? [level(shown), text(` (${t('document.checklist.suggested')})`)] : [level(shown)]
  const status: SourceStatus | undefined = found?.criterion.status
  return { header: [text(questionOf(answer, context))], cells: [answerCell(answer, context), levelCell, status ? [{ kind: 'source', status, word: t(`source.${status}`) }] : []] }
}

function answerCell(answer: Answer, context: Context): Inlines {
  const { t, measure, criterion } = context
  const note: Inlines = answer.note.trim() === '' ? [] : [own(`. ${answer.note.trim()}`)]
  const said = ((): string => {
    if (typeof answer.value === 'boolean') return t(answer.value ? 'document.answer.yes' : 'document.answer.no')
    if (typeof answer.value === 'number') return measure(answer.value, answer.unit)
    if (answer.value === null) return ''
    const found = criterion(answer.criterion)
    if (found?.criterion.answer.kind === 'level') return levelWord(answer.value, t)
    return found?.text.options?.[answer.value] ?? answer.value
  })()
  return [text(said), ...note]
}

function levelWord(value: string, t: Context['t']): string {
  switch (value) {
    case 'good': case 'inconvenient': case 'needs-help': case 'blocks': return t(`level.${value}`)
    default: return value
  }
}
