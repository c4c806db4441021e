import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { check } from '@placemarkio/check-geojson'
import type { FeatureCollection, Point } from 'geojson'
import { describe, expect, it } from 'vitest'
import { formatById } from '@/exchange'
import { csvOf, neutralised } from '@/exchange/open/csv'
import { checkGeojson } from '@/exchange/reading/checkGeojson'
import { anExportInput } from '../fixtures/exportInput'

const write = async (id: string, input = anExportInput()): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await formatById(id)!.write(input))
const golden = (name: string): string => fileURLToPath(new URL(`../fixtures/golden/${name}`, import.meta.url))

describe('golden files', () => {
  it.each([['geojson', 'open.geojson'], ['csv-findings', 'findings.csv'], ['csv-places', 'places.csv']])('%s is what it was', async (id, name) => {
    const text = await write(id)
    if (!existsSync(golden(name))) writeFileSync(golden(name), text)
    expect(text).toBe(readFileSync(golden(name), 'utf8'))
  })
})

describe('GeoJSON', () => {
  it('is sound to an independent checker and to our own', async () => {
    const text = await write('geojson')
    expect(() => check(text)).not.toThrow()
    expect(checkGeojson(text)).toEqual([])
  })

  it('has no crs, lies in Ghent, longitude first, seven decimals at most', async () => {
    const collection = JSON.parse(await write('geojson')) as FeatureCollection<Point | null>
    expect(collection).not.toHaveProperty('crs')
    for (const { geometry } of collection.features) {
      if (!geometry) continue
      const [lon, lat] = geometry.coordinates as [number, number]
      expect(lon).toBeGreaterThan(3.57)
      expect(lon).toBeLessThan(3.85)
      expect(lat).toBeGreaterThan(50.97)
      expect(lat).toBeLessThan(51.19)
      for (const number of [lon, lat]) expect(String(number)).toMatch(/^\d+(\.\d{1,7})?$/)
    }
  })

  it('has flat properties, null geometry without a point, and group levels as texts', async () => {
    const collection = JSON.parse(await write('geojson')) as FeatureCollection<Point | null>
    const finding = collection.features.find((feature) => feature.properties?.['title'] === 'Stoeprand van 7 cm')!
    expect(finding.properties).toMatchObject({ record: 'finding', level: 'blocks', severity: 3, level_label: 'Blokkeert', group_levels: ['wheelchair-manual:blocks', 'walking-aid:needs-help'], measured_value: 7, measured_unit: 'cm', observed_on: '2026-10-03', example: true })
    expect(collection.features.filter((feature) => feature.geometry === null)).toHaveLength(2)
    for (const { properties } of collection.features) for (const value of Object.values(properties!)) expect(value === null || Array.isArray(value) || typeof value !== 'object').toBe(true)
  })

  it('does not carry the mark of an example on a real dossier', async () => {
    expect(await write('geojson', anExportInput({ dossier: { example: false } }))).not.toContain('"example"')
  })
})

describe('CSV', () => {
  it('has a byte order mark, CRLF on every line and as many cells as columns', async () => {
    const text = await write('csv-findings')
    expect(text.startsWith('\ufefffinding_id,')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.split('\r\n')).toHaveLength(5)
  })

  it.each(['=1+1', '+32', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\uff1d1', '\u200b=1', '\n@x', '\ufeff+1'])('neutralises %j', (value) => {
    expect(neutralised(value)).toBe(`'${value}`)
  })

  it.each(['7 cm', 'a=b', 'Halte Zuid', '', '7-8'])('leaves %j', (value) => {
    expect(neutralised(value)).toBe(value)
  })

  it('never touches numbers, and quotes what must be quoted', () => {
    const columns = { n: (row: { n: number; s: string }) => row.n, s: (row: { n: number; s: string }) => row.s }
    expect(csvOf(columns, [{ n: -1.5, s: 'a,"b"\nc' }])).toBe('\ufeffn,s\r\n-1.5,"a,""b""\nc"\r\n')
  })
})
