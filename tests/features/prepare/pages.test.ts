// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { Component } from 'vue'
import type { JsonValue } from '@/domain/ids'
import { walkedLinks } from '@/domain/link'
import { scoreIdOf } from '@/domain/score'
import NewWalkPage from '@/features/prepare/NewWalkPage.vue'
import ParticipantPage from '@/features/prepare/ParticipantPage.vue'
import ParticipantsPage from '@/features/prepare/ParticipantsPage.vue'
import RoutePage from '@/features/prepare/RoutePage.vue'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import { announcement } from '@/ui/announcer'
import { flushAutosaves } from '@/ui/useAutosave'
import { showAllTexts } from '@/ui/useText'
import { aTab } from '../../storage/testStorage'

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const dossier = id(1)
const walk = id(2)
const created = { createdAt: '2026-10-03T10:00:00.000Z', deletedAt: null }
let storage: Storage
let router: Router
let page: VueWrapper | undefined

beforeAll(() => showAllTexts())
beforeEach(async () => {
  ({ storage } = await aTab())
  setStorage(storage)
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })
  await write('dossier', dossier, { title: 'Proef', dossier })
  await write('walk', walk, { kind: 'process-walk', title: 'Naar de balie', date: '2026-10-03' })
})
afterEach(() => { page?.unmount(); page = undefined })

async function write(kind: 'dossier' | 'walk' | 'link' | 'participant' | 'score', record: string, set: Readonly<Record<string, JsonValue>>): Promise<void> {
  await storage.save([{ dossier, kind, record, set: { ...created, ...set } }])
}
const aStep = (n: number, title: string): Promise<void> => write('link', id(n), { walk, position: n, title, channel: 'desk', toTry: 'Vraag' })
const aPerson = (n: number, colour: string, letter: string, more: Readonly<Record<string, JsonValue>> = {}): Promise<void> =>
  write('participant', id(n), { walk, colour, letter, position: n, 'roles.expert': true, consentScore: true, consentPhoto: true, consentVoice: true, ...more })
const anAnswer = (link: string, participant: string): Promise<void> => write('score', scoreIdOf(link, participant), { walk, link, participant, level: 'blocks', words: 'te hoog' })

async function open(component: Component, props: Readonly<Record<string, unknown>> = {}): Promise<VueWrapper> {
  page = mount(component, { props: { dossier, walk, ...props }, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => { expect(page!.find('main h1').exists()).toBe(true); expect(page!.text()).not.toContain('Even geduld') }, { timeout: 10_000 })
  await flushPromises()
  return page
}
const rows = (): readonly string[] => page!.findAll('[data-link]').map((row) => row.find('h3').text().replace(/\s+/g, ' '))
const button = (name: RegExp | string, within: string = 'main') => page!.find(within).findAll('button').find((one) => (typeof name === 'string' ? one.text() === name : name.test(one.text() || one.attributes('aria-label') || '')))!
const said = (text: string): Promise<void> => vi.waitFor(() => expect(announcement.value).toBe(text))

describe('the route', () => {
  const open3 = async (): Promise<VueWrapper> => {
    await Promise.all([aStep(11, 'Bellen'), aStep(12, 'Halte'), aStep(13, 'Balie')])
    return open(RoutePage)
  }
  it('moves a link by its buttons, says where it stands now, and takes it back', async () => {
    await open3()
    await vi.waitFor(() => expect(rows()).toEqual(['Schakel 1: Bellen', 'Schakel 2: Halte', 'Schakel 3: Balie']))
    await button(/Schakel 3, Balie, omhoog/).trigger('click')
    await vi.waitFor(() => expect(rows()).toEqual(['Schakel 1: Bellen', 'Schakel 2: Balie', 'Schakel 3: Halte']))
    await said('Schakel 3, Balie, staat nu op plaats 2 van 3.')
    await button(/Maak ongedaan: Balie verplaatst/).trigger('click')
    await vi.waitFor(() => expect(rows()[2]).toBe('Schakel 3: Balie'))
  })
  it('moves a link by Alt and an arrow on its handle; at the end it says that there is no further', async () => {
    await open3()
    const handle = (): ReturnType<typeof button> => page!.find(`#link-${id(11)} [data-handle]`) as ReturnType<typeof button>
    await handle().trigger('keydown', { key: 'ArrowDown', altKey: true })
    await vi.waitFor(() => expect(rows()[1]).toBe('Schakel 2: Bellen'))
    await handle().trigger('keydown', { key: 'ArrowDown', altKey: true })
    await vi.waitFor(() => expect(rows()[2]).toBe('Schakel 3: Bellen'))
    await handle().trigger('keydown', { key: 'ArrowDown', altKey: true })
    await said('Bellen staat al achteraan.')
    await handle().trigger('keydown', { key: 'ArrowUp' })
    expect(rows()[2]).toBe('Schakel 3: Bellen')
  })
  it('adds a link in between, and asks for a name first', async () => {
    await open3()
    await button('Voeg hierna een schakel toe', `#link-${id(11)}`).trigger('click')
    const form = page!.find('.route-add form')
    await form.trigger('submit')
    expect(form.text()).toContain('Schrijf eerst wat de schakel is')
    await form.find('input').setValue('Website')
    await form.find('select').setValue('web')
    await form.trigger('submit')
    await vi.waitFor(() => expect(rows()).toEqual(['Schakel 1: Bellen', 'Schakel 2: Website', 'Schakel 3: Halte', 'Schakel 4: Balie']))
    await said('Schakel 2, Website, is toegevoegd.')
  })
  it('removes a link with answers without losing them: a line in its place says so and puts it back', async () => {
    await aPerson(21, 'blue', 'A')
    await anAnswer(id(12), id(21))
    await open3()
    await vi.waitFor(() => expect(page!.find(`#link-${id(12)}`).text()).toContain('1 antwoord'))
    await button('Verwijder', `#link-${id(12)}`).trigger('click')
    await vi.waitFor(() => expect(rows()).toEqual(['Schakel 1: Bellen', 'Schakel 2: Balie']))
    expect(page!.find(`#link-${id(12)}`).text()).toContain('Halte is weg van de route. 1 antwoord blijft bewaard, onder deze naam.')
    expect((await storage.reads.scores(dossier))).toHaveLength(1)
    await button('Zet terug', `#link-${id(12)}`).trigger('click')
    await vi.waitFor(() => expect(rows()).toHaveLength(3))
  })
  it('merges a link into another, shows it there, and splits it again', async () => {
    await aPerson(21, 'blue', 'A')
    await anAnswer(id(13), id(21))
    await open3()
    await button('Voeg samen met een andere', `#link-${id(13)}`).trigger('click')
    const sheet = page!.find('dialog')
    expect(sheet.text()).toContain('1 antwoord blijft bewaard')
    await sheet.find('select').setValue(id(11))
    await sheet.find('form').trigger('submit')
    await vi.waitFor(() => expect(rows()).toEqual(['Schakel 1: Bellen', 'Schakel 2: Halte']))
    expect(page!.find(`#link-${id(11)}`).text()).toContain('Hoort hierbij: Balie')
    expect(page!.find(`#link-${id(11)}`).text()).toContain('1 antwoord')
    await button(/^Haal uit elkaar/, `#link-${id(11)}`).trigger('click')
    await vi.waitFor(() => expect(rows()).toHaveLength(3))
  })
  it('keeps what was removed earlier within reach', async () => {
    await aStep(11, 'Bellen')
    await write('link', id(12), { walk, position: 12, title: 'Halte', deletedAt: '2026-10-03T11:00:00.000Z' })
    await open(RoutePage)
    await button(/^Zet terug/, 'details.card').trigger('click')
    await vi.waitFor(() => expect(rows()).toEqual(['Schakel 1: Bellen', 'Schakel 2: Halte']))
  })
  it('says what the route takes, and that it is at least that where something is not filled in', async () => {
    await write('link', id(11), { walk, position: 1, title: 'Plein', channel: 'onsite', toTry: 'Steek over', minutes: 10, lengthM: 200 })
    await write('link', id(12), { walk, position: 2, title: 'Deur', channel: 'onsite', toTry: 'Ga binnen' })
    await open(RoutePage)
    const facts = page!.find('.route-facts').text()
    expect(facts).toContain('minstens 10 minuten')
    expect(facts).toContain('minstens 200 meter')
  })
})

describe('planning', () => {
  it('asks for a template before it makes one, and makes nothing until then', async () => {
    await open(NewWalkPage)
    await page!.find('form').trigger('submit')
    expect(page!.text()).toContain('Kies eerst een voorbeeldroute, of begin van nul.')
    expect(await storage.reads.walks(dossier)).toHaveLength(1)
  })
  it('copies an earlier walk with its participants in one save, which one undo takes back', async () => {
    await Promise.all([aStep(11, 'Bellen'), aPerson(21, 'red', 'C', { 'groups.blind': true })])
    await open(NewWalkPage)
    await vi.waitFor(() => expect(page!.find('input[value="copy"]').exists()).toBe(true))
    await page!.find('input[value="copy"]').trigger('change')
    await page!.find(`input[value="${walk}"]`).setValue(true)
    await page!.find('form').trigger('submit')
    await vi.waitFor(async () => expect(await storage.reads.walks(dossier)).toHaveLength(2))
    const made = (await storage.reads.walks(dossier)).find((one) => one.id !== walk)!
    expect(made).toMatchObject({ title: 'Naar de balie, opnieuw', copiedFrom: walk, kind: 'process-walk' })
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe(`/d/${dossier}/walks/${made.id}`))
    const route = await storage.reads.route(made.id)
    expect(walkedLinks(route.links).map(({ title, sameAs }) => [title, sameAs])).toEqual([['Bellen', id(11)]])
    expect(route.participants).toMatchObject([{ colour: 'red', letter: 'C', groups: { blind: true }, consentScore: null }])
    await storage.undo()
    expect(await storage.reads.walks(dossier)).toHaveLength(1)
    expect((await storage.reads.route(made.id)).participants).toEqual([])
  })
})

describe('participants', () => {
  it('adds one in one tap, with a free pseudonym', async () => {
    await aPerson(21, 'blue', 'A')
    await open(ParticipantsPage)
    await button('Voeg een deelnemer toe').trigger('click')
    await said('Groen B is toegevoegd. 2 deelnemers.')
    await vi.waitFor(() => expect(page!.findAll('.person-row h3').map((one) => one.text())).toEqual(['Blauw A', 'Groen B']))
  })
  it('flags a pseudonym that is there twice, blocks nothing, and mends it', async () => {
    await Promise.all([aPerson(21, 'blue', 'A'), aPerson(22, 'blue', 'A')])
    await open(ParticipantsPage)
    await vi.waitFor(() => expect(page!.findAll('.person-row__twice')).toHaveLength(2))
    await button(/^Geef een andere kleur en letter/, `#person-${id(22)}`).trigger('click')
    await vi.waitFor(() => expect(page!.findAll('.person-row__twice')).toHaveLength(0))
    expect(page!.findAll('.person-row h3').map((one) => one.text())[0]).toBe('Blauw A')
  })
  it('names the core groups that nobody speaks for, and folds the others away', async () => {
    await aPerson(21, 'blue', 'A', { 'groups.blind': true })
    await open(ParticipantsPage)
    const card = page!.find('[aria-labelledby="missing-groups"]')
    expect(card.find('ul').text()).not.toContain('Blind')
    expect(card.find('ul').text()).toContain('Doof, Vlaamse Gebarentaal')
    expect(card.find('details').element.hasAttribute('open')).toBe(false)
  })
  it('ticks off what is arranged', async () => {
    await aPerson(21, 'blue', 'A', { 'adjustments.guide': true })
    await open(ParticipantsPage)
    await page!.find('.needs input').setValue(true)
    await vi.waitFor(async () => expect((await storage.reads.participant(id(21)))?.arranged).toEqual({ guide: true }))
    await vi.waitFor(() => expect(page!.find('.needs').text()).toContain('Alles is geregeld.'))
  })
})

describe('one participant', () => {
  it('says what withdrawing does, and when it was', async () => {
    await aPerson(21, 'blue', 'A')
    await open(ParticipantPage, { participant: id(21) })
    await page!.find('input[name="consent-score"][value="no"]').setValue(true)
    await vi.waitFor(() => expect(page!.text()).toContain('Ingetrokken op'))
    expect(page!.text()).toContain('De antwoorden blijven op dit toestel. Ze tellen niet mee en gaan niet mee in een document.')
    expect(await storage.reads.participant(id(21))).toMatchObject({ consentScore: false, consentVoice: true })
  })
  it('is erased only after the pseudonym is typed, and leaves a receipt that names the other walk', async () => {
    await write('walk', id(3), { kind: 'process-walk', title: 'Tweede keer' })
    await Promise.all([aStep(11, 'Bellen'), aPerson(21, 'blue', 'A'), aPerson(22, 'blue', 'A', { walk: id(3) })])
    await anAnswer(id(11), id(21))
    await open(ParticipantPage, { participant: id(21) })
    await vi.waitFor(() => expect(button(/^Wis alles van Blauw A/)).toBeDefined())
    await button(/^Wis alles van Blauw A/).trigger('click')
    const sheet = page!.find('dialog')
    expect(sheet.text()).toContain('Blauw A staat ook op een andere wandeling van dit dossier: Tweede keer.')
    await sheet.find('input').setValue('Blauw B')
    await sheet.find('form').trigger('submit')
    expect(sheet.text()).toContain('Er is nog niets gewist.')
    expect(await storage.reads.participant(id(21))).toBeDefined()
    await sheet.find('input').setValue(' blauw a ')
    await sheet.find('form').trigger('submit')
    await vi.waitFor(() => expect(page!.find('h1').text()).toBe('Blauw A is gewist'), { timeout: 5000 })
    flushAutosaves()
    expect(page!.text()).toContain('1 antwoord')
    expect(page!.text()).toContain('Tweede keer')
    expect(await storage.reads.participant(id(21))).toBeUndefined()
    expect(await storage.reads.scores(dossier)).toEqual([])
    expect(await storage.reads.participant(id(22))).toBeDefined()
  })
})
