/** When a question is asked: only if an earlier one was answered in a certain way. */
import type { Answer } from './answer'
import type { AnswerValue } from './verdict'

/** "Only if that question has one of these answers." For a question with several answers, one of them is enough. */
export interface Condition {
  /** Id of a criterion, an own criterion or a presence. */
  readonly question: string
  readonly in: readonly AnswerValue[]
}

/** The answers so far, by the id of their question. */
export type GivenAnswers = ReadonlyMap<string, Pick<Answer, 'outcome' | 'value'>>

/** True where every condition holds. A question that has no answer yet hides nothing: what is not known is asked. */
export function isAsked(conditions: readonly Condition[], answers: GivenAnswers): boolean {
  return conditions.every((condition) => {
    const answer = answers.get(condition.question)
    if (answer === undefined || answer.outcome === 'not-checked' || answer.outcome === 'cannot-tell') return true
    if (answer.outcome === 'not-applicable' || answer.value === null) return false
    const given: readonly AnswerValue[] = typeof answer.value === 'string' ? [answer.value, ...answer.value.split(' ')] : [answer.value]
    return condition.in.some((value) => given.includes(value))
  })
}
