/** A condition as people read it: "Zijn er trappen? Ja". */
import type { Catalogue } from '@/catalogue'
import type { Condition } from '@/domain/condition'
import { isPresence } from '@/domain/presence'
import type { OwnCriterion } from '@/domain/library'
import { criterionOf } from '@/domain/ownCriteria'
import type { AnswerValue } from '@/domain/verdict'
import type { LocaleId, Translate } from '@/locales'

/** The question of a condition and the answers that it asks for, in words. */
export function conditionWords({ question, in: answers }: Condition, catalogue: Catalogue, owns: ReadonlyMap<string, OwnCriterion>, { t, locale }: { readonly t: Translate; readonly locale: LocaleId }): string {
  const presence = isPresence(question) ? catalogue.presences.find(({ id }) => id === question) : undefined
  const own = owns.get(question)
  const criterion = own ? criterionOf(own) : catalogue.criterion(question)
  const text = criterion && catalogue.text(criterion, locale)
  const asked = presence ? (locale === 'nl' ? presence.question : presence.english) : (text?.question ?? own?.question ?? t('own.onlyIf.unknown'))
  const wordOf = (value: AnswerValue): string => (typeof value === 'boolean' ? t(value ? 'own.yes' : 'own.no') : text?.options?.[String(value)] ?? String(value))
  return t('own.onlyIf.words', { question: asked, answers: answers.map(wordOf).join(t('own.or')) })
}
