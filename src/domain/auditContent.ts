/** One digital audit, taken out of its dossier. */
import type { DossierContent } from './dossierContent'
import type { Finding } from './finding'
import type { Id } from './ids'
import type { PageOutcome } from './pageOutcome'
import { isPresent } from './record'
import type { SamplePage } from './samplePage'
import type { ToolReport } from './toolReport'
import { isAudit } from './audit'
import type { Walk } from './walk'

/** Everything of one audit that has not been removed. */
export interface AuditContent {
  readonly walk: Walk
  /** Pages and shared parts, by position. */
  readonly pages: readonly SamplePage[]
  readonly outcomes: readonly PageOutcome[]
  readonly reports: readonly ToolReport[]
  /** Findings of this walk, by number. */
  readonly findings: readonly Finding[]
}

/** The audit that is this walk; undefined where there is none. */
export function auditOf(content: DossierContent, walk: Id): AuditContent | undefined {
  const found = content.walks.find(({ id }) => id === walk)
  if (!found || !isAudit(found)) return undefined
  const of = <T extends { readonly walk: Id | null }>(records: readonly T[]): readonly T[] => records.filter((record) => record.walk === walk)
  return { walk: found, pages: of(content.samplePages), outcomes: of(content.pageOutcomes), reports: of(content.toolReports), findings: of(content.findings) }
}

/** An audit from what is read of it: `findings` are those of the whole dossier. Undefined where the walk is no audit, or was removed. */
export function auditFrom(walk: Walk | undefined, read: Pick<AuditContent, 'pages' | 'outcomes' | 'reports'>, findings: readonly Finding[]): AuditContent | undefined {
  if (!walk || !isAudit(walk) || !isPresent(walk)) return undefined
  return { walk, ...read, findings: findings.filter((finding) => finding.walk === walk.id && isPresent(finding)) }
}

/** The audits of a dossier, the latest first. */
export function auditsOf(content: Pick<DossierContent, 'walks'>): readonly Walk[] {
  return content.walks.filter(isAudit).toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.createdAt.localeCompare(a.createdAt))
}
