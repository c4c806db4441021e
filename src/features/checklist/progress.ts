/** How far a round is, and what came out of it. Counted from the answers, never stored. */
import type { Answer } from '@/domain/answer'
import type { Criterion } from '@/domain/criterion'
import { isLevel, levels, type Level, type UnknownLevel } from '@/domain/level'
import { judgeAnswer, shownLevel } from '@/domain/answerState'

/** Counts of a round. */
export interface Counts {
  readonly total: number
  /** Questions with any outcome; "niet bekeken" is an outcome when somebody says so. */
  readonly answered: number
  readonly failed: number
  /** The three ways of not knowing together. */
  readonly unknown: number
  readonly perLevel: Readonly<Record<Level, number>>
  readonly perUnknown: Readonly<Record<UnknownLevel, number>>
  /** Answered, but no source grades the value and nobody chose a level. */
  readonly withoutLevel: number
  /** How many of the levels are only a suggestion still. */
  readonly suggested: number
}

/** Counts a round: the suggested level counts as long as nobody settled on one, and is told apart. */
export function progress(criteria: readonly Criterion[], answers: ReadonlyMap<string, Answer>): Counts {
  const perLevel: Record<Level, number> = { good: 0, inconvenient: 0, 'needs-help': 0, blocks: 0 }
  const perUnknown: Record<UnknownLevel, number> = { 'not-checked': 0, 'cannot-tell': 0, 'not-applicable': 0 }
  let answered = 0
  let failed = 0
  let withoutLevel = 0
  let suggested = 0
  for (const criterion of criteria) {
    const judged = judgeAnswer(criterion, answers.get(criterion.id))
    if (judged.state === 'open') continue
    answered += 1
    if (judged.state === 'failed') failed += 1
    const level = shownLevel(judged)
    if (level === null) withoutLevel += 1
    else if (isLevel(level)) perLevel[level] += 1
    else perUnknown[level] += 1
    if (judged.suggested !== null) suggested += 1
  }
  return { total: criteria.length, answered, failed, unknown: perUnknown['not-checked'] + perUnknown['cannot-tell'] + perUnknown['not-applicable'], perLevel, perUnknown, withoutLevel, suggested }
}

/** The levels from worst to best, as results are listed. */
export const worstFirst: readonly Level[] = [...levels].reverse()

/** The first question without an answer, from `after` on and then from the start; undefined when all have one. */
export function nextOpen(criteria: readonly Criterion[], answers: ReadonlyMap<string, Answer>, after = -1): Criterion | undefined {
  const isOpen = (criterion: Criterion): boolean => !answers.has(criterion.id)
  return criteria.slice(after + 1).find(isOpen) ?? criteria.find(isOpen)
}

/** Longest row of ribs that fits a phone of 320 px. */
const mostRibs = 34

/** The ribs of the bar: one per question, or one per stage where there are too many for a phone. */
export function ribsOf(criteria: readonly Criterion[], answers: ReadonlyMap<string, Answer>, here: number): { readonly total: number; readonly done: readonly boolean[]; readonly here: number } {
  const done = criteria.map((criterion) => answers.has(criterion.id))
  if (criteria.length <= mostRibs) return { total: criteria.length, done, here: here + 1 }
  const stages = [...new Set(criteria.map((criterion) => criterion.stage))]
  const perStage = stages.map((stage) => criteria.every((criterion, i) => criterion.stage !== stage || done[i]))
  return { total: stages.length, done: perStage, here: stages.indexOf(criteria[here]?.stage ?? stages[0]!) + 1 }
}
