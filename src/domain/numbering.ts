/** Numbers of findings and advices: stable once given, and still unique when two devices gave the same one. */
import type { Id } from './ids'

interface Numbered { readonly id: Id; readonly number: number }

/** The number for the next record: one more than the highest ever given, removed ones included. */
export function nextNumber(all: readonly Numbered[]): number {
  return all.reduce((highest, record) => Math.max(highest, record.number), 0) + 1
}

/**
 * What to show for each record: its number, and a letter behind it for the second and later holder of the same
 * number (two devices that walked apart). The order among those is by id, so every device shows the same.
 */
export function shownNumbers(all: readonly Numbered[]): ReadonlyMap<Id, string> {
  const holders = new Map<number, Id[]>()
  for (const record of all) holders.set(record.number, [...(holders.get(record.number) ?? []), record.id])
  const shown = new Map<Id, string>()
  for (const [number, ids] of holders) {
    ids.sort().forEach((id, i) => shown.set(id, i === 0 ? String(number) : `${number}${String.fromCharCode(97 + Math.min(i, 25))}`))
  }
  return shown
}
