import type { Format } from '../format'

/** The sheet of a place for visitors, as a web page. */
export default {
  id: 'fact-sheet-html', extension: '.html', mediaType: 'text/html;charset=utf-8', label: 'publish.format.fact-sheet-html.label', hint: 'publish.format.fact-sheet-html.hint', audience: 'open', about: 'place',
  async write(input) {
    const [{ factSheetDocument }, { htmlOf }] = await Promise.all([import('../factSheet/factSheetDocument'), import('../html/html')])
    return new TextEncoder().encode(await htmlOf(factSheetDocument(input), input.files))
  },
} satisfies Format
