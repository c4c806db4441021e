/** The ground line under a row of the chain: it shows how far a group gets. */
import { cappedLevel } from './chain'
import { isLevel, type AnyLevel } from './level'
import type { Link } from './link'

/** The line between two links. `solid`: so far one gets. `broken`: right behind a break. `past`: after one, only reached with help. `unknown`: nobody looked. */
export type Ground = 'solid' | 'broken' | 'past' | 'unknown'

/** A cell as the line needs it. */
export interface GroundCell {
  readonly link: Pick<Link, 'optional' | 'equalAlternative'>
  readonly level: AnyLevel
}

/** True where a route stops: blocking, and neither to skip nor to go around. */
export function isBreak({ link, level }: GroundCell): boolean {
  return cappedLevel(level, link) === 'blocks'
}

/** The line after each link but the last. `hasPast: false` for links of different people together: nobody walked that line. */
export function groundLine(cells: readonly GroundCell[], { hasPast = true }: { readonly hasPast?: boolean } = {}): readonly Ground[] {
  let isPast = false
  return cells.slice(0, -1).map((cell, i): Ground => {
    if (isBreak(cell)) {
      isPast = hasPast
      return 'broken'
    }
    if (isUnknown(cell) || isUnknown(cells[i + 1]!)) return 'unknown'
    return isPast ? 'past' : 'solid'
  })
}

function isUnknown({ level }: GroundCell): boolean {
  return !isLevel(level) && level !== 'not-applicable'
}
