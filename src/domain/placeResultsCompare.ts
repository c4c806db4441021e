/** A place beside the former time: what was solved, what still fails, what is new, and what nobody can compare. */
import type { Limits } from './criterion'
import { isLevel, severityOf } from './level'
import type { QuestionResult } from './placeResults'

/**
 * What became of a question. `solved`: failed and is in order. `still`: fails both times. `new`: was in order and fails. `first`: fails now, and was not
 * known before. `not-checked`: failed, and is not known now: that is not solved. `gone`: failed, and does not apply any more. `same`: in order both
 * times. `changed`: the question, its norm or its figure is another one, so the two cannot be compared. `other`: nothing failed, and one side is not known.
 */
export const turns = ['new', 'first', 'still', 'not-checked', 'changed', 'solved', 'gone', 'same', 'other'] as const
export type Turn = (typeof turns)[number]

/** Why two answers cannot be compared. */
export type ChangeReason = 'revision' | 'norm' | 'figure'

/** One question, then and now. */
export interface QuestionTurn {
  readonly id: string
  readonly before: QuestionResult
  readonly after: QuestionResult
  readonly turn: Turn
  /** Of what still fails: better or worse than before; null where it is the same or cannot be said. */
  readonly shift: 'better' | 'worse' | null
  /** Why it is not compared; null where it is. */
  readonly reason: ChangeReason | null
}

/** Compares two times. Questions that were on the list only one time are left out: another list is no change in the street. */
export function compareResults(before: readonly QuestionResult[], after: readonly QuestionResult[]): readonly QuestionTurn[] {
  const then = new Map(before.map((question) => [question.id, question]))
  return after.flatMap((question) => {
    const old = then.get(question.id)
    return old ? [turnOf(old, question)] : []
  })
}

function turnOf(before: QuestionResult, after: QuestionResult): QuestionTurn {
  const reason = reasonOf(before, after)
  const shared = { id: after.id, before, after, shift: null, reason }
  if (reason !== null) return { ...shared, turn: 'changed' }
  const failed = before.outcome === 'fails'
  if (after.outcome === 'fails') {
    if (failed) return { ...shared, turn: 'still', shift: shiftOf(before, after) }
    return { ...shared, turn: before.outcome === 'passes' ? 'new' : 'first' }
  }
  if (failed) return { ...shared, turn: after.outcome === 'passes' ? 'solved' : after.outcome === 'not-applicable' ? 'gone' : 'not-checked' }
  return { ...shared, turn: before.outcome === 'passes' && after.outcome === 'passes' ? 'same' : 'other' }
}

/** Only where both were answered: a question that nobody answered has no version. Rows that kept no norm or figure of their own say nothing of it. */
function reasonOf({ answer: before }: QuestionResult, { answer: after }: QuestionResult): ChangeReason | null {
  if (!before || !after || before.outcome !== 'value' || after.outcome !== 'value') return null
  if (before.revision !== after.revision) return 'revision'
  if (before.norm && after.norm && (before.norm.document !== after.norm.document || before.norm.normVersion !== after.norm.normVersion)) return 'norm'
  return before.limits && after.limits && !sameLimits(before.limits, after.limits) ? 'figure' : null
}

/** True for the same figures, in whatever order their fields were stored. */
function sameLimits({ thresholds: a }: Limits, { thresholds: b }: Limits): boolean {
  const entries = (thresholds: Limits['thresholds']): string => JSON.stringify(Object.entries(thresholds).filter(([, value]) => value !== undefined).sort(([x], [y]) => (x < y ? -1 : 1)))
  return entries(a) === entries(b)
}

function shiftOf({ level: before }: QuestionResult, { level: after }: QuestionResult): 'better' | 'worse' | null {
  if (!isLevel(before) || !isLevel(after) || before === after) return null
  return severityOf(after) < severityOf(before) ? 'better' : 'worse'
}
