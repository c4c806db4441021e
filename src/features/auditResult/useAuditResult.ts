import { computed, type ComputedRef, type Ref } from 'vue'
import { themesIn, type Catalogue } from '@/catalogue'
import type { Chain } from '@/domain/chain'
import { chainOf } from '@/domain/chain'
import type { DossierContent } from '@/domain/dossierContent'
import { routeWalks } from '@/domain/routeWalks'
import { auditReport, type AuditReport } from '@/exchange/audit/auditReport'
import { judgeBy } from '@/exchange/chain/judgeAnswer'
import { useCatalogue } from '@/library/useCatalogue'
import { useStorage } from '@/storage/current'
import { useWatched } from '@/ui/useWatched'

/** An audit with what it comes to. */
export interface AuditResultData {
  /** Undefined until the dossier and the criteria are there. */
  readonly content: ComputedRef<DossierContent | undefined>
  readonly catalogue: ComputedRef<Catalogue | undefined>
  readonly report: ComputedRef<AuditReport | undefined>
  /** Chains of the walks of which a page of the sample is a link. */
  readonly chains: ComputedRef<readonly Chain[]>
  /** True once it is known that the audit is gone. */
  readonly missing: ComputedRef<boolean>
  /** True where the criteria could not be loaded. */
  readonly failed: Readonly<Ref<boolean>>
}

/** Watches an audit and works out what it comes to. */
export function useAuditResult(of: { readonly dossier: string; readonly walk: string }): AuditResultData {
  const storage = useStorage()
  const watched = useWatched<{ content: DossierContent | undefined }>((listener) => storage.watch(async (reads) => ({ content: await reads.content(of.dossier) }), listener), [() => of.dossier])
  const { catalogue, failed } = useCatalogue(() => watched.value?.content && themesIn(watched.value.content))
  const content = computed(() => (catalogue.value ? watched.value?.content : undefined))
  const report = computed(() => content.value && auditReport(content.value, of.walk, catalogue.value!))
  const chains = computed(() => {
    if (!content.value || !report.value) return []
    const asked = new Set(report.value.audit.pages.flatMap(({ link }) => link ?? []))
    const walks = new Set([...content.value.links, ...content.value.removedLinks].filter(({ id }) => asked.has(id)).map(({ walk }) => walk))
    const judge = judgeBy(catalogue.value!, content.value.answers)
    return routeWalks(content.value).filter(({ id }) => walks.has(id)).flatMap(({ id }) => chainOf(content.value!, id, judge) ?? [])
  })
  const isThere = computed(() => watched.value?.content?.walks.some(({ id, kind }) => id === of.walk && kind === 'digital-audit') ?? false)
  return { content, catalogue: computed(() => catalogue.value), report, chains, failed, missing: computed(() => watched.value !== undefined && !isThere.value) }
}
