import { computed, type ComputedRef, type Ref } from 'vue'
import { criteriaAskedBy, type Catalogue } from '@/catalogue'
import { auditFrom, type AuditContent } from '@/domain/auditContent'
import { criterionResults } from '@/domain/auditResult'
import type { Id } from '@/domain/ids'
import { shownNumbers } from '@/domain/numbering'
import { useCatalogue } from '@/library/useCatalogue'
import { useStorage } from '@/storage/current'
import { useText } from '@/ui/useText'
import { useWatched } from '@/ui/useWatched'
import { rowOf, type CriterionRow } from './criterionRows'

/** An audit with what it asks, as its test pages need it. */
export interface TestData {
  readonly audit: ComputedRef<AuditContent | undefined>
  /** True once it is known that the audit is gone. */
  readonly isGone: ComputedRef<boolean>
  /** The numbers to show for findings. */
  readonly numbers: ComputedRef<ReadonlyMap<Id, string>>
  readonly catalogue: ComputedRef<Catalogue | undefined>
  /** Every criterion that the audit asks, with how it stands; undefined until all of it is read. */
  readonly rows: ComputedRef<readonly CriterionRow[] | undefined>
  /** True where the criteria could not be loaded. */
  readonly failed: Readonly<Ref<boolean>>
  /** Loads the criteria again. */
  retry(): void
}

/** Watches an audit with its criteria. */
export function useTestData(of: { readonly dossier: Id; readonly walk: Id }): TestData {
  const storage = useStorage()
  const { locale } = useText()
  const { catalogue, failed, retry } = useCatalogue(() => ['digital'])
  const found = useWatched<{ readonly audit: AuditContent | undefined; readonly numbers: ReadonlyMap<Id, string> }>((listener) => storage.watch(async (reads) => {
    const [walk, audit, findings] = await Promise.all([reads.walk(of.walk), reads.audit(of.walk), reads.findings(of.dossier)])
    return { audit: auditFrom(walk, audit, findings), numbers: shownNumbers(findings) }
  }, listener), [() => of.dossier, () => of.walk])
  const audit = computed(() => found.value?.audit)
  const asked = computed(() => {
    const known = catalogue.value
    const content = audit.value
    if (!known || !content) return undefined
    return criteriaAskedBy(content, known)
  })
  const rows = computed(() => asked.value && audit.value && criterionResults(audit.value, asked.value).map((result, i) => rowOf(asked.value![i]!, catalogue.value!.text(asked.value![i]!, locale.value), result)))
  return {
    audit, rows, failed, retry, catalogue: computed(() => catalogue.value), isGone: computed(() => found.value !== undefined && found.value.audit === undefined),
    numbers: computed(() => found.value?.numbers ?? new Map<Id, string>()),
  }
}
