/** A drawing of paths and words, that HTML and DOCX write as SVG and PDF draws itself. */
import type { AnyLevel } from '@/domain/level'

/** One mark of a drawing. Paths are SVG path data, placed at `x`, `y` and enlarged by `scale`. */
export type SketchItem =
  | { readonly kind: 'path'; readonly d: string; readonly x: number; readonly y: number; readonly scale: number; readonly fill: string | null; readonly stroke: string | null; readonly width: number; readonly dash: readonly number[] }
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly size: number; readonly bold: boolean; readonly anchor: 'start' | 'middle' | 'end'; readonly fill: string; readonly halo: boolean }

/** A drawing with its own size; what falls outside is not drawn. */
export interface Sketch {
  readonly width: number
  readonly height: number
  readonly items: readonly SketchItem[]
}

/** Colours of the paper (ink on white 16:1; soft ink 8.8:1). */
export const paper = { ink: '#0f232d', soft: '#3b4d57', line: '#c6d0d4', edge: '#5f727c', tint: '#eef3f5', accent: '#0b3a55', dangerGround: '#161205', dangerInk: '#ffe14d' } as const

/** The colours of a level: text meets 7:1 on white, the glyph 4.5:1 in its shape. */
export const levelInk: Readonly<Record<AnyLevel, { readonly fill: string; readonly line: string; readonly glyph: string; readonly text: string }>> = {
  good: { fill: '#ffffff', line: '#0b5a49', glyph: '#0b5a49', text: '#0a4f40' },
  inconvenient: { fill: '#ffc74f', line: '#5a3900', glyph: '#3a2400', text: '#5e3b00' },
  'needs-help': { fill: '#b5460a', line: '#7f2f03', glyph: '#ffffff', text: '#7f2f03' },
  blocks: { fill: '#7a0b1e', line: '#4a0410', glyph: '#ffffff', text: '#7a0b1e' },
  'not-checked': { fill: '#ffffff', line: '#52646e', glyph: '#3b4d57', text: '#3b4d57' },
  'cannot-tell': { fill: '#ffffff', line: '#52646e', glyph: '#3b4d57', text: '#3b4d57' },
  'not-applicable': { fill: '#ffffff', line: '#52646e', glyph: '#3b4d57', text: '#3b4d57' },
}

const circle = 'M 12 2 a 10 10 0 0 1 0 20 a 10 10 0 0 1 0 -20 Z'
const dot = (x: number, y: number, r: number): string => `M ${x} ${y - r} a ${r} ${r} 0 0 1 0 ${2 * r} a ${r} ${r} 0 0 1 0 ${-2 * r} Z`

/** Outline, filled glyph and drawn glyph of each level on a square of 24: circle, triangle, square, octagon, dashed circle. */
const shapes: Readonly<Record<AnyLevel, { readonly outline: string; readonly dashed?: boolean; readonly full?: string; readonly line?: string }>> = {
  good: { outline: circle, line: 'M 7.1 12.4 L 10.5 15.8 L 17 8.6' },
  inconvenient: { outline: 'M 12 2.4 L 22.6 21.2 L 1.4 21.2 Z', line: 'M 7.3 17.7 C 8.7 14.7 10.3 14.6 12 16.5 C 13.7 18.4 15.3 18.3 16.7 15.3' },
  'needs-help': {
    outline: 'M 5 2 L 19 2 Q 22 2 22 5 L 22 19 Q 22 22 19 22 L 5 22 Q 2 22 2 19 L 2 5 Q 2 2 5 2 Z',
    full: `${dot(8.1, 8, 2.5)} ${dot(15.9, 8, 2.5)} M 4.3 18.4 L 4.3 15.2 a 3.6 3.6 0 0 1 7.2 0 L 11.5 18.4 Z M 12.5 18.4 L 12.5 15.2 a 3.6 3.6 0 0 1 7.2 0 L 19.7 18.4 Z`,
  },
  blocks: { outline: 'M 7.6 1.4 L 16.4 1.4 L 22.6 7.6 L 22.6 16.4 L 16.4 22.6 L 7.6 22.6 L 1.4 16.4 L 1.4 7.6 Z', full: 'M 5.6 9.6 L 18.4 9.6 L 18.4 14.4 L 5.6 14.4 Z' },
  'not-checked': { outline: circle, dashed: true },
  'cannot-tell': { outline: circle, dashed: true, line: 'M 9 9.5 C 9 5.6 15 5.6 15 9.5 C 15 11.8 12 11.8 12 14.2 M 12 17 L 12 17.6' },
  'not-applicable': { outline: circle, dashed: true, line: 'M 8 12 L 16 12' },
}

/** The mark of a level, `size` wide, with its top left corner at `x`, `y`. */
export function levelMark(level: AnyLevel, x: number, y: number, size: number): readonly SketchItem[] {
  const { outline, dashed, full, line } = shapes[level]
  const ink = levelInk[level]
  const at = { x, y, scale: size / 24 }
  const items: SketchItem[] = [{ kind: 'path', ...at, d: outline, fill: ink.fill, stroke: ink.line, width: 2, dash: dashed ? [3, 2.5] : [] }]
  if (full) items.push({ kind: 'path', ...at, d: full, fill: ink.glyph, stroke: null, width: 0, dash: [] })
  if (line) items.push({ kind: 'path', ...at, d: line, fill: null, stroke: ink.glyph, width: 2.2, dash: [] })
  return items
}
