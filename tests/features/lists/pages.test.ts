// @vitest-environment happy-dom
import { flushPromises, mount, type DOMWrapper, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { Component } from 'vue'
import { libraryId, type OwnChecklist, type OwnCriterion } from '@/domain/library'
import { criterionOf } from '@/domain/ownCriteria'
import { readSharedList } from '@/exchange/lists/read'
import { sharedListOf } from '@/exchange/lists/write'
import ListPage from '@/features/lists/ListPage.vue'
import ListsPage from '@/features/lists/ListsPage.vue'
import OwnQuestionPage from '@/features/lists/OwnQuestionPage.vue'
import SharedListPreview from '@/features/lists/SharedListPreview.vue'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import { announcement } from '@/ui/announcer'
import { paths } from '@/ui/paths'
import { flushAutosaves } from '@/ui/useAutosave'
import { showAllTexts } from '@/ui/useText'
import { aTab } from '../../storage/testStorage'
import { anOwnList, anOwnQuestion } from '../../exchange/lists/anOwnList'

const now = '2027-02-04T10:00:00.000Z'
let storage: Storage
let router: Router
let page: VueWrapper | undefined

beforeAll(() => showAllTexts())
beforeEach(async () => {
  ({ storage } = await aTab())
  setStorage(storage)
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })
})
afterEach(() => { page?.unmount(); page = undefined })

async function save(kind: 'ownCriterion' | 'ownChecklist', { id, dossier: _dossier, ...fields }: OwnCriterion | OwnChecklist): Promise<void> {
  const { groups = {}, texts, ...set } = fields as OwnCriterion
  const entries = (map: string, of: object): Record<string, never> => Object.fromEntries(Object.entries(of).map(([key, value]) => [`${map}.${key}`, value as never]))
  await storage.save([{ dossier: libraryId, kind, record: id, set: { ...(set as object), ...entries('groups', groups), ...entries('texts', texts) } }])
}
async function open(component: Component, props: Readonly<Record<string, unknown>> = {}): Promise<VueWrapper> {
  page = mount(component, { props, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => { expect(page!.text()).not.toContain('Even geduld'); expect(page!.findAll('h2').length).toBeGreaterThan(0) }, { timeout: 15_000 })
  await flushPromises()
  return page
}
const button = (name: string, within = 'main'): DOMWrapper<HTMLButtonElement> => page!.find(within).findAll('button').find((one) => one.text().startsWith(name) || one.attributes('aria-label') === name)!
const field = (label: string): DOMWrapper<HTMLInputElement> => {
  const found = page!.findAll('label').find((one) => one.text().startsWith(label))!
  return page!.find(`#${CSS.escape(found.attributes('for')!)}`)
}
async function type(label: string, text: string): Promise<void> {
  await field(label).setValue(text)
  await field(label).trigger('blur')
  flushAutosaves()
  await flushPromises()
}
const asks = (): readonly string[] => page!.findAll('[data-question] h3').map((row) => row.text().replace(/\s+/g, ' '))
const said = (text: string): Promise<void> => vi.waitFor(() => expect(announcement.value).toBe(text))
const library = (): ReturnType<Storage['reads']['library']> => storage.reads.library()
const until = (holds: () => unknown): Promise<unknown> => vi.waitFor(holds, { timeout: 5_000 })

describe('all lists', () => {
  it('finds a list of the catalogue by its words, and copies it in the order of the walk, in both languages', async () => {
    await open(ListsPage)
    const all = page!.findAll('.list-row h4').length
    expect(all).toBeGreaterThan(30)
    await field('Zoek een lijst').setValue('bushalte')
    expect(page!.findAll('.list-row h4').length).toBeLessThan(all)
    await button('Kopieer').trigger('click')
    await until(() => expect(router.currentRoute.value.path).toMatch(/^\/lists\/l\//))
    const [copy] = (await library()).checklists
    expect(copy).toMatchObject({ title: 'Kopie van Bushalte', code: 'kopie-van-bushalte', theme: 'streets', copiedFrom: expect.any(String) as string })
    expect(copy!.criteria.length).toBeGreaterThan(5)
    expect(copy!.texts['en']!.title).toMatch(/^Copy of /)
  })

  it('makes a list from a name, and asks for one first', async () => {
    await open(ListsPage)
    await page!.find('form.beside').trigger('submit')
    expect(page!.text()).toContain('Schrijf eerst een naam')
    await field('Nieuwe lijst').setValue('Halte in de winter')
    await page!.find('form.beside').trigger('submit')
    await until(() => expect(router.currentRoute.value.path).toMatch(/^\/lists\/l\//))
    expect((await library()).checklists).toMatchObject([{ title: 'Halte in de winter', code: 'halte-in-de-winter', criteria: [] }])
  })
})

describe('a list of the catalogue', () => {
  it('can be read and copied, and not changed', async () => {
    await open(ListPage, { list: 'streets-core' })
    expect(page!.findAll('.list-row--question').length).toBeGreaterThan(5)
    expect(page!.findAll('input, textarea, select')).toHaveLength(0)
    expect(page!.text()).toContain('Je kunt ze niet wijzigen')
    await button('Kopieer deze lijst').trigger('click')
    await until(async () => expect((await library()).checklists).toHaveLength(1))
  })

  it('that is not there says so', async () => {
    page = mount(ListPage, { props: { list: 'nowhere' }, global: { plugins: [router] } })
    await until(() => expect(page!.find('h1').text()).toBe('Deze lijst is er niet'))
  })
})

describe('an own list', () => {
  const openList = async (more: Partial<OwnChecklist> = {}): Promise<VueWrapper> => {
    await save('ownCriterion', anOwnQuestion('q-1'))
    await save('ownChecklist', anOwnList('l-1', ['str-kerb-height', 'q-1', 'bld-door-width'], more))
    await open(ListPage, { list: 'l-1' })
    await until(() => expect(asks()).toHaveLength(3))
    return page!
  }

  it('moves a question by its buttons and by Alt and an arrow, also twice in a row, and takes it back', async () => {
    await openList()
    const ids = async (): Promise<readonly string[]> => (await library()).checklists[0]!.criteria
    await button('Vraag 3', '#question-bld-door-width').trigger('click')
    await until(async () => expect(await ids()).toEqual(['str-kerb-height', 'bld-door-width', 'q-1']))
    const handle = page!.find('#question-str-kerb-height [data-handle]')
    // The second comes before the first is back from storage.
    void handle.trigger('keydown', { key: 'ArrowDown', altKey: true })
    void handle.trigger('keydown', { key: 'ArrowDown', altKey: true })
    await until(async () => expect(await ids()).toEqual(['bld-door-width', 'q-1', 'str-kerb-height']))
    await until(() => expect(announcement.value).toMatch(/staat nu op plaats 3 van 3/))
    await handle.trigger('keydown', { key: 'ArrowDown', altKey: true })
    await until(() => expect(announcement.value).toMatch(/staat al achteraan/))
    await button('Maak ongedaan').trigger('click')
    await until(async () => expect(await ids()).toEqual(['bld-door-width', 'str-kerb-height', 'q-1']))
  })

  it('takes a question off with a line in its place, that puts it back there', async () => {
    await openList()
    await button('Haal uit de lijst', '#question-q-1').trigger('click')
    await until(() => expect(asks()).toHaveLength(2))
    await said('Schuilen is uit de lijst.')
    expect(page!.findAll('ol.route-list > li')[1]!.text()).toContain('Schuilen is uit de lijst.')
    await button('Zet terug', '#question-q-1').trigger('click')
    await until(async () => expect((await library()).checklists[0]!.criteria).toEqual(['str-kerb-height', 'q-1', 'bld-door-width']))
  })

  it('adds a question that was found by its words, once', async () => {
    await openList()
    await field('Zoek een vraag').setValue('drempel')
    await until(() => expect(page!.findAll('.list-row button').length).toBeGreaterThan(0))
    await page!.find('.list-row button').trigger('click')
    await until(async () => expect((await library()).checklists[0]!.criteria).toHaveLength(4))
    await until(() => expect(page!.find('.list-row').text()).toContain('Staat in de lijst'))
  })

  it('makes an own version of a question of the catalogue, in its place, with all its fields', async () => {
    await openList()
    await button('Maak een eigen versie', '#question-bld-door-width').trigger('click')
    await until(async () => expect((await library()).criteria).toHaveLength(2))
    const { criteria, checklists } = await library()
    const version = criteria.find(({ copiedFrom }) => copiedFrom === 'bld-door-width')!
    expect(checklists[0]!.criteria).toEqual(['str-kerb-height', 'q-1', version.id])
    expect(version).toMatchObject({ theme: 'buildings', revision: 1, answer: { kind: 'measure', unit: 'cm', limits: expect.anything() as unknown } })
    expect(version.sources.length).toBeGreaterThan(0)
    expect(version.texts['en']!.question).toMatch(/\?$/)
    await until(() => expect(router.currentRoute.value.path).toBe(paths.ownQuestion('l-1', version.id)))
  })

  it('keeps two languages of its name apart, and says when another list has its code', async () => {
    await save('ownChecklist', anOwnList('l-2', [], { title: 'Andere', code: 'halte' }))
    await openList()
    await type('Naam in het Engels', 'Winter stop')
    await type('Naam', 'Halte bij vorst')
    await until(async () => expect((await library()).checklists.find(({ id }) => id === 'l-1')).toMatchObject({ title: 'Halte bij vorst', texts: { en: { title: 'Winter stop', purpose: 'For a stop when it freezes.' } } }))
    await type('Korte code', 'de halte!')
    expect(page!.text()).toContain('Deze code is nog niet bewaard')
    expect((await library()).checklists.find(({ id }) => id === 'l-1')!.code).toBe('halte-winter')
    await type('Korte code', 'Halte')
    expect(page!.text()).toContain('De lijst ‘Andere’ heeft dezelfde code')
    await button('Gebruik Halte-2').trigger('click')
    await until(async () => expect((await library()).checklists.map(({ code }) => code).sort()).toEqual(['Halte-2', 'halte']))
  })

  it('goes away with a way back on the page of all lists', async () => {
    await openList()
    await button('Verwijder deze lijst').trigger('click')
    await until(() => expect(router.currentRoute.value.path).toBe(paths.lists()))
    expect((await library()).checklists).toEqual([])
    page!.unmount()
    await open(ListsPage)
    expect(page!.text()).toContain('Halte in de winter is weg.')
    await button('Zet terug').trigger('click')
    await until(async () => expect((await library()).checklists).toHaveLength(1))
  })

  it('still shows a question that was removed, and one that this version does not know', async () => {
    await save('ownCriterion', anOwnQuestion('q-1', { deletedAt: now }))
    await save('ownChecklist', anOwnList('l-1', ['q-1', 'str-from-the-future']))
    await open(ListPage, { list: 'l-1' })
    expect(page!.find('#question-q-1').text()).toContain('Deze vraag is verwijderd')
    expect(page!.find('#question-str-from-the-future').text()).toContain('Ze heet str-from-the-future')
  })
})

describe('an own question', () => {
  const openQuestion = async (more: Partial<OwnCriterion> = {}): Promise<VueWrapper> => {
    await save('ownCriterion', anOwnQuestion('q-1', more))
    await save('ownChecklist', anOwnList('l-1', ['bld-door-width', 'q-1']))
    return open(OwnQuestionPage, { list: 'l-1', criterion: 'q-1' })
  }
  const own = async (): Promise<OwnCriterion> => (await library()).criteria[0]!

  it('without a source is allowed: it says so, and its figures are to verify too', async () => {
    await openQuestion()
    expect(page!.text()).toContain('Nog geen bron')
    expect(page!.find('.own-question__preview .source').text()).toBe('Te controleren')
    expect(criterionOf(await own())).toMatchObject({ status: 'to-verify', answer: { limits: { goodStatus: 'to-verify' } } })
    await button('Voeg een bron toe').trigger('click')
    await until(() => expect(field('Bron 1').exists()).toBe(true))
    await type('Bron 1', 'Klankbordgroep')
    await until(async () => expect((await own()).sources).toEqual([{ document: 'Klankbordgroep', status: 'to-verify' }]))
    await field('Hoe zeker?').setValue('city-agreement')
    await until(() => expect(page!.find('.own-question__preview .source').text()).toBe('Afspraak of voorstel'))
  })

  it('keeps figures that contradict each other, says which, and judges nothing by them', async () => {
    await openQuestion()
    await type('Lukt, maar lastig vanaf', '160')
    await until(() => expect(page!.text()).toContain('‘Lukt, maar lastig’ moet lager beginnen dan ‘In orde’'))
    expect(page!.find('.own-question__preview').text()).toContain('stelt de app geen niveau voor')
    expect((await own()).answer).toMatchObject({ limits: { thresholds: { good: 150, inconvenient: 160 } } })
    expect(field('Lukt, maar lastig vanaf').element.value).toBe('160')
    await type('Lukt, maar lastig vanaf', '120')
    await until(() => expect(page!.text()).not.toContain('spreken elkaar tegen'))
    await type('Probeer een waarde', '130')
    expect(page!.find('.own-question__preview [role=status]').text()).toContain('Lukt, maar lastig')
  })

  it('reads a figure with a comma or another unit, and does not save what is no figure', async () => {
    await openQuestion()
    await type('In orde vanaf', '1,6 m')
    await until(async () => expect((await own()).answer).toMatchObject({ limits: { thresholds: { good: 160 } } }))
    await type('In orde vanaf', 'breed')
    expect(page!.find('.figures .field__error').exists()).toBe(true)
    expect(field('In orde vanaf').element.value).toBe('breed')
    expect((await own()).answer).toMatchObject({ limits: { thresholds: { good: 160 } } })
  })

  it('is asked only if something is there, or another question of its list was answered so', async () => {
    await openQuestion({ onlyIf: [] })
    await field('Maak ze afhankelijk').setValue('has-stop')
    await button('Voeg de voorwaarde toe').trigger('click')
    await until(async () => expect((await own()).onlyIf).toEqual([{ question: 'has-stop', in: [true] }]))
    await until(() => expect(page!.text()).toMatch(/Deze vraag wordt alleen gesteld als dit klopt/))
  })

  it('gets a new revision when its meaning changes after it was answered, once, and not for other words', async () => {
    await storage.save([{ dossier: 'd', kind: 'dossier', record: 'd', set: { createdAt: now, deletedAt: null, title: 'D' } }, { dossier: 'd', kind: 'answer', record: 'a', set: { createdAt: now, deletedAt: null, criterion: 'q-1', checklist: 'l-1', revision: 1, outcome: 'value', value: 3 } }])
    await openQuestion()
    await until(() => expect(page!.text()).toContain('1 keer beantwoord'))
    await type('Waarom is het belangrijk?', 'Nieuw')
    expect((await own()).revision).toBe(1)
    await type('Wat vraag je?', 'Kun je schuilen met twee?')
    await until(async () => expect(await own()).toMatchObject({ revision: 2, question: 'Kun je schuilen met twee?' }))
    await type('Wat vraag je?', 'Kun je schuilen met drie?')
    await until(async () => expect(await own()).toMatchObject({ revision: 2, question: 'Kun je schuilen met drie?' }))
  })

  it('writes English beside the Dutch, two fields at once', async () => {
    await openQuestion({ texts: {} })
    await page!.find('.own-question__form > .tickline input').setValue(true)
    await field('Wat vraag je?, in het Engels').setValue('Can you shelter?')
    await field('Korte naam, in het Engels').setValue('Shelter')
    flushAutosaves()
    await until(async () => expect((await own()).texts['en']).toMatchObject({ question: 'Can you shelter?', title: 'Shelter', why: '' }))
  })

  it('changes its kind of answer, with options that each have a name of their own', async () => {
    await openQuestion()
    await field('Hoe antwoord je?').setValue('choice')
    await until(() => expect(page!.text()).toContain('nog geen antwoorden om uit te kiezen'))
    await button('Voeg een antwoord toe').trigger('click')
    await until(() => expect(page!.text()).toContain('Antwoord 1'))
    await button('Voeg een antwoord toe').trigger('click')
    await until(async () => expect((await own()).answer).toEqual({ kind: 'choice', options: [{ id: 'optie-1', label: '' }, { id: 'optie-2', label: '' }] }))
    await type('Antwoord 2', 'Nee')
    await until(async () => expect((await own()).answer).toMatchObject({ options: [{}, { id: 'optie-2', label: 'Nee' }] }))
  })

  it('can be removed: lists that have it stay readable, and it comes back', async () => {
    await openQuestion()
    await button('Verwijder deze vraag').trigger('click')
    await until(() => expect(page!.text()).toContain('Lijsten en antwoorden waarin ze staat, blijven leesbaar'))
    expect(await library()).toMatchObject({ criteria: [], removedCriteria: [{ id: 'q-1' }], checklists: [{ criteria: ['bld-door-width', 'q-1'] }] })
    await button('Zet terug').trigger('click')
    await until(async () => expect((await library()).criteria).toHaveLength(1))
  })
})

describe('a list that a colleague shared', () => {
  const shared = (list: OwnChecklist, questions: readonly OwnCriterion[]) => {
    const result = readSharedList(sharedListOf(list, { criteria: questions, removedCriteria: [] }, now, () => '2099-01-01T00:00:00.000Z'))
    if (!result.ok) throw new Error(result.problem)
    return { shared: result.shared, problems: result.problems }
  }

  it('is looked at first, and then stands among the lists', async () => {
    await open(SharedListPreview, shared(anOwnList('l-1', ['q-1']), [anOwnQuestion('q-1')]))
    expect(page!.text()).toContain('Er is nog niets gewijzigd')
    expect((await library()).checklists).toEqual([])
    await button('Voeg toe', 'section').trigger('click')
    await until(() => expect(page!.text()).toContain('Halte in de winter staat bij je lijsten.'))
    expect(await library()).toMatchObject({ checklists: [{ id: 'l-1' }], criteria: [{ id: 'q-1' }] })
  })

  it('that differs shows both sides, says which is the newest, and is taken as one chooses', async () => {
    await save('ownCriterion', anOwnQuestion('q-1'))
    await save('ownChecklist', anOwnList('l-1', ['q-1']))
    await open(SharedListPreview, shared(anOwnList('l-1', ['q-1', 'str-kerb-height'], { title: 'Halte bij vorst' }), [anOwnQuestion('q-1', { remedy: 'Zet een dak.' })]))
    expect(page!.findAll('tbody tr').map((row) => row.text())).toEqual(['NaamHalte in de winterHalte bij vorst', 'Vragen en volgorde1 vraag2 vragen: 1 erbij', 'Wat helptPlaats een dieper dak.Zet een dak.'])
    expect(page!.findAll('.tickline')[1]!.text()).toContain('Dit is de nieuwste.')
    await page!.find('input[value=file]').setValue(true)
    await button('Bewaar mijn keuze', 'section').trigger('click')
    await until(async () => expect(await library()).toMatchObject({ checklists: [{ title: 'Halte bij vorst', criteria: ['q-1', 'str-kerb-height'] }], criteria: [{ remedy: 'Zet een dak.' }] }))
  })
})
