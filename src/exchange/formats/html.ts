import type { Format } from '../format'

/** One web page with everything in it: style and photos too. */
export default {
  id: 'html', extension: '.html', mediaType: 'text/html;charset=utf-8', label: 'publish.format.html.label', hint: 'publish.format.html.hint', audience: 'document',
  async write(input) {
    const [{ documentOf }, { htmlOf }] = await Promise.all([import('../document/dossierDocument'), import('../html/html')])
    return new TextEncoder().encode(await htmlOf(documentOf(input), input.files))
  },
} satisfies Format
