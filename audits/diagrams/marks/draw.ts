/** Lines, boxes, circles and arrows: what every drawing is made of. */
import type { DiagramArrow, DiagramMark, DiagramPoint, DiagramRole, DiagramWord } from '../../../src/domain/diagram'

export type Point = DiagramPoint
export type Marks = readonly DiagramMark[]

/** A number in path data. */
export const n = (value: number): number => Math.round(value * 10) / 10
const data = (points: readonly Point[]): string => `M ${points.map(([x, y]) => `${n(x)} ${n(y)}`).join(' L ')}`

/** A mark from path data. */
export const path = (role: DiagramRole, d: string): DiagramMark => ({ kind: 'path', role, d })
/** A line through points. */
export const line = (role: DiagramRole, ...points: Point[]): DiagramMark => path(role, data(points))
/** A dashed line: what is not there, or a line that leads from a thing to an arrow. */
export const dash = (role: DiagramRole, ...points: Point[]): DiagramMark => ({ kind: 'path', role, d: data(points), dashed: true })
/** A closed shape. */
export const shape = (role: DiagramRole, ...points: Point[]): DiagramMark => path(role, `${data(points)} Z`)
/** A rectangle, with round corners where a radius is given. */
export function box(role: DiagramRole, x: number, y: number, w: number, h: number, r = 0): DiagramMark {
  if (r === 0) return shape(role, [x, y], [x + w, y], [x + w, y + h], [x, y + h])
  const to = (a: number, b: number): string => `${n(a)} ${n(b)}`
  return path(role, `M ${to(x + r, y)} L ${to(x + w - r, y)} Q ${to(x + w, y)} ${to(x + w, y + r)} L ${to(x + w, y + h - r)} Q ${to(x + w, y + h)} ${to(x + w - r, y + h)} L ${to(x + r, y + h)} Q ${to(x, y + h)} ${to(x, y + h - r)} L ${to(x, y + r)} Q ${to(x, y)} ${to(x + r, y)} Z`)
}
/** Path data of a circle; `hole` turns the other way, so that it is cut out of what is around it. */
export function round([x, y]: Point, r: number, hole = false): string {
  const turn = hole ? 1 : 0
  return `M ${n(x)} ${n(y - r)} A ${n(r)} ${n(r)} 0 0 ${turn} ${n(x)} ${n(y + r)} A ${n(r)} ${n(r)} 0 0 ${turn} ${n(x)} ${n(y - r)} Z`
}
/** A circle. */
export const disc = (role: DiagramRole, at: Point, r: number): DiagramMark => path(role, round(at, r))
/** Path data of a thick line with round ends through points: a limb, a pole, a tube. */
export function limb(width: number, ...points: Point[]): string {
  const r = n(width / 2)
  return points.slice(1).map((b, i) => {
    const a = points[i]!
    const far = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const [nx, ny] = [(-(b[1] - a[1]) / far) * r, ((b[0] - a[0]) / far) * r]
    return `M ${n(a[0] + nx)} ${n(a[1] + ny)} L ${n(b[0] + nx)} ${n(b[1] + ny)} A ${r} ${r} 0 0 0 ${n(b[0] - nx)} ${n(b[1] - ny)} L ${n(a[0] - nx)} ${n(a[1] - ny)} A ${r} ${r} 0 0 0 ${n(a[0] + nx)} ${n(a[1] + ny)} Z`
  }).join(' ')
}
/** The arrow of the measure. */
export const arrow = (from: Point, to: Point, label: DiagramArrow['label'], via?: readonly Point[]): DiagramMark => ({ kind: 'arrow', from, to, label, ...(via ? { via } : {}) })
/** The arrow of something else that is measured here, with a word. */
export const also = (from: Point, to: Point, label: DiagramArrow['label'], nl: string, en: string): DiagramMark => ({ kind: 'arrow', from, to, label, words: { nl, en } })
/** The place of the figure on or beside a display. */
export const figure = (x: number, y: number): DiagramMark => ({ kind: 'figure', at: [x, y] })
/** A word on a thing. */
export const word = (x: number, y: number, text: string | DiagramWord, size = 16, role: DiagramRole = 'thing'): DiagramMark => ({ kind: 'word', role, at: [x, y], size, text })
/** A largest circle that is free, dashed, with the arrow across it. */
export const freeCircle = ([x, y]: Point, r: number, label: DiagramArrow['label'] = 'above'): Marks => [{ kind: 'path', role: 'measure', d: round([x, y], r), dashed: true }, arrow([x - r, y], [x + r, y], label)]
