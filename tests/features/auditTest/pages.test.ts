// @vitest-environment happy-dom
import { flushPromises, mount, type DOMWrapper, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { RecordKind } from '@/domain/change'
import { setupField } from '@/domain/audit'
import type { Finding } from '@/domain/finding'
import type { JsonValue } from '@/domain/ids'
import { outcomeKey, outcomesByKey, type PageOutcome } from '@/domain/pageOutcome'
import CriteriaPage from '@/features/auditTest/CriteriaPage.vue'
import InstrumentsPage from '@/features/auditTest/InstrumentsPage.vue'
import TestPage from '@/features/auditTest/TestPage.vue'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import { announcement } from '@/ui/announcer'
import { auditPaths } from '@/ui/auditPaths'
import { showAllTexts } from '@/ui/useText'
import { aTab } from '../../storage/testStorage'

// The one part that needs a browser: a picture that is decoded and painted anew.
vi.mock('@/storage/photos', () => ({ intakePhoto: async (file: File) => (file.name === 'slecht.png' ? { ok: false, problem: 'undecodable' } : { ok: true, bytes: new Uint8Array([1, 2, file.name.length]), width: 4, height: 3, mediaType: 'image/jpeg', takenAt: null, gps: null, cutShort: false }) }))

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [dossier, walk, home, form, header, setup] = [1, 2, 3, 4, 5, 6].map(id) as [string, string, string, string, string, string]
const contrast = 'dig-wcag-1-4-3'
const created = { createdAt: '2026-11-26T10:00:00.000Z', deletedAt: null }
let storage: Storage
let router: Router
let page: VueWrapper | undefined

async function write(kind: RecordKind, record: string, set: Readonly<Record<string, JsonValue>>): Promise<void> {
  await storage.save([{ dossier, kind, record, set: { ...created, ...set } }])
}
beforeAll(() => showAllTexts())
beforeEach(async () => {
  ({ storage } = await aTab())
  setStorage(storage)
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })
  await write('dossier', dossier, { title: 'Proef', dossier })
  await write('walk', walk, { kind: 'digital-audit', title: 'Audit van de site', 'audit.size': 'quick', [setupField(setup)]: { device: 'Laptop', browser: 'Firefox 145', assistive: 'NVDA' } })
  await write('samplePage', home, { walk, kind: 'structured', position: 1, title: 'Start', url: 'https://stad.example/', shares: { [header]: true } })
  await write('samplePage', form, { walk, kind: 'process', process: 'Boeken', position: 2, title: 'Formulier', url: 'javascript:alert(1)' })
  await write('samplePage', header, { walk, kind: 'shared', position: 3, title: 'Kop' })
})
afterEach(() => { page?.unmount(); page = undefined; vi.unstubAllGlobals() })

async function open(component: Component, path: string, props: Readonly<Record<string, unknown>> = {}): Promise<VueWrapper> {
  await router.push(path)
  page = mount(component, { props: { dossier, walk, ...props }, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => { expect(page!.find('main h1').exists()).toBe(true); expect(page!.text()).not.toContain('Even geduld') }, { timeout: 20_000 })
  return page
}
const test = (criterion = contrast, at: string | null = null): Promise<VueWrapper> => open(TestPage, auditPaths.auditTest(dossier, walk, criterion), { criterion, page: at })
const squeezed = (part: { text(): string } = page!.find('main')): string => part.text().replace(/\s+/g, ' ')
const card = (of: string): DOMWrapper<Element> => page!.find(`#test-page-${of}`)
const button = (name: RegExp, within: { findAll(selector: string): DOMWrapper<Element>[] } = page!.find('main')): DOMWrapper<Element> | undefined => within.findAll('button').find((one) => name.test(one.text().replace(/\s+/g, ' ')))
const outcomes = async (): Promise<ReadonlyMap<string, PageOutcome>> => outcomesByKey((await storage.reads.audit(walk)).outcomes)
const outcomeOf = async (of: string, criterion = contrast): Promise<PageOutcome | undefined> => (await outcomes()).get(outcomeKey(of, criterion))
const findings = (): Promise<readonly Finding[]> => storage.reads.findings(dossier)
const until = (check: () => unknown): Promise<unknown> => vi.waitFor(check, { timeout: 8000 })
/** Chooses an outcome as a person does, and waits until it is kept. */
async function choose(of: string, outcome: string): Promise<void> {
  const radio = card(of).find(`input[value="${outcome}"]`)
  ;(radio.element as HTMLInputElement).focus()
  await radio.setValue(true)
  await until(async () => expect((await outcomeOf(of))?.outcome).toBe(outcome))
  await flushPromises()
}
function paste(files: readonly File[], on: EventTarget = document.body): void {
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: { files, getData: () => '' } })
  on.dispatchEvent(event)
}
const picture = (name: string): File => new File(['x'], name, { type: 'image/png' })

describe('the list of what is asked', () => {
  const list = (query = ''): Promise<VueWrapper> => open(CriteriaPage, `${auditPaths.auditCriteria(dossier, walk)}${query}`)
  it('says how far it is and leads on; each criterion says its outcome and what is open', async () => {
    for (const [n, of] of [home, form, header].entries()) await write('pageOutcome', id(20 + n), { walk, page: of, criterion: 'dig-wcag-1-1-1', outcome: 'passed', testedAt: 'T' })
    await write('pageOutcome', id(30), { walk, page: form, criterion: contrast, outcome: 'failed', testedAt: 'T' })
    await list()
    expect(squeezed()).toContain('4 van 60 uitkomsten gegeven')
    expect(page!.find('.test-now a').attributes('href')).toBe(auditPaths.auditTest(dossier, walk, 'dig-wcag-1-2-2'))
    const row = (name: RegExp): string => squeezed(page!.findAll('.test-row').find((one) => name.test(one.text()))!)
    expect(row(/Tekstcontrast/)).toContain('Nog 2 van 3 pagina’s open · Nog geen vaststelling · Een testtool kan helpen')
    expect(row(/Toetsenbord zit/)).toContain('Nog niet getoetst')
    expect(page!.findAll('h3').map((one) => one.text().split(':')[0])).toEqual(['Waarneembaar', 'Bedienbaar', 'Begrijpelijk', 'Robuust', 'Naast WCAG'])
  })
  it('keeps filter and words in the address, and says when nothing is found', async () => {
    await list('?show=open')
    await page!.find('input[type="search"]').setValue('2.1')
    await until(() => expect(router.currentRoute.value.query).toEqual({ show: 'open', q: '2.1' }))
    expect(page!.findAll('.test-row')).toHaveLength(2)
    expect(squeezed(page!.find('[role="status"]'))).toBe('2 van 20 vragen')
    await page!.find('input[type="search"]').setValue('bestaat niet')
    await until(() => expect(squeezed()).toContain('Geen vraag gevonden'))
    await button(/Toon alle vragen/)!.trigger('click')
    await until(() => expect(page!.findAll('.test-row')).toHaveLength(20))
  })
  it('is a table of criteria by pages on a wide screen, in a region with a name', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }))
    await write('pageOutcome', id(30), { walk, page: form, criterion: contrast, outcome: 'failed', testedAt: 'T' })
    await list('?view=table')
    const region = page!.find('[role="region"]')
    expect([region.attributes('tabindex'), region.attributes('aria-label')]).toEqual(['0', 'Tabel van vragen en pagina’s, scrolt opzij'])
    expect(region.findAll('thead th').map((one) => squeezed(one))).toEqual(['Vraag', 'Alle pagina’s samen', 'Start', 'Formulier', 'KopGedeeld deel'])
    const row = region.findAll('tbody tr').find((one) => one.text().includes('1.4.3'))!
    expect(row.findAll('td').map((one) => one.text())).toEqual(['Voldoet niet', 'Niet getest', 'Voldoet niet', 'Niet getest'])
  })
  it('without pages leads to the sample', async () => {
    for (const of of [home, form, header]) await write('samplePage', of, { deletedAt: 'T' })
    await list()
    expect(page!.find('.note a').attributes('href')).toBe(auditPaths.auditSample(dossier, walk))
  })
})

describe('the test of a criterion', () => {
  it('asks the question, says number, level, law, groups and the steps, and leads to the instrument', async () => {
    await test()
    expect(page!.find('h1').text()).toBe('Is het contrast tussen elke tekst en de achtergrond groot genoeg?')
    expect(squeezed(page!.find('.test-guide'))).toContain('WCAG 2.2, 1.4.3 · Niveau AA · wet: EN 301 549, 9.1.4.3')
    expect(squeezed(page!.find('.test-guide'))).toContain('Vooral voor: Slechtziend, Oudere')
    expect(page!.findAll('.test-guide ol > li').length).toBeGreaterThan(3)
    expect(page!.findAll('.test-guide a').map((one) => one.attributes('href'))).toContain(`${auditPaths.auditInstruments(dossier, walk)}?tool=contrast&criterion=${contrast}`)
  })
  it('says what the law does not ask yet', async () => {
    await write('walk', walk, { 'audit.size': 'full' })
    await test('dig-wcag-2-4-11')
    expect(squeezed(page!.find('.test-guide'))).toContain('nieuw in WCAG 2.2, nog niet verplicht door de wet')
  })
  it('has a group of radio buttons a page, named after it, the chosen page first and shared parts apart', async () => {
    await test(contrast, form)
    expect(page!.findAll('.outcome-card legend').map((one) => one.text())).toEqual(['Uitkomst voor Formulier', 'Uitkomst voor Start', 'Uitkomst voor Kop'])
    expect(card(header).text()).toContain('Staat op: Start')
    expect(card(home).find('a[target="_blank"]').attributes()).toMatchObject({ href: 'https://stad.example/', rel: 'noopener noreferrer' })
    // What is no web address is no link.
    expect(card(form).find('a[target="_blank"]').exists()).toBe(false)
  })
  it('keeps an outcome with set-up, revision and question, says so, and takes it back', async () => {
    await test()
    await choose(home, 'passed')
    expect(await outcomeOf(home)).toMatchObject({ mode: 'manual', setup, revision: 1, question: 'Is het contrast tussen elke tekst en de achtergrond groot genoeg?' })
    await until(() => expect(announcement.value).toBe('Start: Voldoet. Bewaard.'))
    expect(document.activeElement).toBe(card(home).find('input[value="passed"]').element)
    await until(() => expect(button(/Maak ongedaan: Start, voldoet/, card(home))).toBeDefined())
    await button(/Maak ongedaan: Start, voldoet/, card(home))!.trigger('click')
    await until(async () => expect(await outcomeOf(home)).toBeUndefined())
  })
  it('writes what arrow keys rest at, not what they pass', async () => {
    await test()
    for (const outcome of ['passed', 'failed', 'inapplicable']) await card(home).find(`input[value="${outcome}"]`).setValue(true)
    await until(async () => expect((await outcomeOf(home))?.outcome).toBe('inapplicable'))
    const record = await outcomeOf(home)
    expect((await storage.reads.history('pageOutcome', record!.id)).map(({ set }) => set['outcome'])).toEqual(['inapplicable'])
  })
  it('gives the other open pages the same, once, and nothing else', async () => {
    await write('pageOutcome', id(30), { walk, page: form, criterion: contrast, outcome: 'failed', testedAt: 'T' })
    await test()
    await choose(home, 'inapplicable')
    const same = /Geef de andere open pagina ook ‘Niet van toepassing’/
    await until(() => expect(button(same, card(home))).toBeDefined())
    await button(same, card(home))!.trigger('click')
    await until(async () => expect((await outcomeOf(header))?.outcome).toBe('inapplicable'))
    expect((await outcomeOf(form))?.outcome).toBe('failed')
    await until(() => expect(squeezed()).toContain('Alle pagina’s hebben een uitkomst'))
  })
  it('confirms or overrules what a tool said, and then a person said it too', async () => {
    await write('pageOutcome', id(30), { walk, page: home, criterion: contrast, outcome: 'failed', mode: 'automatic', testedAt: 'T', note: 'axe zegt' })
    await write('pageOutcome', id(31), { walk, page: form, criterion: contrast, outcome: 'failed', mode: 'automatic', testedAt: 'T' })
    await test()
    await button(/Ik keek zelf: het klopt: Start/)!.trigger('click')
    await until(async () => expect(await outcomeOf(home)).toMatchObject({ outcome: 'failed', mode: 'semiAuto', note: 'axe zegt' }))
    await choose(form, 'passed')
    expect(await outcomeOf(form)).toMatchObject({ id: id(31), mode: 'semiAuto' })
  })
  it('says what tools said, and remembers that somebody looked', async () => {
    await write('toolReport', id(40), { walk, page: home, toolName: 'axe-core 4.14.1', ranAt: '2026-11-25T10:00:00.000Z', toCheck: [{ rule: 'color-contrast', criteria: [contrast], title: 'Elements must have contrast', helpUrl: '', selectors: ['.foto > h2'], count: 2 }, { rule: 'of-another-tool', criteria: [contrast], title: '<b>Contrast</b>', helpUrl: '', selectors: [], count: 1 }] })
    await test()
    expect(squeezed(card(home).find('.test-says'))).toContain('axe-core 4.14.1, 25 november 2026: Te bekijken, 2 elementen: Te weinig contrast tussen tekst en achtergrond.foto > h2')
    // Where there is no Dutch the tool's own words stand, marked as English, and as text.
    expect(card(home).findAll('.test-says summary [lang="en"]').map((title) => title.text())).toEqual(['<b>Contrast</b>'])
    expect(card(form).find('.test-says').exists()).toBe(false)
    await card(home).find('.test-says input').setValue(true)
    await until(async () => expect((await storage.reads.audit(walk)).reports[0]!.checked).toEqual({ 'color-contrast': true }))
  })
  it('leads to the next open criterion, and keeps the note apart from the outcome', async () => {
    await test()
    expect(page!.find('.test-nav .btn--primary').attributes('href')).toBe(auditPaths.auditTest(dossier, walk, 'dig-wcag-1-4-10'))
    await card(home).find('details textarea').setValue('Ook het menu bekeken.')
    await until(async () => expect(await outcomeOf(home)).toMatchObject({ outcome: 'untested', note: 'Ook het menu bekeken.' }))
  })
  it('of a criterion that is not asked says so', async () => {
    await test('dig-wcag-2-4-11')
    expect(page!.find('h1').text()).toBe('Deze vraag staat niet in de audit')
  })
})

describe('a finding in its place', () => {
  beforeEach(async () => {
    await test()
    await choose(form, 'failed')
    await until(() => expect(squeezed()).toContain('Nog 2 van 3 open'))
  })
  const begin = async (): Promise<DOMWrapper<Element>> => { await button(/Voeg een vaststelling toe/, card(form))!.trigger('click'); await flushPromises(); return card(form).find('.finding-form') }
  const field = (within: DOMWrapper<Element>, label: RegExp): DOMWrapper<Element> => within.find(`#${CSS.escape(within.findAll('label').find((one) => label.test(one.text()))!.attributes('for')!)}`)

  it('is not required: failing without one is kept, and shown', async () => {
    expect(squeezed(card(form))).toContain('Nog geen vaststelling. De uitkomst is bewaard.')
    await begin()
    await button(/^Klaar/, card(form))!.trigger('click')
    expect(await findings()).toEqual([])
  })
  it('begins with the first words, with number, criterion, page, groups and what helps', async () => {
    await write('finding', id(50), { number: 8, deletedAt: 'T', title: 'weg' })
    const made = await begin()
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
    expect((field(made, /^Wat zou helpen/).element as HTMLTextAreaElement).value).toBe('Maak de letters donkerder of de achtergrond lichter, en pas dat aan in de huisstijl.')
    await field(made, /^Wat zie je/).setValue('Lichtgrijze uitleg.')
    await until(() => expect(squeezed(card(form))).toContain('Knelpunt 9'))
    // The first save turns the form of nothing into that of a finding, and who types does not notice.
    expect(document.activeElement).toBe(field(made, /^Wat zie je/).element)
    await field(made, /^Waar op de pagina/).setValue('Onder e-mail')
    await until(async () => expect((await findings())[0]).toMatchObject({ number: 9, words: 'Lichtgrijze uitleg.', whereWords: 'Onder e-mail', criterion: contrast, criterionRevision: 1, walk, pages: { [form]: true }, levels: { 'low-vision': 'not-checked', 'older-person': 'not-checked' }, kind: 'barrier', cause: '' }))
    expect(await findings()).toHaveLength(1)
    await until(() => expect(squeezed(card(form))).toContain('Knelpunt 9'))
    await button(/^Klaar/, card(form))!.trigger('click')
    await until(() => expect(card(form).find('.finding-form').exists()).toBe(false))
    expect(card(form).find('.test-finding a').text()).toBe('Lichtgrijze uitleg.')
  })
  it('is also on another page, which then fails as well when it was open', async () => {
    const made = await begin()
    await field(made, /^Wat zie je/).setValue('Grijs.')
    await until(async () => expect(await findings()).toHaveLength(1))
    await until(() => expect(card(form).findAll('.audit-ticks input')).toHaveLength(2))
    await card(form).findAll('.audit-ticks input')[0]!.setValue(true)
    await until(async () => expect((await findings())[0]!.pages).toEqual({ [form]: true, [home]: true }))
    expect((await outcomeOf(home))?.outcome).toBe('failed')
    expect(await outcomeOf(header)).toBeUndefined()
  })
  it('of another page is said to be here too by one button', async () => {
    await write('finding', id(50), { number: 3, walk, criterion: contrast, words: 'Grijze knop', pages: { [home]: true } })
    await until(() => expect(button(/Ook hier: 3. Grijze knop/, card(form))).toBeDefined())
    await button(/Ook hier: 3/, card(form))!.trigger('click')
    await until(async () => expect((await findings())[0]!.pages[form]).toBe(true))
  })
  it('has a level per group; the others can get the same', async () => {
    const made = await begin()
    await field(made, /^Wat zie je/).setValue('Grijs.')
    await until(async () => expect(await findings()).toHaveLength(1))
    await card(form).findAll('.group')[0]!.trigger('click')
    await card(form).find('dialog input[value="needs-help"]').setValue(true)
    await until(async () => expect((await findings())[0]!.levels['low-vision']).toBe('needs-help'))
    await until(() => expect(button(/Geef de andere groep ook ‘Lukt enkel met hulp’/, card(form))).toBeDefined())
    await button(/andere groep ook/, card(form))!.trigger('click')
    await until(async () => expect((await findings())[0]!.levels['older-person']).toBe('needs-help'))
  })
  it('is begun by a picture that is pasted on the page, and asks what it shows', async () => {
    paste([picture('scherm.png'), picture('slecht.png')])
    await until(() => expect(card(form).findAll('.shot')).toHaveLength(1))
    expect(squeezed(card(form))).toContain('slecht.png: deze foto is beschadigd')
    expect(await findings()).toHaveLength(1)
    const shot = card(form).find('.shot textarea')
    await shot.setValue('Grijs op wit')
    const [finding] = await findings()
    await until(async () => expect((await storage.reads.attachmentsOf('finding', finding!.id))[0]).toMatchObject({ alt: 'Grijs op wit', cleared: false }))
    // The open form takes the next one itself; nothing begins twice.
    paste([picture('tweede.png')])
    await until(() => expect(card(form).findAll('.shot')).toHaveLength(2))
    expect(await findings()).toHaveLength(1)
  })
  it('goes with its pictures, and comes back with them', async () => {
    paste([picture('scherm.png')])
    await until(() => expect(card(form).findAll('.shot')).toHaveLength(1))
    const [finding] = await findings()
    await until(() => expect(button(/Verwijder: Knelpunt 1/, card(form))).toBeDefined())
    await button(/Verwijder: Knelpunt 1/, card(form))!.trigger('click')
    await until(async () => expect(await findings()).toEqual([]))
    expect(await storage.reads.attachmentsOf('finding', finding!.id)).toEqual([])
    await until(() => expect(button(/Zet terug/, card(form))).toBeDefined())
    await button(/Zet terug/, card(form))!.trigger('click')
    await until(async () => expect(await findings()).toHaveLength(1))
    expect(await storage.reads.attachmentsOf('finding', finding!.id)).toHaveLength(1)
  })
})

describe('the instruments', () => {
  const tools = (query = ''): Promise<VueWrapper> => open(InstrumentsPage, `${auditPaths.auditInstruments(dossier, walk)}${query}`)
  const type = async (n: number, text: string): Promise<void> => { await page!.findAll('.colour-field input[type="text"]')[n]!.setValue(text) }
  it('measure two colours, and say for what it is enough', async () => {
    await tools()
    await type(0, 'rgb(119, 119, 119)')
    expect(squeezed(page!.find('.contrast-ratio'))).toBe('4,47 : 1')
    expect(page!.findAll('.contrast-verdicts .outcome').map((one) => one.text())).toEqual(['Voldoet niet', 'Voldoet', 'Voldoet'])
    expect(squeezed()).toContain('De dichtste kleur die genoeg is voor gewone tekst: #767676')
    await type(0, '#767676')
    expect(page!.findAll('.contrast-verdicts .outcome').map((one) => one.text())).toEqual(['Voldoet', 'Voldoet', 'Voldoet'])
  })
  it('say what is no colour, and what is no ground', async () => {
    await tools()
    await type(0, 'grijs')
    expect(squeezed(page!.findAll('.colour-field')[0]!)).toContain('Dat is geen kleur. Schrijf bijvoorbeeld #767676')
    expect(page!.find('.contrast-ratio').text()).toBe('Geef twee kleuren.')
    await type(0, '#000')
    await type(1, '#ffffff80')
    expect(squeezed(page!.findAll('.colour-field')[1]!)).toContain('Geef de kleur die je echt ziet')
  })
  it('hold the bookmark for text spacing, which does nothing on this page', async () => {
    await tools('?tool=spacing&criterion=dig-wcag-1-4-12')
    const link = page!.findAll('a').find((one) => one.text() === 'Tekstafstand')!
    expect(link.attributes('href')).toMatch(/^javascript:/)
    await link.trigger('click')
    await until(() => expect(announcement.value).toContain('Deze knop werkt in je bladwijzers'))
  })
})
