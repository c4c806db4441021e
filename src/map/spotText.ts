/** A point as people type or copy it: "51.0536, 3.7253", "51,0536 3,7253", "51.05° N 3.72° O". */
import { isLatLon, roundDegrees, type LatLon } from '@/domain/spot'

/** Why a text is not a point. `metres`: it looks like Lambert coordinates, which are metres and not degrees. */
export type SpotProblem = 'empty' | 'not-a-point' | 'metres' | 'out-of-range'

export type SpotRead = { readonly ok: true; readonly point: LatLon } | { readonly ok: false; readonly problem: SpotProblem }

const shape = /^([+-]?\d+(?:[.,]\d+)?)\s*°?\s*([NZS])?\s*(?:[,;/]\s*|\s+)([+-]?\d+(?:[.,]\d+)?)\s*°?\s*([OEW])?$/i

function degrees(text: string): number {
  return Number(text.replace(',', '.'))
}

/** Reads latitude and longitude, in that order, with a decimal point or comma. */
export function readSpot(text: string): SpotRead {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: false, problem: 'empty' }
  const found = shape.exec(trimmed)
  if (!found) return { ok: false, problem: 'not-a-point' }
  const south = found[2] !== undefined && /[ZS]/i.test(found[2])
  const west = found[4] !== undefined && /W/i.test(found[4])
  const lat = degrees(found[1]!) * (south ? -1 : 1)
  const lon = degrees(found[3]!) * (west ? -1 : 1)
  if (Math.abs(lat) > 1000 && Math.abs(lon) > 1000) return { ok: false, problem: 'metres' }
  if (!isLatLon({ lat, lon })) return { ok: false, problem: 'out-of-range' }
  return { ok: true, point: { lat: roundDegrees(lat), lon: roundDegrees(lon) } }
}

/** A point as text that `readSpot` reads back: six decimals, about ten centimetres. */
export function spotText(point: LatLon): string {
  return `${Number(point.lat.toFixed(6))}, ${Number(point.lon.toFixed(6))}`
}
