/** Our own files, read by our own readers of other tools' files. */
import { describe, expect, it } from 'vitest'
import { readReport } from '@/digital/reports/readReport'
import { earl } from '@/exchange/earl/earl'
import { wcagEm } from '@/exchange/earl/wcagEm'
import { auditCatalogue } from '../../fixtures/audit'
import { anExportInput } from '../../fixtures/exportInput'

const input = anExportInput({ audit: {}, panel: true, dossier: { example: false } }, { catalogue: auditCatalogue })

describe('a file of ours, taken over again', () => {
  it('WCAG-EM: the same scope, sample, outcomes, ways and words', () => {
    const read = readReport(wcagEm(input))
    if (!read.ok || !read.evaluation) throw new Error('not read')
    const { scope, pages, outcomes, title } = read.evaluation
    expect(read.remarks).toEqual([])
    expect(title).toBe('Audit van de afsprakensite')
    expect(scope).toMatchObject({ product: 'Afsprakensite', target: 'AA', commissioner: 'Dienst Burgerzaken', evaluator: 'Toegankelijkheidsambtenaar', technologies: 'HTML, CSS', functions: 'Een afspraak maken.', pageTypes: 'Formulier.', summary: 'Kort.' })
    expect(pages.map(({ kind, url }) => [kind, url])).toEqual([
      ['structured', 'https://afspraken.example/'], ['structured', 'https://afspraken.example/formulier?stap=1'], ['structured', ''], ['structured', ''], ['structured', 'https://afspraken.example/'], ['random', 'https://afspraken.example/zoeken'],
    ])
    expect(pages.map(({ state }) => state)).toEqual(['', '', '', '', '', ''])
    const of = (number: string): readonly (readonly [number | null, string, string])[] => outcomes.filter((one) => one.number === number).map(({ page, outcome, mode }) => [page, outcome, mode])
    expect(of('1.4.3')).toEqual([[null, 'failed', 'semiAuto'], [0, 'passed', 'manual'], [1, 'failed', 'automatic'], [2, 'passed', 'manual'], [3, 'passed', 'manual'], [4, 'passed', 'manual'], [5, 'failed', 'automatic']])
    expect(of('2.1.1').at(-1)).toEqual([5, 'cannotTell', 'manual'])
    expect(outcomes.find(({ page, number }) => page === 1 && number === '1.4.3')!.description).toContain('Lichtgrijze letters op wit')
  })

  it('EARL: a report per page, with what failed and where', () => {
    const read = readReport(earl(input))
    if (!read.ok) throw new Error(read.problem)
    const failed = read.reports.flatMap(({ url, results }) => results.filter(({ outcome }) => outcome === 'violation').map(({ wcag, nodes }) => [url, wcag[0], nodes[0]?.selector]))
    expect(failed).toContainEqual(['https://afspraken.example/formulier?stap=1', '1.4.3', '.kalender .vrij'])
    expect(failed).toHaveLength(3)
  })
})
