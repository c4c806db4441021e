// @vitest-environment happy-dom
import type { Map as LeafletMap } from 'leaflet'
import { Point } from 'leaflet'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Group } from '@/map/clusterDesk'
import { manyElement, pinElement } from '@/map/pinElements'
import { pinLayer } from '@/map/pinLayer'

const single = (first: number): Group => ({ lat: 51 + first / 1000, lon: 3.7, count: 1, first, rank: 6, cluster: null })
const many = (first: number, count: number): Group => ({ ...single(first), count, cluster: 40 + first })

/** Just enough of a map: a pane, and a place for every point. */
function aMap(): LeafletMap & { readonly pane: HTMLElement; moved: boolean } {
  const pane = document.createElement('div')
  document.body.replaceChildren(pane)
  const map = { pane, moved: false, getPanes: () => ({ markerPane: pane }), latLngToLayerPoint: ([lat, lon]: [number, number]) => new Point(lat * 100, lon * 100), on: () => {}, off: () => {}, panInside: () => {}, getSize: () => new Point(800, 600), dragging: { moved: () => map.moved } }
  return map as unknown as LeafletMap & { readonly pane: HTMLElement; moved: boolean }
}
const source = (press = vi.fn()) => ({
  keyOf: (group: Group) => (group.cluster === null ? `p${group.first}` : `m${group.first}-${group.count}`),
  make: (group: Group) => (group.cluster === null ? pinElement({ level: 'blocks', isGoodPractice: false, number: String(group.first), name: `${group.first}, Stoeprand, blokkeert`, words: 'Stoeprand, blokkeert' }) : manyElement('blocks', String(group.count), `${group.count} vaststellingen, slechtste: blokkeert`)),
  press,
})
const names = (pane: HTMLElement): readonly (string | null)[] => [...pane.children].map((pin) => pin.getAttribute('aria-label'))

describe('pins on the map', () => {
  let map: ReturnType<typeof aMap>
  beforeEach(() => { map = aMap() })

  it('stand in the order of the list, also those that come later in between', () => {
    const pins = pinLayer(map, source())
    pins.show([single(2), single(8)])
    pins.show([single(1), single(2), many(4, 12), single(8)])
    expect(names(map.pane)).toEqual(['1, Stoeprand, blokkeert', '2, Stoeprand, blokkeert', '12 vaststellingen, slechtste: blokkeert', '8, Stoeprand, blokkeert'])
  })

  it('are real buttons with a name, and are kept between moves', () => {
    const pins = pinLayer(map, source())
    pins.show([single(2), single(3)])
    const kept = map.pane.children[1]
    expect(kept).toBeInstanceOf(HTMLButtonElement)
    pins.show([single(3), single(5)])
    expect(map.pane.children[0]).toBe(kept)
    expect(map.pane.children).toHaveLength(2)
  })

  it('are chosen with Enter, and not by a drag that began on them', () => {
    const press = vi.fn()
    const pins = pinLayer(map, source(press))
    pins.show([single(7)])
    const pin = map.pane.firstElementChild as HTMLButtonElement
    map.moved = true
    pin.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }))
    expect(press).not.toHaveBeenCalled()
    pin.dispatchEvent(new MouseEvent('click', { detail: 0, bubbles: true }))
    expect(press).toHaveBeenCalledWith(single(7), true)
  })

  it('say which one is chosen', () => {
    const pins = pinLayer(map, source())
    pins.show([single(1), single(2)])
    pins.choose('p2')
    expect([...map.pane.children].map((pin) => pin.getAttribute('aria-current'))).toEqual([null, 'true'])
    pins.choose('p1')
    expect([...map.pane.children].map((pin) => pin.getAttribute('aria-current'))).toEqual(['true', null])
  })

  it('hand the focus on when the one that had it goes', () => {
    const pins = pinLayer(map, source())
    pins.show([many(1, 5), single(9)])
    ;(map.pane.children[0] as HTMLButtonElement).focus()
    pins.show([single(1), single(4), single(9)])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('1, Stoeprand, blokkeert')
  })

  it('carry a title as words, never as markup', () => {
    const pin = pinElement({ level: 'blocks', isGoodPractice: true, number: '7', name: '7, <img src=x onerror=alert(1)>, blokkeert', words: '<img src=x onerror=alert(1)>, blokkeert' })
    expect(pin.querySelector('img')).toBeNull()
    expect(pin.querySelector('svg.mark')).not.toBeNull()
  })
})
