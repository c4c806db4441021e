import { computed, type ComputedRef } from 'vue'
import { auditSizes, checklistOfSize, type AuditSize } from '@/domain/audit'
import type { Catalogue } from '@/catalogue'
import { useText } from '@/ui/useText'
import type { CardOption } from '@/ui/ChoiceCards.vue'

/** Minutes that a criterion takes on one page, once one knows it: an estimate of our own, said as such. */
const minutesEach = 1.5

/** The sizes of an audit, each with how much it asks and how long that takes. */
export function useSizes(catalogue: () => Catalogue | undefined): ComputedRef<readonly CardOption<AuditSize>[]> {
  const { t } = useText()
  return computed(() => auditSizes.map((size) => {
    const count = catalogue()?.checklist(checklistOfSize(size))?.criteria.length ?? 0
    return { value: size, title: t(`auditSize.${size}`), text: t(`audit.size.${size}`), ...(count > 0 ? { facts: t('audit.size.facts', { n: count, minutes: Math.max(5, Math.round((count * minutesEach) / 5) * 5) }) } : {}) }
  }))
}
