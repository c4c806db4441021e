// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { asAnswer, type Answer } from '@/domain/answer'
import type { Draft } from '@/domain/change'
import { asCityFigure, asOwnChecklist, asOwnCriterion, emptyLibrary, type Library } from '@/domain/library'
import { asPlace, type Place } from '@/domain/place'
import { asWalk, type Walk } from '@/domain/walk'
import * as catalogueRoom from '@/catalogue'
import ChecklistPage from '@/features/checklist/ChecklistPage.vue'
import ChecklistsPage from '@/features/checklist/ChecklistsPage.vue'
import { setStorage } from '@/storage/current'
import type { Reads, Storage } from '@/storage/storage'
import { showAllTexts } from '@/ui/useText'

const row = (id: string, set: Record<string, unknown>) => ({ id, dossier: 'd', stamps: {}, createdAt: '2026-11-21T10:00:00.000Z', deletedAt: null, ...set }) as never
let place: Place
let walk: Walk
let answers: Map<string, Answer>
let library: Library
let told: (() => void)[]
let router: Router
let page: VueWrapper

function aStorage(): Storage {
  const reads: Partial<Reads> = {
    place: async () => place, places: async () => [place], walk: async () => walk, walks: async () => [walk], answers: async () => [...answers.values()].filter(({ deletedAt }) => deletedAt === null),
    findingsWithRemoved: async () => [], attachments: async () => [], library: async () => library,
  }
  const stub = {
    reads, undoable: () => undefined, onUndoable: () => () => undefined, undo: async () => undefined, files: { read: async () => undefined },
    watch: <T>(query: (reads: Reads) => Promise<T>, listener: (value: T) => void) => {
      const tell = (): void => { void query(reads as Reads).then(listener) }
      told.push(tell)
      tell()
      return () => { told = told.filter((other) => other !== tell) }
    },
    save: vi.fn(async (drafts: readonly Draft[]) => {
      for (const { record, set } of drafts) answers.set(record, asAnswer(row(record, { ...answers.get(record), ...set })))
      for (const tell of told) tell()
      return { ok: true as const, copies: 2 as const }
    }),
  }
  return stub as unknown as Storage
}
const said = (criterion: string, set: Partial<Answer>): void => { answers.set(criterion, asAnswer(row(criterion, { walk: 'w', place: 'p', checklist: 'buildings-core', criterion, question: 'Toen?', outcome: 'value', answeredAt: '2026-11-21T10:00:00.000Z', ...set }))) }

const settle = async (): Promise<void> => {
  await vi.waitFor(() => { if (page.text().includes('Even geduld')) throw new Error('still loading') }, { timeout: 10_000 })
  for (let i = 0; i < 4; i++) { await flushPromises(); await new Promise((resolve) => { setTimeout(resolve, 15) }) }
}
async function open(query: string, checklist = 'buildings-core'): Promise<void> {
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:all(.*)*', component: { template: '<p />' } }] })
  await router.push(`/d/d/checklists/${checklist}/p?${query}`)
  page = mount(ChecklistPage, { props: { dossier: 'd', checklist, place: 'p', walk: 'w' }, global: { plugins: [router] }, attachTo: document.body })
  await settle()
}
async function choose(): Promise<void> {
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:all(.*)*', component: { template: '<p />' } }] })
  await router.push('/d/d/checklists')
  page = mount(ChecklistsPage, { props: { dossier: 'd' }, global: { plugins: [router] }, attachTo: document.body })
  await settle()
}
const text = (): string => page.text().replaceAll('\u00a0', ' ')
const button = (name: RegExp) => page.findAll('button').find((one) => name.test(one.text()))!
const radio = (name: string) => page.findAll('label').find((label) => label.text() === name)!.find('input')

beforeAll(async () => { await showAllTexts(); window.scrollTo = () => undefined })
beforeEach(() => {
  place = asPlace(row('p', { name: 'Stadskantoor', kind: 'building' }))
  walk = asWalk(row('w', { kind: 'site-visit' }))
  answers = new Map()
  library = emptyLibrary
  told = []
  setStorage(aStorage())
})
afterEach(() => { page.unmount(); vi.restoreAllMocks() })

describe('a guided test', () => {
  it('stands under how to look, once that is opened', async () => {
    await open('q=dig-wcag-2-1-1', 'digital-quick')
    expect(page.find('ol.guided-steps').exists()).toBe(false)
    const details = page.find('details')
    ;(details.element as HTMLDetailsElement).open = true
    await details.trigger('toggle')
    expect(page.findAll('ol.guided-steps li').length).toBeGreaterThanOrEqual(3)
    ;(details.element as HTMLDetailsElement).open = false
    await details.trigger('toggle')
  })
})

describe('whether something is there', () => {
  it('is a step of its own; a no leaves out its questions, says how many, and is one answer of the round', async () => {
    await open('q=has-stairs')
    expect(page.find('h1').text()).toBe('Zijn er trappen?')
    const before = text()
    expect(before).toContain('Hier hangen 2 vragen aan vast.')
    await radio('Nee').setValue(true)
    await settle()
    expect(text()).toContain('2 vragen vallen weg.')
    expect([...answers.values()]).toMatchObject([{ criterion: 'has-stairs', outcome: 'value', value: false, walk: 'w', place: 'p', checklist: 'buildings-core', question: 'Zijn er trappen?' }])
    await button(/Volgende/).trigger('click')
    await settle()
    expect(page.find('h1').text()).toBe('Zijn er goede leuningen aan beide kanten van de trap en de helling?')
  })

  it('keeps answers that were given, and brings them back', async () => {
    said('bld-stair-step', { value: 25, unit: 'cm' })
    await open('q=has-stairs')
    await radio('Nee').setValue(true)
    await settle()
    expect(text()).toContain('Op 1 daarvan gaf je al een antwoord. Dat blijft bewaard.')
    await open('q=end')
    expect(page.find('h1').text()).toBe('Er is nog niets bekeken')
    expect(text()).toContain('geen trappen: 2 vragen')
    await button(/^Verander/).trigger('click')
    await settle()
    await radio('Ja').setValue(true)
    await settle()
    expect(answers.get('bld-stair-step')).toMatchObject({ value: 25, deletedAt: null })
    await open('q=end')
    expect(page.find('h1').text()).toBe('1 vraag voldoet niet')
  })

  it('"niet bekeken" is an answer, hides nothing and is never good', async () => {
    await open('q=has-stairs')
    await radio('Niet bekeken').setValue(true)
    await settle()
    expect([...answers.values()]).toMatchObject([{ criterion: 'has-stairs', outcome: 'not-checked', value: null }])
    expect(text()).not.toContain('vallen weg')
  })
})

describe('what an answer was held against', () => {
  it('is kept with it, and shown once the city decided otherwise; the answer stays judged as it was', async () => {
    await open('q=bld-door-width')
    await page.find('.stepper input').setValue('87')
    await page.find('.stepper input').trigger('blur')
    await settle()
    expect([...answers.values()]).toMatchObject([{ requirement: expect.stringContaining('90 cm'), norm: { normVersion: expect.stringContaining('2009') }, limits: { thresholds: { good: 90 } } }])
    expect(text()).not.toContain('Toen je antwoordde')
    page.unmount()
    library = { ...emptyLibrary, figures: [asCityFigure(row('f', { criterion: 'bld-door-width', revision: 1, decision: 'corrected', requirement: 'Minstens 85 cm vrije breedte.', decidedAt: '2027-01-01T00:00:00.000Z', limits: { thresholds: { kind: 'at-least', good: 85 }, goodStatus: 'law', gradesStatus: 'law' } }))] }
    setStorage(aStorage())
    await open('q=bld-door-width')
    expect(text()).toMatch(/Toen je antwoordde, gold: Minstens 90 cm.*versie 2009/)
    expect(text()).toMatch(/Vandaag geldt: Minstens 85 cm/)
    expect(page.find('.verdict').text()).toContain('Lukt, maar lastig')
  })

  it('a finished walk keeps it, also when it is answered anew', async () => {
    walk = asWalk(row('w', { kind: 'site-visit', finishedAt: '2026-11-22T00:00:00.000Z' }))
    said('bld-door-width', { value: 87, unit: 'cm', requirement: 'Minstens 80 cm.', norm: { document: 'Oude wet', normVersion: '1975' }, limits: { thresholds: { kind: 'at-least', good: 80 }, goodStatus: 'law', gradesStatus: 'law' } })
    await open('q=bld-door-width')
    expect(page.find('h1').text()).toBe('Toen?')
    expect(page.find('.verdict').text()).toContain('In orde')
    await page.find('.stepper input').setValue('79')
    await page.find('.stepper input').trigger('blur')
    await settle()
    expect(answers.get('bld-door-width')).toMatchObject({ value: 79, requirement: 'Minstens 80 cm.', norm: { normVersion: '1975' }, limits: { thresholds: { good: 80 } } })
  })
})

describe('kinds of answers that only own questions have', () => {
  beforeEach(() => {
    library = {
      ...emptyLibrary,
      criteria: [
        asOwnCriterion(row('own-many', { title: 'Hulp', question: 'Welke hulp is er?', answer: { kind: 'choices', options: [{ id: 'tolk', label: 'Een tolk', level: 'good' }, { id: 'lus', label: 'Een ringleiding', level: 'good' }, { id: 'niets', label: 'Geen hulp', level: 'blocks' }] } })),
        asOwnCriterion(row('own-text', { title: 'Woorden', question: 'Wat zegt de balie?', answer: { kind: 'text' }, onlyIf: [{ question: 'own-many', in: ['niets'] }] })),
      ],
      checklists: [asOwnChecklist(row('own-list', { title: 'Onze balie', criteria: ['own-many', 'own-text'] }))],
    }
  })

  it('several may hold, in the order of the options; none left is no answer', async () => {
    await open('q=own-many', 'own-list')
    await radio('Een ringleiding').setValue(true)
    await settle()
    await radio('Een tolk').setValue(true)
    await settle()
    expect([...answers.values()]).toMatchObject([{ criterion: 'own-many', value: 'tolk lus' }])
    await radio('Een ringleiding').setValue(false)
    await settle()
    await radio('Een tolk').setValue(false)
    await settle()
    expect([...answers.values()]).toMatchObject([{ outcome: 'not-checked', value: null }])
  })

  it('an answer of one question leaves out the other, and says so there', async () => {
    await open('q=own-many', 'own-list')
    await radio('Een tolk').setValue(true)
    await settle()
    expect(text()).toContain('1 vraag valt weg.')
    await radio('Geen hulp').setValue(true)
    await settle()
    expect(text()).not.toContain('valt weg')
  })

  it('words save themselves, and nothing judges them', async () => {
    await open('q=own-text', 'own-list')
    await page.find('textarea').setValue('Kom morgen terug.')
    await new Promise((resolve) => { setTimeout(resolve, 400) })
    await settle()
    expect([...answers.values()]).toMatchObject([{ criterion: 'own-text', outcome: 'value', value: 'Kom morgen terug.' }])
    expect(text()).toContain('Voor dit antwoord is er geen maat')
  })

  it('the list is the first to choose from, as its own', async () => {
    await choose()
    expect(page.findAll('.list-group').map((group) => group.find('h3, summary span').text()).slice(0, 2)).toEqual(['Eigen lijsten', 'Past bij deze plek'])
    expect(page.find('.list-group').text()).toContain('Onze balie')
  })
})

describe('choosing a list', () => {
  it('has the lists that fit the place on top, the others by theme, folded', async () => {
    await choose()
    const fits = page.find('.list-group')
    expect(fits.find('h3').text()).toBe('Past bij deze plek')
    expect(fits.findAll('label').map((label) => label.find('b').text())).toEqual(['Gebouw: kernlijst', 'Ingang en onthaal', 'Balie', 'Toilet: snelle controle', 'Gebouw: volledige lijst'])
    // All three of the buildings are on top.
    expect(page.findAll('details.list-group')).toHaveLength(10)
    expect(page.findAll('details.list-group input')).toHaveLength(0)
    expect(fits.text()).toContain('Kort')
  })

  it.each([['halte', 'Bushalte'], ['wc', 'Toilet: kernlijst'], ['kort straat', 'Straat: kernlijst'], ['BRIEVEN', 'Brief'], ['café', 'Winkelpand']])('finds "%s"', async (typed, title) => {
    await choose()
    await page.find('input[type="search"]').setValue(typed)
    expect(page.findAll('.list-choice__one b').map((found) => found.text())).toContain(title)
  })

  it('says that nothing was found, and how many were', async () => {
    await choose()
    await page.find('input[type="search"]').setValue('xyzzy')
    expect(text()).toContain('Geen lijst met deze woorden')
    await button(/Toon alle lijsten/).trigger('click')
    expect(page.findAll('details.list-group')).toHaveLength(10)
  })

  it('says what is missing, and begins when all is there', async () => {
    await choose()
    await button(/Begin met de vragen/).trigger('click')
    expect(text()).toContain('Kies eerst een lijst.')
    await page.find('.list-choice__one input').setValue(true)
    expect(text()).not.toContain('Kies eerst een lijst.')
    await button(/Begin met de vragen/).trigger('click')
    await settle()
    expect(router.currentRoute.value.fullPath).toBe('/d/d/checklists/buildings-core/p?walk=w')
  })
})

describe('questions that cannot be loaded', () => {
  it('says what is safe, and loads again on a press', async () => {
    const load = vi.spyOn(catalogueRoom, 'loadCatalogue').mockRejectedValue(new TypeError('Failed to fetch'))
    await open('q=has-stairs')
    expect(text()).toContain('De vragen zijn nog niet geladen')
    expect(text()).not.toContain('Failed to fetch')
    load.mockRestore()
    await button(/Probeer opnieuw/).trigger('click')
    await settle()
    expect(page.find('h1').text()).toBe('Zijn er trappen?')
  })
})
