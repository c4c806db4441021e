/** What a specification asks: the requirements of a project in a phase, with their criteria, less those that somebody left out. */
import type { Catalogue } from '@/catalogue'
import type { SourceWords } from '@/catalogue/sourceWords'
import type { Criterion, CriterionText, SourceStatus } from '@/domain/criterion'
import { requirementNumber, subjectsIn, type Project, type ProjectPhase, type ProjectSubject } from '@/domain/project'
import type { Day } from '@/domain/ids'
import type { LocaleId, Translate } from '@/locales'

/** What a specification is made from. No clock: the day comes with it. */
export interface SpecificationSource {
  readonly project: Project
  readonly phase: ProjectPhase
  /** Numbers of requirements that do not belong here, e.g. those about a tram where none runs. */
  readonly leftOut: readonly number[]
  /** Name of the project; may be empty. */
  readonly name: string
  readonly catalogue: Catalogue
  readonly locale: LocaleId
  readonly t: Translate
  readonly madeOn: Day
  /** Notes of sources and norms in the language of the document. */
  readonly sourceWords: SourceWords
}

/** One requirement, ready to write. */
export interface Asked {
  /** As everybody quotes it: `ST-14`. */
  readonly number: string
  readonly bare: number
  readonly criterion: Criterion
  readonly text: CriterionText
  readonly status: SourceStatus
}

/** A subject with its requirements, in order of their numbers. */
export interface AskedSubject {
  readonly id: string
  readonly title: string
  readonly asked: readonly Asked[]
}

/** Every requirement of the phase by subject: what is asked, and what was left out. A criterion that is retired or not loaded is neither. */
export function askedIn({ project, phase, leftOut, catalogue, locale }: Pick<SpecificationSource, 'project' | 'phase' | 'leftOut' | 'catalogue' | 'locale'>): { readonly subjects: readonly AskedSubject[]; readonly leftOut: readonly Asked[] } {
  const all = subjectsIn(project, phase).map((subject) => ({
    id: subject.id, title: subjectTitle(subject, locale),
    asked: subject.requirements.flatMap((requirement): readonly Asked[] => {
      const criterion = catalogue.criterion(requirement.criterion)
      if (!criterion || criterion.retired !== undefined) return []
      return [{ number: requirementNumber(project, requirement), bare: requirement.number, criterion, text: catalogue.text(criterion, locale), status: criterion.status }]
    }),
  }))
  return {
    subjects: all.map((subject) => ({ ...subject, asked: subject.asked.filter(({ bare }) => !leftOut.includes(bare)) })).filter(({ asked }) => asked.length > 0),
    leftOut: all.flatMap(({ asked }) => asked.filter(({ bare }) => leftOut.includes(bare))),
  }
}

/** Title of a subject in a language. */
export function subjectTitle({ title, english }: Pick<ProjectSubject, 'title' | 'english'>, locale: LocaleId): string {
  return locale === 'en' ? english : title
}

/** Title and purpose of a kind of project in a language. */
export function projectText(project: Project, locale: LocaleId): { readonly title: string; readonly purpose: string } {
  return locale === 'en' ? project.english : { title: project.title, purpose: project.purpose }
}

/** A phase of a project in its own words. */
export function phaseTitle(project: Project, phase: ProjectPhase, locale: LocaleId): string {
  const found = project.phases.find(({ id }) => id === phase)
  return found === undefined ? phase : locale === 'en' ? found.english : found.title
}
