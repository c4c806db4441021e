/** People and what they move with, for scale. `k` is how many units of the field a centimetre is. */
import { disc, limb, path, round, type Marks, type Point } from './draw'

/** Facing right, or left. */
export type Side = 1 | -1
/** Which way somebody faces, seen from above. */
export type Facing = 'up' | 'down' | 'left' | 'right'

/** Somebody of 172 cm who stands, from the front; `x` is the middle. */
export function person(x: number, ground: number, k: number): Marks {
  const at = (dx: number, h: number): Point => [x + dx * k, ground - h * k]
  return [
    path('body', [limb(34 * k, at(0, 126), at(0, 96)), limb(11 * k, at(-22, 134), at(-25, 82)), limb(11 * k, at(22, 134), at(25, 82)), limb(14 * k, at(-22, 136), at(22, 136)), limb(15 * k, at(-9, 92), at(-9, 7)), limb(15 * k, at(9, 92), at(9, 7))].join(' ')),
    disc('body', at(0, 160), 12 * k),
  ]
}

/** Somebody who walks, from the side; a hand may reach for a point. */
export function walker(x: number, ground: number, k: number, side: Side = 1, hand?: Point): Marks {
  const at = (dx: number, h: number): Point => [x + side * dx * k, ground - h * k]
  const arm = hand ? [at(1, 132), hand] : [at(1, 132), at(8, 106), at(18, 88)]
  return [
    path('body', [limb(27 * k, at(0, 130), at(0, 98)), limb(15 * k, at(0, 92), at(-10, 48), at(-25, 9)), limb(15 * k, at(0, 92), at(13, 50), at(15, 8)), limb(9 * k, at(-25, 6), at(-15, 5)), limb(9 * k, at(15, 5), at(27, 5))].join(' ')),
    path('body', limb(10 * k, ...arm)),
    disc('body', at(3, 160), 12 * k),
  ]
}

/** Somebody with a white cane, from the side: its tip touches the ground 85 cm ahead. */
export function caneWalker(x: number, ground: number, k: number, side: Side = 1): Marks {
  const at = (dx: number, h: number): Point => [x + side * dx * k, ground - h * k]
  return [path('body', `${limb(Math.max(2.6, 3 * k), at(26, 98), at(85, 2))} ${round(at(85, 3), Math.max(2.6, 4 * k))}`), ...walker(x, ground, k, side, at(26, 98))]
}

/** Somebody in a wheelchair, from the side; `x` is the axle of the large wheel. From -34 to 76 cm, 140 cm high. */
export function wheelchair(x: number, ground: number, k: number, side: Side = 1, hand?: Point): Marks {
  const at = (dx: number, h: number): Point => [x + side * dx * k, ground - h * k]
  const arm = hand ? [at(-4, 106), hand] : [at(-4, 106), at(6, 80), at(26, 78)]
  return [
    path('body', [limb(26 * k, at(-5, 104), at(-2, 68)), limb(16 * k, at(0, 62), at(44, 62)), limb(13 * k, at(44, 61), at(55, 22)), limb(9 * k, at(56, 18), at(70, 17))].join(' ')),
    path('body', [limb(4.5 * k, at(-20, 50), at(34, 50), at(50, 16), at(74, 10)), limb(4.5 * k, at(-19, 50), at(-22, 94), at(-33, 97))].join(' ')),
    path('body', `${round(at(0, 31), 31 * k)} ${round(at(0, 31), 25 * k, true)} ${round(at(0, 31), 5 * k)}`),
    path('body', `${round(at(46, 9), 9 * k)} ${round(at(46, 9), 4 * k, true)}`),
    path('body', limb(10 * k, ...arm)),
    disc('body', at(-1, 128), 12 * k),
  ]
}

/** Turns what is drawn as facing up. */
function turned([x, y]: Point, k: number, facing: Facing): (across: number, ahead: number) => Point {
  const ways: Readonly<Record<Facing, (a: number, h: number) => Point>> = {
    up: (a, h) => [x + a * k, y - h * k], down: (a, h) => [x - a * k, y + h * k], right: (a, h) => [x + h * k, y + a * k], left: (a, h) => [x - h * k, y - a * k],
  }
  return ways[facing]
}

/** Somebody in a wheelchair of 70 by 120 cm, from above, around its middle. */
export function wheelchairAbove(middle: Point, k: number, facing: Facing): Marks {
  const at = turned(middle, k, facing)
  return [
    path('body', [limb(14 * k, at(-9, 0), at(-9, 34)), limb(14 * k, at(9, 0), at(9, 34)), limb(10 * k, at(-9, 40), at(-10, 55)), limb(10 * k, at(9, 40), at(10, 55)), limb(4 * k, at(-18, 57), at(18, 57))].join(' ')),
    path('body', [limb(7 * k, at(-31, -36), at(-31, 20)), limb(7 * k, at(31, -36), at(31, 20)), limb(5 * k, at(-22, 34), at(-22, 42)), limb(5 * k, at(22, 34), at(22, 42)), limb(5 * k, at(-20, -28), at(20, -28)), limb(4 * k, at(-18, -30), at(-18, -46)), limb(4 * k, at(18, -30), at(18, -46))].join(' ')),
    path('body', [limb(20 * k, at(-14, -14), at(14, -14)), limb(9 * k, at(-20, -12), at(-25, 12)), limb(9 * k, at(20, -12), at(25, 12))].join(' ')),
    disc('body', at(0, -12), 11 * k),
  ]
}

/** Somebody who stands or sits, from above: shoulders of 46 cm. */
export function personAbove(middle: Point, k: number, facing: Facing): Marks {
  const at = turned(middle, k, facing)
  return [path('body', [limb(20 * k, at(-13, 0), at(13, 0)), limb(9 * k, at(-20, 2), at(-15, 20)), limb(9 * k, at(20, 2), at(15, 20))].join(' ')), disc('body', at(0, 2), 11 * k)]
}

/** A shoe from the side, 28 cm long; `x` is the heel. */
export function shoe(x: number, ground: number, k: number, side: Side = 1): Marks {
  const at = (dx: number, h: number): string => `${Math.round((x + side * dx * k) * 10) / 10} ${Math.round((ground - h * k) * 10) / 10}`
  return [path('body', `M ${at(0, 1.4)} L ${at(0, 20)} L ${at(9.5, 20)} C ${at(10, 12)} ${at(15, 9)} ${at(20, 8)} C ${at(26, 7)} ${at(28, 5)} ${at(28, 1.4)} Z`), path('body', limb(1.6 * k, [x + side * 0.8 * k, ground - 0.8 * k], [x + side * 27.2 * k, ground - 0.8 * k]))]
}

/** A hand that points or presses, with its sleeve; the tip of the finger at `tip`, from the right (-1) or the left (1). */
export function hand(tip: Point, k: number, side: Side = 1): Marks {
  const at = (dx: number, dy: number): Point => [tip[0] - side * dx * k, tip[1] + dy * k]
  return [path('body', [limb(2.2 * k, at(1.1, 0), at(9, 0.2)), limb(7.5 * k, at(11, 2.6), at(15, 2.8)), limb(2.4 * k, at(8.5, 4.4), at(12, 5)), limb(6.4 * k, at(16, 2.6), at(34, 6))].join(' '))]
}

/** An eye that looks right (1) or left (-1). */
export function eye([x, y]: Point, size: number, side: Side = 1): Marks {
  return [path('body', `M ${x - size} ${y} Q ${x} ${y - size * 1.1} ${x + size} ${y} Q ${x} ${y + size * 1.1} ${x - size} ${y} Z ${round([x + side * size * 0.25, y], size * 0.42, true)} ${round([x + side * size * 0.3, y], size * 0.24)}`)]
}
