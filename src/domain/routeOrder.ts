/** Places on a route. Apart from the link: only who changes the order needs it. */

/** A position that puts a link between two others; `undefined` is an end of the route. */
export function positionBetween(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return after === undefined ? 1 : after - 1
  return after === undefined ? before + 1 : (before + after) / 2
}
