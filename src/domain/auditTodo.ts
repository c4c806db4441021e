/** What is still to do in the audits of a dossier, for its overview. */
import { scopeOf } from './audit'
import { auditOf, auditsOf, type AuditContent } from './auditContent'
import { criterionResults, ratesOf } from './auditResult'
import { openToCheck } from './auditToCheck'
import type { DossierContent } from './dossierContent'

/** One thing that an audit still asks, or that it asks nothing. `pages`: the sample is empty. `finish`: everything has an outcome, and nobody said that it is done. */
export type AuditTodo = { readonly kind: 'pages' | 'finish' | 'done' } | { readonly kind: 'open' | 'toCheck'; readonly n: number }

/** What is to do in an audit: first what it waits for, then what tools left open. A finished audit asks nothing more, but for what is still open in it. */
export function auditTodo(audit: AuditContent, criteria: readonly string[]): readonly AuditTodo[] {
  const toCheck = openToCheck(audit.reports)
  const left: readonly AuditTodo[] = toCheck > 0 ? [{ kind: 'toCheck', n: toCheck }] : []
  const { open } = ratesOf(criterionResults(audit, criteria.map((id) => ({ id }))), audit.walk)
  if (audit.pages.length === 0) return audit.walk.finishedAt === null ? [{ kind: 'pages' }, ...left] : left.length > 0 ? left : [{ kind: 'done' }]
  if (open > 0) return [{ kind: 'open', n: open }, ...left]
  if (audit.walk.finishedAt === null) return left.length > 0 ? left : [{ kind: 'finish' }]
  return left.length > 0 ? left : [{ kind: 'done' }]
}

/** The audits that an overview names: the latest of each product. */
export function currentAudits(content: DossierContent): readonly AuditContent[] {
  const seen = new Set<string>()
  return auditsOf(content).flatMap((walk) => {
    const product = (scopeOf(walk).product.trim() || walk.title.trim()).toLowerCase()
    if (product !== '' && seen.has(product)) return []
    seen.add(product)
    return auditOf(content, walk.id) ?? []
  })
}
