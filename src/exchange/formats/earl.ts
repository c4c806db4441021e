import type { Format } from '../format'

/** The outcomes of an audit as EARL 1.0: JSON-LD. */
export default {
  id: 'earl', extension: '.jsonld', mediaType: 'application/ld+json', label: 'publish.format.earl.label', hint: 'publish.format.earl.hint', audience: 'document', about: 'audit',
  async write(input) {
    const { earl } = await import('../earl/earl')
    return new TextEncoder().encode(earl(input))
  },
} satisfies Format
