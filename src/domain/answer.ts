import type { Row } from './change'
import type { Limits } from './criterion'
import type { Id, Timestamp } from './ids'
import type { AnyLevel } from './level'
import { completed, type RecordBase } from './record'
import type { Unit } from './unit'
import type { AnswerValue } from './verdict'

/** What became of a question: a value, or one of three ways of not knowing. */
export const answerOutcomes = ['value', 'not-applicable', 'not-checked', 'cannot-tell'] as const
export type AnswerOutcome = (typeof answerOutcomes)[number]

/** A norm as it was named and versioned when somebody answered. */
export interface HeldNorm {
  readonly document: string
  readonly normVersion: string
}

/** The outcome of one criterion at one place, on one walk. */
export interface Answer extends RecordBase {
  readonly walk: Id | null
  readonly place: Id | null
  /** The link of a route that it was answered at. */
  readonly link: Id | null
  readonly checklist: string
  readonly criterion: string
  /** The revision and wording that were asked: a finished walk keeps them whatever the catalogue becomes. */
  readonly revision: number
  readonly question: string
  /** The norm that it was held against; null for what is only an agreement, and in rows of before this was kept. */
  readonly norm: HeldNorm | null
  /** What counted as right, in the words on the screen, a figure of the city included; empty in rows of before. */
  readonly requirement: string
  /** The figures that a measure was held against; null where there are none, and in rows of before: then those of today hold. */
  readonly limits: Limits | null
  readonly outcome: AnswerOutcome
  /** Null unless the outcome is `value`. */
  readonly value: AnswerValue | null
  readonly unit: Unit | null
  /** The level that a person settled on; null while only the suggestion stands. */
  readonly level: AnyLevel | null
  /** Why the person overruled the suggestion. */
  readonly levelReason: string
  readonly note: string
  readonly answeredAt: Timestamp
}

/** A stored row as an answer, with defaults. */
export function asAnswer(row: Row): Answer {
  return completed<Answer>(row, {
    createdAt: '', deletedAt: null, walk: null, place: null, link: null, checklist: '', criterion: '', revision: 1, question: '', norm: null, requirement: '', limits: null, outcome: 'not-checked',
    value: null, unit: null, level: null, levelReason: '', note: '', answeredAt: '',
  })
}
