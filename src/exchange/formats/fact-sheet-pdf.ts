import type { Format } from '../format'

/** The sheet of a place for visitors, as tagged PDF of one page. */
export default {
  id: 'fact-sheet-pdf', extension: '.pdf', mediaType: 'application/pdf', label: 'publish.format.fact-sheet-pdf.label', hint: 'publish.format.fact-sheet-pdf.hint', audience: 'open', about: 'place',
  write: async (input) => (await import('../factSheet/factSheetPdf')).factSheetPdf(input),
} satisfies Format
