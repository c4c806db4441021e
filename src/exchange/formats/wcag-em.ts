import type { Format } from '../format'

/** An audit for W3C's WCAG-EM Report Tool: JSON-LD. */
export default {
  id: 'wcag-em', extension: '.json', mediaType: 'application/ld+json', label: 'publish.format.wcag-em.label', hint: 'publish.format.wcag-em.hint', audience: 'document', about: 'audit',
  async write(input) {
    const { wcagEm } = await import('../earl/wcagEm')
    return new TextEncoder().encode(wcagEm(input))
  },
} satisfies Format
