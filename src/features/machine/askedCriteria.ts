import type { Catalogue } from '@/catalogue'
import type { AskedCriterion } from '@/domain/reportPlan'
import type { LocaleId } from '@/locales'

/** The WCAG criteria of the catalogue, with their words in one language. */
export function askedCriteria(catalogue: Catalogue, locale: LocaleId): readonly AskedCriterion[] {
  return catalogue.criteria.filter(({ wcag }) => wcag !== undefined).map((criterion) => {
    const { title, question, remedy } = catalogue.text(criterion, locale)
    return { ...criterion, title, question, remedy }
  })
}
