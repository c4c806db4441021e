import type { Format } from '../format'

/** What a panel gets back, as a web page: in every language of the panel. */
export default {
  id: 'panel-html', extension: '.html', mediaType: 'text/html;charset=utf-8', label: 'publish.format.panel-html.label', hint: 'publish.format.panel-html.hint', audience: 'walk',
  async write(input) {
    const [{ sheetContext }, { panelPage }, { htmlOf }] = await Promise.all([import('../sheet/sheetWords'), import('../sheet/panelPage'), import('../html/html')])
    return new TextEncoder().encode(await htmlOf(panelPage(await sheetContext(input, 'html')), input.files))
  },
} satisfies Format
