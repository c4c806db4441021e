/** What an answer amounts to: its verdict, the level that stands, and whether something failed. Derived, never stored. */
import type { Answer } from './answer'
import { asksNumber, type AnswerSpec, type Criterion } from './criterion'
import { isLevel, type AnyLevel, type Level, type UnknownLevel } from './level'
import { judge, type Verdict } from './verdict'

/**
 * `open`: nobody answered. `fine`: meets what is asked. `failed`: does not, or a person gave another level than good.
 * `noted`: a value that no figure judges. Else one of the three ways of not knowing.
 */
export type AnswerState = 'open' | 'fine' | 'failed' | 'noted' | UnknownLevel

/** An answer with all that follows from it. */
export interface JudgedAnswer {
  readonly state: AnswerState
  readonly verdict: Verdict | undefined
  /** What somebody settled on; null while there is at most a suggestion. */
  readonly settled: AnyLevel | null
  /** The level that the figures suggest, while nobody settled on one. */
  readonly suggested: Level | null
  /** Settled on another level than was suggested. */
  readonly overruled: boolean
}

/** How an answer is judged: by the figures that it was held against, or today's where none were kept. A law that changes does not change what was found before. */
export function specFor({ answer: spec }: Pick<Criterion, 'answer'>, answer: Pick<Answer, 'limits'> | undefined): AnswerSpec {
  return answer?.limits && asksNumber(spec) ? { ...spec, limits: answer.limits } : spec
}

/** Judges an answer by the criterion. */
export function judgeAnswer(criterion: Pick<Criterion, 'answer'>, answer: Answer | undefined): JudgedAnswer {
  if (!answer) return { state: 'open', verdict: undefined, settled: null, suggested: null, overruled: false }
  if (answer.outcome !== 'value') return { state: answer.outcome, verdict: undefined, settled: null, suggested: null, overruled: false }
  const verdict = answer.value === null ? undefined : judge(specFor(criterion, answer), answer.value)
  const settled = answer.level
  const suggested = settled === null ? (verdict?.level ?? null) : null
  const overruled = settled !== null && verdict !== undefined && verdict.level !== null && verdict.level !== settled
  const worse = isLevel(settled) && settled !== 'good'
  const failed = worse || (verdict !== undefined && !verdict.meets)
  const state: AnswerState = failed ? 'failed' : verdict || settled === 'good' ? 'fine' : 'noted'
  return { state, verdict, settled, suggested, overruled }
}

/** The level to show for a state: what was settled, else the suggestion, else the way of not knowing. */
export function shownLevel(judged: JudgedAnswer): AnyLevel | null {
  if (judged.settled !== null) return judged.settled
  if (judged.suggested !== null) return judged.suggested
  return judged.state === 'not-applicable' || judged.state === 'not-checked' || judged.state === 'cannot-tell' ? judged.state : null
}
