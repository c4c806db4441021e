/** From the records of the library to criteria and checklists as every screen and document reads them. */
import { asksNumber, type Checklist, type Criterion, type CriterionText, type Limits, type SourceStatus } from './criterion'
import { sourceStatuses } from './criterion'
import type { CityFigure, Library, OwnChecklist, OwnCriterion } from './library'
import { soundAnswer } from './figureProblems'
import { isUserGroup } from './userGroup'

/** The document that stands as source of a figure that the city confirmed or corrected. */
export const cityAgreement = 'Afspraak van de stad'

/** True where the city confirmed or corrected the figure. Without that a `city-agreement` is only proposed to it. */
export function isAgreed({ status, sources }: Pick<Criterion, 'status' | 'sources'>): boolean {
  return status === 'city-agreement' && sources.some(({ document }) => document === cityAgreement)
}

/**
 * An own criterion as a criterion. Without a source its status and that of its figures is `to-verify`; otherwise the status is that of its weakest
 * source. Figures that contradict each other stay in the record, for whoever mends them, and judge nothing meanwhile.
 */
export function criterionOf(own: OwnCriterion): Criterion {
  const { id, revision, theme, stage, title, question, howTo, requirement, why, remedy, tags } = own
  const sources = own.sources.filter(({ document }) => document.trim() !== '')
  const answer = sources.length === 0 ? unproven(soundAnswer(own.answer)) : soundAnswer(own.answer)
  const groups = Object.keys(own.groups).filter(isUserGroup)
  return {
    id, revision, theme, stage, title, question, howTo, answer, requirement, sources, why, remedy, tags,
    status: weakest(sources.map(({ status }) => status)), groups: groups.length === 0 ? ['everybody'] : groups,
    ...(own.deletedAt === null ? {} : { retired: own.deletedAt.slice(0, 7) }),
  }
}

/** Figures that nobody named a source for. */
function unproven(answer: Criterion['answer']): Criterion['answer'] {
  return 'limits' in answer && answer.limits ? { ...answer, limits: { ...answer.limits, goodStatus: 'to-verify', gradesStatus: 'to-verify' } } : answer
}

function weakest(statuses: readonly SourceStatus[]): SourceStatus {
  return statuses.length === 0 ? 'to-verify' : statuses.reduce((a, b) => (sourceStatuses.indexOf(a) >= sourceStatuses.indexOf(b) ? a : b))
}

/** The words of an own criterion in another language, where somebody wrote them. */
export function ownText(own: OwnCriterion, language: string): Partial<CriterionText> {
  return Object.fromEntries(Object.entries(own.texts[language] ?? {}).filter(([, value]) => typeof value !== 'string' || value.trim() !== '')) as Partial<CriterionText>
}

/** An own checklist as a checklist. */
export function checklistOf(own: OwnChecklist): Checklist {
  const { id, title, purpose, theme, criteria } = own
  const english = own.texts['en']
  return { id, title, purpose, theme, size: 'occasion', criteria, english: { title: english?.title.trim() || title, purpose: english?.purpose.trim() || purpose } }
}

/** The latest decision of the city on each criterion, by its id. */
export function latestFigures({ figures }: Pick<Library, 'figures'>): ReadonlyMap<string, CityFigure> {
  const latest = new Map<string, CityFigure>()
  for (const figure of figures) {
    const other = latest.get(figure.criterion)
    if (!other || other.decidedAt < figure.decidedAt || (other.decidedAt === figure.decidedAt && other.id < figure.id)) latest.set(figure.criterion, figure)
  }
  return latest
}

/**
 * A criterion with the figure that the city decided on: a city agreement, with the sources of the catalogue behind it as they were. Where the figure of a
 * law or guideline stays as it is, only the limits between the levels become an agreement: the law does not turn into less. A decision on an older
 * revision no longer fits the question, and is left out.
 */
export function withFigure(criterion: Criterion, figure: CityFigure | undefined): Criterion {
  if (!figure || figure.revision !== criterion.revision) return criterion
  const source = { document: cityAgreement, status: 'city-agreement' as const, ...(figure.source.trim() === '' ? {} : { note: figure.source.trim() }) }
  const requirement = figure.requirement.trim() || criterion.requirement
  if (keepsNorm(criterion, figure.limits, requirement)) return { ...criterion, sources: [...criterion.sources, source], answer: withLimits(criterion.answer, figure.limits, criterion.status) }
  return { ...criterion, status: 'city-agreement', requirement, sources: [source, ...criterion.sources], answer: withLimits(criterion.answer, figure.limits) }
}

function keepsNorm(criterion: Criterion, limits: Limits | null, requirement: string): boolean {
  if ((criterion.status !== 'law' && criterion.status !== 'guideline') || requirement !== criterion.requirement) return false
  const own = 'limits' in criterion.answer ? criterion.answer.limits?.thresholds : undefined
  const agreed = limits?.thresholds
  if (!own || !agreed) return !agreed
  return own.kind === 'between' ? agreed.kind === 'between' && agreed.from === own.from && agreed.to === own.to : agreed.kind === own.kind && agreed.good === own.good
}

function withLimits(answer: Criterion['answer'], limits: Limits | null, goodStatus: SourceStatus = 'city-agreement'): Criterion['answer'] {
  if (limits === null || !asksNumber(answer)) return answer
  return { ...answer, limits: { ...limits, goodStatus, gradesStatus: 'city-agreement' } }
}
