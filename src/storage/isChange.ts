import { recordKinds, type Change } from '@/domain/change'

/** Highest clock that is believed: a stamp has nine characters for it, and there must be room above for the rest of the device's life. */
export const highestClock = 10 ** 12

const kinds: ReadonlySet<unknown> = new Set(recordKinds)

/**
 * True for a value that can be applied as a change. Cheap, as it runs over whole journals. The second guard behind
 * the door where foreign files are parsed: a wrong clock would make every later change of the device lose.
 */
export function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false
  const { id, clock, at, device, dossier, kind, record, set } = value as { readonly [K in keyof Change]?: unknown }
  return isName(id) && isName(device) && isName(dossier) && isName(record) && typeof at === 'string' && kinds.has(kind) &&
    Number.isSafeInteger(clock) && (clock as number) >= 0 && (clock as number) <= highestClock && typeof set === 'object' && set !== null && !Array.isArray(set)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
