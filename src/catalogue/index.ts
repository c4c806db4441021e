/**
 * `audits/` as typed values: the folder is the registry. A theme is a chunk of its own, loaded by who asks for it;
 * nothing of it is on the first route.
 */
import type { Checklist, Criterion, CriterionText, Theme } from '@/domain/criterion'
import { isAudit } from '@/domain/audit'
import { themeOfId, themePrefixes, themes } from '@/domain/criterion'
import type { DossierContent } from '@/domain/dossierContent'
import type { Library } from '@/domain/library'
import type { LocaleId } from '@/locales'
import { Catalogue } from './catalogue'

export { criteriaAskedBy } from './audits'
export { Catalogue, emptyCatalogue } from './catalogue'
export { countingAnswers, stepsOf, type RoundSteps, type Step } from './steps'

/** Themes with criteria. */
export const catalogueThemes = themes

const themeFiles = import.meta.glob<{ readonly criteria: readonly Criterion[] }>('./themes/*.ts')
const textFiles = import.meta.glob<Readonly<Record<string, CriterionText>>>(['/audits/translations/*/*.json', '!/audits/translations/routes/*'], { import: 'default' })

/** What to load. */
export interface Wanted {
  /** Themes by name, or all of them. */
  readonly themes: readonly Theme[] | 'all'
  readonly locale: LocaleId
  readonly library?: Library
}

/** Loads the criteria of some themes, with their words in one language, and all checklists. */
export async function loadCatalogue({ themes: wanted, locale, library }: Wanted): Promise<Catalogue> {
  const chosen = catalogueThemes.filter((theme) => wanted === 'all' || wanted.includes(theme))
  const [parts, criteria, texts] = await Promise.all([
    import('./lists'),
    Promise.all(chosen.map(async (theme) => (await themeFiles[`./themes/${theme}.ts`]!()).criteria)),
    Promise.all(locale === 'nl' ? [] : chosen.map(async (theme) => (await textFiles[`/audits/translations/${locale}/${theme}.json`]?.()) ?? {})),
  ])
  return new Catalogue({ ...parts, themes: chosen, criteria: criteria.flat(), texts: { [locale]: Object.assign({}, ...texts) as Record<string, CriterionText> }, ...(library ? { library } : {}) })
}

/** The themes of a checklist: those of its criteria, own ones apart. */
export function themesOfChecklist(checklist: Pick<Checklist, 'theme' | 'criteria'>): readonly Theme[] {
  return [...new Set([checklist.theme, ...checklist.criteria.flatMap((id) => themeOfId(id) ?? [])])]
}

/** What of a dossier is about criteria. A digital audit is about those of its theme from the start. */
type Asked = Pick<DossierContent, 'answers' | 'findings' | 'walks'>

/** The themes that the answers, findings and audits of a dossier are about. */
export function themesIn({ answers, findings, walks }: Asked): readonly Theme[] {
  return [...new Set([...walks.filter(isAudit).map(() => themePrefixes.digital), ...answers.map(({ criterion }) => criterion), ...findings.flatMap(({ criterion }) => criterion ?? [])].flatMap((id) => themeOfId(id) ?? []))]
}

/** The catalogue with all that the answers, findings and begun checklists of a dossier are about: what was not answered yet counts too. */
export async function loadCatalogueFor(content: Asked, { locale, library }: Omit<Wanted, 'themes'>): Promise<Catalogue> {
  const begun = new Set(content.answers.map(({ checklist }) => checklist))
  const { checklists } = await loadCatalogue({ themes: [], locale, ...(library ? { library } : {}) })
  const themes = new Set([...themesIn(content), ...checklists.filter(({ id }) => begun.has(id)).flatMap(themesOfChecklist)])
  return loadCatalogue({ themes: [...themes], locale, ...(library ? { library } : {}) })
}
