import type { Change } from '@/domain/change'
import type { Timestamp } from '@/domain/ids'

/** The newest moment among some changes: the date of a file made from them, so that the same changes give the same bytes. */
export function newestOf(changes: readonly Change[]): Timestamp {
  return changes.reduce((newest, { at }) => (at > newest ? at : newest), '1980-01-01T00:00:00.000Z')
}
