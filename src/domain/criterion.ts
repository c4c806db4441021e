/** A question of the catalogue with its source, and named selections of questions. */
import type { Level } from './level'
import type { Unit } from './unit'
import type { UserGroup } from './userGroup'
import type { WcagCriterion } from './wcag'

/** Themes of the catalogue: the folders under `audits/criteria`. */
export const themes = ['buildings', 'streets', 'toilets', 'events', 'shops', 'service', 'communication', 'safety', 'gender-sanitary', 'housing', 'digital'] as const
export type Theme = (typeof themes)[number]

/** How the ids of a theme begin: a theme is known from an id without loading the theme. */
export const themePrefixes: Readonly<Record<Theme, string>> = {
  buildings: 'bld-', streets: 'str-', toilets: 'wc-', events: 'evt-', shops: 'shp-', service: 'srv-', communication: 'com-', safety: 'saf-',
  'gender-sanitary': 'gen-', housing: 'home-', digital: 'dig-',
}

/** The theme of a criterion of the catalogue, by its id; undefined for any other id. */
export function themeOfId(id: string): Theme | undefined {
  return themes.find((theme) => id.startsWith(themePrefixes[theme]))
}

/** Where on a walk the question comes up; a checklist is walked in this order. */
export const stages = ['before', 'arrive', 'along', 'cross', 'wait', 'enter', 'inside', 'up-down', 'desk', 'leave'] as const
export type Stage = (typeof stages)[number]

/**
 * How sure a figure is. `law`: read in the law or its official explanation. `guideline`: read in guidance, not law.
 * `city-agreement`: our own working proposal, to be agreed. `to-verify`: believed, its source was not seen.
 */
export const sourceStatuses = ['law', 'guideline', 'city-agreement', 'to-verify'] as const
export type SourceStatus = (typeof sourceStatuses)[number]

/** Where a requirement stands written. */
export interface Source {
  /** The document, in words a reader can look up, e.g. `Verordening toegankelijkheid 2009`. */
  readonly document: string
  /** Article, page or rule, e.g. `art. 22 §2`. */
  readonly clause?: string
  readonly status: SourceStatus
  /** What this source says and does not say, where that is not plain from the figure (Dutch). */
  readonly note?: string
}

/**
 * Limits for a measured number, all inclusive on the side named. `at-most`: the smaller the better; a value is
 * `good` up to `good`, `inconvenient` up to `inconvenient`, and so on. `at-least`: the larger the better.
 * `between`: good from `from` to `to`; the outer limits widen it on the low side.
 * A limit that no source gives is left out: then the app says "voldoet niet" without suggesting a level for that zone.
 */
export type Thresholds =
  | { readonly kind: 'at-most'; readonly good: number; readonly inconvenient?: number; readonly needsHelp?: number; readonly beyond?: Level }
  | { readonly kind: 'at-least'; readonly good: number; readonly inconvenient?: number; readonly needsHelp?: number; readonly beyond?: Level }
  | { readonly kind: 'between'; readonly from: number; readonly to: number; readonly inconvenientFrom?: number; readonly needsHelpFrom?: number; readonly beyond?: Level; readonly aboveTo?: Level }

/** The figures of a measured question. */
export interface Limits {
  readonly thresholds: Thresholds
  /** Status of the `good` limit: the figure of the norm. */
  readonly goodStatus: SourceStatus
  /** Status of the limits between the other levels; almost always `city-agreement`. */
  readonly gradesStatus: SourceStatus
}

/** Values that can be; outside it the app asks whether it is right, and never refuses: what is there is there. Ends inclusive. */
export interface Plausible {
  readonly from?: number
  readonly to?: number
}

/** One option of a choice, with the level that it suggests; without one it fails and a person gives the level. */
export interface ChoiceOption {
  readonly id: string
  /** Dutch, as read on screen. */
  readonly label: string
  readonly level?: Level
}

/** How a question is answered. A closed set: judging, input and export answer for each kind. */
export type AnswerSpec =
  /** `yes` is good; `noLevel` is what a no suggests (left out: fails without a suggested level). */
  | { readonly kind: 'yes-no'; readonly noLevel?: Level }
  | { readonly kind: 'measure'; readonly unit: Unit; readonly limits?: Limits; readonly step?: number; readonly plausible?: Plausible }
  | { readonly kind: 'count'; readonly unit: Unit; readonly limits?: Limits; readonly plausible?: Plausible }
  | { readonly kind: 'choice'; readonly options: readonly ChoiceOption[] }
  /** Several options may hold. The value is their ids, in the order of the options, with a space between. */
  | { readonly kind: 'choices'; readonly options: readonly ChoiceOption[] }
  /** Words, which nothing judges. */
  | { readonly kind: 'text' }
  /** The person picks a level; for what has no measure. */
  | { readonly kind: 'level' }

export type AnswerKind = AnswerSpec['kind']
/** A question that is answered by a number. */
export type NumberSpec = Extract<AnswerSpec, { readonly kind: 'measure' | 'count' }>

/** True where the answer is a number. */
export function asksNumber(spec: AnswerSpec | undefined): spec is NumberSpec {
  return spec?.kind === 'measure' || spec?.kind === 'count'
}

/** The figures of a question; undefined where it has none. */
export function limitsIn(spec: AnswerSpec): Limits | undefined {
  return asksNumber(spec) ? spec.limits : undefined
}

/** One question. The Dutch text lives here, because it is the criterion; other languages are in `audits/translations`. */
export interface Criterion {
  /** File name, forever. */
  readonly id: string
  /** Raised when the meaning changes. */
  readonly revision: number
  readonly theme: Theme
  readonly stage: Stage
  /** One thing, plain Dutch (B1), answerable on the spot, with a question mark. */
  readonly question: string
  /** How to look or measure, Dutch. */
  readonly howTo: string
  /** A guided test, step by step (Dutch), each an instruction; left out where `howTo` says it all. */
  readonly testSteps?: readonly string[]
  /** For a success criterion of WCAG 2.2. */
  readonly wcag?: WcagCriterion
  readonly answer: AnswerSpec
  /** What counts as right, in one Dutch sentence with its figures, e.g. `Minstens 90 cm vrije doorgang.` */
  readonly requirement: string
  /** At least one; the first is the strongest. */
  readonly sources: readonly Source[]
  /** The status to show beside the question: the weakest status that its figure depends on. */
  readonly status: SourceStatus
  /** Groups that it touches most. */
  readonly groups: readonly UserGroup[]
  /** Why it matters, Dutch, one sentence. */
  readonly why: string
  /** What helps, Dutch, begins with a verb. */
  readonly remedy: string
  /** Short name for lists and findings, Dutch, e.g. `Stoeprand aan de oversteek`. */
  readonly title: string
  readonly tags: readonly string[]
  /** From when it is no longer asked, `YYYY-MM`; it stays readable for old walks. */
  readonly retired?: string
}

/** The words of a criterion in one language. */
export type CriterionText = Pick<Criterion, 'title' | 'question' | 'howTo' | 'requirement' | 'why' | 'remedy'> & {
  /** The guided test, with as many steps as the Dutch one. */
  readonly testSteps?: readonly string[]
  /** Label per option of a choice. */
  readonly options?: Readonly<Record<string, string>>
}

/** How much a checklist asks: the core of a theme, all of it, or what one occasion needs. */
export const checklistSizes = ['short', 'half', 'full', 'occasion'] as const
export type ChecklistSize = (typeof checklistSizes)[number]

/** A named selection of criteria, walked by stage and in the order given here within a stage. */
export interface Checklist {
  readonly id: string
  readonly title: string
  /** One Dutch sentence: when to use it. */
  readonly purpose: string
  readonly english: { readonly title: string; readonly purpose: string }
  readonly theme: Theme
  readonly size: ChecklistSize
  /** Criteria of its own theme and of others. */
  readonly criteria: readonly string[]
}
