import { computed, type ComputedRef } from 'vue'
import type { Id } from '@/domain/ids'
import { walkedLinks, type Link } from '@/domain/link'
import type { Participant } from '@/domain/participant'
import { isAnswered } from '@/domain/score'
import type { Walk } from '@/domain/walk'
import { useStorage } from '@/storage/current'
import { useWatched } from '@/ui/useWatched'
import { offRoute, type OffRoute } from './routeOrder'

/** A walk with a route, as the pages that prepare it need it. */
export interface RouteData {
  readonly walk: Walk | undefined
  /** The links that are walked, in order. */
  readonly links: readonly Link[]
  /** Removed and merged ones too. */
  readonly all: readonly Link[]
  readonly off: OffRoute
  readonly participants: readonly Participant[]
  /** How many answers each link has. Links without are not in it. */
  readonly answersAt: ReadonlyMap<Id, number>
  /** How many answers each participant gave. */
  readonly answersBy: ReadonlyMap<Id, number>
}

/** Watches a walk's route; undefined until it is read. */
export function useRouteData(walk: () => Id): ComputedRef<RouteData | undefined> {
  const storage = useStorage()
  const found = useWatched<Pick<RouteData, 'walk' | 'all' | 'participants' | 'answersAt' | 'answersBy'>>((listener) => storage.watch(async (reads) => {
    const [own, route] = await Promise.all([reads.walk(walk()), reads.route(walk())])
    const answersAt = new Map<Id, number>()
    const answersBy = new Map<Id, number>()
    for (const score of route.scores) {
      if (!isAnswered(score)) continue
      answersAt.set(score.link, (answersAt.get(score.link) ?? 0) + 1)
      answersBy.set(score.participant, (answersBy.get(score.participant) ?? 0) + 1)
    }
    return { walk: own, all: route.links, participants: route.participants, answersAt, answersBy }
  }, listener), [walk])
  return computed(() => (found.value ? { ...found.value, links: walkedLinks(found.value.all), off: offRoute(found.value.all) } : undefined))
}
