import { computed, type ComputedRef } from 'vue'
import { checklistOfSize, scopeOf } from '@/domain/audit'
import type { AuditContent } from '@/domain/auditContent'
import { criteriaOfAudit } from '@/domain/auditCriteria'
import { useCatalogue } from '@/library/useCatalogue'

/** The ids of the criteria that an audit asks; undefined until the catalogue is there. */
export function useAskedCriteria(audit: () => AuditContent | undefined): ComputedRef<readonly string[] | undefined> {
  const { catalogue } = useCatalogue(() => ['digital'])
  return computed(() => {
    const known = catalogue.value
    const content = audit()
    if (!known || !content) return undefined
    const list = known.checklist(checklistOfSize(scopeOf(content.walk).size))
    return criteriaOfAudit(content, list ? known.criteriaOf(list) : [], (id) => known.criterion(id)).map(({ id }) => id)
  })
}
