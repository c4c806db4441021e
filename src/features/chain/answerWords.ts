/** A measured answer in words, with what the norm asks. */
import type { Catalogue } from '@/catalogue'
import type { Answer } from '@/domain/answer'
import type { LocaleId, Translate } from '@/locales'

/** What was asked, what came out, and what is right. */
export interface AnswerWords {
  readonly title: string
  readonly value: string
  readonly requirement: string
}

/** Words of an answer. Its own question stands where the catalogue no longer knows the criterion. */
export function answerWords(answer: Answer, catalogue: Catalogue, locale: LocaleId, t: Translate, number: (value: number) => string): AnswerWords {
  const criterion = catalogue.criterion(answer.criterion)
  const text = criterion && catalogue.text(criterion, locale)
  return { title: text?.title ?? answer.question, value: valueWords(answer, text?.options, t, number), requirement: text?.requirement ?? '' }
}

function valueWords({ outcome, value, unit }: Answer, options: Readonly<Record<string, string>> | undefined, t: Translate, number: (value: number) => string): string {
  if (outcome !== 'value' || value === null) return t(`level.${outcome === 'value' ? 'not-checked' : outcome}`)
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
  if (typeof value === 'number') return unit ? `${number(value)}\u00a0${t(`unit.${unit}`)}` : number(value)
  return options?.[value] ?? value
}
