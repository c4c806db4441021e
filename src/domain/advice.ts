import type { Row } from './change'
import type { Phase } from './dossier'
import type { Day, Id } from './ids'
import { completed, type RecordBase } from './record'
import type { UserGroup } from './userGroup'

/** What an advice rests on. */
export const adviceBases = ['norm', 'experience', 'both'] as const
export type AdviceBasis = (typeof adviceBases)[number]

/** How much work it is. */
export const efforts = ['quick-win', 'months', 'years'] as const
export type Effort = (typeof efforts)[number]

/** How much of the route hangs on it: 1 optional, 2 useful, 3 the only way (norms.md 12.5). */
export type LinkWeight = 1 | 2 | 3
export const linkWeights: readonly LinkWeight[] = [1, 2, 3]

/** What should change, why, for which findings, how urgent, and who answers. */
export interface Advice extends RecordBase {
  /** Number in the dossier, given at the first save and never changed. */
  readonly number: number
  /** Order by hand: smaller comes first. */
  readonly position: number
  /** Begins with a verb; one advice is one thing. */
  readonly what: string
  readonly why: string
  readonly basis: AdviceBasis | null
  /** Ids of the findings it answers, as a map so that two devices can each add one. */
  readonly findings: Readonly<Record<Id, true>>
  /** Groups added by hand, beside those of the findings. */
  readonly groups: Readonly<Partial<Record<UserGroup, true>>>
  readonly linkWeight: LinkWeight | null
  /** Priority set by a person, with the reason; null while the formula stands. */
  readonly priorityOverride: number | null
  readonly priorityReason: string
  readonly effort: Effort | null
  /** The service that answers. */
  readonly addressee: string
  readonly answerBy: Day | null
  readonly phase: Phase | null
  /** True for the outcome of a proceswandeling: the city calls it a verbeteractie. */
  readonly improvementAction: boolean
}

/** A stored row as an advice, with defaults. */
export function asAdvice(row: Row): Advice {
  return completed<Advice>(row, {
    createdAt: '', deletedAt: null, number: 0, position: 0, what: '', why: '', basis: null, findings: {}, groups: {}, linkWeight: null,
    priorityOverride: null, priorityReason: '', effort: null, addressee: '', answerBy: null, phase: null, improvementAction: false,
  })
}

/** Ids of an advice's findings. */
export function findingIdsOf(advice: Pick<Advice, 'findings'>): readonly Id[] {
  return Object.keys(advice.findings)
}
