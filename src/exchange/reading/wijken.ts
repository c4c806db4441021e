/** Neighbourhoods from the GeoJSON of a city's open data (RFC 7946). Ghent's own file is one of many shapes. */
import type { Area, Ring, Wijk } from '@/domain/wijk'
import { positionsAreDegrees, ringOf } from './geojsonRings'
import { refused, type ReadProblem, type Refused } from './problem'

/** The most text that we read. */
export const wijkenLimitBytes = 20 * 1024 * 1024

/** Neighbourhoods, and what was skipped. */
export interface ReadWijken { readonly ok: true; readonly wijken: readonly Wijk[]; readonly problems: readonly ReadProblem[] }

/** Properties that may hold the name or the number, the most likely first; compared without case. */
const nameProperties = ['wijk', 'wijknaam', 'wijk_naam', 'naam', 'name', 'buurt', 'buurtnaam', 'wijkname', 'label', 'titel', 'title', 'district', 'sector', 'naam_nl', 'name_nl', 'omschrijving']
const codeProperties = ['wijknr', 'wijkcode', 'wijk_code', 'wijk_nr', 'nieuwnr', 'code', 'nr', 'nummer', 'number', 'buurtcode', 'cs01012024', 'sectorcode', 'nis', 'id', 'gid', 'objectid', 'fid']

interface Shape { readonly properties: Readonly<Record<string, unknown>>; readonly id: unknown; readonly areas: readonly Area[] }

/** Reads neighbourhoods. Never throws. */
export function readWijken(text: string, { maxBytes = wijkenLimitBytes }: { readonly maxBytes?: number } = {}): ReadWijken | Refused {
  if (text.trim() === '') return refused('empty')
  if (text.length > maxBytes || (text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes)) return refused('too-large')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return refused('not-json')
  }
  if (!isObject(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(value['features'])) return refused('not-geojson')
  if (/31370|3812/.test(JSON.stringify(value['crs'] ?? ''))) return refused('lambert')
  const problems: ReadProblem[] = []
  const shapes: Shape[] = []
  for (const [i, feature] of (value['features'] as unknown[]).entries()) {
    const shape = shapeOf(feature, i, problems)
    if (shape === 'lambert') return refused('lambert')
    if (shape) shapes.push(shape)
  }
  if (shapes.length === 0) return refused('no-polygons')
  return { ok: true, wijken: named(shapes, problems), problems }
}

function shapeOf(feature: unknown, i: number, problems: ReadProblem[]): Shape | 'lambert' | undefined {
  const at = `#${i + 1}`
  const geometry = isObject(feature) ? feature['geometry'] : undefined
  if (!isObject(feature) || !isObject(geometry) || (geometry['type'] !== 'Polygon' && geometry['type'] !== 'MultiPolygon')) {
    problems.push({ problem: 'not-a-polygon', detail: at })
    return undefined
  }
  const coordinates = geometry['coordinates']
  if (!positionsAreDegrees(coordinates)) return 'lambert'
  const polygons: readonly unknown[] = geometry['type'] === 'Polygon' ? [coordinates] : Array.isArray(coordinates) ? coordinates : []
  const areas: Area[] = []
  for (const polygon of polygons) {
    const [outer, ...holes] = Array.isArray(polygon) ? polygon.map(ringOf) : []
    if (outer) areas.push({ outer, holes: holes.filter((hole): hole is Ring => hole !== undefined) })
    else problems.push({ problem: 'broken-polygon', detail: at })
  }
  if (areas.length === 0) return undefined
  return { areas, id: feature['id'], properties: isObject(feature['properties']) ? feature['properties'] : {} }
}

/** Gives each shape a name and a code: from the likeliest property that tells all shapes apart, else the first that is there. */
function named(shapes: readonly Shape[], problems: ReadProblem[]): readonly Wijk[] {
  const nameOf = chosen(shapes, nameProperties, (value) => typeof value === 'string' && !/^\d+$/.test(value.trim()))
  const codeOf = chosen(shapes, codeProperties, (value) => typeof value === 'string' || typeof value === 'number')
  const taken = new Set<string>()
  return shapes.map((shape, i) => {
    const given = codeOf(shape) ?? (typeof shape.id === 'string' || typeof shape.id === 'number' ? String(shape.id) : String(i + 1))
    let code = given
    for (let n = 2; taken.has(code); n++) code = `${given}-${n}`
    taken.add(code)
    const name = nameOf(shape)
    if (name === undefined) problems.push({ problem: 'no-name', detail: code })
    return { code, name: name ?? code, areas: shape.areas }
  })
}

function chosen(shapes: readonly Shape[], candidates: readonly string[], usable: (value: unknown) => boolean): (shape: Shape) => string | undefined {
  const valueOf = (shape: Shape, property: string): string | undefined => {
    const key = Object.keys(shape.properties).find((one) => one.toLowerCase() === property)
    const value = key === undefined ? undefined : shape.properties[key]
    return usable(value) && String(value).trim() !== '' ? String(value).trim().slice(0, 120) : undefined
  }
  const distinct = candidates.find((property) => new Set(shapes.map((shape) => valueOf(shape, property) ?? '')).size === shapes.length && shapes.every((shape) => valueOf(shape, property) !== undefined))
  const order = distinct === undefined ? candidates : [distinct, ...candidates]
  return (shape) => order.map((property) => valueOf(shape, property)).find((value) => value !== undefined)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
