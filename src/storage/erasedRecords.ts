/** Which drafts are of an erased participant. Pure. */
import type { Draft } from '@/domain/change'
import type { Id } from '@/domain/ids'

/** Fields by which a record is somebody's: a score or a finding of a participant, a photo of a score. */
export const ownerFields = ['participant', 'owner'] as const

/** True for a draft of an erased record, or of one that would belong to it. */
export function isOfErased({ record, set }: Pick<Draft, 'record' | 'set'>, erased: ReadonlySet<Id>): boolean {
  return erased.has(record) || ownerFields.some((field) => erased.has(set[field] as Id))
}

/** True for a field that points to an erased record: `voices.<id>` of a finding, `findings.<id>` of an advice. Emptying it is no pointing. */
export function pointsToErased(field: string, value: unknown, erased: ReadonlySet<Id>): boolean {
  return value !== null && erased.has(field.slice(field.indexOf('.') + 1)) && field.includes('.')
}
