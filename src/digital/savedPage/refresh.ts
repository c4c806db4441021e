/** A page that loads anew by itself (WCAG 2.2.1), judged as axe's rule `meta-refresh` does: the element may not do its work in the frame, so axe cannot see it. */

/** Twenty hours, the limit of the criterion, in seconds. */
const longEnough = 72_000

/** True where a `meta http-equiv="refresh"` with this content takes people by surprise: later than at once, and within twenty hours. */
export function isRefreshBarrier(content: string): boolean {
  const [delay = ''] = content.trim().split(/[;,\s]/)
  if (!/^[\d.]+$/.test(delay)) return false
  const seconds = parseFloat(delay)
  return seconds > 0 && seconds <= longEnough
}
