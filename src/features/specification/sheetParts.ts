/** What can stand with each question on paper. */
export const sheetParts = ['howTo', 'figures', 'diagrams'] as const
export type SheetPart = (typeof sheetParts)[number]
