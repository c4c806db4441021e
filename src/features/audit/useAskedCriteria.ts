import { computed, type ComputedRef } from 'vue'
import { criteriaAskedBy } from '@/catalogue'
import type { AuditContent } from '@/domain/auditContent'
import { useCatalogue } from '@/library/useCatalogue'

/** The ids of the criteria that an audit asks; undefined until the catalogue is there. */
export function useAskedCriteria(audit: () => AuditContent | undefined): ComputedRef<readonly string[] | undefined> {
  const { catalogue } = useCatalogue(() => ['digital'])
  return computed(() => {
    const known = catalogue.value
    const content = audit()
    if (!known || !content) return undefined
    return criteriaAskedBy(content, known).map(({ id }) => id)
  })
}
