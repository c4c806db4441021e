/** Moving, adding, merging: what is written for each. Lists of links come in order, as `walkedLinks` gives them. */
import type { Draft } from '@/domain/change'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import { isPresent } from '@/domain/record'
import { positionBetween } from '@/domain/routeOrder'
import { type Link } from '@/domain/link'

/** A place among links: its position, and new positions for the others where there is no number left between two of them. */
interface Slot {
  readonly position: number
  readonly corrections: readonly Draft[]
}

/** Room between the links, counted from 0. Two devices may have given two links the same position, and a number halved often enough is no longer between. */
function slotAt(others: readonly Link[], index: number): Slot {
  const before = others[index - 1]?.position
  const after = others[index]?.position
  const position = positionBetween(before, after)
  const fits = Number.isFinite(position) && (before === undefined || before < position) && (after === undefined || position < after)
  if (fits) return { position, corrections: [] }
  return { position: index + 1, corrections: others.map((link, i) => write(link, { position: i < index ? i + 1 : i + 2 })) }
}

/** Puts a link at a place, counted from 0. Nothing where it stands there already. */
export function moveLink(links: readonly Link[], id: Id, to: number): readonly Draft[] {
  const from = links.findIndex((link) => link.id === id)
  const index = Math.max(0, Math.min(links.length - 1, to))
  if (from < 0 || from === index) return []
  const { position, corrections } = slotAt(links.filter((link) => link.id !== id), index)
  return [write(links[from]!, { position }), ...corrections]
}

/** A new link before the one that stands at this place now, counted from 0. */
export function addLink(links: readonly Link[], at: number, of: { readonly id: Id; readonly dossier: Id; readonly walk: Id; readonly now: Timestamp; readonly title: string; readonly channel: Link['channel'] }): readonly Draft[] {
  const { position, corrections } = slotAt(links, Math.max(0, Math.min(links.length, at)))
  const { id, dossier, walk, now, title, channel } = of
  return [{ dossier, kind: 'link', record: id, set: { createdAt: now, deletedAt: null, walk, position, title, channel } }, ...corrections]
}

/** Takes a link off the route, or (with null) puts it back. Scores that were given there stay. */
export function removeLink(link: Link, at: Timestamp | null): Draft {
  return write(link, { deletedAt: at })
}

/** From now on `link` is a part of `into`; null splits it again. Its scores stay its own, and count at `into`. */
export function mergeLink(link: Link, into: Id | null): Draft {
  return write(link, { mergedInto: into })
}

/** The links that are no longer walked: merged ones by the walked link that they count at, in the end, and the others. */
export interface OffRoute {
  readonly mergedAt: ReadonlyMap<Id, readonly Link[]>
  /** Removed, or merged into one that was removed. */
  readonly loose: readonly Link[]
}

/** Sorts links that are not walked. `all` holds the removed ones too. */
export function offRoute(all: readonly Link[]): OffRoute {
  const byId = new Map(all.map((link) => [link.id, link]))
  const mergedAt = new Map<Id, Link[]>()
  const loose: Link[] = []
  for (const link of all) {
    if (isPresent(link) && link.mergedInto === null) continue
    const at = isPresent(link) ? endOf(link, byId) : undefined
    if (at) mergedAt.set(at.id, [...(mergedAt.get(at.id) ?? []), link])
    else loose.push(link)
  }
  return { mergedAt, loose }
}

/** The walked link at the end of a row of merges; nothing where that is lost or goes round. */
function endOf(link: Link, byId: ReadonlyMap<Id, Link>): Link | undefined {
  const seen = new Set<Id>()
  let at: Link | undefined = link
  while (at && isPresent(at) && !seen.has(at.id)) {
    if (at.mergedInto === null) return at
    seen.add(at.id)
    at = byId.get(at.mergedInto)
  }
  return undefined
}

function write(link: Pick<Link, 'id' | 'dossier'>, set: Readonly<Record<string, JsonValue>>): Draft {
  return { dossier: link.dossier, kind: 'link', record: link.id, set }
}
