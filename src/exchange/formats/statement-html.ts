import type { Format } from '../format'

/** The accessibility statement of an audited product, as a web page. */
export default {
  id: 'statement-html', extension: '.html', mediaType: 'text/html;charset=utf-8', label: 'publish.format.statement-html.label', hint: 'publish.format.statement-html.hint', audience: 'open', about: 'audit',
  async write(input) {
    const [{ statementDocument }, { htmlOf }] = await Promise.all([import('../statement/statementDocument'), import('../html/html')])
    return new TextEncoder().encode(await htmlOf(statementDocument(input), input.files))
  },
} satisfies Format
