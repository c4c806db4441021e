/** The order of advices: by hand, with a position between two neighbours, or by priority. */
import type { Advice } from '@/domain/advice'
import type { Id } from '@/domain/ids'

/** How the list is ordered. */
export const adviceOrders = ['hand', 'priority'] as const
export type AdviceOrder = (typeof adviceOrders)[number]

/** True for one of the two orders; anything else (an old setting, a typed address) is not. */
export function isAdviceOrder(value: unknown): value is AdviceOrder {
  return (adviceOrders as readonly unknown[]).includes(value)
}

/** Where the order of a dossier is remembered on this device. */
export function orderSetting(dossier: Id): string {
  return `adviceOrder:${dossier}`
}

type Placed = Pick<Advice, 'id' | 'number' | 'position'>

/** Two devices can give the same position: then the number decides, then the id, so that every device shows the same. */
function byHand(a: Placed, b: Placed): number {
  return a.position - b.position || a.number - b.number || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** Sorts for the list. Equal priorities stay in the order of the hand. */
export function sortAdvices<T extends Placed>(advices: readonly T[], order: AdviceOrder, priorityOf: (advice: T) => number): readonly T[] {
  const sorted = [...advices].sort(byHand)
  return order === 'hand' ? sorted : sorted.sort((a, b) => priorityOf(b) - priorityOf(a) || byHand(a, b))
}

/** Closest that two positions may come before all are numbered anew. */
const smallestGap = 1e-6

/**
 * Moves one advice by one place, up (-1) or down (1). Gives the positions to write: as a rule one, between the new neighbours; all of
 * them where there is no room between. Empty at the end of the list.
 */
export function moved(advices: readonly Placed[], id: Id, by: -1 | 1): readonly { readonly id: Id; readonly position: number }[] {
  const sorted = [...advices].sort(byHand)
  const from = sorted.findIndex((advice) => advice.id === id)
  const to = from + by
  if (from < 0 || to < 0 || to >= sorted.length) return []
  const [one] = sorted.splice(from, 1)
  sorted.splice(to, 0, one!)
  const before = sorted[to - 1]?.position
  const after = sorted[to + 1]?.position
  if (before === undefined) return [{ id, position: after! - 1 }]
  if (after === undefined) return [{ id, position: before + 1 }]
  if (after - before > smallestGap) return [{ id, position: (before + after) / 2 }]
  return sorted.map((advice, i) => ({ id: advice.id, position: i + 1 }))
}
