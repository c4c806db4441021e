/** A small drawing that shows what to measure, from where to where. Colours are roles: each theme, and paper, has its own ink for them. */

/**
 * What a mark of a diagram is. `thing`: what stands there (wall, door, step), outlined. `solid`: ground, or the cut of a thing, filled.
 * `measure`: the arrow of what is measured; it stands out. `body`: a person, wheelchair or hand, for scale. `soft`: what helps to understand, faint.
 */
export const diagramRoles = ['thing', 'solid', 'measure', 'body', 'soft'] as const
export type DiagramRole = (typeof diagramRoles)[number]

/** One mark, on a field of 320 by 200 with its origin at the top left. */
export type DiagramMark =
  | { readonly kind: 'path'; readonly role: DiagramRole; readonly d: string; readonly dashed?: boolean }
  /** An arrow with a head at both ends, between two points. `label` is where the figure of the criterion stands: at the middle, on this side. */
  | { readonly kind: 'arrow'; readonly from: readonly [x: number, y: number]; readonly to: readonly [x: number, y: number]; readonly label: 'above' | 'below' | 'left' | 'right' | 'none' }
  /** A letter or figure that belongs to the thing itself, e.g. on a sign. */
  | { readonly kind: 'word'; readonly role: DiagramRole; readonly at: readonly [x: number, y: number]; readonly size: number; readonly text: string }

/** The field of every diagram. */
export const diagramField = { width: 320, height: 200 } as const

/** A diagram. `audits/diagrams` holds one file for each. */
export interface Diagram {
  /** File name, forever. */
  readonly id: string
  /** The measured criteria that it belongs to; each measured criterion has exactly one diagram. */
  readonly criteria: readonly string[]
  /** What the drawing shows, for who does not see it: what is measured, from where to where. One or two sentences. */
  readonly alt: { readonly nl: string; readonly en: string }
  readonly marks: readonly DiagramMark[]
}
