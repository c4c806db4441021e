/** Path data as polygons: curves become short lines, a stroke becomes the area that it covers. */

export interface Point { readonly x: number; readonly y: number }
/** Points in order; `closed` when the last leads back to the first. */
export interface Outline { readonly points: readonly Point[]; readonly closed: boolean }

/** Lines that a curve becomes; enough for the size of a pin. */
const steps = 16

/** The outlines of path data (SVG 2, 9.3): the commands that our drawings use, M L C Q A Z and their relative kin. */
export function outlinesOf(d: string): readonly Outline[] {
  const outlines: { points: Point[]; closed: boolean }[] = []
  let at: Point = { x: 0, y: 0 }
  let start = at
  const last = (): Point[] => outlines.at(-1)?.points ?? []
  for (const [, command, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = (rest!.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number)
    const relative = command === command!.toLowerCase()
    const kind = command!.toUpperCase()
    if (kind === 'Z') {
      const open = outlines.at(-1)
      if (open) open.closed = true
      at = start
      continue
    }
    const size = { M: 2, L: 2, Q: 4, C: 6, A: 7 }[kind]
    if (size === undefined) continue
    for (let i = 0; i + size <= numbers.length; i += size) {
      const from = at
      const p = (n: number): Point => ({ x: numbers[i + n]! + (relative ? from.x : 0), y: numbers[i + n + 1]! + (relative ? from.y : 0) })
      const to = p(size - 2)
      if (kind === 'M' && i === 0) {
        outlines.push({ points: [to], closed: false })
        start = to
      } else if (kind === 'C') {
        const [a, b] = [p(0), p(2)]
        curve(last(), (t) => mix(mix(mix(from, a, t), mix(a, b, t), t), mix(mix(a, b, t), mix(b, to, t), t), t))
      } else if (kind === 'Q') {
        const a = p(0)
        curve(last(), (t) => mix(mix(from, a, t), mix(a, to, t), t))
      } else if (kind === 'A') arc(last(), from, to, numbers[i]!, numbers[i + 3] === 1, numbers[i + 4] === 1)
      else last().push(to)
      at = to
    }
  }
  return outlines
}

function mix(a: Point, b: Point, t: number): Point {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}

function curve(points: Point[], at: (t: number) => Point): void {
  for (let i = 1; i <= steps; i++) points.push(at(i / steps))
}

/** Part of a circle (SVG 2, B.2.4, for equal radii). */
function arc(points: Point[], from: Point, to: Point, radius: number, large: boolean, sweep: boolean): void {
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2
  if (half === 0) return
  const r = Math.max(radius, half)
  const off = Math.sqrt(Math.max(0, r * r - half * half)) * (large === sweep ? -1 : 1)
  const middle = { x: (from.x + to.x) / 2 - (off * (to.y - from.y)) / (2 * half), y: (from.y + to.y) / 2 + (off * (to.x - from.x)) / (2 * half) }
  const begin = Math.atan2(from.y - middle.y, from.x - middle.x)
  let turn = Math.atan2(to.y - middle.y, to.x - middle.x) - begin
  if (sweep && turn <= 0) turn += 2 * Math.PI
  if (!sweep && turn >= 0) turn -= 2 * Math.PI
  curve(points, (t) => ({ x: middle.x + r * Math.cos(begin + turn * t), y: middle.y + r * Math.sin(begin + turn * t) }))
}

/** The area under a line of some width, with round ends and corners. All parts turn the same way, so that they add up. */
export function strokeOf(outlines: readonly Outline[], width: number, dash: readonly number[]): readonly Outline[] {
  const r = width / 2
  const parts: Outline[] = []
  for (const { points, closed } of outlines) {
    const whole = closed && points.length > 0 ? [...points, points[0]!] : points
    for (const piece of dash.length > 0 ? dashed(whole, dash) : [whole]) {
      for (const [i, b] of piece.entries()) {
        parts.push({ points: disc(b, r), closed: true })
        const a = piece[i - 1]
        if (!a) continue
        const length = Math.hypot(b.x - a.x, b.y - a.y)
        if (length === 0) continue
        const [nx, ny] = [(-(b.y - a.y) / length) * r, ((b.x - a.x) / length) * r]
        parts.push({ points: [{ x: a.x - nx, y: a.y - ny }, { x: b.x - nx, y: b.y - ny }, { x: b.x + nx, y: b.y + ny }, { x: a.x + nx, y: a.y + ny }], closed: true })
      }
    }
  }
  return parts
}

function disc({ x, y }: Point, r: number): readonly Point[] {
  return Array.from({ length: 12 }, (_, i) => ({ x: x + r * Math.cos((i / 6) * Math.PI), y: y + r * Math.sin((i / 6) * Math.PI) }))
}

function dashed(points: readonly Point[], dash: readonly number[]): readonly (readonly Point[])[] {
  const pieces: Point[][] = []
  let [n, left] = [0, dash[0]!]
  let piece: Point[] = points.length > 0 ? [points[0]!] : []
  for (let i = 1; i < points.length; i++) {
    let a = points[i - 1]!
    const b = points[i]!
    for (let length = Math.hypot(b.x - a.x, b.y - a.y); length > 0;) {
      const step = Math.min(left, length)
      a = mix(a, b, step / length)
      length -= step
      left -= step
      if (n % 2 === 0) piece.push(a)
      if (left > 0) continue
      if (n % 2 === 0) pieces.push(piece)
      n += 1
      left = dash[n % dash.length]!
      piece = [a]
    }
  }
  if (n % 2 === 0 && piece.length > 1) pieces.push(piece)
  return pieces
}
