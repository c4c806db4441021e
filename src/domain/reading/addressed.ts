/** How a text speaks to its reader: with u, with je, or not at all. */
import type { Word } from './words'

const formal = new Set(['u', 'uw', 'uzelf', 'uwe'])
const informal = new Set(['je', 'jij', 'jou', 'jouw', 'jullie', 'jezelf', 'jouwe'])

/** How often each is used. */
export interface Addressed {
  readonly formal: number
  readonly informal: number
}

/** Counts u and je. */
export function addressedIn(words: readonly Word[]): Addressed {
  let counted: Addressed = { formal: 0, informal: 0 }
  for (const { low } of words) {
    if (formal.has(low)) counted = { ...counted, formal: counted.formal + 1 }
    else if (informal.has(low)) counted = { ...counted, informal: counted.informal + 1 }
  }
  return counted
}
