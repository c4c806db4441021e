import { headlineLevel, type Finding } from '@/domain/finding'
import { byWorstFirst } from '@/domain/level'

/** Orders in which findings can stand. */
export const findingSorts = ['number', 'worst', 'newest'] as const
export type FindingSort = (typeof findingSorts)[number]

const byNumber = (a: Finding, b: Finding): number => a.number - b.number || (a.id < b.id ? -1 : 1)

/** The findings in an order; by number where that order says nothing. */
export function inOrder(findings: readonly Finding[], sort: FindingSort): readonly Finding[] {
  if (sort === 'worst') {
    const levels = new Map(findings.map((finding) => [finding.id, headlineLevel(finding)]))
    return [...findings].sort((a, b) => byWorstFirst(levels.get(a.id)!, levels.get(b.id)!) || byNumber(a, b))
  }
  if (sort === 'newest') return [...findings].sort((a, b) => (a.observedAt < b.observedAt ? 1 : a.observedAt > b.observedAt ? -1 : byNumber(a, b)))
  return [...findings].sort(byNumber)
}
