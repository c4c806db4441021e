/** Rectangles over faces and number plates, in fractions of the photo: the same for a mouse, arrow keys and numbers. */
import type { Part } from '@/storage/photos'

/** Smallest side: anything smaller is a slip of the finger. */
export const smallestSide = 0.01

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** The rectangle moved back inside the photo, at least as large as the smallest. */
export function insidePhoto(part: Part): Part {
  const width = Math.min(1, Math.max(smallestSide, part.width))
  const height = Math.min(1, Math.max(smallestSide, part.height))
  return {
    x: rounded(Math.min(1 - width, Math.max(0, part.x))), y: rounded(Math.min(1 - height, Math.max(0, part.y))),
    width: rounded(width), height: rounded(height),
  }
}

/** The rectangle between two corners; undefined for a tap without a drag. */
export function partBetween(a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }): Part | undefined {
  const clamp = (value: number): number => Math.min(1, Math.max(0, value))
  const [left, right] = [clamp(Math.min(a.x, b.x)), clamp(Math.max(a.x, b.x))]
  const [top, bottom] = [clamp(Math.min(a.y, b.y)), clamp(Math.max(a.y, b.y))]
  if (right - left < smallestSide || bottom - top < smallestSide) return undefined
  return insidePhoto({ x: left, y: top, width: right - left, height: bottom - top })
}

/** Where a new rectangle begins: in the middle, a fifth of the photo. */
export const middlePart: Part = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }

/** What a key does: arrows move, with Shift they make larger or smaller. Undefined for other keys. */
export function partAfterKey(part: Part, key: string, isResize: boolean, step = 0.02): Part | undefined {
  const [dx, dy] = key === 'ArrowLeft' ? [-step, 0] : key === 'ArrowRight' ? [step, 0] : key === 'ArrowUp' ? [0, -step] : key === 'ArrowDown' ? [0, step] : [0, 0]
  if (dx === 0 && dy === 0) return undefined
  return insidePhoto(isResize ? { ...part, width: part.width + dx, height: part.height + dy } : { ...part, x: part.x + dx, y: part.y + dy })
}
