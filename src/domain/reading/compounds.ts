/** Long words, and how many parts a Dutch compound probably has. Parts come from a list: what is not in it counts as one part at most. */
import { letterCount } from './words'

/** More letters than this is long. */
export const longWordLetters = 15
/** More parts than this is asked to be avoided. */
export const mostParts = 3

/** A word taken apart. */
export interface TakenApart {
  readonly letters: number
  /** The parts as we guess them; one part where we could not tell. */
  readonly parts: readonly string[]
  /** True where every letter belongs to a part of the list. */
  readonly sure: boolean
}

/** Letters that join two parts: "stadsdienst", "leerlingenvervoer". */
const joints = ['', 's', 'e', 'en', '-', 'er']
/** An unknown rest shorter than this is an ending, not a part. */
const shortestRest = 4
/** Longer words than this are no words. */
const longestWord = 80

/** Makes the function that takes words apart. */
export function wordTaker(parts: readonly string[]): (low: string) => TakenApart {
  const known = new Set(parts)
  const longest = parts.reduce((most, part) => Math.max(most, part.length), 0)
  const remembered = new Map<string, TakenApart>()
  return (low) => {
    const before = remembered.get(low)
    if (before) return before
    const result = takeApart(low, known, longest)
    if (remembered.size < 5_000) remembered.set(low, result)
    return result
  }
}

interface Way { readonly parts: readonly string[]; readonly unknown: number }

/** Fewest unknown letters first, then the fewest parts: "aanvraag" before "aan" and "vraag". */
const isBetter = (a: Way, b: Way | undefined): boolean => !b || a.unknown < b.unknown || (a.unknown === b.unknown && a.parts.length < b.parts.length)

function takeApart(low: string, known: ReadonlySet<string>, longest: number): TakenApart {
  const letters = letterCount(low)
  if (letters < 8 || low.length > longestWord || known.size === 0 || !/^[\p{L}-]+$/u.test(low)) return { letters, parts: [low], sure: false }
  // `best[at]`: the best way to the end of a known part at `at`. Between two known parts there may be one unknown piece.
  const best: (Way | undefined)[] = Array.from({ length: low.length + 1 })
  best[0] = { parts: [], unknown: 0 }
  for (let from = 0; from < low.length; from++) {
    const way = best[from]
    if (!way) continue
    for (let start = from; start < low.length; start++) {
      const led = withPiece(way, low.slice(from, start))
      for (let to = start + 2; to <= Math.min(low.length, start + longest); to++) {
        const part = low.slice(start, to)
        if (!known.has(part)) continue
        for (const joint of joints) {
          const next = to + joint.length
          if (next > low.length || !low.startsWith(joint, to)) continue
          const taken = { parts: [...led.parts, part + (next === low.length ? joint : '')], unknown: led.unknown }
          if (isBetter(taken, best[next])) best[next] = taken
        }
      }
    }
  }
  const way = best.reduce<Way | undefined>((found, one, at) => { const whole = one && withPiece(one, low.slice(at)); return whole && isBetter(whole, found) ? whole : found }, undefined)!
  return way.parts.length === 0 ? { letters, parts: [low], sure: false } : { letters, parts: way.parts, sure: way.unknown === 0 }
}

/** A way with an unknown piece behind it: a part of its own, or an ending that belongs to the part before. */
function withPiece(way: Way, piece: string): Way {
  return piece === '' ? way : { parts: piece.length >= shortestRest ? [...way.parts, piece] : way.parts, unknown: way.unknown + piece.length }
}
