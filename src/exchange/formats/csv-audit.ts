import type { Format } from '../format'

/** CSV (RFC 4180) of an audit: one row for each criterion on each page. */
export default {
  id: 'csv-audit', extension: '.csv', mediaType: 'text/csv;charset=utf-8;header=present', label: 'publish.format.csv-audit.label', hint: 'publish.format.csv-audit.hint', audience: 'document', about: 'audit',
  async write(input) {
    const { auditCsv } = await import('../earl/auditCsv')
    return new TextEncoder().encode(auditCsv(input))
  },
} satisfies Format
