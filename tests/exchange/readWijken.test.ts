import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { wijkAt } from '@/domain/wijk'
import { readWijken, type ReadWijken } from '@/exchange/reading/wijken'

const square = (x: number, y: number, size = 1): number[][][] => [[[x, y], [x + size, y], [x + size, y + size], [x, y + size], [x, y]]]
const feature = (properties: object | null, coordinates: unknown, type = 'Polygon', more: object = {}): object => ({ type: 'Feature', properties, geometry: { type, coordinates }, ...more })
const collection = (features: readonly unknown[], more: object = {}): string => JSON.stringify({ type: 'FeatureCollection', features, ...more })
const sound = (text: string): ReadWijken => {
  const read = readWijken(text)
  if (!read.ok) throw new Error(read.problem)
  return read
}
const problem = (text: string, options = {}): string => {
  const read = readWijken(text, options)
  return read.ok ? 'read' : read.problem
}

describe('neighbourhoods', () => {
  it('come with name and code, holes and several parts', () => {
    const { wijken, problems } = sound(collection([
      feature({ wijknr: 1, wijk: 'Binnenstad', naam: 'Centrum' }, [...square(0, 0, 10), ...square(4, 4)]),
      feature({ wijknr: 2, wijk: 'Drongen', naam: 'West' }, [square(20, 0), square(30, 0)], 'MultiPolygon'),
    ]))
    expect(wijken.map(({ code, name }) => [code, name])).toEqual([['1', 'Binnenstad'], ['2', 'Drongen']])
    expect(problems).toEqual([])
    expect(wijkAt({ lat: 1, lon: 1 }, wijken)?.name).toBe('Binnenstad')
    expect(wijkAt({ lat: 4.5, lon: 4.5 }, wijken)).toBeUndefined()
    expect(wijkAt({ lat: 0.5, lon: 30.5 }, wijken)?.name).toBe('Drongen')
  })

  it('take the name that tells them apart', () => {
    const { wijken } = sound(collection([feature({ Naam: 'West', LABEL: 'Mariakerke' }, square(0, 0)), feature({ Naam: 'West', LABEL: 'Drongen' }, square(2, 0))]))
    expect(wijken.map(({ name }) => name)).toEqual(['Mariakerke', 'Drongen'])
  })

  it('without a name get a number, and that is said', () => {
    const { wijken, problems } = sound(collection([feature(null, square(0, 0)), feature({}, square(2, 0))]))
    expect(wijken.map(({ code, name }) => [code, name])).toEqual([['1', '1'], ['2', '2']])
    expect(problems.map((one) => one.problem)).toEqual(['no-name', 'no-name'])
  })

  it('keep what can be read', () => {
    const { wijken, problems } = sound(`\ufeff${collection([feature({ naam: 'A' }, square(0, 0)), feature({ naam: 'punt' }, [3, 51], 'Point'), feature({ naam: 'stuk' }, [[[1, 'x']]]), { type: 'Feature' }, null])}`)
    expect(wijken).toHaveLength(1)
    expect(problems.map((one) => one.problem)).toEqual(['not-a-polygon', 'broken-polygon', 'not-a-polygon', 'not-a-polygon'])
  })

  it('are refused for what is wrong', () => {
    expect(problem('')).toBe('empty')
    expect(problem('<html>')).toBe('not-json')
    expect(problem('[]')).toBe('not-geojson')
    expect(problem('{"type":"Topology"}')).toBe('not-geojson')
    expect(problem(collection([feature({}, [3, 51], 'Point')]))).toBe('no-polygons')
    expect(problem(collection([]))).toBe('no-polygons')
    expect(problem(collection([feature({}, square(104_000, 193_000))]))).toBe('lambert')
    expect(problem(collection([feature({}, square(0, 0))], { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31370' } } }))).toBe('lambert')
    expect(problem(collection([feature({}, square(0, 0))]), { maxBytes: 50 })).toBe('too-large')
  })
})

const ghent = fileURLToPath(new URL('../../../shared/testdata/ghent/stadswijken-gent.geojson', import.meta.url))

describe.skipIf(!existsSync(ghent))('the real file of Ghent (skipped where the shared test data is absent)', () => {
  it('gives 25 neighbourhoods with number and name', () => {
    const { wijken, problems } = sound(readFileSync(ghent, 'utf8'))
    expect(wijken).toHaveLength(25)
    expect(problems).toEqual([])
    expect(new Set(wijken.map(({ code }) => code)).size).toBe(25)
    expect(wijkAt({ lat: 51.0536, lon: 3.7253 }, wijken)).toMatchObject({ code: '1', name: 'Binnenstad' })
  })
})
