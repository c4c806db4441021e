/** The city's neighbourhoods as polygons, and which of them holds a point. */
import type { LatLon } from './spot'

/** A closed ring of corners; the last repeats the first. */
export type Ring = readonly LatLon[]
/** One area: an outer ring and holes. */
export interface Area { readonly outer: Ring; readonly holes: readonly Ring[] }

/** A neighbourhood, loaded by the user from the city's open data. */
export interface Wijk {
  /** The city's own number or code, as text. */
  readonly code: string
  readonly name: string
  readonly areas: readonly Area[]
}

/** Even-odd rule; a point on an edge belongs to one of the two sides, never to both of two neighbours by chance of rounding alone. */
function inRing(point: LatLon, ring: Ring): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i]!
    const b = ring[j]!
    if (a.lat > point.lat !== b.lat > point.lat && point.lon < ((b.lon - a.lon) * (point.lat - a.lat)) / (b.lat - a.lat) + a.lon) inside = !inside
  }
  return inside
}

/** The neighbourhood that holds a point, or undefined. */
export function wijkAt(point: LatLon, wijken: readonly Wijk[]): Wijk | undefined {
  return wijken.find((wijk) => wijk.areas.some((area) => inRing(point, area.outer) && !area.holes.some((hole) => inRing(point, hole))))
}
