import type { Change, Draft } from '@/domain/change'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import type { Clock } from './clock'

/** Gives a draft its id, clock, time and device. */
export type MakeChange = (draft: Draft) => Change

/** As that, with the clock that is told of what others wrote. */
export interface ChangeMaker {
  readonly make: MakeChange
  readonly clock: Clock
}

/** Makes changes of this device. */
export function changeMaker({ device, now, newId, clock }: { readonly device: Id; readonly now: () => Timestamp; readonly newId: () => Id; readonly clock: Clock }): MakeChange {
  return ({ dossier, kind, record, set }) => ({ id: newId(), clock: clock.tick(), at: now(), device, dossier, kind, record, set: plain(set) })
}

/** A copy as plain JSON: a reactive proxy cannot be stored, and what the caller changes later must not change history. */
function plain(set: Draft['set']): Draft['set'] {
  return JSON.parse(JSON.stringify(set)) as Record<string, JsonValue>
}
