/** Which figures somebody must still look at, and what the city decided on them. */
import { limitsIn, type Criterion, type Limits } from './criterion'
import { sameThresholds } from './figureCheck'
import type { CityFigure } from './library'

/**
 * Why a figure is on the list. `to-verify`: believed, its source was not seen. `proposal`: our own working proposal (the figure, or only the limits between
 * the levels), still to be agreed. `beside`: the figure of the question stands in a source, an additional one does not.
 */
export const figureReasons = ['to-verify', 'proposal', 'beside'] as const
export type FigureReason = (typeof figureReasons)[number]

/** Why a criterion of the catalogue, as it is written there, must be looked at; undefined where its figures stand in a source that was read. */
export function reasonToLook(criterion: Criterion): FigureReason | undefined {
  if (criterion.retired !== undefined) return undefined
  const limits = limitsIn(criterion.answer)
  const statuses = [criterion.status, ...(limits ? [limits.goodStatus, limits.gradesStatus] : [])]
  if (statuses.includes('to-verify')) return 'to-verify'
  if (statuses[0] === 'city-agreement' || (limits && (limits.goodStatus === 'city-agreement' || (limits.gradesStatus === 'city-agreement' && hasGrades(limits))))) return 'proposal'
  return criterion.sources.some(({ status }) => status === 'to-verify') ? 'beside' : undefined
}

/** True where there are limits between the levels beyond the norm's own figure. */
function hasGrades({ thresholds }: Limits): boolean {
  return thresholds.kind === 'between' ? thresholds.inconvenientFrom !== undefined || thresholds.needsHelpFrom !== undefined : thresholds.inconvenient !== undefined || thresholds.needsHelp !== undefined
}

/** True where the figure itself stands in a law or guideline that was read, so that only the limits between the levels are ours to decide. */
export function isNormFigure(criterion: Criterion): boolean {
  return criterion.status === 'law' || criterion.status === 'guideline'
}

/**
 * Where a decision stands. `open`: nobody decided. `decided`: it holds. `stale`: the question was revised since, and the decision no longer counts.
 * `taken-over`: the revised question has just these figures, so there is nothing left to decide.
 */
export type FigureState = 'open' | 'decided' | 'stale' | 'taken-over'

/** The state of a figure: the criterion as the catalogue has it, and the latest decision on it. */
export function figureState(criterion: Criterion, figure: CityFigure | undefined): FigureState {
  if (!figure) return 'open'
  if (figure.revision === criterion.revision) return 'decided'
  return isSameFigure(criterion, figure) ? 'taken-over' : 'stale'
}

/** True where a decision says what the catalogue has. */
export function isSameFigure(criterion: Criterion, { limits, requirement }: Pick<CityFigure, 'limits' | 'requirement'>): boolean {
  const own = limitsIn(criterion.answer)
  return requirement.trim() === criterion.requirement && (limits === null ? true : own !== undefined && sameThresholds(limits.thresholds, own.thresholds))
}
