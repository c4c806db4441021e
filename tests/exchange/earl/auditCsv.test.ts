import { describe, expect, it } from 'vitest'
import { auditCsv } from '@/exchange/earl/auditCsv'
import { auditCatalogue } from '../../fixtures/audit'
import { anExportInput } from '../../fixtures/exportInput'
import { refused, sentinel } from '../../fixtures/sentinels'

/** Rows of a CSV (RFC 4180), by column. */
function read(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') rows.push([])
  }
  const [head, ...body] = rows.filter((row) => row.length > 0)
  return body.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]!])))
}

describe('the table of an audit', () => {
  const rows = read(auditCsv(anExportInput({ audit: {}, panel: true }, { catalogue: auditCatalogue })))
  it('has a row for each criterion on each page, the ones that nobody tested too', () => {
    expect(rows).toHaveLength(5 * 6)
    expect(rows.filter(({ outcome }) => outcome === 'untested')).toHaveLength(1)
  })

  it('says criterion, level, clause, page, outcome, way, set-up, finding and note', () => {
    expect(rows.find(({ criterion_id: id, page }) => id === 'dig-wcag-1-4-3' && page === 'Formulier')).toMatchObject({
      product: 'Afsprakensite', criterion: 'Tekstcontrast', wcag: '1.4.3', level: 'AA', wcag_since: '2.0', en_301_549: '9.1.4.3', url: 'https://afspraken.example/formulier?stap=1', process: 'Afspraak', outcome: 'failed', outcome_label: 'Voldoet niet', mode: 'automatic',
      setup: 'Laptop · Firefox 145 · NVDA', tested_on: '2026-10-20', findings: '30. [lukt enkel met hulp] Lichtgrijze letters op wit', selectors: '.kalender .vrij',
    })
    expect(rows.find(({ criterion_id: id }) => id === 'dig-wcag-2-5-8')).toMatchObject({ wcag_since: '2.2', en_301_549: '' })
    expect(rows.find(({ criterion_id: id }) => id === 'dig-en-biometrics')).toMatchObject({ wcag: '', en_301_549: '5.3' })
  })

  it('runs nothing in a spreadsheet, and has nothing of the panel', () => {
    expect(rows.find(({ criterion_id: id, page }) => id === 'dig-wcag-1-4-3' && page === 'Formulier')!['note']).toBe("'=1+1 is een nota")
    const all = JSON.stringify(rows)
    expect(all).not.toContain(refused)
    expect(all).not.toContain(sentinel)
  })
})
