import { checklistOfSize, scopeOf } from '@/domain/audit'
import type { AuditContent } from '@/domain/auditContent'
import { criteriaOfAudit } from '@/domain/auditCriteria'
import type { Criterion } from '@/domain/criterion'
import type { Catalogue } from './catalogue'

/** The criteria of a digital audit, see `criteriaOfAudit`: its list is that of its size. */
export function criteriaAskedBy(audit: Pick<AuditContent, 'walk' | 'outcomes'>, catalogue: Catalogue): readonly Criterion[] {
  const list = catalogue.checklist(checklistOfSize(scopeOf(audit.walk).size))
  return criteriaOfAudit(audit, list ? catalogue.criteriaOf(list) : [], (id) => catalogue.criterion(id))
}
