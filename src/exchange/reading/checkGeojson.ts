/** Own checks of a GeoJSON file against RFC 7946, with one line per problem. */
import { positionsAreDegrees } from './geojsonRings'

const geometries = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection']
/** Problems of one kind beyond this many are not listed. */
const most = 20

/** What is wrong; empty for a sound file. */
export function checkGeojson(text: string): readonly string[] {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return ['not JSON']
  }
  if (!isObject(value)) return ['not a GeoJSON object']
  const problems: string[] = []
  if ('crs' in value) problems.push('a crs member is not allowed; coordinates are WGS84 (RFC 7946, 4)')
  if (value['type'] !== 'FeatureCollection' || !Array.isArray(value['features'])) return [...problems, 'not a FeatureCollection with features']
  const ids = new Set<unknown>()
  ;(value['features'] as unknown[]).forEach((feature, i) => {
    const said = checkFeature(feature)
    if (isObject(feature) && feature['id'] !== undefined) {
      if (ids.has(feature['id'])) said.push('an id that another feature has too')
      ids.add(feature['id'])
    }
    problems.push(...said.map((one) => `feature ${i + 1}: ${one}`))
  })
  return problems.length > most ? [...problems.slice(0, most), `and ${problems.length - most} more`] : problems
}

function checkFeature(feature: unknown): string[] {
  if (!isObject(feature) || feature['type'] !== 'Feature') return ['not a Feature']
  const problems: string[] = []
  if (!('properties' in feature) || (feature['properties'] !== null && !isObject(feature['properties']))) problems.push('properties is missing')
  if (!('geometry' in feature)) return [...problems, 'geometry is missing; it may be null']
  const geometry = feature['geometry']
  if (geometry === null) return problems
  if (!isObject(geometry) || !geometries.includes(String(geometry['type']))) return [...problems, 'geometry of an unknown type']
  if (!positionsAreDegrees(geometry['coordinates'])) problems.push('coordinates are no degrees; they look like Lambert metres')
  const rings = geometry['type'] === 'Polygon' ? geometry['coordinates'] : geometry['type'] === 'MultiPolygon' && Array.isArray(geometry['coordinates']) ? geometry['coordinates'].flat() : []
  for (const ring of Array.isArray(rings) ? (rings as unknown[]) : []) if (!isClosed(ring)) problems.push('a ring that is not closed (RFC 7946, 3.1.6)')
  return problems
}

function isClosed(ring: unknown): boolean {
  return Array.isArray(ring) && ring.length >= 4 && JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
