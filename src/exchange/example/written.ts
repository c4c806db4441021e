/** How the example is written down: each record with the change that wrote it, so that ids and clocks never vary. */
import type { Change, RecordKind } from '@/domain/change'
import type { RecordOf } from '@/domain/dossierContent'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import type { RecordBase } from '@/domain/record'
import { deviceId, dossierId } from './ids'

/** One write to one record. A second entry with the same `id` completes the record later, as people do at the desk. */
export interface Written<K extends RecordKind> {
  readonly id: Id
  /** Id of the change itself. */
  readonly change: Id
  readonly at: Timestamp
  readonly fields: Partial<Omit<RecordOf[K], keyof RecordBase>>
}

/** Map fields are set entry by entry, so that later changes can add to them in any order. */
const mapFields: ReadonlySet<string> = new Set(['levels', 'findings', 'groups', 'titles', 'tries', 'amenities', 'evidence', 'roles', 'adjustments', 'arranged', 'helpFrom', 'voices', 'audit', 'statement', 'pages', 'shares'])

/** The first moment of the example. A change's clock is the number of minutes since: fixed, and rising with time. */
const beginning = Date.parse('2026-09-14T06:00:00.000Z')

/** The entries of one kind as changes. */
export function changesOf<K extends RecordKind>(kind: K, entries: readonly Written<K>[]): Change[] {
  const seen = new Set<Id>()
  return entries.map(({ id, change, at, fields }) => {
    const set: Record<string, JsonValue> = seen.has(id) ? {} : { createdAt: at }
    seen.add(id)
    for (const [field, value] of Object.entries(fields) as [string, JsonValue][]) {
      if (mapFields.has(field)) for (const [entry, inner] of Object.entries(value as Record<string, JsonValue>)) set[`${field}.${entry}`] = inner
      else set[field] = value
    }
    return { id: change, clock: 1 + (Date.parse(at) - beginning) / 60_000, at, device: deviceId, dossier: dossierId, kind, record: id, set }
  })
}
