import { computed, type ComputedRef } from 'vue'
import { auditFrom, type AuditContent } from '@/domain/auditContent'
import type { Draft } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { shownNumbers } from '@/domain/numbering'
import { isAudit } from '@/domain/audit'
import type { Walk } from '@/domain/walk'
import { useStorage } from '@/storage/current'
import { useWatched } from '@/ui/useWatched'

/** A digital audit, as its pages need it. */
export interface AuditData {
  /** Also one that was removed; undefined where there is none, or where the walk is no audit. */
  readonly walk: Walk | undefined
  /** Undefined for an audit that is gone. */
  readonly audit: AuditContent | undefined
  /** The numbers to show for findings. */
  readonly numbers: ReadonlyMap<Id, string>
}

/** Watches an audit; undefined until it is read. */
export function useAuditData(dossier: () => Id, walk: () => Id): ComputedRef<AuditData | undefined> {
  const storage = useStorage()
  const found = useWatched<AuditData>((listener) => storage.watch(async (reads) => {
    const [own, audit, findings] = await Promise.all([reads.walk(walk()), reads.audit(walk()), reads.findings(dossier())])
    const visit = own && isAudit(own) ? own : undefined
    return { walk: visit, audit: auditFrom(visit, audit, findings), numbers: shownNumbers(findings) }
  }, listener), [dossier, walk])
  return computed(() => found.value)
}

/** True for a save that is about this audit or its sample: its undo belongs on the pages of the audit. */
export function isOfAudit(walk: Id, pages: readonly { readonly id: Id }[], drafts: readonly Draft[]): boolean {
  return drafts.some(({ kind, record, set }) => (kind === 'walk' && record === walk) || (kind === 'samplePage' && (set['walk'] === walk || pages.some(({ id }) => id === record) || 'deletedAt' in set)))
}
