import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MachineReport } from '@/domain/machineReport'
import { aNode, aReport, aResult } from '../digital/reports/axeReports'
import { aFinding, aPageOutcome, aSamplePage } from './builders'
import { after, anEmptyAudit, planOf, takenOneByOne } from './takenOver'

const home = aSamplePage({ id: 'home', title: 'Start', url: 'https://www.stad.gent/nl/', position: 1 })
const withHome = { ...anEmptyAudit(), pages: [home] }

describe('taking a report over', () => {
  it('makes a finding with its criterion, groups, place on the page, words and remedy', () => {
    const { drafts, findings } = planOf(withHome, [aReport({ results: [aResult({ nodes: [aNode(), aNode({ selector: 'main > img', snippet: '<img>' })] })] })])
    expect(findings).toMatchObject([{ title: 'Titel image-alt', criterion: 'dig-wcag-1-1-1', pages: ['home'], count: 2 }])
    expect(drafts.find(({ kind }) => kind === 'finding')!.set).toMatchObject({
      walk: 'walk-1', kind: 'barrier', number: 1, title: 'Titel image-alt', level: 'blocks', levels: { blind: 'blocks', 'low-vision': 'blocks' }, criterion: 'dig-wcag-1-1-1', criterionRevision: 2, pages: { home: true },
      words: '2 op 1: Fix any of the following: Element does not have an alt attribute', suggestion: 'Los het op.', observedAt: '2026-11-24T09:00:00.000Z', selector: expect.stringContaining('img') as string, cause: expect.stringMatching(/^axe:image-alt:p/) as string,
    })
    expect(drafts.map(({ kind }) => kind)).toEqual(['finding', 'pageOutcome', 'toolReport'])
  })
  it('a page that is not in the sample is added, once for two widths, unless somebody chose otherwise', () => {
    const reports = [aReport({ url: 'https://stad.gent/contact', title: 'Contact' }), aReport({ url: 'https://stad.gent/contact', title: 'Contact', width: 320 })]
    const plan = planOf(withHome, reports)
    expect([plan.newPages, plan.findings.length, plan.drafts.filter(({ kind }) => kind === 'toolReport').length]).toEqual([[expect.objectContaining({ title: 'Contact' })], 1, 2])
    expect(plan.drafts[0]).toMatchObject({ kind: 'samplePage', set: { kind: 'structured', position: 2, title: 'Contact', url: 'https://stad.gent/contact' } })
    expect(planOf(withHome, reports, { choices: new Map([['stad.gent/contact', { kind: 'skip' }]]) })).toMatchObject({ drafts: [], skipped: 2 })
    expect(planOf(withHome, reports, { choices: new Map([['stad.gent/contact', { kind: 'sample', page: 'home' }]]) }).findings[0]!.pages).toEqual(['home'])
  })
  it('a report that names no page waits for somebody to say which', () => {
    const reports = [aReport({ url: '' })]
    expect(planOf(withHome, reports)).toMatchObject({ drafts: [], skipped: 1 })
    expect(planOf(withHome, reports, { choices: new Map([['', { kind: 'sample', page: 'home' }]]) }).findings).toHaveLength(1)
  })
  it('another state of a page is another page of the sample', () => {
    const plan = planOf(withHome, [aReport(), aReport({ state: 'menu open' })])
    expect(plan.newPages).toMatchObject([{ state: 'menu open' }])
    expect(plan.findings).toMatchObject([{ pages: ['home', expect.any(String) as string] }])
  })
  it('what the tool could not decide is to check: no finding, no outcome', () => {
    const { drafts, toCheck } = planOf(withHome, [aReport({ results: [aResult({ rule: 'color-contrast', wcag: ['1.4.3'], outcome: 'toCheck', title: 'Contrast', nodes: Array.from({ length: 30 }, (_, i) => aNode({ selector: `p:nth-child(${i})` })) })] })])
    expect(toCheck).toBe(1)
    expect(drafts).toMatchObject([{ kind: 'toolReport', set: { violations: 0, toCheck: [{ rule: 'color-contrast', criteria: ['dig-wcag-1-4-3'], title: 'Contrast', count: 30 }] } }])
    expect((drafts[0]!.set['toCheck'] as unknown as { selectors: string[] }[])[0]!.selectors).toHaveLength(20)
  })
  it('what no criterion asks is advice: one finding for all pages, never a failure, and it can stay away', () => {
    const region = aResult({ rule: 'region', wcag: [], level: 'needs-help' })
    const reports = [aReport({ results: [region] }), aReport({ url: 'https://stad.gent/b', results: [region] })]
    const plan = planOf(withHome, reports)
    expect(plan.findings).toMatchObject([{ criterion: null, cause: { kind: 'advice' } }])
    expect(plan.drafts.find(({ kind }) => kind === 'finding')!.set).toMatchObject({ level: 'inconvenient', levels: {}, words: expect.stringContaining('(advies)') as string })
    expect(plan.outcomes).toBe(0)
    expect(planOf(withHome, reports, { withAdvice: false })).toMatchObject({ findings: [], outcomes: 0 })
  })
  it('fails every criterion of the rule, on the page where it is, and says who found it', () => {
    const { drafts } = planOf(withHome, [aReport({ results: [aResult({ rule: 'link-name', wcag: ['2.4.4', '4.1.2', '2.4.9'] })] })])
    expect(drafts.filter(({ kind }) => kind === 'pageOutcome').map(({ set }) => [set['page'], set['criterion'], set['outcome'], set['mode'], set['note'], set['revision']])).toEqual([
      ['home', 'dig-wcag-2-4-4', 'failed', 'automatic', 'axe-core 4.14.1: Titel link-name', 2], ['home', 'dig-wcag-4-1-2', 'failed', 'automatic', 'axe-core 4.14.1: Titel link-name', 2],
    ])
  })
  it.each([['passed', ''], ['inapplicable', ''], ['cannotTell', ''], ['untested', 'Morgen verder']] as const)('never overwrites what a person said: %s %s', (outcome, note) => {
    const outcomes = [aPageOutcome({ page: 'home', criterion: 'dig-wcag-1-1-1', outcome, note })]
    expect(planOf({ ...withHome, outcomes }, [aReport()])).toMatchObject({ outcomes: 0, kept: 1, findings: [{ criterion: 'dig-wcag-1-1-1' }] })
  })
  it('writes on the record that was left at untested', () => {
    const outcomes = [aPageOutcome({ id: 'open', page: 'home', criterion: 'dig-wcag-1-1-1', outcome: 'untested' })]
    expect(planOf({ ...withHome, outcomes }, [aReport()]).drafts.find(({ kind }) => kind === 'pageOutcome')).toMatchObject({ record: 'open', set: { outcome: 'failed' } })
  })
  it('a finding that somebody removed does not come back with the next run', () => {
    const audit = takenOneByOne([aReport()], withHome)
    const without = after(audit, [{ dossier: 'dossier-1', kind: 'finding', record: audit.findings[0]!.id, set: { deletedAt: '2026-11-26T10:00:00.000Z' } }])
    expect(planOf(without, [aReport({ at: '2026-12-01T09:00:00.000Z' })])).toMatchObject({ findings: [], removed: 1, outcomes: 0 })
  })
  it('the same element on a later page adds that page to the finding', () => {
    const audit = takenOneByOne([aReport()], withHome)
    const plan = planOf(audit, [aReport({ url: 'https://stad.gent/b' })])
    expect([plan.findings, plan.gained.map(({ finding }) => finding.id)]).toEqual([[], [audit.findings[0]!.id]])
    const both = after(audit, plan.drafts)
    expect(both.findings).toHaveLength(1)
    expect(Object.keys(both.findings[0]!.pages)).toHaveLength(2)
    expect(both.findings[0]!.cause).toMatch(/^axe:image-alt:s/)
  })
  it('Lighthouse after axe says nothing new of the same page and rule', () => {
    const lighthouse = aReport({ tool: 'lighthouse', toolName: 'Lighthouse 12.8.2', results: [aResult({ nodes: [aNode({ selector: 'body > header > img' })] })] })
    for (const order of [[aReport(), lighthouse], [lighthouse, aReport()]]) expect(takenOneByOne(order, withHome).findings).toHaveLength(1)
  })
  it('says which new finding a picture belongs to', () => {
    const plan = planOf(withHome, [aReport({ results: [aResult({ rule: 'label', wcag: ['4.1.2'] }), aResult()] })])
    expect(plan.ownerOf(0, 'image-alt', 'header > img')).toBe(plan.findings.find(({ cause }) => cause.rule === 'image-alt')!.id)
    expect(plan.ownerOf(0, 'image-alt', 'other')).toBeUndefined()
  })
  it('a finding of a person, without a cause, is left alone', () => {
    const findings = [aFinding({ walk: 'walk-1', criterion: 'dig-wcag-1-1-1', cause: '' })]
    expect(planOf({ ...withHome, findings }, [aReport()]).findings).toHaveLength(1)
  })
})

/** Reports as sites give them: a few pages, a few rules, elements that return or do not. */
const anyReport: fc.Arbitrary<MachineReport> = fc.record({
  page: fc.constantFrom('a', 'b', 'c', 'd'), day: fc.integer({ min: 1, max: 3 }),
  results: fc.uniqueArray(fc.record({ rule: fc.constantFrom(['image-alt', '1.1.1'], ['link-name', '2.4.4'], ['region', '']), nodes: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }) }), { maxLength: 3, selector: ({ rule }) => rule[0] }),
}).map(({ page, day, results }) => aReport({
  url: `https://stad.gent/${page}`, at: `2026-11-2${day}T09:00:00.000Z`,
  results: results.map(({ rule: [rule, wcag], nodes }) => aResult({ rule: rule!, wcag: wcag ? [wcag] : [], nodes: nodes.map((n) => aNode({ selector: `#part-${'abcdef'[n]!} img`, snippet: `<img class="${n}">` })) })),
}))

describe('whatever the reports', () => {
  it('importing twice adds nothing', () => {
    fc.assert(fc.property(fc.array(anyReport, { maxLength: 5 }), (reports) => {
      const audit = after(anEmptyAudit(), planOf(anEmptyAudit(), reports).drafts)
      expect(planOf(audit, reports).drafts).toEqual([])
    }), { numRuns: 150 })
  })
  it('the next run of the same pages with the same outcome makes no finding and no outcome', () => {
    fc.assert(fc.property(fc.array(anyReport, { maxLength: 5 }), (reports) => {
      const audit = after(anEmptyAudit(), planOf(anEmptyAudit(), reports).drafts)
      const plan = planOf(audit, reports.map((report) => ({ ...report, at: '2027-01-01T09:00:00.000Z' })))
      expect([plan.findings, plan.gained, plan.outcomes, plan.newPages]).toEqual([[], [], 0, []])
    }), { numRuns: 100 })
  })
  it('the order of files does not matter for the outcomes, and every cause has its finding', () => {
    fc.assert(fc.property(fc.uniqueArray(anyReport, { maxLength: 5, selector: (report) => JSON.stringify(report) }).chain((reports) => fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length }))), ([reports, other]) => {
      const said = (order: readonly MachineReport[]): readonly string[] => {
        const { outcomes, pages } = takenOneByOne(order)
        const url = new Map(pages.map((page) => [page.id, page.url]))
        return outcomes.map(({ page, criterion, outcome }) => `${url.get(page)} ${criterion} ${outcome}`).sort()
      }
      expect(said(other)).toEqual(said(reports))
      const causes = (order: readonly MachineReport[]): ReadonlySet<string> => new Set(takenOneByOne(order).findings.map(({ cause }) => cause))
      const together = new Set(planOf(anEmptyAudit(), reports).findings.map(({ cause }) => cause.id))
      for (const order of [reports, other]) expect([...together].filter((cause) => !causes(order).has(cause))).toEqual([])
    }), { numRuns: 150 })
  })
})

describe('many elements', () => {
  it('a page with 1000 wrong elements is one finding that counts them all', () => {
    const nodes = Array.from({ length: 1000 }, (_, i) => aNode({ selector: `li:nth-child(${i})`, snippet: `<li>${i}</li>` }))
    expect(planOf(anEmptyAudit(), [aReport({ results: [aResult({ nodes, total: 100_000 })] })])).toMatchObject({ findings: [{ count: 100_000 }], violations: 100_000 })
  })
})
