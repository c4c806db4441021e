/** Which criteria an audit asks, and how they are told apart. */
import { scopeOf } from './audit'
import type { AuditContent } from './auditContent'
import type { Criterion } from './criterion'

/** What of a criterion says where it belongs. */
type Numbered = Pick<Criterion, 'id' | 'wcag'>

/**
 * The criteria of an audit, by number, extra checks after those of WCAG: those of its list that its target asks, and any other that somebody gave an outcome.
 * A criterion that is no longer asked stays only where it has an outcome.
 */
export function criteriaOfAudit<C extends Numbered & Pick<Criterion, 'retired'>>(audit: Pick<AuditContent, 'walk' | 'outcomes'>, listed: readonly C[], known: (id: string) => C | undefined): readonly C[] {
  const { target } = scopeOf(audit.walk)
  const found = new Map(listed.filter(({ wcag, retired }) => retired === undefined && (target === 'AA' || wcag?.level !== 'AA')).map((criterion) => [criterion.id, criterion]))
  for (const { criterion: id, outcome } of audit.outcomes) {
    const criterion = outcome === 'untested' || found.has(id) ? undefined : known(id)
    if (criterion) found.set(id, criterion)
  }
  return [...found.values()].sort(byNumber)
}

/** Order of WCAG numbers: 1.4.3 before 1.4.10; what has none comes last, by id. */
export function byNumber(a: Numbered, b: Numbered): number {
  const [x, y] = [a, b].map(({ wcag }) => (wcag ? wcag.number.split('.').map(Number) : [Infinity]))
  for (let i = 0; i < 3; i++) if ((x![i] ?? 0) !== (y![i] ?? 0)) return (x![i] ?? 0) < (y![i] ?? 0) ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The four principles of WCAG 2.2, and what stands beside it. */
export const principles = ['perceivable', 'operable', 'understandable', 'robust', 'beyond'] as const
export type Principle = (typeof principles)[number]

/** The principle of a criterion; `beyond` for a check that WCAG does not have. */
export function principleOf({ wcag }: Pick<Criterion, 'wcag'>): Principle {
  return wcag ? (principles[Number(wcag.number.slice(0, 1)) - 1] ?? 'beyond') : 'beyond'
}

/** True for a criterion that the law asks: it has a clause of EN 301 549 V3.2.1, which is WCAG 2.1 A and AA. */
export function isLegalFloor({ wcag }: Pick<Criterion, 'wcag'>): boolean {
  return wcag !== undefined && wcag.clause !== null
}
