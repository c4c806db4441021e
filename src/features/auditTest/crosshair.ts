/** Where a crosshair goes in a picture. Pure. */

/** A place in a picture, in whole pixels. */
export interface At { readonly x: number; readonly y: number }
/** A picture's size. */
export interface Size { readonly width: number; readonly height: number }

const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** The place after a key: one pixel, ten with Shift; Home and End go to the sides of the line. Undefined for a key that moves nothing. */
export function moved(at: At, key: string, isFar: boolean, size: Size): At | undefined {
  if (key === 'Home') return { ...at, x: 0 }
  if (key === 'End') return { ...at, x: size.width - 1 }
  const arrow = arrows[key]
  return arrow && inside({ x: at.x + arrow[0] * (isFar ? 10 : 1), y: at.y + arrow[1] * (isFar ? 10 : 1) }, size)
}

/** The nearest place inside. */
export function inside({ x, y }: At, { width, height }: Size): At {
  return { x: Math.min(width - 1, Math.max(0, Math.round(x))), y: Math.min(height - 1, Math.max(0, Math.round(y))) }
}

/** The pixel under a point of the picture as it is shown. */
export function pixelUnder(point: At, shown: Size, size: Size): At {
  return inside({ x: Math.floor((point.x / Math.max(1, shown.width)) * size.width), y: Math.floor((point.y / Math.max(1, shown.height)) * size.height) }, size)
}
