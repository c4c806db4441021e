/** How far a round is, and what came out of it. Counted from the answers, never stored. */
import type { Step } from '@/catalogue'
import type { Answer } from '@/domain/answer'
import { isLevel, levels, type Level, type UnknownLevel } from '@/domain/level'
import { judgeAnswer, shownLevel } from '@/domain/answerState'

/** Counts of a round. */
export interface Counts {
  readonly total: number
  /** Questions with any outcome; "niet bekeken" is an outcome when somebody says so. */
  readonly answered: number
  /** Criteria with a value: what somebody looked at. */
  readonly looked: number
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

/** Counts a round: the suggested level counts as long as nobody settled on one, and is told apart. What is there or not has no level. */
export function progress(steps: readonly Step[], answers: ReadonlyMap<string, Answer>): Counts {
  const perLevel: Record<Level, number> = { good: 0, inconvenient: 0, 'needs-help': 0, blocks: 0 }
  const perUnknown: Record<UnknownLevel, number> = { 'not-checked': 0, 'cannot-tell': 0, 'not-applicable': 0 }
  let answered = 0
  let looked = 0
  let failed = 0
  let withoutLevel = 0
  let suggested = 0
  for (const step of steps) {
    const answer = answers.get(step.id)
    if (!answer) continue
    answered += 1
    if (step.kind === 'presence') {
      if (answer.outcome !== 'value') perUnknown[answer.outcome] += 1
      continue
    }
    if (answer.outcome === 'value') looked += 1
    const judged = judgeAnswer(step.criterion, answer)
    if (judged.state === 'failed') failed += 1
    const level = shownLevel(judged)
    if (level === null) withoutLevel += 1
    else if (isLevel(level)) perLevel[level] += 1
    else perUnknown[level] += 1
    if (judged.suggested !== null) suggested += 1
  }
  return { total: steps.length, answered, looked, failed, unknown: perUnknown['not-checked'] + perUnknown['cannot-tell'] + perUnknown['not-applicable'], perLevel, perUnknown, withoutLevel, suggested }
}

/** The levels from worst to best, as results are listed. */
export const worstFirst: readonly Level[] = [...levels].reverse()

/** The first step without an answer, from `after` on and then from the start; undefined when all have one. */
export function nextOpen(steps: readonly Pick<Step, 'id'>[], answers: ReadonlyMap<string, Answer>, after = -1): string | undefined {
  const isOpen = ({ id }: Pick<Step, 'id'>): boolean => !answers.has(id)
  return (steps.slice(after + 1).find(isOpen) ?? steps.find(isOpen))?.id
}

/** Longest row of ribs that fits a phone of 320 px. */
const mostRibs = 34

/** The ribs of the bar: one per step, or one per stage where there are too many for a phone. */
export function ribsOf(steps: readonly Pick<Step, 'id' | 'stage'>[], answers: ReadonlyMap<string, Answer>, here: number): { readonly total: number; readonly done: readonly boolean[]; readonly here: number } {
  const done = steps.map(({ id }) => answers.has(id))
  if (steps.length <= mostRibs) return { total: steps.length, done, here: here + 1 }
  const stages = [...new Set(steps.map(({ stage }) => stage))]
  const perStage = stages.map((stage) => steps.every((step, i) => step.stage !== stage || done[i]))
  return { total: stages.length, done: perStage, here: stages.indexOf(steps[here]?.stage ?? stages[0]!) + 1 }
}

/** Steps that stand together: each run of the same stage. A list of the catalogue has every stage once, an own one may come back to it. */
export function runsOf(steps: readonly Step[]): readonly { readonly stage: Step['stage']; readonly steps: readonly Step[] }[] {
  const runs: { stage: Step['stage']; steps: Step[] }[] = []
  for (const step of steps) {
    const last = runs.at(-1)
    if (last?.stage === step.stage) last.steps.push(step)
    else runs.push({ stage: step.stage, steps: [step] })
  }
  return runs
}
