import type { Row } from './change'
import type { Id, Timestamp } from './ids'

/** What every record has. */
export interface RecordBase {
  readonly id: Id
  /** The dossier it belongs to; a dossier's own id for the dossier itself. */
  readonly dossier: Id
  /** When it was first written, for display. */
  readonly createdAt: Timestamp
  /** Set when somebody removed it; it stays on the device and can be put back. */
  readonly deletedAt: Timestamp | null
}

/** The parts of a row that make it a record: fields with defaults where a change is missing or older. */
export function completed<T extends RecordBase>(row: Row, defaults: Omit<T, 'id' | 'dossier'>): T {
  const { stamps: _stamps, ...fields } = row
  const result: Record<string, unknown> = { ...defaults }
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined && !(value === null && result[field] !== undefined && result[field] !== null)) result[field] = value
  }
  return result as unknown as T
}

/** True for a record that has not been removed. */
export function isPresent(record: { readonly deletedAt: Timestamp | null }): boolean {
  return record.deletedAt === null
}
