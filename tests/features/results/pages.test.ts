// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { DossierContent } from '@/domain/dossierContent'
import { emptyLibrary } from '@/domain/library'
import { projectContent } from '@/domain/projection'
import exampleContent from '@/exchange/example'
import { answerAgainIds, dossierId, placeIds, walkIds } from '@/exchange/example/ids'
import FactSheetPage from '@/features/results/FactSheetPage.vue'
import ResultsPage from '@/features/results/ResultsPage.vue'
import { setStorage } from '@/storage/current'
import type { Reads, Storage } from '@/storage/storage'
import { paths } from '@/ui/paths'
import { showAllTexts } from '@/ui/useText'

const whole = projectContent((await exampleContent()).changes, dossierId)!
let content: DossierContent
let router: Router

function aStorage(): Storage {
  const reads: Partial<Reads> = { content: async () => content, library: async () => emptyLibrary }
  return { reads, files: { read: async () => undefined }, watch: <T>(query: (reads: Reads) => Promise<T>, listener: (value: T) => void) => { void query(reads as Reads).then(listener); return () => undefined } } as unknown as Storage
}

async function open(component: typeof ResultsPage | typeof FactSheetPage, path: string, place: string = placeIds.office): Promise<VueWrapper> {
  await router.push(path)
  const page = mount(component, { props: { dossier: dossierId, place }, global: { plugins: [router] }, attachTo: document.body })
  await expect.poll(async () => { await flushPromises(); return page.text().includes('Even geduld') }, { timeout: 10_000 }).toBe(false)
  return page
}

beforeAll(() => showAllTexts())
beforeEach(() => {
  document.body.replaceChildren()
  content = whole
  setStorage(aStorage())
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<p />' } }] })
})

const results = paths.results(dossierId, placeIds.office)

describe('the results of a place', () => {
  it('have the worst as their title, and say it per group with the questions that give it', async () => {
    const page = await open(ResultsPage, results)
    expect(page.get('h1').text()).toBe('Voor 5 groepen blokkeert er iets')
    const first = page.get('.result-group')
    expect(first.text()).toContain('maar niet aan de balie terecht of naar het toilet')
    expect(first.findAll('a').map((link) => link.text())).toEqual(['Laag deel van de balie', 'Ruimte naast de toiletpot'])
    expect(page.text()).toContain('28 voldoen, 11 voldoen niet, 1 niet bekend, 2 niet van toepassing.')
  })

  it('show the other groups on request, and bring the focus there', async () => {
    const page = await open(ResultsPage, results)
    expect(page.findAll('.result-group')).toHaveLength(8)
    await page.get('button').trigger('click')
    await flushPromises()
    expect(page.findAll('.result-group')).toHaveLength(26)
    expect(document.activeElement).toBe(page.findAll('.result-group')[8]!.element)
  })

  it('count per theme in a table with heads, and list each question once', async () => {
    const page = await open(ResultsPage, results)
    expect(page.findAll('tbody tr').map((row) => [row.get('th').text(), ...row.findAll('td').map((cell) => cell.text())])).toEqual([['Publieke gebouwen', '17', '8', '1', '2'], ['Publieke toiletten', '11', '3', '0', '0'], ['Alle thema’s', '28', '11', '1', '2']])
    expect(page.findAll('details.card > section > ul > li')).toHaveLength(42)
  })

  it('stand beside the former time', async () => {
    const page = await open(ResultsPage, results)
    expect(page.text()).toContain('2 opgelost, 2 nog altijd niet in orde, 6 nieuw.')
    const solved = page.get('[aria-labelledby="turn-solved"]').text()
    expect(solved).toContain('Drempel aan de buitendeur')
    expect(solved.replaceAll('\u00a0', ' ')).toMatch(/Toen\s*4 cm.*Nu\s*2 cm/)
  })

  it('show another time and list, as the address says', async () => {
    const page = await open(ResultsPage, paths.results(dossierId, placeIds.office, { walk: walkIds.inside, list: 'buildings-core' }))
    expect(page.get('select').element.value).toBe(walkIds.inside)
    expect(page.text()).toContain('Dit is de enige keer')
    await page.get('select').setValue(walkIds.recheck)
    await expect.poll(() => router.currentRoute.value.query['walk']).toBe(walkIds.recheck)
  })

  it('say that the question changed, and do not compare', async () => {
    content = { ...whole, answers: whole.answers.map((answer) => (answer.id === answerAgainIds['bld-threshold-out'] ? { ...answer, norm: { document: 'Verordening', normVersion: '2027' } } : answer.criterion === 'bld-threshold-out' ? { ...answer, norm: { document: 'Verordening', normVersion: '2009' } } : answer)) }
    const page = await open(ResultsPage, results)
    expect(page.get('[aria-labelledby="turn-changed"]').text()).toContain('De norm is veranderd: toen Verordening, 2009, nu Verordening, 2027.')
    expect(page.get('[aria-labelledby="turn-solved"]').text()).not.toContain('Drempel')
  })

  it('lead to a checklist where none was begun, and say that a place is gone', async () => {
    const empty = await open(ResultsPage, paths.results(dossierId, placeIds.stop), placeIds.stop)
    expect(empty.get('.btn--primary').attributes('href')).toBe(paths.checklists(dossierId, { place: placeIds.stop }))
    expect((await open(ResultsPage, paths.results(dossierId, 'gone'), 'gone')).get('h1').text()).toContain('Deze plek is er niet meer')
  })

  it('show an answer to a question that this version does not know, as it was asked', async () => {
    content = { ...whole, answers: [...whole.answers, { ...whole.answers.find(({ id }) => id === answerAgainIds['bld-door-width'])!, id: 'x', criterion: 'bld-gone', question: 'Hangt er een bel?', value: true, unit: null }] }
    const page = await open(ResultsPage, results)
    expect(page.text()).toContain('Vragen die deze versie niet kent')
    expect(page.text()).toMatch(/Hangt er een bel\?.*Deze versie kent de vraag niet/)
  })
})

describe('the sheet for visitors', () => {
  it('shows facts, families, what nobody checked, and the photo that may go along', async () => {
    const page = await open(FactSheetPage, paths.factSheet(dossierId, placeIds.office))
    expect(page.findAll('.facts > div').map((fact) => fact.text().replaceAll('\u00a0', ' '))).toContain('deur95 cm breed')
    expect(page.text()).toContain('Dit keken we niet na: buiten bij brand.')
    expect(page.text()).toContain('Deze foto is vrijgegeven')
    expect(page.findAll('button').map((button) => button.text())).toEqual(['Maak de pdf', 'Maak de webpagina'])
  })

  it('says which photos still wait, and leads to them', async () => {
    content = { ...whole, attachments: whole.attachments.map((photo) => ({ ...photo, cleared: false })) }
    const page = await open(FactSheetPage, paths.factSheet(dossierId, placeIds.office))
    expect(page.find('img').exists()).toBe(false)
    expect(page.get('[aria-labelledby="sheet-photo"] a').attributes('href')).toMatch(new RegExp(`^${paths.photo(dossierId, '')}`))
  })
})
