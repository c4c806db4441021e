/** Writing one record field by field, and making it at the first thing that a person fills in. */
import type { RecordKind } from '@/domain/change'
import type { Id, JsonValue } from '@/domain/ids'
import { useStorage } from '@/storage/current'

/** Writes some fields; true when they are on the device. */
export type WriteFields = (set: Readonly<Record<string, JsonValue>>) => Promise<boolean>

/**
 * The first write of a record that is not there yet also creates it, so a person who leaves without filling in
 * anything leaves nothing behind.
 */
export function useRecordWriter(kind: RecordKind, dossier: Id, record: Id, isThere: () => boolean): WriteFields {
  const storage = useStorage()
  let isMade = false
  return async (set) => {
    const isFirst = !isMade && !isThere()
    isMade = true
    const whole = isFirst ? { createdAt: new Date().toISOString(), deletedAt: null, ...set } : set
    return (await storage.save([{ dossier, kind, record, set: whole }])).ok
  }
}
