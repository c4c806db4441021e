/** Before and after: a second walk of the same route, link by link and for whom. */
import type { Chain } from './chain'
import type { Id } from './ids'
import { isLevel, severityOf, type AnyLevel } from './level'
import type { Link } from './link'
import type { UserGroup } from './userGroup'

/** What became of a level. Unknown on either side is no change: nobody can say. */
export const shifts = ['stronger', 'weaker', 'same', 'unknown-before', 'unknown-after', 'unknown'] as const
export type Shift = (typeof shifts)[number]

/** One group at one pair of links. */
export interface GroupShift {
  readonly group: UserGroup
  readonly before: AnyLevel
  readonly after: AnyLevel
  readonly shift: Shift
}

/** A link of the earlier walk beside the one that repeats it; one side is missing where it is gone or new. */
export interface LinkPair {
  readonly before: Link | null
  readonly after: Link | null
  /** Groups that either walk says something of. Empty for a link without its other half. */
  readonly groups: readonly GroupShift[]
}

/** Two walks of one route. */
export interface ChainComparison {
  /** In the order of the later walk; links that are gone stand where they were. */
  readonly pairs: readonly LinkPair[]
  /** The whole route, per group. */
  readonly routes: readonly GroupShift[]
  /** Groups heard before and not now, and the reverse: a difference in who walked is no difference in the street. */
  readonly onlyBefore: readonly UserGroup[]
  readonly onlyAfter: readonly UserGroup[]
}

/** What happened between two levels. */
export function shiftOf(before: AnyLevel, after: AnyLevel): Shift {
  if (!isLevel(before)) return isLevel(after) ? 'unknown-before' : 'unknown'
  if (!isLevel(after)) return 'unknown-after'
  const difference = severityOf(after) - severityOf(before)
  return difference < 0 ? 'stronger' : difference > 0 ? 'weaker' : 'same'
}

/** Compares two chains. Links are paired by `sameAs`, and else by the same words over the same channel; each at most once. */
export function compareChains(before: Chain, after: Chain): ChainComparison {
  const partner = partners(before.links, after.links)
  const groups = new Set([...before.rows, ...after.rows].map(({ group }) => group))
  const ordered = [...groups].sort((a, b) => rank(before, after, a) - rank(before, after, b))
  const pairs: LinkPair[] = after.links.map((link) => pairOf(before, after, partner.get(link.id) ?? null, link, ordered))
  const paired = new Set([...partner.values()].map(({ id }) => id))
  for (const [i, link] of before.links.entries()) {
    if (paired.has(link.id)) continue
    const previous = before.links.slice(0, i).reverse().find(({ id }) => pairs.some((pair) => pair.before?.id === id))
    const at = previous ? pairs.findIndex((pair) => pair.before?.id === previous.id) + 1 : 0
    pairs.splice(at, 0, { before: link, after: null, groups: [] })
  }
  const levelOf = (chain: Chain, group: UserGroup): AnyLevel => chain.rows.find((row) => row.group === group)?.route.level ?? 'not-checked'
  const isHeard = (chain: Chain, group: UserGroup): boolean => (chain.rows.find((row) => row.group === group)?.heard ?? 0) > 0
  return {
    pairs,
    routes: ordered.map((group) => shifted(group, levelOf(before, group), levelOf(after, group))),
    onlyBefore: ordered.filter((group) => isHeard(before, group) && !isHeard(after, group)),
    onlyAfter: ordered.filter((group) => !isHeard(before, group) && isHeard(after, group)),
  }
}

function pairOf(before: Chain, after: Chain, old: Link | null, link: Link, groups: readonly UserGroup[]): LinkPair {
  if (!old) return { before: null, after: link, groups: [] }
  const levelAt = (chain: Chain, group: UserGroup, id: Id): AnyLevel => chain.rows.find((row) => row.group === group)?.cells.find((cell) => cell.link.id === id)?.level ?? 'not-checked'
  return { before: old, after: link, groups: groups.map((group) => shifted(group, levelAt(before, group, old.id), levelAt(after, group, link.id))) }
}

function shifted(group: UserGroup, before: AnyLevel, after: AnyLevel): GroupShift {
  return { group, before, after, shift: shiftOf(before, after) }
}

/** For each later link the earlier one, by id. */
function partners(before: readonly Link[], after: readonly Link[]): ReadonlyMap<Id, Link> {
  const found = new Map<Id, Link>()
  const taken = new Set<Id>()
  const take = (link: Link, old: Link | undefined): void => {
    if (!old) return
    found.set(link.id, old)
    taken.add(old.id)
  }
  // A copy of a copy names what the first one was copied from: both sides may stand for the same link of long ago.
  const origin = ({ id, sameAs }: Link): Id => sameAs ?? id
  for (const link of after) take(link, before.find((old) => !taken.has(old.id) && (link.sameAs === old.id || origin(link) === origin(old))))
  for (const link of after) if (!found.has(link.id) && link.title.trim() !== '') take(link, before.find((old) => !taken.has(old.id) && old.channel === link.channel && wordsOf(old) === wordsOf(link)))
  return found
}

function wordsOf({ title }: Link): string {
  return title.trim().toLowerCase()
}

function rank(before: Chain, after: Chain, group: UserGroup): number {
  const here = after.rows.findIndex((row) => row.group === group)
  return here >= 0 ? here : after.rows.length + before.rows.findIndex((row) => row.group === group)
}
