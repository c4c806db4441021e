import type { Catalogue } from '@/catalogue'
import type { Criterion } from '@/domain/criterion'
import type { AuditContent } from '@/domain/auditContent'
import type { CriterionResult } from '@/domain/auditResult'
import type { SamplePage } from '@/domain/samplePage'
import type { AuditOutcome } from '@/domain/wcag'
import type { LocaleId } from '@/locales'

/** "1.4.3 Tekstcontrast"; the id for a criterion that this version does not know. */
export function criterionName(id: string, catalogue: Catalogue, locale: LocaleId): string {
  const criterion = catalogue.criterion(id)
  return criterion ? nameOf(criterion, catalogue, locale) : id
}

/** The number of WCAG, where it has one, and the title. */
export function nameOf(criterion: Criterion, catalogue: Catalogue, locale: LocaleId): string {
  const { title } = catalogue.text(criterion, locale)
  return criterion.wcag ? `${criterion.wcag.number} ${title}` : title
}

/** The pages on which a criterion has one of some outcomes, in the order of the sample. */
export function pagesWith({ perPage }: Pick<CriterionResult, 'perPage'>, audit: Pick<AuditContent, 'pages'>, outcomes: readonly AuditOutcome[]): readonly SamplePage[] {
  return audit.pages.filter(({ id }) => outcomes.includes(perPage.get(id)!))
}
