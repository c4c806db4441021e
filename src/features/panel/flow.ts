/** The rules of a turn: which links there are, what is done, and where one goes on. Plain functions, so that a test can read them. */
import type { Id } from '@/domain/ids'
import { byPosition, walkedLinks, type Link } from '@/domain/link'
import { isExpert, type Participant } from '@/domain/participant'
import { isAnswered, scoreIdOf, type Score } from '@/domain/score'

/** All that the panel screens read: a walk's links (removed ones too), who is there, and what they said. */
export interface Route {
  readonly links: readonly Link[]
  readonly participants: readonly Participant[]
  readonly scores: readonly Score[]
}

/** Who scores, in the order of the list: who went home comes last. */
export function whoScores({ participants }: Pick<Route, 'participants'>): { readonly here: readonly Participant[]; readonly left: readonly Participant[] } {
  const experts = participants.filter(isExpert)
  return { here: experts.filter(({ leftAt }) => leftAt === null), left: experts.filter(({ leftAt }) => leftAt !== null) }
}

/** What somebody said at a link. */
export function scoreAt({ scores }: Pick<Route, 'scores'>, link: Id, participant: Id): Score | undefined {
  const id = scoreIdOf(link, participant)
  return scores.find((score) => score.id === id)
}

/** True where somebody answered or skipped a link, or answered one that was merged into it. */
export function isDone(route: Route, link: Id, participant: Id): boolean {
  const own = scoreAt(route, link, participant)
  if (own && (isAnswered(own) || own.skippedAt !== null)) return true
  return route.links.some(({ id, mergedInto }) => {
    const merged = mergedInto === link ? scoreAt(route, id, participant) : undefined
    return merged !== undefined && isAnswered(merged)
  })
}

/** How many of the links somebody did. Never which levels: others may be looking. */
export function doneCount(route: Route, participant: Id): { readonly done: number; readonly total: number } {
  const links = walkedLinks(route.links)
  return { done: links.filter(({ id }) => isDone(route, id, participant)).length, total: links.length }
}

/** The first link that somebody neither answered nor skipped; undefined when there is none. */
export function resumeAt(route: Route, participant: Id): Link | undefined {
  return walkedLinks(route.links).find(({ id }) => !isDone(route, id, participant))
}

/** The link after or before one on the route; undefined at either end. */
export function neighbour(links: readonly Link[], link: Id, step: 1 | -1): Link | undefined {
  const at = links.findIndex(({ id }) => id === link)
  return at < 0 ? undefined : links[at + step]
}

/**
 * Where somebody goes on who stood at a link that was taken away: the one it was merged into if that is still open, else the first open
 * one after its place on the route, else the first open one.
 */
export function leadOn(route: Route, gone: Id, participant: Id): Link | undefined {
  const was = route.links.find(({ id }) => id === gone)
  const open = walkedLinks(route.links).filter(({ id }) => !isDone(route, id, participant))
  return open.find(({ id }) => id === was?.mergedInto) ?? open.find((link) => was !== undefined && byPosition(was, link) < 0) ?? open[0]
}

/** Taps that come quicker than this after a step are the second half of a double tap. */
export const restAfterStepMs = 500

/** Lets one step through at a time: two quick taps on "Volgende" go one link only. */
export function makeStepper(now: () => number = () => performance.now()): () => boolean {
  let last = -Infinity
  return () => {
    if (now() - last < restAfterStepMs) return false
    last = now()
    return true
  }
}
