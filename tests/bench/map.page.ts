/** A page with one piece of the map, opened by the bench and by hand: `?show=picker`, `?show=bare` (Leaflet by itself), or `?points=10000`. */
import { createApp, h, ref, shallowRef } from 'vue'
import { levels, unknownLevels, type AnyLevel } from '@/domain/level'
import type { Spot } from '@/domain/spot'
import FindingsMap from '@/map/FindingsMap.vue'
import type { MapPoint } from '@/map/mapPoint'
import PointPicker from '@/map/PointPicker.vue'
import { showAllTexts, showLocale } from '@/ui/useText'

const asked = new URLSearchParams(location.search)

/** Numbers that look random and are the same in every run. */
function dice(seed: number): () => number {
  let state = seed
  return () => { state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296; return state / 4_294_967_296 }
}
/** Findings around Ghent, thicker towards the middle, as walks are. */
export function pointsAround(count: number): readonly MapPoint[] {
  const roll = dice(7)
  const all: readonly AnyLevel[] = [...levels, ...unknownLevels]
  return Array.from({ length: count }, (_, i) => ({
    id: `point-${i}`, lat: 51.0538 + (roll() + roll() + roll() - 1.5) * 0.05, lon: 3.725 + (roll() + roll() + roll() - 1.5) * 0.08,
    level: all[Math.floor(roll() * all.length)]!, isGoodPractice: i % 9 === 0, number: String(i + 1), title: `Vaststelling ${i + 1}`,
  }))
}

async function open(): Promise<void> {
  await showLocale('nl')
  await showAllTexts()
  const theme = asked.get('theme')
  if (theme) document.documentElement.dataset['theme'] = theme
  if (asked.get('show') === 'picker') {
    const spot = ref<Spot | null>(asked.has('gps') ? { lat: 51.0466, lon: 3.7333, source: 'gps', accuracyM: 12 } : null)
    createApp({ setup: () => () => h('main', { class: 'main stack', id: 'main' }, [h('h1', 'Plek'), h(PointPicker, { modelValue: spot.value, 'onUpdate:modelValue': (value: Spot | null) => { spot.value = value } })]) }).mount('#app')
    return
  }
  if (asked.get('show') === 'bare') {
    const leaflet = await import('leaflet')
    const surface = document.createElement('div')
    surface.className = 'map__surface'
    document.querySelector('#app')!.append(surface)
    surface.style.blockSize = '100vh'
    const map = leaflet.map(surface, { preferCanvas: true, zoomControl: false, attributionControl: false, zoomAnimation: false, fadeAnimation: false }).setView([51.0538, 3.725], 14)
    let made: readonly MapPoint[] = []
    Object.assign(window, {
      makePoints: (count: number) => { made = pointsAround(count) },
      loadBare: () => {
        map.fitBounds(leaflet.latLngBounds(made.map(({ lat, lon }): [number, number] => [lat, lon])), { animate: false })
        for (const { lat, lon } of made) leaflet.circleMarker([lat, lon], { radius: 6 }).addTo(map)
      },
    })
    return
  }
  const points = shallowRef<readonly MapPoint[]>([])
  const selected = ref<string | null>(null)
  let made: readonly MapPoint[] = []
  createApp({ setup: () => () => h('main', { class: 'mapview bench', id: 'main' }, [h('h1', { class: 'visually-hidden' }, 'Kaart meten'), h(FindingsMap, { points: points.value, selected: selected.value, onSelect: (id: string) => { selected.value = id } })]) }).mount('#app')
  // The bench starts the load itself, so that the clock does not count the start of the page.
  Object.assign(window, { makePoints: (count: number) => { made = pointsAround(count) }, loadPoints: () => { points.value = made }, choosePoint: (id: string) => { selected.value = id } })
  const count = Number(asked.get('points') ?? 0)
  if (count > 0) points.value = pointsAround(count)
}
void open()
