/** Widths at which a saved page can be judged, in CSS pixels, and the height of the window that goes with each. */
export const savedPageWidths = [1280, 390, 320] as const
export type SavedPageWidth = (typeof savedPageWidths)[number]

const heights: Readonly<Record<number, number>> = { 1280: 800, 390: 844, 320: 640 }

export function heightFor(width: number): number {
  return heights[width] ?? 800
}
