/**
 * The seven principles of Universal Design (Center for Universal Design, NC State University, 1997), each with two questions of the catalogue:
 * one that shows how it is done well, one that shows what happens without it.
 */
export const principles = [
  { id: 'ud-equitable', good: 'bld-counter-low', bad: 'bld-main-entrance-same' },
  { id: 'ud-flexible', good: 'srv-channels', bad: 'srv-phone-alternative' },
  { id: 'ud-simple', good: 'com-sentence-length', bad: 'srv-phone-menu' },
  { id: 'ud-perceptible', good: 'com-contrast', bad: 'bld-wall-object' },
  { id: 'ud-tolerance', good: 'bld-ramp-edge', bad: 'str-joints-grates' },
  { id: 'ud-effort', good: 'str-bench-spacing', bad: 'str-kerb-height' },
  { id: 'ud-space', good: 'wc-turning', bad: 'bld-door-width' },
] as const
export type Principle = (typeof principles)[number]

/** Steps of the training: a welcome, the principles, and the end. */
export const trainingSteps = principles.length + 2

/** The step that stands in an address: from 0 for the welcome. */
export function stepFrom(value: unknown): number {
  const step = Number(value)
  return Number.isInteger(step) && step > 0 && step < trainingSteps ? step : 0
}
