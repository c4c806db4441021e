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

/** The conditions of a question, by its id. */
export type ConditionsOf = (question: string) => readonly Condition[]

/**
 * True where every condition holds. A question that has no answer yet hides nothing: what is not known is asked. One that is itself not asked has
 * no answer that counts, so what hangs on it is not asked either. Questions that hang on each other in a ring are held to their answers alone.
 */
export function isAsked(conditions: readonly Condition[], answers: GivenAnswers, conditionsOf: ConditionsOf = () => []): boolean {
  return holds(conditions, answers, conditionsOf, [])
}

function holds(conditions: readonly Condition[], answers: GivenAnswers, conditionsOf: ConditionsOf, above: readonly string[]): boolean {
  return conditions.every((condition) => {
    const { question } = condition
    if (!above.includes(question) && !holds(conditionsOf(question), answers, conditionsOf, [...above, question])) return false
    const answer = answers.get(question)
    if (answer === undefined || answer.outcome === 'not-checked' || answer.outcome === 'cannot-tell') return true
    if (answer.outcome === 'not-applicable' || answer.value === null) return false
    const given: readonly AnswerValue[] = typeof answer.value === 'string' ? [answer.value, ...answer.value.split(' ')] : [answer.value]
    return condition.in.some((value) => given.includes(value))
  })
}
