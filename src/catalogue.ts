/**
 * `audits/` as typed lists: the folder is the registry. Loaded only by screens and documents that need it, never on
 * the first route.
 */
import type { Checklist, Criterion, CriterionText, Theme } from './domain/criterion'
import { panelLanguages, type PanelLanguage } from './domain/panelLanguage'
import type { RouteTemplate, RouteTemplateLink } from './domain/routeTemplate'
import type { LocaleId } from './locales'

/** A template in another language: words of its links by key; title and purpose for who plans, in English. */
interface RouteWords {
  readonly title?: string
  readonly purpose?: string
  readonly links: Readonly<Record<string, { readonly title: string; readonly toTry: string }>>
}

const criterionFiles = import.meta.glob<Criterion>('/audits/criteria/*/*.ts', { eager: true, import: 'default' })
const checklistFiles = import.meta.glob<Checklist>('/audits/checklists/*.ts', { eager: true, import: 'default' })
const translationFiles = import.meta.glob<Readonly<Record<string, CriterionText>>>('/audits/translations/*/*.json', { eager: true, import: 'default' })
const routeFiles = import.meta.glob<RouteTemplate>('/audits/routes/*.ts', { eager: true, import: 'default' })
const routeWordFiles = import.meta.glob<Readonly<Record<string, RouteWords>>>('/audits/translations/routes/*.json', { eager: true, import: 'default' })

/** Every criterion, retired ones included. */
export const criteria: readonly Criterion[] = Object.values(criterionFiles)
/** Every checklist. */
export const checklists: readonly Checklist[] = Object.values(checklistFiles)

const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]))

/** The criterion with this id, or undefined for one that this version does not know. */
export function criterionById(id: string): Criterion | undefined {
  return byId.get(id)
}

/** The theme of a criterion id. */
export function themeOf(id: string): Theme | undefined {
  return byId.get(id)?.theme
}

/** The checklist with this id. */
export function checklistById(id: string): Checklist | undefined {
  return checklists.find((checklist) => checklist.id === id)
}

/** The criteria of a checklist in the order of the walk: by stage, and within a stage as the list gives them. */
export function criteriaOf(checklist: Checklist, stages: readonly string[]): readonly Criterion[] {
  const listed = checklist.criteria.flatMap((id) => byId.get(id) ?? [])
  return listed.map((criterion, i) => ({ criterion, i })).sort((a, b) => stages.indexOf(a.criterion.stage) - stages.indexOf(b.criterion.stage) || a.i - b.i).map(({ criterion }) => criterion)
}

/** The words of a criterion in a language; Dutch where there is no translation. */
export function criterionText(criterion: Criterion, locale: LocaleId): CriterionText {
  const dutch: CriterionText = {
    title: criterion.title, question: criterion.question, howTo: criterion.howTo, requirement: criterion.requirement, why: criterion.why, remedy: criterion.remedy,
    ...(criterion.answer.kind === 'choice' ? { options: Object.fromEntries(criterion.answer.options.map((option) => [option.id, option.label])) } : {}),
  }
  return locale === 'nl' ? dutch : { ...dutch, ...translationFiles[`/audits/translations/${locale}/${criterion.theme}.json`]?.[criterion.id] }
}

/** Every route to begin with, its links in all panel languages. Meant to be loaded only where a walk is made. */
export const routeTemplates: readonly RouteTemplate[] = Object.values(routeFiles).map((template) => {
  const words = routeWords(template.id, 'en')
  return {
    ...template, links: linksOfTemplate(template),
    ...(words?.title && words.purpose ? { english: { title: words.title, purpose: words.purpose } } : {}),
  }
})

/** The route template with this id. */
export function routeTemplateById(id: string): RouteTemplate | undefined {
  return routeTemplates.find((template) => template.id === id)
}

/**
 * The links of a template with title and task in every other panel language, as a link stores them: nobody need translate a template.
 * Not in Dutch: that is the link's own title, which a facilitator changes.
 */
export function linksOfTemplate(template: RouteTemplate): readonly RouteTemplateLink[] {
  return template.links.map((link) => ({ ...link, titles: inOtherLanguages(template.id, link, 'title'), tries: inOtherLanguages(template.id, link, 'toTry') }))
}

function routeWords(template: string, language: PanelLanguage): RouteWords | undefined {
  return routeWordFiles[`/audits/translations/routes/${language}.json`]?.[template]
}

function inOtherLanguages(template: string, link: RouteTemplateLink, field: 'title' | 'toTry'): Readonly<Partial<Record<PanelLanguage, string>>> {
  return Object.fromEntries(panelLanguages.flatMap((language) => {
    const words = routeWords(template, language)?.links[link.key]
    return words ? [[language, words[field]]] : []
  }))
}
