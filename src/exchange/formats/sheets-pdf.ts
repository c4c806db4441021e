import type { Format } from '../format'

/** Score sheets in large print as tagged PDF: in the languages whose letters the typeface has. */
export default {
  id: 'sheets-pdf', extension: '.pdf', mediaType: 'application/pdf', label: 'publish.format.sheets-pdf.label', hint: 'publish.format.sheets-pdf.hint', audience: 'walk',
  async write(input) {
    const [{ sheetContext }, { scoreSheets }, { pdfOf }] = await Promise.all([import('../sheet/sheetWords'), import('../sheet/scoreSheets'), import('../pdf/pdf')])
    return pdfOf(scoreSheets(await sheetContext(input, 'pdf')), input.files, input.madeAt)
  },
} satisfies Format
