/** The walks of a dossier that have a route, and which one to show first. */
import type { DossierContent } from './dossierContent'
import type { Id } from './ids'
import { isAnswered } from './score'
import { hasRoute, type Walk } from './walk'

/** Walks with a route, the oldest first. */
export function routeWalks({ walks }: Pick<DossierContent, 'walks'>): readonly Walk[] {
  return walks.filter(hasRoute).sort((a, b) => compare(a.date ?? '9', b.date ?? '9') || compare(a.createdAt, b.createdAt) || compare(a.id, b.id))
}

/** The walk whose chain to show first: the latest that was scored, else the latest that has links, else the latest. Undefined where no walk has a route. */
export function resultWalk(content: Pick<DossierContent, 'walks' | 'links' | 'scores'>): Walk | undefined {
  const walks = routeWalks(content)
  const scored = new Set(content.scores.filter(isAnswered).map(({ walk }) => walk))
  const laidOut = new Set(content.links.map(({ walk }) => walk))
  return walks.findLast(({ id }) => scored.has(id)) ?? walks.findLast(({ id }) => laidOut.has(id)) ?? walks.at(-1)
}

/** The other walks of the same route: copied from this one, or the two from the same, however far back. The oldest first. */
export function sameRoute(walk: Walk, walks: readonly Walk[]): readonly Walk[] {
  const originOf = (id: Id): Id => {
    const seen = new Set<Id>()
    let at = id
    for (;;) {
      const from = seen.has(at) ? null : (walks.find((one) => one.id === at)?.copiedFrom ?? null)
      if (from === null) return at
      seen.add(at)
      at = from
    }
  }
  return routeWalks({ walks }).filter((other) => other.id !== walk.id && originOf(other.id) === originOf(walk.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
