import type { Answer } from '@/domain/answer'
import type { Criterion } from '@/domain/criterion'

/** The questions that are asked: retired ones only where somebody answered them while they still were. */
export function askedCriteria(criteria: readonly Criterion[], answers: ReadonlyMap<string, Answer>): readonly Criterion[] {
  return criteria.filter((criterion) => criterion.retired === undefined || answers.has(criterion.id))
}
