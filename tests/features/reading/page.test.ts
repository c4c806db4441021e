// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { JsonValue } from '@/domain/ids'
import ReadingPage from '@/features/reading/ReadingPage.vue'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import { announcement } from '@/ui/announcer'
import { paths } from '@/ui/paths'
import { showAllTexts } from '@/ui/useText'
import { plainLetter, stiffLetter } from '../../domain/reading/aLetter'
import { aTab } from '../../storage/testStorage'

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
let dossier = id(1)
let count = 100
const place = id(2)
const created = { createdAt: '2026-10-03T10:00:00.000Z', deletedAt: null }
let storage: Storage
let router: Router
let page: VueWrapper | undefined

beforeAll(() => showAllTexts())
beforeEach(async () => {
  // Another dossier each time: a text stays in memory as long as the app is open.
  dossier = id(count++);
  ({ storage } = await aTab())
  setStorage(storage)
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })
  await write('dossier', dossier, { title: 'Proef', dossier })
  await write('place', place, { name: 'Brief over het leefloon', kind: 'document' })
})
afterEach(() => { page?.unmount(); page = undefined })

async function write(kind: 'dossier' | 'place' | 'finding' | 'answer', record: string, set: Readonly<Record<string, JsonValue>>): Promise<void> {
  await storage.save([{ dossier, kind, record, set: { ...created, ...set } }])
}
async function open(props: Readonly<Record<string, unknown>> = {}): Promise<VueWrapper> {
  page?.unmount()
  page = mount(ReadingPage, { props: { dossier, place, ...props }, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page!.find('select').exists()).toBe(true), { timeout: 10_000 })
  return page
}
async function measure(text: string, index = 0): Promise<void> {
  await page!.findAll('textarea')[index]!.setValue(text)
  await page!.findAll('form')[index]!.trigger('submit')
}
async function measured(text: string): Promise<void> {
  await measure(text)
  await vi.waitFor(() => { expect(page!.find('#reading-results').exists()).toBe(true); expect(card('Lengte van de zinnen').text()).toContain('De vraag wil') }, { timeout: 10_000 })
}
const card = (title: string) => page!.findAll('.measure').find((one) => one.find('h3').text() === title)!
const button = (name: RegExp, within: { findAll: VueWrapper['findAll'] } = page!) => within.findAll('button').find((one) => name.test(one.text()))!
const findings = () => storage.reads.findings(dossier)
async function openSpots(title: string): Promise<void> {
  const details = card(title).find('details')
  ;(details.element as HTMLDetailsElement).open = true
  await details.trigger('toggle')
}

describe('measuring a text', () => {
  it('shows numbers, what the question asks with how sure that is, and that it is no verdict', async () => {
    await open()
    await measured(stiffLetter)
    const sentences = card('Lengte van de zinnen').text()
    expect(sentences).toContain('Gemiddeld 12,4 woorden per zin, in 7 zinnen.')
    expect(sentences).toContain('De langste zin heeft 36 woorden.')
    expect(sentences).toContain('Richtlijn')
    expect(sentences).toContain('Gemiddeld hoogstens 10 tot 13 woorden per zin')
    expect(page!.text()).toContain('Hulp, geen oordeel.')
    expect(card('Afkortingen').text()).toContain('Meteen uitgelegd: SHM.')
    expect(card('Contact en andere feiten').text()).toContain('1 telefoonnummer')
    expect(document.activeElement?.id).toBe('reading-results')
  })

  it('goes from a spot in the list to the text, and back', async () => {
    await open()
    await measured(stiffLetter)
    await openSpots('Moeilijke woorden')
    await button(/Toon in de tekst/, card('Moeilijke woorden')).trigger('click')
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Naar aanleiding van'))
    expect(document.activeElement?.tagName).toBe('MARK')
    await page!.find('.spot__nr').trigger('click')
    await vi.waitFor(() => expect(document.activeElement?.className).toContain('mark-row'))
    expect(page!.find('.spot__nr').text()).toMatch(/^Plaats\s*1 gewoner: door, na/)
  })

  it('makes a finding of a spot in one press, shows the way to it, and takes it back', async () => {
    await open()
    await measured(stiffLetter)
    await openSpots('Lengte van de zinnen')
    await button(/Maak een knelpunt/, card('Lengte van de zinnen')).trigger('click')
    await vi.waitFor(() => expect(announcement.value).toBe('Knelpunt 1 is gemaakt.'))
    const [made] = await findings()
    expect(made).toMatchObject({ title: 'Moeilijk om te lezen: 36 woorden', place, kind: 'barrier', level: null, criterion: 'com-sentence-length', measuredValue: 36, measuredUnit: 'words', suggestion: 'Splits lange zinnen.', levels: { 'low-literacy': 'not-checked' } })
    expect(made!.words).toContain('“Naar aanleiding van uw schrijven')
    expect(made!.words).toContain('Hulp, geen oordeel.')
    await vi.waitFor(() => expect(card('Lengte van de zinnen').find('a[href*="findings"]').text()).toBe('Knelpunt 1'))
    await button(/Maak ongedaan: Knelpunt 1 gemaakt/).trigger('click')
    await vi.waitFor(() => expect(button(/Maak een knelpunt/, card('Lengte van de zinnen'))).toBeDefined())
    expect(await findings()).toEqual([])
  })

  it('counts only sentences, words and letters in another language', async () => {
    await open()
    await measured(stiffLetter)
    await page!.find('input[value="other"]').setValue(true)
    await vi.waitFor(() => expect(card('Moeilijke woorden')).toBeUndefined())
    expect(card('Lengte van de zinnen').text()).toContain('36 woorden')
  })

  it('compares two versions', async () => {
    await open()
    await measured(stiffLetter)
    await button(/Vergelijk met een tweede versie/).trigger('click')
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
    await measure(plainLetter, 1)
    await vi.waitFor(() => expect(page!.find('.reading-compare').exists()).toBe(true), { timeout: 10_000 })
    const row = page!.findAll('.reading-compare tbody tr').find((one) => one.find('th').text() === 'Woorden in de langste zin')!
    expect(row.findAll('td').map((one) => one.text())).toEqual(['36', '8', '28 minder'])
  })
})

describe('a text that cannot be measured', () => {
  it('is refused in plain words, and what was measured stays', async () => {
    await open()
    await measured(stiffLetter)
    const input = page!.find('input[type="file"]')
    Object.defineProperty(input.element, 'files', { value: [new File(['%PDF-1.7'], 'brief.pdf')], configurable: true })
    await input.trigger('change')
    await vi.waitFor(() => expect(page!.find('[role="alert"]').text()).toContain('Uit een pdf kunnen we geen tekst halen.'))
    expect(page!.find('[role="alert"]').text()).toContain('Wat je al gemeten had, staat er nog.')
    expect(card('Lengte van de zinnen').text()).toContain('36 woorden')
  })
  it('says that there is none yet', async () => {
    await open()
    await measure('  \n ')
    await vi.waitFor(() => expect(page!.find('[role="alert"]').text()).toContain('Er staat geen tekst in.'))
  })
  it('is opened from a file with the look of its letters', async () => {
    await open()
    const input = page!.find('input[type="file"]')
    Object.defineProperty(input.element, 'files', { value: [new File(['<p style="font-size:9pt">Dit is een kleine zin.</p>'], 'brief.html')], configurable: true })
    await input.trigger('change')
    await vi.waitFor(() => expect(card('Letters en hoofdletters').text()).toContain('De letters zijn 9 punt, zegt het bestand.'), { timeout: 10_000 })
    expect(page!.text()).toContain('brief.html')
  })
})

describe('keeping', () => {
  const changes = async (): Promise<number> => (await Promise.all([storage.reads.findings(dossier), storage.reads.answers(dossier)])).flat().length
  const keepForm = () => page!.find('dialog form')
  async function openSheet(): Promise<void> {
    await button(/Bewaar bij deze plek/).trigger('click')
    await vi.waitFor(() => expect(keepForm().exists()).toBe(true))
  }

  it('does not happen by itself: nothing is stored, and the text is still there when one comes back', async () => {
    await open()
    await measured(stiffLetter)
    await open()
    await flushPromises()
    expect(page!.find('textarea').element.value).toBe(stiffLetter)
    expect(page!.find('#reading-results').exists()).toBe(true)
    expect(await changes()).toBe(0)
    await button(/Wis de tekst/).trigger('click')
    expect(page!.find('#reading-results').exists()).toBe(false)
  })

  it('puts the numbers in a new finding, without the text', async () => {
    await open()
    await measured(stiffLetter)
    await openSheet()
    await keepForm().trigger('submit')
    await vi.waitFor(async () => expect(await findings()).toHaveLength(1))
    const [kept] = await findings()
    expect(kept).toMatchObject({ place, title: 'Tekst gemeten: geplakte tekst' })
    expect(kept!.words).toContain('Lengte van de zinnen: Gemiddeld 12,4 woorden per zin')
    expect(kept!.words).toContain('Hulp, geen oordeel.')
    expect(kept!.words).not.toContain('Botermarkt')
  })

  it('puts numbers and text behind the note of the question that one came from', async () => {
    await write('answer', id(50), { walk: null, place, checklist: 'letter', criterion: 'com-sentence-length', revision: 1, outcome: 'value', value: 15, unit: 'words', note: 'Al gelezen.', answeredAt: created.createdAt })
    await open({ checklist: 'letter', criterion: 'com-sentence-length' })
    await measured(stiffLetter)
    expect(page!.findAll('.measure')[0]!.text()).toContain('Helpt bij jouw vraag')
    await openSheet()
    await page!.find('dialog input[value="text"]').setValue(true)
    await keepForm().trigger('submit')
    await vi.waitFor(async () => expect((await storage.reads.answers(dossier))[0]!.note).toContain('Botermarkt 1'))
    const [answer] = await storage.reads.answers(dossier)
    expect(answer!.note.startsWith('Al gelezen.\n\nGemeten op ')).toBe(true)
    expect(answer).toMatchObject({ value: 15, outcome: 'value' })
    expect(page!.findAll('a').map((one) => one.attributes('href'))).toContain(`${paths.checklist(dossier, 'letter', place, null)}?q=com-sentence-length`)
  })

  it('refuses a text that is too long for a note, and says what to do', async () => {
    await open()
    await measured('Dit is een zin van acht gewone korte woorden. '.repeat(300))
    await openSheet()
    await page!.find('dialog input[value="text"]').setValue(true)
    await keepForm().trigger('submit')
    await vi.waitFor(() => expect(page!.find('dialog [role="alert"]').text()).toContain('te lang voor een nota'))
    expect(await changes()).toBe(0)
  })

  it('asks for a place first', async () => {
    await open({ place: null })
    await measured(plainLetter)
    await openSheet()
    await keepForm().trigger('submit')
    await vi.waitFor(() => expect(page!.find('dialog [role="alert"]').text()).toContain('Kies eerst over welke plek het gaat'))
  })
})
