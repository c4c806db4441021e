/**
 * After an action that takes its own button off the screen: brings the focus to what came in its place, so that a keyboard or a screen
 * reader does not fall back to the top of the page (WCAG 2.4.3). Does nothing while the focus is still somewhere.
 */
export function keepFocus(find: () => HTMLElement | null | undefined, tries = 12): void {
  setTimeout(() => {
    // The page was left, and its window with it.
    if (typeof document === 'undefined') return
    const isLost = document.activeElement === null || document.activeElement === document.body
    const target = isLost ? find() : undefined
    if (target) target.focus({ preventScroll: true })
    else if (tries > 1) keepFocus(find, tries - 1)
  }, 50)
}
