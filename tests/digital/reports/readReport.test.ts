import { describe, expect, it } from 'vitest'
import { readReport, mostReportBytes, type ReadReport } from '@/digital/reports/readReport'
import { hasTestdata, reportFile, reportsIn } from './testdata'
import { axeJson, axeRule } from './axeReports'

const read = (value: unknown): ReadReport => readReport(typeof value === 'string' ? value : JSON.stringify(value))
const ok = (value: unknown): Extract<ReadReport, { ok: true }> => {
  const result = read(value)
  if (!result.ok) throw new Error(`refused: ${result.problem} ${result.detail}`)
  return result
}
const found = ({ reports }: Extract<ReadReport, { ok: true }>, outcome = 'violation'): readonly string[] => reports.flatMap(({ results }) => results.filter((result) => result.outcome === outcome).map(({ rule, wcag }) => `${rule} ${wcag.join(' ')}`.trim()))

describe.skipIf(!hasTestdata)('reports of real tools (shared/testdata)', () => {
  const expected: Readonly<Record<string, readonly string[]>> = {
    'axe-23a2a8-failed-8006d154.json': ['image-alt 1.1.1', 'landmark-one-main', 'page-has-heading-one', 'region'], 'axe-23a2a8-passed-32bfac8a.json': ['landmark-one-main', 'page-has-heading-one', 'region'],
    'axe-97a4e1-failed-1ec8deb0.json': ['button-name 4.1.2', 'landmark-one-main', 'page-has-heading-one'], 'axe-afw4f7-failed-eaf0a926.json': ['color-contrast 1.4.3', 'landmark-one-main', 'page-has-heading-one', 'region'],
    'axe-e086e5-failed-00425820.json': ['label 4.1.2', 'landmark-one-main', 'page-has-heading-one', 'region'], 'lighthouse-e086e5-00425820.json': ['label 4.1.2', 'landmark-one-main'],
    'pa11y-23a2a8-8006d154.json': ['image-alt 1.1.1', 'landmark-one-main', 'page-has-heading-one', 'region'],
    'pa11y-2779a5-820fb18c.json': ['document-title 2.4.2', 'html-has-lang 3.1.1', 'landmark-one-main', 'region', 'WCAG2AA.Principle2.Guideline2_4.2_4_2.H25.1.NoTitleEl 2.4.2'],
  }
  it('are the files that are known', () => { expect(reportsIn('audit-reports')).toEqual(Object.keys(expected)) })
  it.each(Object.entries(expected))('%s', (name, violations) => {
    const result = readReport(reportFile('audit-reports', name))
    if (!result.ok) throw new Error(result.problem)
    expect(found(result)).toEqual(violations)
    for (const report of result.reports) expect(report).toMatchObject({ url: expect.stringContaining(`testcases/${name.split('-')[1]!}`) as string, scriptsRan: true })
    for (const one of result.reports.flatMap(({ results }) => results.filter(({ outcome }) => outcome === 'violation'))) expect(one.nodes[0]).toMatchObject({ selector: expect.stringMatching(/\S/) as string, snippet: expect.stringMatching(/^</) as string })
  })
  it('a graph of EARL gives a report a page', () => {
    const { reports } = ok(new TextDecoder().decode(reportFile('earl-wcagem', 'axe-earl-report-example.json')))
    expect(reports.map(({ url, toolName }) => `${url} ${toolName}`)).toEqual(['https://website-name.org axe-core 3.2.2', 'https://website-name.org/contact-us/ axe-core 3.2.2', 'https://website-name.org/search/ axe-core 3.2.2'])
    expect(reports.flatMap(({ results }) => results).filter(({ outcome }) => outcome === 'violation').map(({ rule, wcag }) => `${rule} ${wcag.join()}`)).toEqual(['aria-roles 4.1.2', 'button-name 4.1.2', 'aria-required-children 1.3.1', 'definition-list 1.3.1'])
    expect(reports.flatMap(({ results }) => results)).toHaveLength(12)
  })
  it('assertions about criteria are read by criterion; that something passes stays for a person', () => {
    const result = ok(new TextDecoder().decode(reportFile('earl-wcagem', 'example_simple_import.ld.json')))
    expect(found(result)).toEqual(['info-and-relationships 1.3.1', 'meaningful-sequence 1.3.2'])
    expect(result.reports[1]).toMatchObject({ toolName: 'External Evaluator', results: [{ nodes: [{ summary: expect.stringContaining('“Contact us” without heading markup! (`<h2>`)') as string }] }] })
    expect(result.remarks).toEqual([{ kind: 'passes-not-taken', count: 1, detail: '1.1.1' }])
  })
  it('version 2 of the WCAG-EM Report Tool', () => {
    const { evaluation } = ok(new TextDecoder().decode(reportFile('earl-wcagem', 'evaluation-report-wcag21-v2.0.json')))
    expect(evaluation).toMatchObject({
      toolName: 'WCAG-EM Report Tool 2.0.0', title: 'Report for Example (WCAG 2.1)',
      scope: { product: 'Example', covers: 'All pages at www.example.org', target: 'AA', commissioner: 'Example.org', evaluator: 'Evaluator', technologies: 'HTML5, CSS, ECMAScript 5', functions: 'Essential functionality of the website', summary: 'Executive summary' },
    })
    expect(evaluation!.pages.map(({ kind, title }) => `${kind} ${title}`)).toEqual(['structured Home', 'structured Contactpage', 'structured Checkout page (Form)', 'random Random page'])
    expect(evaluation!.outcomes.map(({ page, number, outcome, description }) => `${page} ${number} ${outcome} ${description}`.trim()).sort()).toEqual(['0 1.1.1 passed', '1 1.1.1 passed', '2 1.1.1 failed Failed at this page', '3 1.1.1 passed', 'null 1.1.1 failed Failed criterion'])
  })
  it('version 3 of the WCAG-EM Report Tool', () => {
    const { evaluation } = ok(new TextDecoder().decode(reportFile('earl-wcagem', 'minimal-evaluation-v3.json')))
    expect(evaluation).toMatchObject({
      scope: { product: 'stad.gent', covers: 'main site', target: 'AA', commissioner: 'y', evaluator: 'x', summary: 'z' }, pages: [{ kind: 'structured', title: 'Home', url: 'https://stad.gent/nl' }],
      outcomes: [{ page: 0, number: '1.1.1', outcome: 'failed', mode: 'manual', description: 'Logo lacks text alternative' }],
    })
  })
  it('a list of criteria is no report, and is refused with what stands in it', () => { expect(readReport(reportFile('earl-wcagem', 'wcag-2.0-2.1-criteria.json'))).toEqual({ ok: false, problem: 'other-json', detail: '2.0, 2.1' }) })
})

describe('the shapes that tools write', () => {
  const image = axeRule('image-alt', ['wcag2a', 'wcag111'], [{ target: ['img'], html: '<img>', failureSummary: 'no alt' }])
  it('axe: one result, a list of results, frames and shadow trees', () => {
    const deep = axeRule('label', ['wcag2a', 'wcag412'], [{ target: ['#frame', ['#host', 'input']], html: '<input>' }])
    expect(found(ok(axeJson({ violations: [image] })))).toEqual(['image-alt 1.1.1'])
    const list = ok([axeJson({ violations: [image] }), axeJson({ url: 'https://stad.gent/b', violations: [deep] })])
    expect(list.reports.map(({ url }) => url)).toEqual(['https://stad.gent/nl', 'https://stad.gent/b'])
    expect(list.reports[1]!.results[0]!.nodes[0]!.selector).toBe('#frame >>> #host >>> input')
  })
  it('what axe could not decide is to check, never a violation', () => {
    const result = ok(axeJson({ incomplete: [axeRule('color-contrast', ['wcag2aa', 'wcag143'], [{ target: ['p'], html: '<p>' }])] }))
    expect([found(result), found(result, 'toCheck')]).toEqual([[], ['color-contrast 1.4.3']])
  })
  it.each([['critical', 'blocks'], ['serious', 'blocks'], ['moderate', 'needs-help'], ['minor', 'inconvenient'], [null, null]])('severity %s is %s', (impact, level) => {
    expect(ok(axeJson({ violations: [{ ...image, impact, nodes: [] }] })).reports[0]!.results[0]!.level).toBe(level)
  })
  it('Lighthouse: within lhr and PageSpeed too; informative audits of a criterion are to check', () => {
    const item = { node: { type: 'node', selector: 'a', snippet: '<a>', explanation: 'x' } }
    const report = {
      lighthouseVersion: '13.0.1', finalDisplayedUrl: 'https://stad.gent/nl', fetchTime: '2026-11-24T09:00:00.000Z', categories: { accessibility: { auditRefs: ['link-name', 'label-content-name-mismatch', 'heading-order', 'html-has-lang', 'logical-tab-order'].map((id) => ({ id })) } },
      audits: {
        'link-name': { id: 'link-name', title: 'Links do not have a `discernible` name', score: 0, scoreDisplayMode: 'binary', description: 'Text. [Learn](https://dequeuniversity.com/rules/axe/4.10/link-name).', details: { items: [item] } },
        'label-content-name-mismatch': { score: 1, scoreDisplayMode: 'informative', title: 'x', details: { items: [item] } }, 'heading-order': { score: 0, scoreDisplayMode: 'binary', title: 'y', details: { items: [item] } },
        'html-has-lang': { score: 1, scoreDisplayMode: 'binary', title: 'z' }, 'logical-tab-order': { score: null, scoreDisplayMode: 'manual', title: 'm' },
      },
    }
    for (const shape of [report, { lhr: report }, { lighthouseResult: report }]) {
      const result = ok(shape)
      expect([found(result), found(result, 'toCheck'), found(result, 'pass')]).toEqual([['link-name 2.4.4 4.1.2', 'heading-order'], ['label-content-name-mismatch 2.5.3'], ['html-has-lang 3.1.1']])
      expect(result.reports[0]).toMatchObject({ tool: 'lighthouse', toolName: 'Lighthouse 13.0.1', results: [{ title: 'Links do not have a discernible name', helpUrl: 'https://dequeuniversity.com/rules/axe/4.10/link-name' }, {}, {}, {}] })
    }
    expect(read({ lighthouseVersion: '13.0.1', audits: { 'first-contentful-paint': {} }, categories: { performance: {} } })).toMatchObject({ ok: false, problem: 'no-accessibility' })
  })
  it('Pa11y: the bare list, and by address; a warning of HTML_CodeSniffer is to check', () => {
    const issues = [
      { code: 'WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail', type: 'error', typeCode: 1, message: 'Too little contrast', context: '<p>', selector: 'p', runner: 'htmlcs' },
      { code: 'WCAG2AA.Principle1.Guideline1_3.1_3_1.H48', type: 'warning', typeCode: 2, message: 'Maybe a list', context: '<div>', selector: 'div', runner: 'htmlcs' },
    ]
    const bare = ok(issues)
    expect([found(bare), found(bare, 'toCheck'), bare.reports[0]!.url]).toEqual([['WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail 1.4.3'], ['WCAG2AA.Principle1.Guideline1_3.1_3_1.H48 1.3.1'], ''])
    expect(bare.remarks).toEqual([{ kind: 'no-address', count: 1, detail: '' }])
    expect(ok({ total: 2, passes: 0, errors: 1, results: { 'https://stad.gent/a': issues, 'https://stad.gent/b': [] } }).reports.map(({ url, results }) => `${url} ${results.length}`)).toEqual(['https://stad.gent/a 2', 'https://stad.gent/b 0'])
    expect(ok([]).reports).toMatchObject([{ tool: 'pa11y', results: [] }])
  })
  it('our own file: pages, widths, states, pictures and what could not be tested', () => {
    const shot = { rule: 'image-alt', selector: 'img', mediaType: 'image/png', base64: 'iVBORw0KGgo=' }
    const result = ok({ drempelwijs: 'audit', version: 1, madeAt: '2026-11-24T09:00:00.000Z', pages: [
      { url: 'https://stad.gent/nl', title: 'Start', at: '2026-11-24T09:00:00.000Z', scriptsRan: false, state: 'menu open', viewports: [{ width: 1280, height: 800, axe: axeJson({ url: 'x', violations: [image] }), screenshots: [shot, { ...shot, base64: 'javascript:alert(1)' }] }, { width: 320, height: 640, axe: axeJson({}), screenshots: [] }] },
      { url: 'https://stad.gent/weg', title: '', at: '', scriptsRan: true, viewports: [], problem: { kind: 'not-found', detail: '404' } },
    ] })
    expect(result.reports.map(({ tool, url, title, state, width, scriptsRan }) => [tool, url, title, state, width, scriptsRan].join(' '))).toEqual(['drempelwijs https://stad.gent/nl Start menu open 1280 false', 'drempelwijs https://stad.gent/nl Start menu open 320 false'])
    expect(result.pictures).toEqual([{ ...shot, report: 0 }])
    expect(result.troubles).toEqual([{ url: 'https://stad.gent/weg', kind: 'not-found', detail: '404' }])
    expect(result.remarks.map(({ kind }) => kind)).toEqual(['picture-left-out', 'page-failed'])
    expect(read({ drempelwijs: 'audit', version: 2, pages: [] })).toMatchObject({ ok: false, problem: 'newer-version' })
  })
  it('EARL with expanded names', () => {
    const earl = 'http://www.w3.org/ns/earl#'
    expect(found(ok([{ '@type': [`${earl}Assertion`], [`${earl}subject`]: [{ '@id': 'https://stad.gent/nl' }], [`${earl}test`]: [{ '@id': 'http://www.w3.org/TR/WCAG22/#target-size-minimum' }], [`${earl}result`]: [{ [`${earl}outcome`]: [{ '@id': `${earl}failed` }] }] }]))).toEqual(['target-size-minimum 2.5.8'])
  })
})

describe('bad files get a plain answer', () => {
  it.each<[string, string, string, string]>([
    ['nothing', '', 'empty', ''], ['white space', ' \n\t', 'empty', ''], ['a web page', '<!doctype html><title>x</title>', 'html', ''], ['a report of Lighthouse as a page', '<!doctype html><title>Lighthouse Report</title>', 'html', 'Lighthouse'],
    ['cut off', '{\n "violations": [\n', 'not-json', '3'], ['a comma too many', '{\n "a": 1,\n}', 'not-json', '3'], ['words', 'hello', 'not-json', '1'], ['a quote missing', '{\n"a": "b\n}', 'not-json', '2'],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'too-deep', ''], ['another file', '{"type":"FeatureCollection","features":[]}', 'other-json', 'type, features'], ['a number', '42', 'other-json', ''], ['null', 'null', 'other-json', ''],
    ['lists of nothing', '[null,[],3]', 'other-json', ''], ['an evaluation of nothing', '{"@context":{},"@graph":[]}', 'other-json', ''], ['own file without pages', '{"drempelwijs":"audit","version":1}', 'nothing-in-it', ''],
  ])('%s', (_name, text, problem, detail) => { expect(readReport(text)).toEqual({ ok: false, problem, detail }) })

  it('what is too large is refused by its size alone', () => {
    expect(readReport({ length: mostReportBytes + 1 } as unknown as Uint8Array)).toEqual({ ok: false, problem: 'too-large', detail: '' })
  })
  it('text as PowerShell writes it is read', () => {
    const text = JSON.stringify(axeJson({ violations: [] }))
    const bytes = new Uint8Array(2 + text.length * 2)
    bytes.set([0xff, 0xfe])
    for (let i = 0; i < text.length; i += 1) bytes[2 + i * 2] = text.charCodeAt(i)
    expect(readReport(bytes)).toMatchObject({ ok: true, reports: [{ url: 'https://stad.gent/nl' }] })
  })
  it('one bad rule does not take the others along', () => {
    const result = ok(axeJson({ violations: [null, 3, { id: 7 }, { id: 'x'.repeat(500) }, axeRule('label', ['wcag412'], [{ target: ['a'], html: '<a>' }])] }))
    expect(found(result)).toEqual(['label 4.1.2'])
    expect(result.remarks).toEqual([{ kind: 'left-out', count: 4, detail: '' }])
  })
})

describe('hostile files', () => {
  it('HTML stays text, links are http only, hidden characters go', () => {
    const { results } = ok(axeJson({ url: 'javascript:alert(1)', violations: [axeRule('image-alt', ['wcag111'], [{ target: ['img'], html: '<img onerror=alert(1)>', failureSummary: '<script>alert(1)</script>\u202e' }], { helpUrl: 'javascript:alert(1)', help: '<b>x</b>' })] })).reports[0]!
    expect(results[0]).toMatchObject({ helpUrl: '', title: '<b>x</b>', nodes: [{ snippet: '<img onerror=alert(1)>', summary: '<script>alert(1)</script>' }] })
  })
  it('an address that is no web address is none', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://a b', 7]) expect(ok(axeJson({ url: url as string })).reports[0]!.url).toBe('')
  })
  it('names that reach into an object do nothing', () => {
    const result = read(`{"violations":[{"id":"__proto__","nodes":[]},{"id":"constructor","nodes":[]}],"passes":[],"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`)
    expect(result).toMatchObject({ ok: true, reports: [{ results: [] }] })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(ok({ lighthouseVersion: '12', audits: { toString: { score: 0 }, constructor: { score: 0 } }, categories: { accessibility: { auditRefs: [{ id: 'constructor' }, { id: 'toString' }, { id: 'hasOwnProperty' }] } } }).reports[0]!.results.map(({ rule }) => rule)).toEqual(['toString'])
  })
  it('long words are cut', () => {
    const node = ok(axeJson({ violations: [axeRule('label', [], [{ target: ['x'.repeat(5000)], html: `<p>${'y'.repeat(100_000)}`, failureSummary: 'z'.repeat(100_000) }])] })).reports[0]!.results[0]!.nodes[0]!
    expect([node.selector.length, node.snippet.length, node.summary.length]).toEqual([0, 300, 1000])
  })
  it('100,000 elements are counted, a thousand kept, and it is quick', () => {
    const nodes = Array.from({ length: 100_000 }, (_, i) => ({ target: [`li:nth-child(${i})`], html: `<li>${i}</li>` }))
    const text = JSON.stringify(axeJson({ violations: [axeRule('color-contrast', ['wcag143'], nodes)] }))
    // In time of the processor, beside what the engine needs to parse the same text: a busy machine is no slow reader.
    const work = (run: () => unknown): number => { const begin = process.cpuUsage(); run(); return process.cpuUsage(begin).user }
    const bare = Math.max(work(() => JSON.parse(text) as unknown), work(() => JSON.parse(text) as unknown))
    expect(work(() => ok(text)) / bare).toBeLessThan(8)
    const result = ok(text)
    expect(result.reports[0]!.results[0]).toMatchObject({ total: 100_000 })
    expect(result.reports[0]!.results[0]!.nodes).toHaveLength(1000)
    expect(result.remarks).toEqual([{ kind: 'nodes-cut', count: 99_000, detail: '' }])
  })
  it('a list of more pages than anybody tests, and a graph that names itself', () => {
    const many = ok(Array.from({ length: 3_000 }, (_, i) => axeJson({ url: `https://stad.gent/${i}` })))
    expect([many.reports.length, many.remarks]).toEqual([2000, [{ kind: 'pages-cut', count: 1_000, detail: '' }]])
    expect(read({ '@context': { a: 'b', b: 'a', 'x:': 'x:x' }, '@graph': [{ '@id': '_:a', '@type': 'a', test: '_:a', subject: '_:a', result: '_:a' }, { '@type': 'Assertion', test: '_:a', result: { outcome: 'a' }, subject: { '@id': '_:a' } }] })).toMatchObject({ ok: false })
  })
})
