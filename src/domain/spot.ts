import type { JsonValue } from './ids'

/** A point on earth, WGS84 degrees. Named on purpose: arrays exist only where GeoJSON or Leaflet want them. */
export interface LatLon {
  readonly lat: number
  readonly lon: number
}

/** How a point was found. */
export const spotSources = ['gps', 'map', 'photo', 'typed'] as const
export type SpotSource = (typeof spotSources)[number]

/** Where something is, and how sure that is. */
export interface Spot extends LatLon {
  readonly source: SpotSource
  /** Radius of the 68 % circle in metres, as the device reported it. */
  readonly accuracyM?: number
}

/** True for a point on earth (WGS84). Lambert metres and swapped infinities are refused here. */
export function isLatLon(value: { readonly lat: unknown; readonly lon: unknown }): value is LatLon {
  return typeof value.lat === 'number' && typeof value.lon === 'number' && Math.abs(value.lat) <= 90 && Math.abs(value.lon) <= 180
}

/** A point as it is stored: plain JSON. */
export function storedSpot(spot: Spot | null): JsonValue {
  return spot === null ? null : { lat: spot.lat, lon: spot.lon, source: spot.source, ...(spot.accuracyM === undefined ? {} : { accuracyM: spot.accuracyM }) }
}

/** Mean earth radius in metres (IUGG). */
const earthRadiusM = 6_371_008.8

/** Great-circle distance in metres (haversine). */
export function distanceM(a: LatLon, b: LatLon): number {
  const rad = Math.PI / 180
  const dLat = (b.lat - a.lat) * rad
  const dLon = (b.lon - a.lon) * rad
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Degrees rounded to seven decimals: about one centimetre, the most that an export carries. */
export function roundDegrees(value: number): number {
  return Math.round(value * 1e7) / 1e7
}
