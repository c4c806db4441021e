/** Which part of a long list stands on the page: whole steps, so that 10,000 findings never have to be drawn at once. */

/** Items in one step. */
export const stepSize = 50

/** Items drawn in one frame. */
export const perFrame = 10

/** From (included) to (excluded), by place in the list. */
export interface ListWindow { readonly from: number; readonly to: number }

/** The first step. */
export const firstWindow: ListWindow = { from: 0, to: stepSize }

/** One step more at the end. */
export function withNext(window: ListWindow): ListWindow {
  return { from: window.from, to: window.to + stepSize }
}

/** One step more at the start. */
export function withPrevious(window: ListWindow): ListWindow {
  return { from: Math.max(0, window.from - stepSize), to: window.to }
}

/** A window that holds a place of the list: the same where it does, else the step around it. */
export function windowWith(window: ListWindow, place: number): ListWindow {
  if (place >= window.from && place < window.to) return window
  const from = Math.floor(place / stepSize) * stepSize
  return { from, to: from + stepSize }
}
