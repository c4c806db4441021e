/** What can be asked, as one value: criteria of some themes and of the city itself, checklists, norms, and their words. Made by `loadCatalogue`. */
import { stages, type Checklist, type Criterion, type CriterionText, type Theme } from '@/domain/criterion'
import { isAsked, type Condition, type GivenAnswers } from '@/domain/condition'
import { emptyLibrary, type Library } from '@/domain/library'
import type { Norm } from '@/domain/norm'
import { checklistOf, criterionOf, latestFigures, ownText, withFigure } from '@/domain/ownCriteria'
import type { Presence } from '@/domain/presence'
import type { LocaleId } from '@/locales'

/** What a catalogue is made of. */
export interface CatalogueParts {
  readonly themes: readonly Theme[]
  readonly criteria: readonly Criterion[]
  readonly checklists: readonly Checklist[]
  readonly presences: readonly Presence[]
  readonly norms: readonly Norm[]
  /** Words by language and criterion; Dutch is in the criteria themselves. */
  readonly texts: Readonly<Partial<Record<LocaleId, Readonly<Record<string, CriterionText>>>>>
  readonly library?: Library
}

/** The catalogue. Criteria of themes that were not loaded are unknown to it. */
export class Catalogue {
  /** Themes that were loaded. */
  readonly themes: readonly Theme[]
  /** Every criterion of those themes with the city's figures, then own ones; retired and removed ones included. */
  readonly criteria: readonly Criterion[]
  /** Every checklist of the catalogue, then own ones. */
  readonly checklists: readonly Checklist[]
  readonly presences: readonly Presence[]
  readonly norms: readonly Norm[]
  readonly library: Library
  private readonly byId: ReadonlyMap<string, Criterion>
  private readonly asWritten: ReadonlyMap<string, Criterion>
  private readonly texts: CatalogueParts['texts']
  private readonly conditions: ReadonlyMap<string, readonly Condition[]>

  constructor({ themes, criteria, checklists, presences, norms, texts, library = emptyLibrary }: CatalogueParts) {
    const figures = latestFigures(library)
    this.themes = themes
    this.criteria = [...criteria.map((criterion) => withFigure(criterion, figures.get(criterion.id))), ...[...library.criteria, ...library.removedCriteria].map(criterionOf)]
    this.checklists = [...checklists, ...library.checklists.map(checklistOf)]
    this.presences = presences
    this.norms = norms
    this.library = library
    this.texts = texts
    this.byId = new Map(this.criteria.map((criterion) => [criterion.id, criterion]))
    this.asWritten = new Map(criteria.map((criterion) => [criterion.id, criterion]))
    const conditions = new Map<string, readonly Condition[]>([...library.criteria, ...library.removedCriteria].map(({ id, onlyIf }) => [id, onlyIf]))
    for (const presence of presences) for (const id of presence.criteria) conditions.set(id, [{ question: presence.id, in: [true] }, ...(conditions.get(id) ?? [])])
    this.conditions = conditions
  }

  /** The criterion with this id; undefined for one that is not loaded, or that this version does not know. */
  criterion(id: string): Criterion | undefined {
    return this.byId.get(id)
  }

  /** A criterion as the catalogue has it, without what the city decided on its figures; undefined for an own one. */
  original(id: string): Criterion | undefined {
    return this.asWritten.get(id)
  }

  /** The checklist with this id. */
  checklist(id: string): Checklist | undefined {
    return this.checklists.find((checklist) => checklist.id === id)
  }

  /** True for a checklist that the city made itself. */
  isOwn(checklist: Pick<Checklist, 'id'>): boolean {
    return this.library.checklists.some(({ id }) => id === checklist.id)
  }

  /** The criteria of a checklist: an own list as somebody ordered it, one of the catalogue by stage of the walk. */
  criteriaOf(checklist: Checklist): readonly Criterion[] {
    const listed = checklist.criteria.flatMap((id) => this.byId.get(id) ?? [])
    if (this.isOwn(checklist)) return listed
    return listed.map((criterion, i) => ({ criterion, i })).sort((a, b) => stages.indexOf(a.criterion.stage) - stages.indexOf(b.criterion.stage) || a.i - b.i).map(({ criterion }) => criterion)
  }

  /** The conditions on which a criterion is asked: its presence, and those that an own criterion names. */
  conditionsOf(id: string): readonly Condition[] {
    return this.conditions.get(id) ?? []
  }

  /** True where a criterion is asked, after these answers of its round. */
  isAsked(id: string, answers: GivenAnswers): boolean {
    return isAsked(this.conditionsOf(id), answers, (question) => this.conditionsOf(question))
  }

  /** The presences that a checklist asks first: those on which at least one of its criteria hangs, own ones too, each with which. */
  presencesOf(checklist: Checklist): readonly { readonly presence: Presence; readonly criteria: readonly string[] }[] {
    return this.presences
      .map((presence) => ({ presence, criteria: checklist.criteria.filter((id) => this.conditionsOf(id).some(({ question }) => question === presence.id)) }))
      .filter(({ criteria }) => criteria.length > 0)
  }

  /** The words of a criterion in a language; Dutch where there is no translation. */
  text(criterion: Criterion, locale: LocaleId): CriterionText {
    const dutch: CriterionText = {
      title: criterion.title, question: criterion.question, howTo: criterion.howTo, requirement: criterion.requirement, why: criterion.why, remedy: criterion.remedy,
      ...(criterion.testSteps ? { testSteps: criterion.testSteps } : {}),
      ...('options' in criterion.answer ? { options: Object.fromEntries(criterion.answer.options.map((option) => [option.id, option.label])) } : {}),
    }
    if (locale === 'nl') return dutch
    const own = [...this.library.criteria, ...this.library.removedCriteria].find(({ id }) => id === criterion.id)
    if (own) return { ...dutch, ...ownText(own, locale) }
    const translated = this.texts[locale]?.[criterion.id]
    // A figure that the city corrected stands in the Dutch requirement; the translation still has the old one.
    const corrected = criterion.requirement !== this.asWritten.get(criterion.id)?.requirement
    return { ...dutch, ...translated, ...(corrected ? { requirement: dutch.requirement } : {}) }
  }

  /** Title and purpose of a checklist in a language. */
  checklistText(checklist: Checklist, locale: LocaleId): { readonly title: string; readonly purpose: string } {
    return locale === 'en' ? checklist.english : { title: checklist.title, purpose: checklist.purpose }
  }

  /** The norm that a criterion is held against first, with its version; undefined for what is only an agreement or still to verify. */
  normOf(criterion: Criterion): Norm | undefined {
    const document = criterion.sources[0]?.document
    return this.norms.find((norm) => norm.document === document)
  }
}

/** A catalogue with nothing in it: for what writes no criteria, such as a back-up. */
export const emptyCatalogue = new Catalogue({ themes: [], criteria: [], checklists: [], presences: [], norms: [], texts: {} })
