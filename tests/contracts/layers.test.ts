// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Layer } from 'leaflet'
import { describe, expect, it } from 'vitest'
import { loadMessages, localeIds } from '@/locales'
import { baseLayers, layerById, mapLayers } from '@/map/layers'

const files = readdirSync(resolve(import.meta.dirname, '../../src/map/layers')).map((name) => name.replace(/\.ts$/, ''))

/** The hosts of which the page may load pictures, as the build writes them in its policy. */
const hosts = /tileHosts = '([^']+)'/.exec(readFileSync(resolve(import.meta.dirname, '../../vite.config.ts'), 'utf8'))?.[1]?.split(' ')

describe('the layers of the map', () => {
  it('are the files of their folder, each under its own name', () => {
    expect(mapLayers.map((layer) => layer.id).sort()).toEqual(files.sort())
    for (const id of files) expect(layerById(id)?.id).toBe(id)
  })

  it('always have one that needs no network', () => {
    expect(baseLayers.some((layer) => layer.offline === 'always')).toBe(true)
  })

  describe.each(mapLayers.map((layer) => [layer.id, layer] as const))('%s', (_id, layer) => {
    it('has a name in every language', async () => {
      for (const locale of localeIds) expect((await loadMessages(locale))[layer.label]?.trim(), locale).toBeTruthy()
    })

    it('makes a layer, and names its source where the picture comes from outside', () => {
      const made = layer.create({ wijken: [] })
      expect(made).toBeInstanceOf(Layer)
      const url = (made as Layer & { _url?: string })._url
      expect(url === undefined).toBe(layer.offline === 'always')
      if (url === undefined) return
      expect(layer.attribution).not.toBe('')
      expect(layer.attributionUrl).toMatch(/^https:/)
      // Only hosts that the page may load from, and with a header that lets the service worker keep what was seen.
      expect(hosts).toContain(new URL(url).origin)
      expect((made.options as { crossOrigin?: string }).crossOrigin).toBe('anonymous')
    })
  })

  it('asks Digitaal Vlaanderen for tiles by WMTS, in the matrix of web maps', () => {
    for (const [id, name] of [['grb', 'grb_bsk'], ['ortho', 'omwrgbmrvl']] as const) {
      const url = new URL((layerById(id)!.create({ wijken: [] }) as Layer & { _url: string })._url)
      expect(Object.fromEntries(url.searchParams)).toEqual({ SERVICE: 'WMTS', REQUEST: 'GetTile', VERSION: '1.0.0', LAYER: name, STYLE: '', FORMAT: 'image/png', TILEMATRIXSET: 'GoogleMapsVL', TILEMATRIX: '{z}', TILEROW: '{y}', TILECOL: '{x}' })
    }
  })
})
