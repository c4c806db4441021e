import type { Format } from '../format'

/** What a panel gets back, as tagged PDF of one page: in the languages whose letters the typeface has. */
export default {
  id: 'panel-pdf', extension: '.pdf', mediaType: 'application/pdf', label: 'publish.format.panel-pdf.label', hint: 'publish.format.panel-pdf.hint', audience: 'walk',
  async write(input) {
    const [{ sheetContext }, { panelPage }, { pdfOf }] = await Promise.all([import('../sheet/sheetWords'), import('../sheet/panelPage'), import('../pdf/pdf')])
    return pdfOf(panelPage(await sheetContext(input, 'pdf')), input.files, input.madeAt)
  },
} satisfies Format
