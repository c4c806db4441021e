import type { Id } from '@/domain/ids'
import type { AnyLevel } from '@/domain/level'
import type { LatLon } from '@/domain/spot'

/** A finding as the map needs it. */
export interface MapPoint extends LatLon {
  readonly id: Id
  readonly level: AnyLevel
  readonly isGoodPractice: boolean
  /** As shown: "7", or "7a" for the second holder of a number. */
  readonly number: string
  readonly title: string
}

/** South-west and north-east corner of some points, or undefined for none. */
export function boundsOf(points: readonly LatLon[]): readonly [LatLon, LatLon] | undefined {
  const first = points[0]
  if (!first) return undefined
  let { lat: south, lon: west } = first
  let { lat: north, lon: east } = first
  for (const { lat, lon } of points) {
    if (lat < south) south = lat
    else if (lat > north) north = lat
    if (lon < west) west = lon
    else if (lon > east) east = lon
  }
  return [{ lat: south, lon: west }, { lat: north, lon: east }]
}

/** True when both look the same on the map: then nothing needs to be drawn anew. */
export function isSameLook(a: readonly MapPoint[], b: readonly MapPoint[]): boolean {
  return isSameSet(a, b) && a.every((point, i) => {
    const other = b[i]!
    return point.level === other.level && point.number === other.number && point.title === other.title && point.isGoodPractice === other.isGoodPractice
  })
}

/** True when both hold the same findings at the same spots: then the map stays where it is. */
export function isSameSet(a: readonly MapPoint[], b: readonly MapPoint[]): boolean {
  return a.length === b.length && a.every((point, i) => point.id === b[i]!.id && point.lat === b[i]!.lat && point.lon === b[i]!.lon)
}

/**
 * How far to move the n-th of several pins on exactly the same spot, in pixels: a spiral whose neighbours are a finger
 * apart. The first stays.
 */
export function fanOut(n: number): { readonly x: number; readonly y: number } {
  if (n === 0) return { x: 0, y: 0 }
  const turn = n * 2.399963
  const far = 30 * Math.sqrt(n + 1)
  return { x: Math.round(far * Math.cos(turn)), y: Math.round(far * Math.sin(turn)) }
}
