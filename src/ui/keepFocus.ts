/** Milliseconds between looks, and how often: a slow device may take seconds to draw what comes in the place of a button. */
const pause = 50
const most = 100

/**
 * After an action that takes its own button off the screen: brings the focus to what came in its place, so that a keyboard or a screen
 * reader does not fall back to the top of the page (WCAG 2.4.3). Does nothing while the focus is still where it was, and gives up as soon as the
 * person moved on.
 */
export function keepFocus(find: () => HTMLElement | null | undefined): void {
  look(find, document.activeElement, most)
}

function look(find: () => HTMLElement | null | undefined, from: Element | null, left: number): void {
  setTimeout(() => {
    // The page was left, and its window with it.
    if (typeof document === 'undefined') return
    const at = document.activeElement
    const isLost = at === null || at === document.body
    if (!isLost && at !== from) return
    const target = isLost ? find() : undefined
    if (target) target.focus({ preventScroll: true })
    else if (left > 1) look(find, from, left - 1)
  }, pause)
}
