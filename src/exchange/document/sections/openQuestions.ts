/** What was not checked, could not be told, or did not apply: never counted as good, so never silently left out. */
import { countingAnswers } from '@/catalogue'
import type { AnswerOutcome } from '@/domain/answer'
import type { Context } from '../context'
import { own, text, type DocumentNode } from '../model'
import { placeName, questionOf } from './checklists'

const unknowns = ['not-checked', 'cannot-tell', 'not-applicable'] as const satisfies readonly AnswerOutcome[]

/** The list per way of not knowing. */
export function openQuestions(context: Context): readonly DocumentNode[] {
  const { content, catalogue, t } = context
  const counting = countingAnswers(catalogue, content.answers)
  if (counting.length === 0) return []
  const heading: DocumentNode = { kind: 'heading', level: 2, text: t('document.open.title') }
  if (counting.every((answer) => answer.outcome === 'value')) return [heading, { kind: 'paragraph', inlines: [text(t('document.open.none'))] }]
  return [heading, { kind: 'paragraph', inlines: [text(t('document.open.intro'))] }, ...unknowns.flatMap((outcome): readonly DocumentNode[] => {
    const answers = counting.filter((answer) => answer.outcome === outcome)
    if (answers.length === 0) return []
    return [
      { kind: 'heading', level: 3, text: t(`level.${outcome}`) },
      { kind: 'list', ordered: false, items: answers.map((answer) => [text(t('document.open.item', { question: questionOf(answer, context), place: placeName(answer, context) })), ...(answer.note.trim() === '' ? [] : [own(`. ${answer.note.trim()}`)])]) },
    ]
  })]
}
