/**
 * Putting rows in another order by dragging a handle, with mouse, pen or finger. Only an extra: the same can be done with buttons and keys.
 * The rows stay where they are until the drop; a line shows where it will be.
 */
import { onScopeDispose, ref, type Ref } from 'vue'

/** How far the pointer goes before it is a drag and no tap, in CSS pixels. */
const slop = 6
/** This near to an edge of the window the page scrolls along. */
const edge = 72

/** What is dragged and where it would land, both counted from 0; null while nothing is. */
export interface DragOrder {
  readonly from: Readonly<Ref<number | null>>
  readonly to: Readonly<Ref<number | null>>
  /** Begins, on `pointerdown` of a handle. */
  grab(event: PointerEvent, index: number): void
  /** True for the click that a browser sends after a drop; ask once. */
  wasDragged(): boolean
}

/** Where a dragged row lands among the others: after all whose middle is above the pointer. */
export function landingPlace(middles: readonly number[], from: number, y: number): number {
  return middles.filter((middle, i) => i !== from && middle < y).length
}

/** Makes rows draggable. `rows` gives the elements in order. */
export function useDragOrder(rows: () => readonly Element[], drop: (from: number, to: number) => void): DragOrder {
  const from = ref<number | null>(null)
  const to = ref<number | null>(null)
  let stop: (() => void) | undefined
  let isDropped = false
  onScopeDispose(() => stop?.())

  function grab(event: PointerEvent, index: number): void {
    if (event.button !== 0 || !event.isPrimary) return
    const handle = event.currentTarget as HTMLElement
    const startY = event.clientY
    let y = startY
    let frame = 0
    isDropped = false
    const look = (): void => {
      to.value = landingPlace(rows().map((row) => { const { top, height } = row.getBoundingClientRect(); return top + height / 2 }), index, y)
    }
    const scroll = (): void => {
      const by = y < edge ? y - edge : y > innerHeight - edge ? y - innerHeight + edge : 0
      if (by !== 0) { scrollBy({ top: by / 4, behavior: 'instant' }); look() }
      frame = requestAnimationFrame(scroll)
    }
    const move = (moved: PointerEvent): void => {
      y = moved.clientY
      if (from.value === null) {
        if (Math.abs(y - startY) < slop) return
        from.value = index
        handle.setPointerCapture(moved.pointerId)
        frame = requestAnimationFrame(scroll)
      }
      look()
    }
    const end = (ended: Event): void => {
      const [began, landed] = [from.value, to.value]
      stop?.()
      isDropped = began !== null && ended.type === 'pointerup'
      if (isDropped && began !== null && landed !== null && landed !== began) drop(began, landed)
    }
    const onKey = (key: KeyboardEvent): void => { if (key.key === 'Escape') { key.preventDefault(); end(key) } }
    stop?.()
    stop = () => {
      cancelAnimationFrame(frame)
      handle.removeEventListener('pointermove', move)
      handle.removeEventListener('pointerup', end)
      handle.removeEventListener('pointercancel', end)
      removeEventListener('keydown', onKey, true)
      from.value = to.value = null
      stop = undefined
    }
    handle.addEventListener('pointermove', move)
    handle.addEventListener('pointerup', end)
    handle.addEventListener('pointercancel', end)
    addEventListener('keydown', onKey, true)
  }
  return {
    from, to, grab,
    wasDragged() {
      const dropped = isDropped
      isDropped = false
      return dropped
    },
  }
}
