import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wcagEm } from '@/exchange/earl/wcagEm'
import type { ExportInput } from '@/exchange'
import { auditCatalogue, auditIds } from '../../fixtures/audit'
import { anExportInput } from '../../fixtures/exportInput'
import { refused, sentinel } from '../../fixtures/sentinels'
import { opened, type FramedAssertion } from './reportTool'

type Options = NonNullable<NonNullable<Parameters<typeof anExportInput>[0]>['audit']>
const input = (audit: Options = {}, parts: Partial<ExportInput> = {}): ExportInput => anExportInput({ audit, panel: true, dossier: { example: false } }, { catalogue: auditCatalogue, ...parts })
const minimal = new URL('../../../../shared/testdata/earl-wcagem/minimal-evaluation-v3.json', import.meta.url)
const fragment = ({ test }: FramedAssertion): string => test.id.split(':').at(-1)!
/** The first address in a text, as the tool finds one: a host with a dot, and after it no more than plain characters. */
const addressIn = (text: string): string | undefined => /https?:\/\/[\w.-]+\.[a-z]{2,}[\w@:%+.~#?,&/=-]+/.exec(text)?.[0]
const isSite = ({ subject }: FramedAssertion): boolean => [subject.type].flat().includes('Website')

describe('the WCAG-EM file, opened as W3C’s tool opens it', () => {
  it.skipIf(!existsSync(minimal))('(the way of opening is right: one assertion in the small file of the study)', async () => {
    const { assertions, pages } = await opened(readFileSync(minimal, 'utf8'))
    expect([assertions.length, pages.length]).toEqual([1, 1])
  })

  it('has one assertion for each criterion on each page, and one for the whole', async () => {
    const { assertions, pages, random } = await opened(wcagEm(input()))
    expect([pages.length, random.length]).toEqual([5, 1])
    expect(assertions).toHaveLength(4 * (6 + 1))
    expect(new Set(assertions.map(fragment))).toEqual(new Set(['non-text-content', 'contrast-minimum', 'keyboard', 'target-size-minimum']))
    expect(assertions.filter(isSite)).toHaveLength(4)
  })

  it('has a subject for every page: the address that the sample has, and one of its own for a screen and for a second state', async () => {
    const { assertions, pages, random } = await opened(wcagEm(input()))
    const sample = new Set([...pages, ...random].map(({ id }) => id))
    expect([...sample].sort()).toEqual(['https://afspraken.example/', 'https://afspraken.example/formulier?stap=1', 'https://afspraken.example/zoeken', `urn:uuid:${auditIds.header}`, `urn:uuid:${auditIds.app}`, `urn:uuid:${auditIds.again}`].sort())
    for (const assertion of assertions.filter((one) => !isSite(one))) expect(sample).toContain(assertion.subject.id)
  })

  it('keeps every outcome in the tool, which knows a page by the first web address in its title or description', async () => {
    const { assertions, pages, random } = await opened(wcagEm(input()))
    const known = [...pages, ...random].map(({ title, description }) => addressIn(`${title as string} ${description as string}`))
    expect(known).not.toContain(undefined)
    expect(new Set(known).size).toBe(6)
    for (const { subject } of assertions.filter((one) => !isSite(one))) expect(known).toContain(addressIn(subject['description'] as string))
  })

  it('says where a second state is, and lets no address in a title stand for the page', async () => {
    const strange = input()
    const content = { ...strange.content, samplePages: strange.content.samplePages.map((page) => (page.id === auditIds.form ? { ...page, title: 'https://elders.example/a', url: 'http://localhost:8080/a;b(c)' } : page)) }
    const { pages } = await opened(wcagEm({ ...strange, content }))
    expect(pages.find(({ id }) => id === `urn:uuid:${auditIds.again}`)).toMatchObject({ source: 'https://afspraken.example/', title: 'Startpagina. Toestand: Open het menu.' })
    expect(pages.find(({ id }) => id === 'http://localhost:8080/a;b(c)')).toMatchObject({ title: 'elders.example/a', description: `https://screen.invalid/${auditIds.form}` })
  })

  it('has all five outcomes as objects with an id, and how they were reached', async () => {
    const { assertions } = await opened(wcagEm(input({ lines: { 'dig-wcag-1-1-1': 'npppp.' } })))
    const counts: Record<string, number> = {}
    for (const { result } of assertions.filter((one) => !isSite(one))) counts[result.outcome.id] = (counts[result.outcome.id] ?? 0) + 1
    // 1.1.1: n pppp .  1.4.3: p f ppp f  2.1.1: pppp . c  2.5.8: f ppppp
    expect(counts).toEqual({ 'earl:passed': 17, 'earl:failed': 3, 'earl:inapplicable': 1, 'earl:cantTell': 1, 'earl:untested': 2 })
    const whole = Object.fromEntries(assertions.filter(isSite).map((one) => [fragment(one), one.result.outcome.id]))
    expect(whole).toEqual({ 'non-text-content': 'earl:untested', 'contrast-minimum': 'earl:failed', keyboard: 'earl:cantTell', 'target-size-minimum': 'earl:failed' })
    expect(new Set(assertions.map(({ mode }) => mode.id))).toEqual(new Set(['earl:manual', 'earl:automatic', 'earl:semiAuto', 'earl:unknownMode']))
  })

  it('says how bad it is in words, what was advised, and nothing of the panel', async () => {
    const text = wcagEm(input())
    const { assertions } = await opened(text)
    const found = assertions.find((one) => fragment(one) === 'contrast-minimum' && one.subject.id.includes('formulier'))!
    expect(found.result.description).toBe('[lukt enkel met hulp] Lichtgrijze letters op wit. Het contrast is 2,6 op 1.\n\nAdvies: Kies donkere letters.\n\nNota: =1+1 is een nota')
    expect(text).not.toContain(refused)
    expect(text).not.toContain(sentinel)
  })

  it('has what the tool shows in its steps: version, target, date with its type, people, technologies', async () => {
    const { evaluation } = await opened(wcagEm(input({}, { locale: 'en' })))
    expect(evaluation['defineScope']).toMatchObject({ wcagVersion: '2.2', conformanceTarget: 'AA', accessibilitySupportBaseline: 'Laptop · Firefox 145 · NVDA', scope: { title: 'Afsprakensite' } })
    expect(evaluation['defineScope']!['additionalEvaluationRequirements']).toContain('Inloggen zonder vingerafdruk: Does not apply'.slice(0, 28))
    expect(evaluation['reportFindings']).toMatchObject({ title: 'Audit van de afsprakensite', commissioner: 'Dienst Burgerzaken', evaluator: 'Toegankelijkheidsambtenaar', summary: 'Kort.', date: { '@value': '2026-10-20' } })
    expect([evaluation['exploreTarget']!['technologiesReliedUpon']].flat().map((one) => (one as { title: string }).title)).toEqual(['HTML', 'CSS'])
  })

  it('a sample of one page, and an audit without a page, open too', async () => {
    const one = input()
    const first = one.content.samplePages.filter(({ id }) => id === auditIds.home)
    expect((await opened(wcagEm({ ...one, content: { ...one.content, samplePages: first } }))).pages).toHaveLength(1)
    const raw = JSON.parse(wcagEm({ ...one, content: { ...one.content, samplePages: first } })) as { selectSample: { structuredSample: unknown } }
    expect(Array.isArray(raw.selectSample.structuredSample)).toBe(true)
    const none = await opened(wcagEm({ ...one, content: { ...one.content, samplePages: [] } }))
    expect([none.pages.length, none.assertions.length]).toEqual([0, 4])
  })

  it('same audit, same bytes; another time of writing changes nothing', () => {
    expect(wcagEm(input({}, { madeAt: '2027-01-01T00:00:00.000Z' }))).toBe(wcagEm(input()))
  })
})
