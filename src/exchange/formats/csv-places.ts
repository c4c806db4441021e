import type { Format } from '../format'

/** CSV (RFC 4180) of the places that the privacy gate lets through. */
export default {
  id: 'csv-places', extension: '.csv', mediaType: 'text/csv;charset=utf-8;header=present', label: 'publish.format.csv-places.label', hint: 'publish.format.csv-places.hint', audience: 'open',
  async write({ content, wijken }) {
    const [{ throughGate }, { placesCsv }] = await Promise.all([import('@/domain/privacy'), import('../open/tables')])
    return new TextEncoder().encode(placesCsv(throughGate(content, wijken).open))
  },
} satisfies Format
