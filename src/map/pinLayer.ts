/**
 * The pins and pills on the map, kept by name between moves. They stand in the page in the order of the list, so the
 * keyboard meets them as the list does.
 */
import { DomUtil, type Map as LeafletMap } from 'leaflet'
import type { Group } from './clusterDesk'
import { fanOut } from './mapPoint'

/** How the owner of the points draws and names them. */
export interface PinSource {
  /** Name of a group that stays the same between moves. */
  keyOf(group: Group): string
  make(group: Group): HTMLButtonElement
  /** `byKeyboard`: the focus may move on to what was chosen. */
  press(group: Group, byKeyboard: boolean): void
}

export interface PinLayer {
  show(groups: readonly Group[]): void
  /** Marks one finding as chosen; null for none. */
  choose(key: string | null): void
  /** Puts the focus on the pin or pill that holds this place of the list, now or when it comes. */
  focusOn(first: number): void
  /** Makes everything anew at the next `show`: the language changed, or the points. */
  forget(): void
  remove(): void
}

interface Standing { group: Group; readonly element: HTMLButtonElement; shift: { readonly x: number; readonly y: number } }

/** Pins made in one go; the rest waits for the next frame, so that no frame is late. */
const perFrame = 40

/** Starts a pin layer on a map. */
export function pinLayer(map: LeafletMap, source: PinSource): PinLayer {
  const pane = map.getPanes().markerPane
  const standing = new Map<string, Standing>()
  let chosen: string | null = null
  let wanted: number | undefined
  let frame = 0

  /** Leaflet's drag handler knows; its types do not say so. */
  const wasDragged = (): boolean => (map.dragging as typeof map.dragging & { moved(): boolean }).moved()

  function place({ group, element, shift }: Standing): void {
    DomUtil.setPosition(element, map.latLngToLayerPoint([group.lat, group.lon]).add([shift.x, shift.y]))
  }
  const placeAll = (): void => { for (const pin of standing.values()) place(pin) }

  function makePin(key: string, group: Group): Standing {
    const element = source.make(group)
    const pin: Standing = { group, element, shift: { x: 0, y: 0 } }
    element.addEventListener('click', (event) => {
      event.stopPropagation()
      // A drag that began on a pin is no press; Enter and Space have no detail.
      if (event.detail !== 0 && wasDragged()) return
      source.press(pin.group, event.detail === 0)
    })
    element.addEventListener('dblclick', (event) => event.stopPropagation())
    element.addEventListener('focus', () => {
      // Room for the words above it, too.
      if (element.matches(':focus-visible')) map.panInside([pin.group.lat, pin.group.lon], { padding: [Math.min(140, map.getSize().x / 2 - 8), 80] })
    })
    mark(key, element)
    return pin
  }
  function mark(key: string, element: HTMLElement): void {
    element.classList.toggle('is-on', key === chosen)
    if (key === chosen) element.setAttribute('aria-current', 'true')
    else element.removeAttribute('aria-current')
  }
  function focusWanted(): void {
    if (wanted === undefined) return
    let best: Standing | undefined
    for (const pin of standing.values()) if (pin.group.first <= wanted && (!best || pin.group.first > best.group.first)) best = pin
    best?.element.focus()
    wanted = undefined
  }

  function show(groups: readonly Group[]): void {
    cancelAnimationFrame(frame)
    const keys = groups.map((group) => source.keyOf(group))
    const stay = new Set(keys)
    for (const [key, pin] of standing) {
      if (stay.has(key)) continue
      if (pin.element === document.activeElement && wanted === undefined) wanted = pin.group.first
      pin.element.remove()
      standing.delete(key)
    }
    const taken = new Map<string, number>()
    let i = 0
    let cursor: ChildNode | null = pane.firstChild
    const work = (): void => {
      let made = 0
      for (; i < groups.length && made < perFrame; i++) {
        const group = groups[i]!
        const key = keys[i]!
        let pin = standing.get(key)
        if (!pin) { pin = makePin(key, group); standing.set(key, pin); made += 1 }
        pin.group = group
        const spot = `${group.lat},${group.lon}`
        const nth = taken.get(spot) ?? 0
        taken.set(spot, nth + 1)
        const { x, y } = fanOut(nth)
        pin.shift = { x, y: y + (group.aside ?? 0) }
        place(pin)
        if (pin.element === cursor) cursor = cursor.nextSibling
        else pane.insertBefore(pin.element, cursor)
      }
      if (i < groups.length) frame = requestAnimationFrame(work)
      else focusWanted()
    }
    work()
  }
  map.on('zoom viewreset', placeAll)
  return {
    show,
    choose(key) {
      const before = chosen
      chosen = key
      for (const name of [before, key]) { const pin = name === null ? undefined : standing.get(name); if (pin) mark(name!, pin.element) }
    },
    focusOn(first) { wanted = first },
    forget() {
      cancelAnimationFrame(frame)
      for (const pin of standing.values()) {
        if (pin.element === document.activeElement) wanted = pin.group.first
        pin.element.remove()
      }
      standing.clear()
    },
    remove() {
      cancelAnimationFrame(frame)
      map.off('zoom viewreset', placeAll)
      for (const pin of standing.values()) pin.element.remove()
      standing.clear()
    },
  }
}
