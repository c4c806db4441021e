/** Whether figures that somebody gives can be: they follow each other, and the sentence says what the figure says. */
import type { Thresholds } from './criterion'
import { figureProblems } from './figureProblems'

/** The limits of a threshold that a person gives, by name. */
export const limitNames = ['good', 'from', 'to', 'inconvenient', 'needsHelp', 'inconvenientFrom', 'needsHelpFrom'] as const
export type LimitName = (typeof limitNames)[number]

/**
 * What is wrong with figures. `not-positive`: zero, below it, or no number. `too-large`: no such measure. `order-at-most`: each limit must be more than the
 * one before; `order-at-least`: less. `order-range`: the range ends before it begins. `beyond`: what lies past the last limit is called better than what
 * lies before it. `not-in-sentence`: the requirement does not name the good figure.
 */
export type AgreementProblem =
  | { readonly problem: 'not-positive' | 'too-large' | 'beyond'; readonly limit: LimitName }
  | { readonly problem: 'order-at-most' | 'order-at-least' | 'order-range'; readonly limit: LimitName; readonly before: number; readonly value: number }
  | { readonly problem: 'not-in-sentence'; readonly limit: LimitName; readonly value: number }

/** Larger than anything that is measured on a walk. */
const largest = 9_998

/** The limits that these thresholds have, in order of getting worse (a range: from low to high). */
export function limitsOf(thresholds: Thresholds): readonly { readonly name: LimitName; readonly value: number }[] {
  const named = (entries: readonly (readonly [LimitName, number | undefined])[]): readonly { name: LimitName; value: number }[] => entries.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
  if (thresholds.kind === 'between') return named([['needsHelpFrom', thresholds.needsHelpFrom], ['inconvenientFrom', thresholds.inconvenientFrom], ['from', thresholds.from], ['to', thresholds.to]])
  return named([['good', thresholds.good], ['inconvenient', thresholds.inconvenient], ['needsHelp', thresholds.needsHelp]])
}

/** The figures that the requirement must name: those of the norm. */
function goodLimits(thresholds: Thresholds): readonly LimitName[] {
  return thresholds.kind === 'between' ? ['from', 'to'] : ['good']
}

/** True where a Dutch sentence names a figure by itself: `2,5` is in "2,5 cm", and not in "12,5 cm". */
export function namesFigure(sentence: string, value: number): boolean {
  const figure = String(value).replace('.', ',')
  return new RegExp(`(^|[^\\d,])${figure}([^\\d,]|,\\D|,?$)`).test(sentence.replace(/(?<=\d)[.\u00a0\u202f ](?=\d{3}(?!\d))/g, ''))
}

/** Everything that is wrong with figures and their sentence; empty when they can be agreed to. */
export function agreementProblems(thresholds: Thresholds, requirement: string): readonly AgreementProblem[] {
  const limits = limitsOf(thresholds)
  const values = limits.flatMap(({ name, value }): AgreementProblem[] => (!Number.isFinite(value) || value <= 0 ? [{ problem: 'not-positive', limit: name }] : value > largest ? [{ problem: 'too-large', limit: name }] : []))
  if (values.length > 0) return values
  const order = limits.flatMap(({ name, value }, i): AgreementProblem[] => {
    const before = limits[i - 1]?.value
    if (before === undefined) return []
    if (thresholds.kind === 'at-least') return value < before ? [] : [{ problem: 'order-at-least', limit: name, before, value }]
    return value > before ? [] : [{ problem: thresholds.kind === 'between' ? 'order-range' : 'order-at-most', limit: name, before, value }]
  })
  if (order.length > 0) return order
  if (figureProblems(thresholds).length > 0) return [{ problem: 'beyond', limit: limits.at(-1)!.name }]
  return limits.filter(({ name, value }) => goodLimits(thresholds).includes(name) && !namesFigure(requirement, value)).map(({ name, value }) => ({ problem: 'not-in-sentence' as const, limit: name, value }))
}

/** The same thresholds with other values; a limit that is not given keeps its value. */
export function withValues(thresholds: Thresholds, values: Readonly<Partial<Record<LimitName, number>>>): Thresholds {
  const known = new Set(limitsOf(thresholds).map(({ name }) => name))
  return { ...thresholds, ...Object.fromEntries(Object.entries(values).filter(([name, value]) => known.has(name as LimitName) && value !== undefined)) }
}

/** True where two sets of thresholds judge every value the same. */
export function sameThresholds(a: Thresholds, b: Thresholds): boolean {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (keyof Thresholds)[]
  return keys.every((key) => a[key] === b[key])
}
