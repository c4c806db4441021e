import type { Criterion, CriterionText } from '@/domain/criterion'

/** Most results to show: more is a list that nobody reads on a street. */
export const mostCriteria = 20

/** Criteria of which every word is found in title, question, requirement or tags; a word in the title counts most. Retired ones are left out. */
export function searchCriteria(criteria: readonly Criterion[], text: string, textOf: (criterion: Criterion) => CriterionText): readonly Criterion[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const scored = criteria.filter((criterion) => criterion.retired === undefined).map((criterion, i) => {
    const { title, question, requirement } = textOf(criterion)
    const head = title.toLowerCase()
    const body = `${question} ${requirement} ${criterion.tags.join(' ')} ${criterion.id}`.toLowerCase()
    const score = words.every((word) => head.includes(word) || body.includes(word)) ? 1 + words.filter((word) => head.includes(word)).length : 0
    return { criterion, score, i }
  })
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.i - b.i).slice(0, mostCriteria).map(({ criterion }) => criterion)
}
