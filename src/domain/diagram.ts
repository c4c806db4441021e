/** A small drawing that shows what to measure, from where to where. Colours are roles: each theme, and paper, has its own ink for them. */

/**
 * What a mark of a diagram is. `thing`: what stands there (wall, door, step), outlined. `solid`: ground, or the cut of a thing, filled.
 * `measure`: the arrow of what is measured; it stands out. `body`: a person, wheelchair or hand, for scale. `soft`: what helps to understand, faint.
 */
export const diagramRoles = ['thing', 'solid', 'measure', 'body', 'soft'] as const
export type DiagramRole = (typeof diagramRoles)[number]

export type DiagramPoint = readonly [x: number, y: number]
/** A word in a drawing, in each language of the interface. */
export interface DiagramWord { readonly nl: string; readonly en: string }

/** From one place to another, with a head and an end mark at both ends; `via` where it bends, as a way that one walks. */
export interface DiagramArrow {
  readonly kind: 'arrow'
  readonly from: DiagramPoint
  readonly to: DiagramPoint
  readonly via?: readonly DiagramPoint[]
  /** Where its words stand: beside the middle of its longest part, or around a point of their own. `none` where another arrow has the figure. */
  readonly label: 'above' | 'below' | 'left' | 'right' | 'none' | DiagramPoint
  /** What this arrow measures, where that is not the figure of the criterion: the depth beside the height. */
  readonly words?: DiagramWord
}

/** One mark, on a field of 320 by 200 with its origin at the top left. Path data is in M L C Q A Z; arcs are parts of circles. */
export type DiagramMark =
  /** A thing or a measure is filled only where its path is closed, a solid outlined only there. */
  | { readonly kind: 'path'; readonly role: DiagramRole; readonly d: string; readonly dashed?: boolean }
  | DiagramArrow
  /** Where the figure of the criterion stands when no line is measured: on a display. The middle of its place. */
  | { readonly kind: 'figure'; readonly at: DiagramPoint }
  /** A word or a letter that belongs to the thing itself: the middle of its baseline. */
  | { readonly kind: 'word'; readonly role: DiagramRole; readonly at: DiagramPoint; readonly size: number; readonly text: string | DiagramWord }

/** The field of every diagram. */
export const diagramField = { width: 320, height: 200 } as const

/** A diagram. `audits/diagrams` holds one file for each. */
export interface Diagram {
  /** File name, forever. */
  readonly id: string
  /** The criteria that it belongs to; each measured criterion has exactly one diagram, any other at most one. */
  readonly criteria: readonly string[]
  /** What the drawing shows, for who does not see it: what is measured, from where to where. One or two sentences. */
  readonly alt: DiagramWord
  readonly marks: readonly DiagramMark[]
  /** Why nothing is measured from one place to another, where no mark is an arrow. */
  readonly withoutArrow?: string
}
