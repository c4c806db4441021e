/**
 * A drawing as pixels: the picture for programs that do not read SVG (LibreOffice before 24, Word before 2016). Arithmetic
 * only, no canvas, so the browser and the command line make the same bytes.
 */
import type { Sketch, SketchItem } from '../../document/sketch'
import { lettersOf } from './letters'
import { outlinesOf, strokeOf, type Outline } from './outline'
import { pngOf } from './png'

/** Lines of one pixel on which the edge of an area is looked at. */
const fine = 4

interface Raster { readonly width: number; readonly height: number; readonly rgb: Uint8Array }

/** A PNG of a drawing on white, `scale` pixels to its unit. */
export async function pngOfSketch(sketch: Sketch, scale: number): Promise<Uint8Array> {
  const width = Math.round(sketch.width * scale)
  const height = Math.round(sketch.height * scale)
  const raster: Raster = { width, height, rgb: new Uint8Array(width * height * 3).fill(255) }
  for (const item of sketch.items) draw(raster, item, scale)
  return pngOf(raster)
}

function draw(raster: Raster, item: SketchItem, scale: number): void {
  if (item.kind === 'text') return write(raster, item, scale)
  const outlines = outlinesOf(item.d)
  const place = placed(item.x * scale, item.y * scale, item.scale * scale)
  if (item.fill !== null) fill(raster, outlines.map(place), item.fill)
  if (item.stroke !== null) fill(raster, strokeOf(outlines, item.width, item.dash).map(place), item.stroke)
}

function write(raster: Raster, { text, x, y, size, bold, anchor, fill: color, halo }: Extract<SketchItem, { kind: 'text' }>, scale: number): void {
  const unit = (size * 0.68) / 10
  const { width, placed: letters } = lettersOf(text)
  const start = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width) * unit
  const lines = letters.flatMap((letter) => outlinesOf(letter.d).map(placed(letter.x, 0, 1)))
  const place = placed(start * scale, y * scale, unit * scale)
  if (halo) fill(raster, strokeOf(lines, 5, []).map(place), '#ffffff')
  fill(raster, strokeOf(lines, bold ? 2.1 : 1.4, []).map(place), color)
}

function placed(x: number, y: number, scale: number): (outline: Outline) => Outline {
  return ({ points, closed }) => ({ closed, points: points.map((point) => ({ x: x + point.x * scale, y: y + point.y * scale })) })
}

/** Paints the inside of some outlines together (non-zero winding), with soft edges. */
function fill({ width, height, rgb }: Raster, outlines: readonly Outline[], color: string): void {
  const ink = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  const edges = outlines.flatMap(({ points }) => points.map((a, i) => ({ a, b: points[(i + 1) % points.length]! }))).filter(({ a, b }) => a.y !== b.y)
  const top = Math.max(0, Math.floor(edges.reduce((least, { a }) => Math.min(least, a.y), Infinity)))
  const bottom = Math.min(height, Math.ceil(edges.reduce((most, { a }) => Math.max(most, a.y), -Infinity)))
  const cover = new Float64Array(width)
  for (let row = top; row < bottom; row++) {
    const near = edges.filter(({ a, b }) => Math.min(a.y, b.y) < row + 1 && Math.max(a.y, b.y) > row)
    if (near.length === 0) continue
    cover.fill(0)
    for (let line = 0; line < fine; line++) {
      const y = row + (line + 0.5) / fine
      const crossings = near.filter(({ a, b }) => (a.y <= y) !== (b.y <= y)).map(({ a, b }) => ({ x: a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x), turn: b.y > a.y ? 1 : -1 })).sort((one, other) => one.x - other.x)
      let winding = 0
      for (const [i, { x, turn }] of crossings.entries()) {
        winding += turn
        const next = crossings[i + 1]
        if (winding !== 0 && next) span(cover, x, next.x)
      }
    }
    for (let x = 0; x < width; x++) {
      const part = Math.min(1, cover[x]! / fine)
      if (part === 0) continue
      for (let channel = 0; channel < 3; channel++) {
        const at = (row * width + x) * 3 + channel
        rgb[at] = Math.round(rgb[at]! + (ink[channel]! - rgb[at]!) * part)
      }
    }
  }
}

/** Adds what lies between two places to the pixels there. */
function span(cover: Float64Array, from: number, to: number): void {
  const begin = Math.max(0, from)
  const end = Math.min(cover.length, to)
  for (let x = Math.floor(begin); x < end; x++) cover[x]! += Math.min(end, x + 1) - Math.max(begin, x)
}
