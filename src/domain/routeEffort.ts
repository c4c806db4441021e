import type { Link } from './link'

/** What a route takes, known before anybody sets out. */
export interface RouteEffort {
  readonly minutes: number
  readonly metres: number
  /** Links without an expected time, respectively length: the sums are then at least. */
  readonly withoutMinutes: number
  readonly withoutMetres: number
  /** The longest stretch in metres between two links where one can sit or rest. */
  readonly longestWithoutRest: number
}

/** Sums of a route. A link over the web has no metres; that is no gap. */
export function effortOf(links: readonly Link[]): RouteEffort {
  let longest = 0
  let stretch = 0
  for (const link of links) {
    stretch += link.lengthM ?? 0
    longest = Math.max(longest, stretch)
    if (link.amenities['resting-place'] || link.amenities.seats) stretch = 0
  }
  const moves = links.filter(({ channel }) => channel === 'onsite' || channel === 'transport')
  return {
    minutes: links.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0), metres: links.reduce((sum, { lengthM }) => sum + (lengthM ?? 0), 0),
    withoutMinutes: links.filter(({ minutes }) => minutes === null).length, withoutMetres: moves.filter(({ lengthM }) => lengthM === null).length, longestWithoutRest: longest,
  }
}
