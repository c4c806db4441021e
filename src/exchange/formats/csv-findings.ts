import type { Format } from '../format'

/** CSV (RFC 4180) of the findings that the privacy gate lets through. */
export default {
  id: 'csv-findings', extension: '.csv', mediaType: 'text/csv;charset=utf-8;header=present', label: 'publish.format.csv-findings.label', hint: 'publish.format.csv-findings.hint', audience: 'open',
  async write({ content, wijken, t }) {
    const [{ throughGate }, { findingsCsv }] = await Promise.all([import('@/domain/privacy'), import('../open/tables')])
    return new TextEncoder().encode(findingsCsv(throughGate(content, wijken).open, t))
  },
} satisfies Format
