/** What the pages about tools need of an audit. */
import { auditFrom, type AuditContent } from '@/domain/auditContent'
import type { Id } from '@/domain/ids'
import { nextNumber, shownNumbers } from '@/domain/numbering'
import { useStorage } from '@/storage/current'
import { useWatched } from '@/ui/useWatched'

/** An audit with what numbering needs. `audit` is undefined where the audit is gone. */
export interface MachineData {
  readonly audit: AuditContent | undefined
  /** The number of the next finding. */
  readonly number: number
  readonly numbers: ReadonlyMap<Id, string>
}

/** Watches an audit; undefined until it is read. */
export function useMachineData(dossier: () => Id, walk: () => Id): ReturnType<typeof useWatched<MachineData>> {
  const storage = useStorage()
  return useWatched<MachineData>((listener) => storage.watch(async (reads) => {
    const [own, audit, all] = await Promise.all([reads.walk(walk()), reads.audit(walk()), reads.findingsWithRemoved(dossier())])
    return { audit: auditFrom(own, audit, all), number: nextNumber(all), numbers: shownNumbers(all) }
  }, listener), [dossier, walk])
}
