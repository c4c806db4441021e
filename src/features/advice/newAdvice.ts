/** Which findings a new advice may be made from. */
import type { Advice } from '@/domain/advice'
import type { Finding } from '@/domain/finding'
import type { Id } from '@/domain/ids'

export { newAdvice } from '@/domain/newAdvice'

/** Findings to choose from: those that no advice answers yet first. */
export function choicesOf(findings: readonly Finding[], advices: readonly Pick<Advice, 'findings'>[]): { readonly without: readonly Finding[]; readonly within: readonly Finding[] } {
  const answered = new Set(advices.flatMap((advice) => Object.keys(advice.findings)))
  return { without: findings.filter(({ id }) => !answered.has(id)), within: findings.filter(({ id }) => answered.has(id)) }
}

/** The ids in the address (`?findings=a,b`) that are really there. */
export function preselected(query: unknown, findings: readonly Finding[]): readonly Id[] {
  const asked = new Set(typeof query === 'string' ? query.split(',') : [])
  return findings.filter(({ id }) => asked.has(id)).map(({ id }) => id)
}
