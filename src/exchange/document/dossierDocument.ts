/** The advice dossier: what was found, for whom, what should change and in which order (DESIGN 9). */
import type { ExportInput } from '../format'
import { prepare, type DocumentSource } from './context'
import type { DossierDocument } from './model'
import { adviceSections } from './sections/advice'
import { auditSection } from './sections/audit'
import { chainSection } from './sections/chain'
import { checklistSection } from './sections/checklists'
import { goodExamples, looseFindings } from './sections/findings'
import { methodSection } from './sections/method'
import { openQuestions } from './sections/openQuestions'
import { sketchSection } from './sections/places'
import { resultsSection } from './sections/results'
import { summarySection } from './sections/summary'
import { titlePage } from './sections/titlePage'

export type { DocumentSource } from './context'

/** Builds the document. Pure: the day comes with the source. */
export function dossierDocument(source: DocumentSource): DossierDocument {
  const context = prepare(source)
  const { t, content, locale } = context
  return {
    language: locale,
    title: content.dossier.title.trim() || t('document.untitled'),
    kind: t('document.kind'),
    example: content.dossier.example ? t('document.example') : null,
    madeOn: t('document.madeOn', { date: context.day(source.madeOn) }),
    nodes: [
      ...titlePage(context), ...summarySection(context), ...chainSection(context), ...sketchSection(context), ...adviceSections(context), ...looseFindings(context),
      ...goodExamples(context), ...auditSection(context), ...resultsSection(context), ...checklistSection(context), ...openQuestions(context), ...methodSection(context),
    ],
    words: { skip: t('document.skip'), missingCharacters: t('document.missingCharacters'), page: (page, pages) => t('document.page', { page: String(page), pages: String(pages) }) },
  }
}

/** The document of an export: the day is that of `madeAt`. */
export function documentOf(input: ExportInput): DossierDocument {
  const { content, catalogue, locale, t, wijken, order } = input
  return dossierDocument({ content, catalogue, locale, t, wijken, order, madeOn: input.madeAt.slice(0, 10) })
}
