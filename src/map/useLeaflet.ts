/** A Leaflet map that lives as long as the component: base layer, grid when pictures fail, theme, size, and cleaning up. */
import { control, latLng, Map as LeafletMap, type GridLayer, type Layer, type PointExpression, type PanOptions } from 'leaflet'
import { markRaw, onBeforeUnmount, onMounted, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { theme } from '@/ui/theme'
import { chosenBase } from './chosenBase'
import { layerById } from './layers'

/** Where a map starts that has nothing to show yet: the first user's city. */
export const homeView = { lat: 51.0538, lon: 3.7250, zoom: 14 } as const

/** True when the person asked the device for less movement. */
export function wantsCalm(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** A map that jumps instead of sliding when the person asked for less movement, also by keyboard. */
class CalmMap extends LeafletMap {
  override panBy(offset: PointExpression, options?: PanOptions): this {
    return super.panBy(offset, wantsCalm() ? { ...options, animate: false } : options)
  }
}

export interface LeafletHandle {
  readonly map: ShallowRef<LeafletMap | undefined>
  /** True while the chosen base layer has errors and no picture. */
  readonly isWithoutPictures: Ref<boolean>
}

/** Makes the map on an element once it is mounted. */
export function useLeaflet(surface: Readonly<ShallowRef<HTMLElement | null>>): LeafletHandle {
  const map = shallowRef<LeafletMap>()
  const isWithoutPictures = ref(false)
  let base: Layer | undefined
  let grid: Layer | undefined
  let resized: ResizeObserver | undefined

  function layGrid(): void {
    if (grid || !map.value) return
    grid = markRaw(layerById('grid')!.create({ wijken: [] })).addTo(map.value)
  }
  function showBase(id: string): void {
    if (!map.value) return
    base?.remove()
    base = undefined
    isWithoutPictures.value = false
    const layer = layerById(id) ?? layerById('osm')!
    if (layer.offline === 'always') { layGrid(); return }
    const made = markRaw(layer.create({ wijken: [] }))
    let seen = 0
    made.on('tileload', () => { seen += 1; isWithoutPictures.value = false })
    made.on('tileerror', () => { layGrid(); if (seen === 0) isWithoutPictures.value = true })
    base = made.addTo(map.value)
  }
  onMounted(() => {
    const element = surface.value
    if (!element) return
    const calm = wantsCalm()
    map.value = markRaw(new CalmMap(element, {
      zoomControl: false, attributionControl: false, zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: !calm,
      minZoom: 3, maxZoom: 20, center: latLng(homeView.lat, homeView.lon), zoom: homeView.zoom,
    }))
    control.scale({ imperial: false, position: 'bottomleft', maxWidth: 120 }).addTo(map.value)
    showBase(chosenBase.value)
    resized = new ResizeObserver(() => map.value?.invalidateSize({ pan: false }))
    resized.observe(element)
  })
  watch(chosenBase, showBase)
  watch(theme, () => { setTimeout(() => (grid as GridLayer | undefined)?.redraw(), 0) })
  onBeforeUnmount(() => {
    resized?.disconnect()
    map.value?.remove()
    map.value = undefined
  })
  return { map, isWithoutPictures }
}
