/**
 * From expressions to what a checklist knows, and back. Taken over of `relevant`: `${q} = 'a'`, `${q} != 'a'`, `selected(${q}, 'a')`, `not(…)` of these,
 * `true()` and `false()`, numbers, `and`, and `or` between answers to one question. Taken over of `constraint`: `.` beside numbers with `<`, `<=`, `>`,
 * `>=`, joined by `and`. Anything else is left out and listed. A question that has no answer yet hides nothing here, so `${q} = ''` says nothing new.
 */
import type { Condition } from '@/domain/condition'
import type { AnswerSpec, Plausible } from '@/domain/criterion'
import type { AnswerValue } from '@/domain/verdict'
import type { Expression } from './expression'

/** What a form calls the three ways of not knowing. */
export const outcomeNames = { 'not-applicable': 'not_applicable', 'not-checked': 'not_checked', 'cannot-tell': 'cannot_tell' } as const
const outcomes: ReadonlySet<string> = new Set(Object.values(outcomeNames))
/** True for the name of a way of not knowing. */
export const isOutcome = (name: string): boolean => outcomes.has(name)

/** A question that an expression may refer to: its id, and how its answers are written in the form. */
export interface Referred {
  readonly id: string
  readonly answer: AnswerSpec
  /** The value that a name in the form stands for; undefined for a name that its list does not have. */
  readonly valueOf: (name: string) => AnswerValue | undefined
}
/** Finds a question by its name; `helper`: a row that only exists in forms, such as why there is no measure. */
export type Refer = (name: string) => Referred | 'helper' | undefined

/** Conditions, or that the expression says more than we can. */
export type TakenConditions = { readonly ok: true; readonly conditions: readonly Condition[] } | { readonly ok: false }

/** One answer-test: which question, which of its answers, and whether the test is turned around. */
interface Test { readonly question: Referred; readonly values: readonly AnswerValue[]; readonly isNot: boolean }
/** `always`: a checklist does so anyway. `unanswered`: the question has no answer yet, which hides nothing here; only sound beside other answers. */
type Term = Test | 'always' | 'unanswered' | undefined

/** Conditions of a `relevant`. */
export function conditionsOf(expression: Expression, refer: Refer): TakenConditions {
  const conditions: Condition[] = []
  for (const part of partsOf(expression, 'and')) {
    const term = termOf(part, refer)
    if (term === undefined || term === 'unanswered') return { ok: false }
    if (term === 'always') continue
    const values = term.isNot ? othersThan(term) : term.values
    if (values === undefined) return { ok: false }
    const { id } = term.question
    // Two tests of one question leave the answers that pass both.
    const earlier = conditions.findIndex(({ question }) => question === id)
    const kept = earlier < 0 ? values : values.filter((value) => conditions[earlier]!.in.includes(value))
    if (earlier < 0) conditions.push({ question: id, in: values })
    else if (term.question.answer.kind === 'choices') conditions.push({ question: id, in: values })
    else conditions[earlier] = { question: id, in: kept }
  }
  return { ok: true, conditions }
}

function partsOf(expression: Expression, operator: 'and' | 'or'): readonly Expression[] {
  return expression.kind === 'two' && expression.operator === operator ? [...partsOf(expression.left, operator), ...partsOf(expression.right, operator)] : [expression]
}

function termOf(expression: Expression, refer: Refer): Term {
  const parts = partsOf(expression, 'or')
  if (parts.length > 1) return anyOf(parts.map((part) => termOf(part, refer)))
  if (expression.kind === 'call' && expression.name === 'true' && expression.args.length === 0) return 'always'
  if (expression.kind === 'call' && expression.name === 'not' && expression.args.length === 1) {
    const inner = termOf(expression.args[0]!, refer)
    return inner === undefined || typeof inner === 'string' ? undefined : { ...inner, isNot: !inner.isNot }
  }
  if (expression.kind === 'call' && expression.name === 'selected' && expression.args.length === 2) return testOf(expression.args[0]!, expression.args[1]!, false, true, refer)
  if (expression.kind === 'two' && (expression.operator === '=' || expression.operator === '!=')) {
    const { left, right, operator } = expression
    return left.kind === 'question' ? testOf(left, right, operator === '!=', false, refer) : testOf(right, left, operator === '!=', false, refer)
  }
  return undefined
}

/** Answers to one question with `or` between them. */
function anyOf(terms: readonly Term[]): Term {
  if (terms.includes('always')) return 'always'
  const said = terms.filter((term) => term !== 'unanswered')
  const first = said[0]
  if (first === undefined || first === 'always') return undefined
  const values = new Set<AnswerValue>()
  for (const term of said) {
    if (term === undefined || term === 'always' || term.isNot || term.question.id !== first.question.id) return undefined
    for (const value of term.values) values.add(value)
  }
  return { question: first.question, values: [...values], isNot: false }
}

function testOf(left: Expression, right: Expression, isNot: boolean, isSelected: boolean, refer: Refer): Term {
  if (left.kind !== 'question') return undefined
  const question = refer(left.name)
  if (question === undefined) return undefined
  const name = right.kind === 'text' ? right.value.trim() : right.kind === 'number' ? String(right.value) : right.kind === 'call' && right.args.length === 0 && (right.name === 'true' || right.name === 'false') ? right.name : undefined
  if (name === undefined) return undefined
  if (name === outcomeNames['not-applicable']) return isNot ? 'always' : undefined
  if (name === '' || isOutcome(name)) return isNot ? undefined : 'unanswered'
  if (question === 'helper') return undefined
  // Equal to one of several answers at once is not what a list of several can say.
  if (question.answer.kind === 'choices' && !isSelected) return undefined
  const value = question.valueOf(name)
  return value === undefined ? undefined : { question, values: [value], isNot }
}

/** The other answers to a question, where they can be counted and only one can be given. */
function othersThan({ question: { answer }, values }: Test): readonly AnswerValue[] | undefined {
  if (answer.kind === 'yes-no') return [true, false].filter((value) => !values.includes(value))
  if (answer.kind === 'choice') return answer.options.map(({ id }) => id).filter((id) => !values.includes(id))
  return undefined
}

/** Values that can be, or that the expression says more than that. `strict`: an end was given as "less than" and is now taken as "at most". */
export type TakenPlausible = { readonly ok: true; readonly plausible: Plausible; readonly strict: boolean } | { readonly ok: false }

/** Plausible values of a `constraint`. For a whole number, less than 10 is at most 9. */
export function plausibleOf(expression: Expression, whole: boolean): TakenPlausible {
  let from: number | undefined
  let to: number | undefined
  let strict = false
  for (const part of partsOf(expression, 'and')) {
    if (part.kind !== 'two') return { ok: false }
    const isTurned = part.right.kind === 'self'
    const [self, number] = isTurned ? [part.right, part.left] : [part.left, part.right]
    if (self.kind !== 'self' || number.kind !== 'number' || !Number.isFinite(number.value)) return { ok: false }
    const operator = isTurned ? turned[part.operator] : part.operator
    const isStrict = operator === '<' || operator === '>'
    if (isStrict && !whole) strict = true
    if (operator === '>=' || operator === '>') from = Math.max(from ?? -Infinity, isStrict && whole ? Math.floor(number.value) + 1 : number.value)
    else if (operator === '<=' || operator === '<') to = Math.min(to ?? Infinity, isStrict && whole ? Math.ceil(number.value) - 1 : number.value)
    else return { ok: false }
  }
  if (from !== undefined && to !== undefined && from > to) return { ok: false }
  return { ok: true, plausible: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, strict }
}

const turned: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }
