/** Which findings a new advice may be made from. */
import type { Advice } from '@/domain/advice'
import type { Finding } from '@/domain/finding'
import type { Id } from '@/domain/ids'

export { newAdvice } from '@/domain/newAdvice'

/** Findings to choose from: those that no advice answers yet first, and of these first what comes from the walk that one comes from. */
export function choicesOf(findings: readonly Finding[], advices: readonly Pick<Advice, 'findings'>[], walk?: Id): { readonly here: readonly Finding[]; readonly without: readonly Finding[]; readonly within: readonly Finding[] } {
  const answered = new Set(advices.flatMap((advice) => Object.keys(advice.findings)))
  const left = findings.filter(({ id }) => !answered.has(id))
  const here = walk === undefined ? [] : left.filter((finding) => finding.walk === walk && finding.kind === 'barrier')
  return { here, without: left.filter((finding) => !here.includes(finding)), within: findings.filter(({ id }) => answered.has(id)) }
}

/** The ids in the address (`?findings=a,b`) that are really there. */
export function preselected(query: unknown, findings: readonly Finding[]): readonly Id[] {
  const asked = new Set(typeof query === 'string' ? query.split(',') : [])
  return findings.filter(({ id }) => asked.has(id)).map(({ id }) => id)
}
