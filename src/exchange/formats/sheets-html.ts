import type { Format } from '../format'

/** Score sheets in large print as a web page to print: in every language of the panel. */
export default {
  id: 'sheets-html', extension: '.html', mediaType: 'text/html;charset=utf-8', label: 'publish.format.sheets-html.label', hint: 'publish.format.sheets-html.hint', audience: 'walk',
  async write(input) {
    const [{ sheetContext }, { scoreSheets }, { htmlOf }] = await Promise.all([import('../sheet/sheetWords'), import('../sheet/scoreSheets'), import('../html/html')])
    return new TextEncoder().encode(await htmlOf(scoreSheets(await sheetContext(input, 'html')), input.files))
  },
} satisfies Format
