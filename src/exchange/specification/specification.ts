/**
 * Requirements for a specification (bestektekst): what a project leader can ask, with its figures and where they stand written. Law, guideline and
 * agreement stand apart within each subject; what nobody saw in a source stands in a chapter of its own, so that it is not taken over by accident.
 */
import { dayInWords } from '../document/words'
import type { DocumentNode, DossierDocument } from '../document/model'
import { askedIn, phaseTitle, projectText, type SpecificationSource } from './asked'
import { digitalSection } from './digital'
import { headSection } from './head'
import { reachSection } from './reach'
import { leftOutSection, requirementSections } from './requirements'
import { sourcesSection } from './sources'

export type { SpecificationSource } from './asked'

/** Builds the document. Pure. */
export function specificationDocument(source: SpecificationSource): DossierDocument {
  const { project, phase, locale, t, madeOn } = source
  const { subjects, leftOut } = askedIn(source)
  const asked = subjects.flatMap((subject) => subject.asked)
  const nodes: readonly DocumentNode[] = [
    ...headSection(source, subjects), ...reachSection(source, asked), ...digitalSection(source),
    ...requirementSections(source, subjects), ...leftOutSection(source, leftOut), ...sourcesSection(source, asked),
  ]
  return {
    language: locale, title: titleOf(source), kind: t('specification.kind'), example: null, madeOn: t('document.madeOn', { date: dayInWords(madeOn, locale) }), nodes,
    words: { skip: t('document.skip'), missingCharacters: t('document.missingCharacters'), page: (page, pages) => t('document.page', { page: String(page), pages: String(pages) }) },
  }
  function titleOf({ name }: SpecificationSource): string {
    return name.trim() || `${projectText(project, locale).title}: ${phaseTitle(project, phase, locale)}`
  }
}
