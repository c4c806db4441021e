// @vitest-environment happy-dom
/** The pages of questions, over the whole catalogue and a storage in memory: as an officer uses them. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { RecordKind } from '@/domain/change'
import type { JsonValue } from '@/domain/ids'
import { libraryId } from '@/domain/library'
import { figurePatchOf, patchBytes } from '@/exchange/figurePatch/patch'
import { principles } from '@/features/questions/principles'
import { questionFilterFrom, questionQueryOf } from '@/features/questions/questionFilter'
import QuestionPage from '@/features/questions/QuestionPage.vue'
import QuestionsPage from '@/features/questions/QuestionsPage.vue'
import ToVerifyPage from '@/features/questions/ToVerifyPage.vue'
import TrainingPage from '@/features/questions/TrainingPage.vue'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import { announcement } from '@/ui/announcer'
import { flushAutosaves } from '@/ui/useAutosave'
import { showAllTexts } from '@/ui/useText'
import { today } from '@/ui/today'
import { catalogue } from '../../fixtures/catalogue'
import { aTab } from '../../storage/testStorage'

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
let storage: Storage
let router: Router
let page: VueWrapper | undefined

beforeAll(() => showAllTexts())
beforeEach(async () => {
  // happy-dom draws no dialog: what matters here is what is in it.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) { this.setAttribute('open', '') };
  ({ storage } = await aTab())
  setStorage(storage)
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })
})
afterEach(() => { page?.unmount(); page = undefined })

const write = async (dossier: string, kind: RecordKind, record: string, set: Readonly<Record<string, JsonValue>>): Promise<void> => { await storage.save([{ dossier, kind, record, set: { createdAt: '2026-10-03T10:00:00.000Z', deletedAt: null, ...set } }]) }
async function open(component: Component, path: string, props: Readonly<Record<string, unknown>> = {}): Promise<VueWrapper> {
  await router.push(path)
  page = mount(component, { props, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => { expect(page!.find('main h1').exists()).toBe(true); expect(page!.text()).not.toContain('Even geduld') }, { timeout: 15_000 })
  await flushPromises()
  return page
}
const hits = (): readonly string[] => page!.findAll('.q-hit h3').map((title) => title.text())
const button = (name: RegExp) => page!.findAll('button').find((one) => name.test(one.text()))!
const field = (name: RegExp) => { const label = page!.findAll('label').find((one) => name.test(one.text()))!; return page!.find(`[id="${label.attributes('for')}"]`) }
const said = (text: RegExp): Promise<void> => vi.waitFor(() => expect(announcement.value).toMatch(text), { timeout: 3000 })

describe('a question with a guided test', () => {
  it('shows its steps in order, and what it stands on', async () => {
    await open(QuestionPage, '/questions/dig-wcag-2-1-1', { criterion: 'dig-wcag-2-1-1' })
    expect(page!.findAll('ol.guided-steps li').map((step) => step.text())).toEqual(catalogue.criterion('dig-wcag-2-1-1')!.testSteps)
    expect(page!.text()).toContain('9.2.1.1')
  })
  it('is a plain one where there is none', async () => {
    await open(QuestionPage, '/questions/str-kerb-height', { criterion: 'str-kerb-height' })
    expect(page!.find('ol.guided-steps').exists()).toBe(false)
  })
})

describe('the search', () => {
  it('finds while somebody types, says how many, and keeps it in the address', async () => {
    await open(QuestionsPage, '/questions')
    expect(page!.find('h2').text()).toBe(`${catalogue.criteria.length} vragen`)
    await field(/Zoek in alle vragen/).setValue('stoeprnad oversteek')
    await vi.waitFor(() => expect(hits()[0]).toBe('Stoeprand aan de oversteek'), { timeout: 15_000 })
    flushAutosaves()
    await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ q: 'stoeprnad oversteek' }))
    await said(/^\d+ vra(ag|gen) gevonden$/)
  })
  it('opens as it was shared: words and filters', async () => {
    await open(QuestionsPage, '/questions?q=deur&theme=buildings&measured=yes&group=wheelchair-manual')
    await vi.waitFor(() => expect(hits()).toContain('Breedte van de deur'))
    expect(hits()).not.toContain('Gewone deur naast een draaideur')
    expect(hits()).not.toContain('Deur van de zaak')
    await button(/Wis alles/).trigger('click')
    await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({}))
  })
  it('says when not all words were found, and when a filter hides everything', async () => {
    await open(QuestionsPage, '/questions?q=klink%20kangoeroe')
    await vi.waitFor(() => expect(page!.find('#questions-found').text()).toMatch(/^Geen vraag met al je woorden/))
    page!.unmount()
    await open(QuestionsPage, '/questions?q=stoeprand&theme=housing')
    await vi.waitFor(() => expect(page!.text()).toContain('Er is een filter gekozen'))
  })
  it('finds what the city made itself, by source too', async () => {
    await write(libraryId, 'ownCriterion', id(1), { title: 'Fietsbel aan de balie', question: 'Hangt er een bel?', theme: 'service', stage: 'desk' })
    await open(QuestionsPage, '/questions?q=fietsbel&own=yes')
    await vi.waitFor(() => expect(hits()).toEqual(['Fietsbel aan de balie']))
    page!.unmount()
    await open(QuestionsPage, '/questions?source=verordening-toegankelijkheid&status=law&theme=shops')
    expect(hits().length).toBeGreaterThan(2)
    for (const one of hits()) expect(catalogue.criteria.find(({ title }) => title === one)).toMatchObject({ theme: 'shops', status: 'law' })
  })
  it('reads an address from anywhere, and writes only what narrows', () => {
    expect(questionFilterFrom({ q: ['a', 'b'], theme: 'moon', stage: 'enter', measured: 'perhaps', status: null })).toEqual({ text: 'a', theme: null, stage: 'enter', group: null, status: null, source: null, measured: null, own: null })
    expect(questionQueryOf(questionFilterFrom({ q: '  ', stage: 'enter', own: 'yes' }))).toEqual({ stage: 'enter', own: 'yes' })
  })
})

describe('the page of a question', () => {
  it('shows the figures for four levels, the sources with their version, and the lists that it is in', async () => {
    await open(QuestionPage, '/questions/q/bld-door-width', { criterion: 'bld-door-width' })
    expect(page!.find('h1').text()).toBe('Hoe breed is de deur op het smalste punt?')
    expect(page!.findAll('.q-zones li').map((zone) => zone.text().replaceAll('\u00a0', ' ').replace(/\s+/g, ' '))).toEqual([
      'In ordeminstens 90 cmWettelijke norm', 'Lukt, maar lastigminstens 85 en minder dan 90 cmAfspraak of voorstel', 'Lukt enkel met hulpminstens 80 en minder dan 85 cmAfspraak of voorstel', 'Blokkeertminder dan 80 cmAfspraak of voorstel',
    ])
    expect(page!.text()).toContain('Versie: 2009, gewijzigd 2011. Geldt sinds 1 maart 2010.')
    expect(page!.findAll('a').map((link) => link.attributes('href'))).toContain('/lists/l/buildings-core')
  })
  it('leads to the findings and answers on this device that came from it', async () => {
    const dossier = id(1)
    await write(dossier, 'dossier', dossier, { title: 'Proef' })
    await write(dossier, 'place', id(2), { name: 'Stadskantoor' })
    await write(dossier, 'finding', id(3), { kind: 'barrier', number: 4, title: 'Smalle deur', criterion: 'bld-door-width', level: 'blocks', observedAt: '2026-10-03T10:00:00.000Z' })
    await write(dossier, 'finding', id(4), { kind: 'barrier', number: 5, title: 'Iets anders', criterion: 'wc-alarm', observedAt: '2026-10-03T10:00:00.000Z' })
    await write(dossier, 'answer', id(5), { place: id(2), walk: id(9), checklist: 'buildings-core', criterion: 'bld-door-width', revision: 1, outcome: 'value', value: 78, unit: 'cm', answeredAt: '2026-10-03T10:00:00.000Z' })
    await open(QuestionPage, '/questions/q/bld-door-width', { criterion: 'bld-door-width' })
    await vi.waitFor(() => expect(page!.text()).toContain('4. Smalle deur'))
    expect(page!.text()).not.toContain('Iets anders')
    const links = page!.findAll('section[aria-labelledby="q-uses"] a').map((link) => link.attributes('href'))
    expect(links).toEqual([`/d/${dossier}/findings/${id(3)}`, `/d/${dossier}/checklists/buildings-core/${id(2)}?walk=${id(9)}&q=bld-door-width`])
    expect(page!.text().replaceAll('\u00a0', ' ')).toContain('Stadskantoor: 78 cm')
  })
  it('says so for an id that nobody knows, and for an own question that was removed', async () => {
    await open(QuestionPage, '/questions/q/bld-moon', { criterion: 'bld-moon' })
    expect(page!.find('h1').text()).toBe('Deze vraag is er niet.')
    expect(page!.text()).toContain('zijn veilig')
    page!.unmount()
    await write(libraryId, 'ownCriterion', id(1), { title: 'Bel', question: 'Hangt er een bel?', deletedAt: '2026-11-01T10:00:00.000Z' })
    await open(QuestionPage, `/questions/q/${id(1)}`, { criterion: id(1) })
    expect(page!.text()).toContain('Deze eigen vraag is verwijderd.')
  })
  it('becomes an own question with all its words, in both languages', async () => {
    await open(QuestionPage, '/questions/q/bld-door-width', { criterion: 'bld-door-width' })
    await button(/Maak er een eigen vraag van/).trigger('click')
    await vi.waitFor(() => expect(router.currentRoute.value.path).toMatch(/^\/lists\/l\/-\/questions\//), { timeout: 10_000 })
    const [own] = (await storage.reads.library()).criteria
    expect(own).toMatchObject({ copiedFrom: 'bld-door-width', question: 'Hoe breed is de deur op het smalste punt?', groups: { 'wheelchair-manual': true }, texts: { en: { title: 'Width of the door' } } })
    expect(own!.sources).toHaveLength(1)
  })
})

describe('what is still to verify', () => {
  const decide = async (source: string, values: Readonly<Record<string, string>> = {}): Promise<void> => {
    await button(/^Bevestig of verbeter: Kracht/).trigger('click')
    await flushPromises()
    for (const [name, value] of Object.entries(values)) await field(new RegExp(name)).setValue(value)
    await field(/Waar las je dit/).setValue(source)
    await page!.find('form').trigger('submit')
    await flushPromises()
  }
  it('lists every figure to verify, and apart the proposals, with how far it is', async () => {
    await open(ToVerifyPage, '/questions/to-verify')
    expect(page!.findAll('.q-row')).toHaveLength(25)
    expect(page!.text()).toContain('0 van 25 nagekeken')
    page!.unmount()
    await open(ToVerifyPage, '/questions/to-verify?view=proposals&theme=housing')
    expect(page!.findAll('.q-row').length).toBeGreaterThan(1)
    expect(page!.findAll('h2')[0]!.text()).toContain('Levensloopbestendig wonen')
    expect(page!.text()).not.toContain('Afspraak van de stad')
  })
  it('keeps a correction as an agreement of the city, everywhere, and takes it back', async () => {
    await open(ToVerifyPage, '/questions/to-verify')
    await decide('EN 17210, tabel 7', { 'In orde: hoogstens': '25', 'De zin met het cijfer': 'Hoogstens 25 N om de deur te openen.' })
    await said(/Kracht om de deur te openen: verbeterd en bewaard/)
    await vi.waitFor(() => expect(page!.text()).toContain('1 van 25 nagekeken'), { timeout: 5000 })
    const [figure] = (await storage.reads.library()).figures
    expect(figure).toMatchObject({ criterion: 'bld-door-force', decision: 'corrected', requirement: 'Hoogstens 25 N om de deur te openen.', source: 'EN 17210, tabel 7', limits: { thresholds: { good: 25 } } })
    page!.unmount()
    await open(QuestionPage, '/questions/q/bld-door-force', { criterion: 'bld-door-force' })
    expect(page!.find('header').text()).toContain('Afspraak van de stad')
    expect(page!.find('.q-right').text()).toBe('Hoogstens 25 N om de deur te openen.')
    expect(page!.find('#q-decision').text()).toContain('De catalogus hadHoogstens 30 N om de deur te openen.')
    await vi.waitFor(() => expect(page!.text()).toContain('Geschiedenis (1)'))
    await button(/^Maak ongedaan$/).trigger('click')
    await vi.waitFor(() => expect(page!.find('.q-right').text()).toBe('Hoogstens 30 N om de deur te openen.'), { timeout: 5000 })
    expect((await storage.reads.library()).figures).toEqual([])
  })
  it('refuses figures that contradict the sentence, in words, and writes nothing', async () => {
    await open(ToVerifyPage, '/questions/to-verify')
    await decide('EN 17210', { 'In orde: hoogstens': '25' })
    expect(page!.find('form').text()).toContain('De zin noemt 25 niet. Zet het cijfer ook in de zin.')
    expect((await storage.reads.library()).figures).toEqual([])
  })
  it('shows a decision on a question that was revised since as out of date', async () => {
    await write(libraryId, 'figure', id(1), { criterion: 'bld-door-force', revision: 0, decision: 'confirmed', limits: null, requirement: 'Hoogstens 20 N.', source: 'Klankbordgroep', decidedAt: '2026-01-12T10:00:00.000Z' })
    await open(ToVerifyPage, '/questions/to-verify?state=stale')
    expect(page!.findAll('.q-row')).toHaveLength(1)
    expect(page!.text()).toContain('1 beslissing is verouderd')
    expect(page!.text()).toContain('Deze beslissing ging over versie 0 van de vraag. Nu is het versie 1.')
  })
  it('takes a file over after it was shown, and takes that back', async () => {
    const force = catalogue.original('bld-door-force')!
    const patch = figurePatchOf([{ id: '', dossier: '', createdAt: '', deletedAt: null, criterion: 'bld-door-force', revision: 1, decision: 'confirmed', limits: 'limits' in force.answer ? force.answer.limits! : null, requirement: force.requirement, source: 'Inter', decidedAt: '2027-01-12T10:00:00.000Z' }], (one) => catalogue.original(one), '2027-02-01')
    await open(ToVerifyPage, '/questions/to-verify')
    const input = page!.find('input[type=file]')
    const give = async (bytes: Uint8Array): Promise<void> => {
      Object.defineProperty(input.element, 'files', { value: [new File([bytes as Uint8Array<ArrayBuffer>], 'cijfers.json')], configurable: true })
      await input.trigger('change')
    }
    await give(new TextEncoder().encode('{"type":"FeatureCollection"}'))
    await vi.waitFor(() => expect(page!.find('#q-file').text()).toContain('Dit is geen bestand met cijfers van de stad'))
    await give(patchBytes(patch))
    await vi.waitFor(() => expect(page!.find('#q-preview').exists()).toBe(true))
    expect(page!.find('#q-preview').text()).toContain('Nieuw op dit toestel.')
    expect((await storage.reads.library()).figures).toEqual([])
    await button(/^Neem 1 beslissing over$/).trigger('click')
    await vi.waitFor(async () => expect((await storage.reads.library()).figures).toMatchObject([{ criterion: 'bld-door-force', source: 'Inter', decidedAt: expect.stringMatching(/^2027-01-12T/) as string }]))
    await vi.waitFor(() => expect(button(/^Maak ongedaan$/)).toBeDefined())
    await page!.find('#q-file .undo-after').trigger('click')
    await vi.waitFor(async () => expect((await storage.reads.library()).figures).toEqual([]))
  })
})

describe('the training', () => {
  it('has seven principles, each with a good and a bad example that is asked today', () => {
    expect(principles).toHaveLength(7)
    const ids = principles.flatMap(({ good, bad }) => [good, bad])
    expect(new Set(ids).size).toBe(14)
    for (const one of ids) expect(catalogue.criterion(one)?.retired, one).toBeUndefined()
    for (const one of ids) expect(catalogue.criterion(one), one).toBeDefined()
  })
  it('turns its steps by the arrow keys, but not while somebody types', async () => {
    await open(TrainingPage, '/training')
    const key = (name: string, target: EventTarget = document.body): boolean => target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }))
    key('ArrowRight')
    await vi.waitFor(() => expect(page!.find('h1').text()).toBe('Iedereen gebruikt hetzelfde'))
    await vi.waitFor(() => expect(page!.findAll('.training__example')).toHaveLength(2), { timeout: 15_000 })
    expect(page!.find('.training__example--bad').text()).toContain('Wie langs een achterdeur moet')
    key('End')
    await vi.waitFor(() => expect(page!.find('h1').text()).toBe('Hoeveel projectleiders deden mee?'))
    key('ArrowLeft', page!.find('input').element)
    key('ArrowRight')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ step: '8' })
    key('Home')
    await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({}))
  })
  it('counts how many, never who, by year, and takes it back', async () => {
    await write(libraryId, 'training', id(1), { heldOn: `${Number(today().slice(0, 4)) - 1}-05-05`, people: 9 })
    await open(TrainingPage, '/training?step=8')
    await field(/Aantal projectleiders/).setValue('twaalf')
    await page!.find('form').trigger('submit')
    expect(page!.text()).toContain('Schrijf een geheel getal in cijfers')
    await field(/Aantal projectleiders/).setValue('12')
    await page!.find('form').trigger('submit')
    await vi.waitFor(() => expect(page!.find('.training__number').text()).toContain('12'))
    await said(/12 projectleiders geteld/)
    const trainings = (await storage.reads.library()).trainings
    expect(trainings.map(({ people, heldOn, note }) => [people, heldOn, note])).toContainEqual([12, today(), ''])
    await button(/^Verwijder: .*12 projectleiders$/).trigger('click')
    await vi.waitFor(() => expect(page!.find('.training__number b').text()).toBe('0'))
    await button(/^Zet terug$/).trigger('click')
    await vi.waitFor(() => expect(page!.find('.training__number b').text()).toBe('12'))
  })
})
