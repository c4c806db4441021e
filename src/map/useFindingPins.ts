/** Puts findings on a map: pins and pills through the worker, one of them chosen, the view fitted to the set. */
import { latLngBounds, type LatLngBounds, type Map as LeafletMap } from 'leaflet'
import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import type { Id } from '@/domain/ids'
import type { MessageKey } from '@/locales'
import { useText } from '@/ui/useText'
import { startClusters } from './clusterClient'
import { lastClusterZoom, levelOfRank, rankOf, type Group } from './clusterDesk'
import { boundsOf, isSameLook, isSameSet, type MapPoint } from './mapPoint'
import { manyElement, pinElement } from './pinElements'
import { pinLayer } from './pinLayer'
import { wantsCalm } from './useLeaflet'

/** What lies beyond the edge is made too, so that a short pan asks nothing. */
const beyond = 0.25

export function useFindingPins(map: LeafletMap, given: Ref<readonly MapPoint[]>, selected: Ref<Id | null>, onSelect: (id: Id, byKeyboard: boolean) => void): void {
  const { t, locale, number } = useText()
  /** What the worker knows; it follows the list a frame later, so that neither waits for the other. */
  const points = shallowRef<readonly MapPoint[]>([])
  /** Place in the list by id, made when something is chosen: 100,000 findings take a while to go through. */
  let places: ReadonlyMap<Id, number> | undefined
  let known: { readonly bounds: LatLngBounds; readonly zoom: number } | undefined
  let groups: readonly Group[] = []
  let fitting: ReturnType<typeof setTimeout> | undefined
  /** True while the worker does not know the points yet: what it says is about others. */
  let isBehind = false

  const word = (group: Group): string => t(`level.${levelOfRank(group.rank)}` as MessageKey).toLowerCase()
  const pins = pinLayer(map, {
    keyOf: (group) => (group.cluster === null ? points.value[group.first]!.id : `many ${group.first} ${group.count} ${group.rank}`),
    make(group) {
      if (group.cluster !== null) return manyElement(levelOfRank(group.rank), number(group.count), t('map.many', { n: group.count, level: word(group) }))
      const point = points.value[group.first]!
      const words = [point.title, ...(point.isGoodPractice ? [t('good.flag').toLowerCase()] : []), word(group)].join(', ')
      return pinElement({ level: point.level, isGoodPractice: point.isGoodPractice, number: point.number, words, name: t('map.pin', { number: point.number, words }) })
    },
    press(group, byKeyboard) {
      if (group.cluster === null) { onSelect(points.value[group.first]!.id, byKeyboard); return }
      pins.focusOn(group.first)
      void clusters.open(group.cluster).then((zoom) => map.setView([group.lat, group.lon], Math.min(Math.max(zoom, map.getZoom() + 1), lastClusterZoom + 1)))
    },
  })
  const clusters = startClusters((found) => { if (isBehind) return; groups = found.filter((group) => group.first < points.value.length); draw() })

  function placeOf(id: Id): number | undefined {
    places ??= new Map(points.value.map((point, i) => [point.id, i]))
    return places.get(id)
  }

  /** The chosen finding always has its own pin, also where a pill stands. */
  function draw(): void {
    const at = selected.value === null ? undefined : placeOf(selected.value)
    if (at === undefined || groups.some((group) => group.cluster === null && group.first === at)) { pins.show(groups); return }
    const point = points.value[at]!
    const own: Group = { lat: point.lat, lon: point.lon, count: 1, first: at, rank: rankOf(point.level), cluster: null }
    const mine = map.latLngToLayerPoint([own.lat, own.lon])
    const moved = groups.map((group) => {
      const there = map.latLngToLayerPoint([group.lat, group.lon])
      const [x, y] = [there.x - mine.x, there.y - mine.y]
      return Math.abs(x) < 76 && Math.abs(y) < 60 ? { ...group, aside: (y < 0 ? -60 : 60) - y } : group
    })
    pins.show([...moved.filter((group) => group.first <= at), own, ...moved.filter((group) => group.first > at)])
  }
  function find(): void {
    if (isBehind) return
    const zoom = Math.floor(map.getZoom())
    const view = map.getBounds()
    if (known?.zoom === zoom && known.bounds.contains(view)) return
    const bounds = view.pad(beyond)
    known = { bounds, zoom }
    clusters.find({ west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth(), zoom })
  }
  function fit(): void {
    const corners = boundsOf(points.value)
    if (!corners || map.getSize().x === 0) return
    map.fitBounds(latLngBounds(corners.map(({ lat, lon }): [number, number] => [lat, lon])), { paddingTopLeft: [40, 80], paddingBottomRight: [72, 60], maxZoom: 18, animate: false })
  }
  function load(now: readonly MapPoint[]): void {
    isBehind = false
    clusters.load(now)
    find()
  }
  function reload(): void {
    const now = given.value
    const before = points.value
    if (isSameLook(now, before)) return
    points.value = now
    places = undefined
    pins.forget()
    groups = []
    known = undefined
    clearTimeout(fitting)
    if (isSameSet(now, before)) { load(now); return }
    // A new view makes all its tiles at once: the worker begins when that is done, so that they do not wait for each other.
    isBehind = true
    fitting = setTimeout(() => { fit(); fitting = setTimeout(() => { load(now) }) })
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  let hadSize = map.getSize().x > 0
  map.on('moveend', find)
  map.on('resize', () => { if (!hadSize && map.getSize().x > 0) { hadSize = true; fit() } known = undefined; find() })
  watch(given, () => { clearTimeout(waiting); waiting = setTimeout(reload, 30) })
  watch(locale, () => { pins.forget(); draw() })
  watch(selected, (id) => {
    pins.choose(id)
    draw()
    const point = id === null ? undefined : points.value[placeOf(id) ?? -1]
    if (!point) return
    const { x, y } = map.getSize()
    const at: [number, number] = [point.lat, point.lon]
    // On a narrow map the card of the chosen finding covers the lower part.
    if (map.getBounds().contains(at)) map.panInside(at, { paddingTopLeft: [60, 100], paddingBottomRight: [90, y > x ? Math.min(300, y / 2) : 60], animate: !wantsCalm() })
    else map.setView(at, Math.max(map.getZoom(), 16), { animate: !wantsCalm() })
  })
  pins.choose(selected.value)
  reload()
  onScopeDispose(() => { clearTimeout(waiting); clearTimeout(fitting); clusters.close(); pins.remove(); map.off('moveend', find) })
}
