/** Routes to begin with. Meant to be loaded only where a walk is made. */
import { panelLanguages, type PanelLanguage } from '@/domain/panelLanguage'
import type { RouteTemplate, RouteTemplateLink } from '@/domain/routeTemplate'

/** A template in another language: words of its links by key; title and purpose for who plans, in English. */
interface RouteWords {
  readonly title?: string
  readonly purpose?: string
  readonly links: Readonly<Record<string, { readonly title: string; readonly toTry: string }>>
}

const routeFiles = import.meta.glob<RouteTemplate>('/audits/routes/*.ts', { eager: true, import: 'default' })
const routeWordFiles = import.meta.glob<Readonly<Record<string, RouteWords>>>('/audits/translations/routes/*.json', { eager: true, import: 'default' })

/** Every route to begin with, its links in all panel languages. */
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
