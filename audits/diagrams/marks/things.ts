/** What stands in buildings and streets, and what one measures with. */
import { box, dash, disc, limb, line, n, path, round, shape, type Marks, type Point } from './draw'

/** Ground from the side: its surface, and filled below. */
export function ground(y: number, from = 0, to = 320): Marks {
  return [path('solid', `M ${from} ${y} L ${to} ${y} L ${to} 200 L ${from} 200`), line('thing', [from, y], [to, y])]
}

/** Ground that goes up and down: its surface through points, filled below. */
export function relief(...points: Point[]): Marks {
  return [path('solid', `M ${points.map(([x, y]) => `${n(x)} ${n(y)}`).join(' L ')} L ${points.at(-1)![0]} 200 L ${points[0]![0]} 200`), line('thing', ...points)]
}

/** A wall that is cut: from above, or from the side. */
export const wall = (x: number, y: number, w: number, h: number): Marks => [box('solid', x, y, w, h)]

/** A door that stands open or shut, from above: hinge, end of the leaf, and the quarter circle that it makes. */
export function doorLeaf(hinge: Point, end: Point, thick = 5): Marks {
  return [path('thing', limb(thick, hinge, end))]
}

/** A line that leads from a thing to the end of an arrow. */
export const lead = (from: Point, to: Point): Marks => [dash('soft', from, to)]

/** A spirit level with a display, lying on a line between two points. */
export function spiritLevel([ax, ay]: Point, [bx, by]: Point, thick = 15): Marks {
  const far = Math.hypot(bx - ax, by - ay)
  const at = (along: number, up: number): Point => [ax + ((bx - ax) * along) / far + ((by - ay) * up) / far, ay + ((by - ay) * along) / far - ((bx - ax) * up) / far]
  return [
    shape('thing', at(0, 1.5), at(far, 1.5), at(far, thick + 1.5), at(0, thick + 1.5)),
    shape('solid', at(far / 2 - 17, 4.5), at(far / 2 + 17, 4.5), at(far / 2 + 17, thick - 1.5), at(far / 2 - 17, thick - 1.5)),
    disc('thing', at(far / 2, thick / 2 + 1.5), 2.6),
  ]
}

/** The angle between the horizontal and a slope, at its foot: a dashed level line and an arc, both as measure. */
export function angle([x, y]: Point, [tx, ty]: Point, r: number): Marks {
  const side = Math.sign(tx - x)
  const far = Math.hypot(tx - x, ty - y)
  const end: Point = [x + ((tx - x) * r) / far, y + ((ty - y) * r) / far]
  const turn = (ty < y ? 0 : 1) ^ (side < 0 ? 1 : 0)
  return [dash('measure', [x, y], [x + side * (r + 22), y]), path('measure', `M ${n(x + side * r)} ${n(y)} A ${n(r)} ${n(r)} 0 0 ${turn} ${n(end[0])} ${n(end[1])}`)]
}

/** A flat batten from the side, to measure under. */
export const batten = (x: number, y: number, w: number): Marks => [box('thing', x, y - 8, w, 8)]

/** A lamp post: the middle of its foot, how high, and to which side the arm goes. */
export function lampPost(x: number, foot: number, high: number, side: 1 | -1 = 1): Marks {
  const top = foot - high
  return [path('thing', `M ${x} ${foot} L ${x} ${top + 10} Q ${x} ${top} ${x + side * 10} ${top} L ${x + side * 16} ${top}`), shape('thing', [x + side * 13, top - 4], [x + side * 34, top - 2], [x + side * 34, top + 4], [x + side * 13, top + 4])]
}

/** The light of a lamp. */
export const beam = (x: number, y: number, half: number, foot: number): Marks => [dash('soft', [x - 5, y], [x - half, foot]), dash('soft', [x + 5, y], [x + half, foot])]

/** A light meter that lies on the ground: a sensor on a flat box. */
export const luxMeter = (x: number, foot: number): Marks => [box('thing', x - 19, foot - 11, 38, 11, 3), path('measure', `M ${x - 9} ${foot - 11} A 9 9 0 0 1 ${x + 9} ${foot - 11} Z`)]

/** A watch or a clock; the hands say how much of the round is over, and that part is marked. */
export function watch([x, y]: Point, r: number, part: number, button = false): Marks {
  const a = part * 2 * Math.PI
  const end: Point = [x + Math.sin(a) * (r - 5), y - Math.cos(a) * (r - 5)]
  return [
    ...(button ? [path('thing', limb(6, [x, y - r - 7], [x, y - r])), path('thing', limb(5, [x + r * 0.72, y - r * 0.72], [x + r * 0.84, y - r * 0.84]))] : []),
    disc('thing', [x, y], r),
    ...[0, 1, 2, 3].map((i) => line('thing', [x + Math.sin((i * Math.PI) / 2) * (r - 2), y - Math.cos((i * Math.PI) / 2) * (r - 2)], [x + Math.sin((i * Math.PI) / 2) * (r - 6), y - Math.cos((i * Math.PI) / 2) * (r - 6)])),
    path('measure', `M ${n(x)} ${n(y)} L ${n(x)} ${n(y - r + 5)} A ${n(r - 5)} ${n(r - 5)} 0 ${part > 0.5 ? 1 : 0} 1 ${n(end[0])} ${n(end[1])} Z`),
  ]
}

/** A table from above. */
export const tableAbove = ([x, y]: Point, w: number, h: number): Marks => [box('thing', x - w / 2, y - h / 2, w, h, 4)]
/** A chair from above, 45 cm, its back on the far side. */
export function chairAbove([x, y]: Point, k: number, back: 'up' | 'down' | 'left' | 'right'): Marks {
  const h = 22 * k
  const edges = { up: [[x - h, y - h], [x + h, y - h]], down: [[x - h, y + h], [x + h, y + h]], left: [[x - h, y - h], [x - h, y + h]], right: [[x + h, y - h], [x + h, y + h]] } as const
  return [box('thing', x - h, y - h, 2 * h, 2 * h, 3), path('thing', limb(5 * k, ...(edges[back] as readonly [Point, Point])))]
}

/** A bush or the crown of a tree. */
export function bush([x, y]: Point, r: number): Marks {
  const lobes = [0, 1, 2, 3, 4, 5].map((i) => [x + Math.cos((i * Math.PI) / 3) * r * 0.62, y + Math.sin((i * Math.PI) / 3) * r * 0.62] as const)
  return [path('solid', `${round([x, y], r * 0.6)} ${lobes.map((at) => round(at, r * 0.42)).join(' ')}`.replaceAll(' Z', ''))]
}

/** A car from above, 180 by 430 cm, its length across the field. */
export function carAbove([x, y]: Point, k: number): Marks {
  const [l, w] = [430 * k, 180 * k]
  return [
    box('thing', x - l / 2, y - w / 2, l, w, Math.min(14, w / 3)),
    path('thing', `M ${n(x - l * 0.2)} ${n(y - w * 0.38)} Q ${n(x - l * 0.26)} ${n(y)} ${n(x - l * 0.2)} ${n(y + w * 0.38)}`),
    path('thing', `M ${n(x + l * 0.22)} ${n(y - w * 0.38)} Q ${n(x + l * 0.28)} ${n(y)} ${n(x + l * 0.22)} ${n(y + w * 0.38)}`),
  ]
}

/** The pot of a toilet from above: the middle of its back on the wall, and which way it points. 37 by 70 cm. */
export function potAbove([x, y]: Point, k: number, way: 'down' | 'right'): Marks {
  const at = (across: number, out: number): string => (way === 'down' ? `${n(x + across * k)} ${n(y + out * k)}` : `${n(x + out * k)} ${n(y + across * k)}`)
  return [
    path('thing', `M ${at(-20, 0)} L ${at(20, 0)} L ${at(20, 16)} L ${at(-20, 16)} Z`),
    path('thing', `M ${at(-16, 16)} C ${at(-22, 44)} ${at(-16, 70)} ${at(0, 70)} C ${at(16, 70)} ${at(22, 44)} ${at(16, 16)} Z`),
    path('thing', `M ${at(-8, 28)} C ${at(-12, 46)} ${at(-8, 62)} ${at(0, 62)} C ${at(8, 62)} ${at(12, 46)} ${at(8, 28)} Z`),
  ]
}

/** The pot of a toilet from the side: the wall behind it, and its foot. The seat is 48 cm high, its front 70 cm from the wall. */
export function potSide(wallX: number, foot: number, k: number): Marks {
  const at = (out: number, h: number): string => `${n(wallX + out * k)} ${n(foot - h * k)}`
  return [
    path('thing', `M ${at(0, 84)} L ${at(16, 84)} L ${at(18, 48)} L ${at(0, 48)} Z`),
    path('thing', `M ${at(6, 45)} L ${at(69, 45)} C ${at(68, 30)} ${at(58, 24)} ${at(50, 20)} L ${at(48, 0)} L ${at(14, 0)} L ${at(14, 22)} L ${at(6, 22)} Z`),
    path('thing', `M ${at(18, 45)} L ${at(70, 45)} L ${at(70, 48)} L ${at(18, 48)} Z`),
  ]
}

/** A basin from above, against a wall above it. */
export const basinAbove = (x: number, y: number, w: number, h: number): Marks => [path('thing', `M ${x} ${y} L ${x + w} ${y} L ${x + w} ${n(y + h * 0.5)} Q ${x + w} ${y + h} ${n(x + w / 2)} ${y + h} Q ${x} ${y + h} ${x} ${n(y + h * 0.5)} Z`), disc('thing', [x + w / 2, y + h * 0.5], Math.min(w, h) * 0.24)]

/** Lines of text on paper: grey bars. */
export const textLines = (x: number, y: number, widths: readonly number[], step = 12): Marks => widths.map((w, i) => path('solid', limb(5, [x + 2.5, y + i * step], [x + w - 2.5, y + i * step])))

/** A tick: this one counts. */
export const tick = ([x, y]: Point, size = 10): Marks => [line('measure', [x - size * 0.5, y], [x - size * 0.1, y + size * 0.4], [x + size * 0.6, y - size * 0.5])]

/** The sign of a wheelchair on the ground of a parking space, in a square around a point. */
export function parkingSign([x, y]: Point, size: number): Marks {
  const k = size / 150
  const at = (dx: number, dy: number): Point => [x + dx * k, y + dy * k]
  return [path('soft', `${round(at(-8, -52), 11 * k)} M ${at(-8, -36).join(' ')} L ${at(-8, 8).join(' ')} L ${at(30, 8).join(' ')} L ${at(44, 46).join(' ')}`), path('soft', `M ${at(-18, -10).join(' ')} A ${36 * k} ${36 * k} 0 1 0 ${at(34, 36).join(' ')}`)]
}

/** A footpath from above: the front of the houses, the kerb below it at `kerb`, and the street. */
export function footpathAbove(kerb: number): Marks {
  return [...wall(0, 0, 320, 18), path('solid', `M 0 ${kerb + 8} L 320 ${kerb + 8} L 320 200 L 0 200`), line('thing', [0, kerb], [320, kerb]), line('thing', [0, kerb + 8], [320, kerb + 8])]
}

/** A bicycle from above, 170 cm long, its length across the field. */
export function bikeAbove([x, y]: Point, k: number): Marks {
  return [path('thing', limb(5 * k, [x - 85 * k, y], [x - 18 * k, y])), path('thing', limb(5 * k, [x + 18 * k, y], [x + 85 * k, y])), path('thing', limb(4 * k, [x - 40 * k, y], [x + 50 * k, y])), path('thing', limb(6 * k, [x + 36 * k, y - 28 * k], [x + 46 * k, y], [x + 36 * k, y + 28 * k])), path('thing', limb(14 * k, [x - 34 * k, y], [x - 20 * k, y]))]
}

/** A bush, tree or shrub from the side. */
export function crown([x, y]: Point, w: number, h: number): Marks {
  return [path('solid', `M ${n(x - w)} ${n(y)} C ${n(x - w * 1.2)} ${n(y - h * 0.7)} ${n(x - w * 0.6)} ${n(y - h)} ${n(x - w * 0.2)} ${n(y - h * 0.9)} C ${n(x + w * 0.2)} ${n(y - h * 1.25)} ${n(x + w * 0.8)} ${n(y - h)} ${n(x + w * 0.85)} ${n(y - h * 0.6)} C ${n(x + w * 1.2)} ${n(y - h * 0.5)} ${n(x + w * 1.15)} ${n(y)} ${n(x + w)} ${n(y)} C ${n(x + w * 0.6)} ${n(y + h * 0.18)} ${n(x + w * 0.2)} ${n(y - h * 0.04)} ${n(x)} ${n(y + h * 0.1)} C ${n(x - w * 0.4)} ${n(y + h * 0.2)} ${n(x - w * 0.7)} ${n(y - h * 0.04)} ${n(x - w)} ${n(y)} Z`)]
}

/** A sign on a pole: the middle of its foot, how high, and a letter. */
export const poleSign = (x: number, foot: number, high: number, letter: string, size = 13): Marks => [line('thing', [x, foot], [x, foot - high + size]), box('thing', x - size, foot - high - size, 2 * size, 2 * size, 4), { kind: 'word', role: 'thing', at: [x, foot - high + 6], size: 17, text: letter }]

/** An arrow that says which way one goes: soft, so that nobody measures along it. */
export const way = ([ax, ay]: Point, [bx, by]: Point): Marks => {
  const far = Math.hypot(bx - ax, by - ay)
  const [ux, uy] = [((bx - ax) / far) * 9, ((by - ay) / far) * 9]
  return [line('soft', [ax, ay], [bx, by]), line('soft', [bx - ux - uy * 0.7, by - uy + ux * 0.7], [bx, by], [bx - ux + uy * 0.7, by - uy - ux * 0.7])]
}
