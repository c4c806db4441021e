/** Rings of GeoJSON polygons (RFC 7946, 3.1.6) as points of the domain. */
import type { LatLon } from '@/domain/spot'
import type { Ring } from '@/domain/wijk'

/** False as soon as a number is no degree: Belgian Lambert metres run from 20,000 to 800,000. */
export function positionsAreDegrees(coordinates: unknown): boolean {
  const stack: unknown[] = [coordinates]
  while (stack.length > 0) {
    const top = stack.pop()
    if (!Array.isArray(top)) continue
    if (typeof top[0] === 'number' && typeof top[1] === 'number') {
      if (Math.abs(top[0]) > 180 || Math.abs(top[1]) > 90) return false
    } else for (const item of top) stack.push(item)
  }
  return true
}

/** A ring with its last corner equal to its first; undefined where fewer than three corners can be read. */
export function ringOf(value: unknown): Ring | undefined {
  if (!Array.isArray(value)) return undefined
  const ring: LatLon[] = []
  for (const position of value as unknown[]) {
    if (!Array.isArray(position)) return undefined
    const [lon, lat] = position as unknown[]
    if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat)) return undefined
    ring.push({ lat, lon })
  }
  const first = ring[0]
  const last = ring.at(-1)
  if (first && last && (first.lat !== last.lat || first.lon !== last.lon)) ring.push(first)
  return ring.length >= 4 ? ring : undefined
}
