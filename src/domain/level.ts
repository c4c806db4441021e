/**
 * How well something works, always for a user group (four levels, norms.md 12.1), and the three ways of not knowing.
 */

/** The four levels, from best to worst. */
export const levels = ['good', 'inconvenient', 'needs-help', 'blocks'] as const
export type Level = (typeof levels)[number]

/** Three different ways of not knowing; none ever counts as good. */
export const unknownLevels = ['not-checked', 'cannot-tell', 'not-applicable'] as const
export type UnknownLevel = (typeof unknownLevels)[number]

export type AnyLevel = Level | UnknownLevel

/** Severity code 0 (good) to 3 (blocks), as used in the priority and in open data. */
export function severityOf(level: Level): 0 | 1 | 2 | 3 {
  return levels.indexOf(level) as 0 | 1 | 2 | 3
}

/** True for the four levels, false for the three unknowns. */
export function isLevel(value: unknown): value is Level {
  return (levels as readonly unknown[]).includes(value)
}

/** True for a level or one of the three unknowns. */
export function isAnyLevel(value: unknown): value is AnyLevel {
  return isLevel(value) || (unknownLevels as readonly unknown[]).includes(value)
}

/**
 * The worst of some levels. Unknowns do not count: they neither better nor worsen what was seen. Where nothing
 * was seen at all the answer is `not-checked`, or the one unknown that all agree on.
 */
export function worstLevel(given: Iterable<AnyLevel>): AnyLevel {
  let worst: Level | undefined
  const unknowns = new Set<UnknownLevel>()
  for (const level of given) {
    if (!isLevel(level)) unknowns.add(level)
    else if (worst === undefined || severityOf(level) > severityOf(worst)) worst = level
  }
  if (worst !== undefined) return worst
  return unknowns.size === 1 ? [...unknowns][0]! : 'not-checked'
}

/** Sort order that puts the worst first and the unknowns last. */
export function byWorstFirst(a: AnyLevel, b: AnyLevel): number {
  return rank(b) - rank(a)
}

function rank(level: AnyLevel): number {
  return isLevel(level) ? severityOf(level) : level === 'cannot-tell' ? -1 : level === 'not-checked' ? -2 : -3
}
