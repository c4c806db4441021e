// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { Draft } from '@/domain/change'
import { chainOf } from '@/domain/chain'
import type { DossierContent } from '@/domain/dossierContent'
import { emptyLibrary } from '@/domain/library'
import { leavingChain } from '@/domain/leavingChain'
import { projectContent } from '@/domain/projection'
import { chainPicture } from '@/exchange/chain/chainPicture'
import { chainSketch } from '@/exchange/chain/chainSketch'
import { judgeAnswer } from '../../fixtures/catalogue'
import ChainLinkPage from '@/features/chain/ChainLinkPage.vue'
import ChainGroupCard from '@/features/chain/ChainGroupCard.vue'
import ChainMatrix from '@/features/chain/ChainMatrix.vue'
import ChainPage from '@/features/chain/ChainPage.vue'
import { chainTable } from '@/features/chain/chainTable'
import CopyButton from '@/ui/CopyButton.vue'
import { loadMessages, translator } from '@/locales'
import { setStorage } from '@/storage/current'
import type { Reads, Storage } from '@/storage/storage'
import { paths } from '@/ui/paths'
import { showAllTexts } from '@/ui/useText'
import { aRoute, changesOfRoute, routeIds, said } from '../../fixtures/aRoute'
import { sentinel } from '../../fixtures/dossier'

const t = translator('nl', await loadMessages('nl'))
let content: DossierContent
let saved: Draft[]
let told: (() => void)[]
let router: Router

/** A storage of one dossier: what is saved is there at once. */
function aStorage(): Storage {
  const extra: Draft[] = []
  const reads: Partial<Reads> = {
    content: async () => content, dossier: async () => content.dossier, findings: async () => content.findings, findingsWithRemoved: async () => content.findings, walks: async () => content.walks,
    advicesWithRemoved: async () => content.advices, place: async (id) => content.places.find((place) => place.id === id), library: async () => emptyLibrary,
  }
  const stub = {
    reads, undoable: () => undefined, onUndoable: () => () => undefined, undo: async () => undefined, files: { read: async () => undefined },
    watch: <T>(query: (reads: Reads) => Promise<T>, listener: (value: T) => void) => {
      const tell = (): void => { void query(reads as Reads).then(listener) }
      told.push(tell)
      tell()
      return () => undefined
    },
    save: vi.fn(async (drafts: readonly Draft[]) => {
      saved.push(...drafts)
      extra.push(...drafts)
      content = projectContent([...changesOfRoute(), ...extra.map((draft, i) => ({ id: `n${i}`, clock: 10_000 + i, at: '2026-11-22T00:00:00.000Z', device: 'd', ...draft }))], routeIds.dossier)!
      for (const tell of told) tell()
      return { ok: true as const, copies: 2 as const }
    }),
  }
  return stub as unknown as Storage
}

beforeAll(() => showAllTexts())
beforeEach(() => {
  content = aRoute()
  saved = []
  told = []
  setStorage(aStorage())
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<p />' } }] })
  wide(true)
})
const wide = (matches: boolean): void => { vi.stubGlobal('matchMedia', () => ({ matches, addEventListener: () => undefined, removeEventListener: () => undefined })) }

/** The catalogue loads in several steps. */
async function settled(): Promise<void> {
  for (let i = 0; i < 6; i++) await flushPromises()
}
async function page(query = '', walk: string | null = routeIds.walk): Promise<VueWrapper> {
  await router.push(`${paths.chain(routeIds.dossier, walk ?? undefined)}${query}`)
  const shown = mount(ChainPage, { props: { dossier: routeIds.dossier, ...(walk ? { walk } : {}) }, global: { plugins: [router] } })
  await settled()
  return shown
}
async function linkPage(link: string): Promise<VueWrapper> {
  await router.push(paths.chainLink(routeIds.dossier, routeIds.walk, link))
  const shown = mount(ChainLinkPage, { props: { dossier: routeIds.dossier, walk: routeIds.walk, link }, global: { plugins: [router] }, attachTo: document.body })
  await settled()
  return shown
}
const chain = () => chainOf(content, routeIds.walk, judgeAnswer)!
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe('the chain drawn, in a table and on a phone', () => {
  it('says the same in all of them: a level for every group at every link', () => {
    const rows = chain().rows.map(({ cells }) => cells.map(({ level }) => t(`level.${level}`)))
    const matrix = mount(ChainMatrix, { props: { chain: chain() }, global: { plugins: [router] } })
    const drawn = matrix.findAll('tbody tr').map((row) => row.findAll('td.seg').map((cell) => squeezed(cell.text())))
    expect(drawn.map((row) => row.map((text) => text.split(', niet')[0]))).toEqual(rows)
    const table = chainTable(chain(), t)
    expect(table.rows.slice(0, -1).map((row) => row.slice(1, -1))).toEqual(drawn)
    const cards = chain().rows.map((row) => mount(ChainGroupCard, { props: { chain: chain(), row }, global: { plugins: [router] } }))
    expect(cards.map((card) => card.findAll('.vline li').map((item) => item.find('.lv').text()))).toEqual(rows)
    expect(cards.map((card) => card.findAll('.mini li').map((item) => squeezed(item.text()).replace(/^Schakel \d+ ?: /, '')))).toEqual(rows)
    const words = chainSketch(chain().rows, chain().links, t).items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ')
    for (const row of chain().rows) expect(words).toContain(t(`level.${row.route.level}`))
  })

  it('has header cells with a scope, and marks the weakest links of each group and no others', () => {
    const matrix = mount(ChainMatrix, { props: { chain: chain() }, global: { plugins: [router] } })
    expect(matrix.findAll('thead th').every((cell) => cell.attributes('scope') === 'col')).toBe(true)
    expect(matrix.findAll('tbody th').every((cell) => cell.attributes('scope') === 'row')).toBe(true)
    const marked = matrix.findAll('tbody tr').map((row) => row.findAll('td.seg').flatMap((cell, i) => (cell.classes('is-weakest') ? [i] : [])))
    expect(marked).toEqual(chain().rows.map(({ route, cells }) => cells.flatMap(({ link }, i) => (route.weakest.includes(link) ? [i] : []))))
  })

  it('has the result as its title, on a phone too', async () => {
    for (const matches of [true, false]) {
      wide(matches)
      const shown = await page()
      expect(shown.find('h1').text()).toBe('De keten breekt bij schakel 1, 4 en 7')
      expect(shown.find('table').exists()).toBe(matches)
      expect(shown.findAll('.chain-group').length > 0).toBe(!matches)
    }
  })

  it('shows the latest scored walk when none is asked for, and lets one choose', async () => {
    const shown = await page('', null)
    expect(shown.find('h1').text()).toBe('De keten breekt nergens')
    await shown.find('select').setValue(routeIds.walk)
    await flushPromises()
    expect(router.currentRoute.value.path).toBe(paths.chain(routeIds.dossier, routeIds.walk))
  })

  it('tells who was not heard, whose answers do not count by number alone, and scores of links that are gone', async () => {
    const shown = await page()
    const text = squeezed(shown.text())
    expect(text).toContain('Niet gehoord: elektrische rolstoel, rollator of krukken')
    expect(text).toContain('1 deelnemer gaf antwoorden maar geen toestemming')
    expect(text).not.toContain('Bruin H')
    expect(text).not.toContain(said.withdrawn)
    expect(text).toContain('1 oude schakel met scores')
    expect(text).toContain('Wachtzaal')
  })

  it('keeps disagreement readable: both words, and the helper apart', async () => {
    const shown = await page()
    const text = squeezed(shown.text())
    expect(text).toContain(said.push)
    expect(text).toContain(said.rain)
    expect(text).toContain('De maat klopt, maar toch werkt het niet voor iedereen.')
    const link = await linkPage(routeIds.letter)
    expect(link.find('.voice__own').text()).not.toContain(said.helper)
    const helped = link.findAll('.voice').find((voice) => voice.text().includes('Geel C'))!
    expect(helped.find('.voice__own').text()).toContain(said.letter)
    expect(helped.find('.voice__own').text()).toContain('Ingevuld door een helper')
    expect(helped.find('.voice__helper').text()).toContain(said.helper)
    expect(link.findAll('.voice').find((voice) => voice.text().includes('Oranje G'))!.text()).toContain('Overgetikt van papier')
  })
})

describe('in words', () => {
  it('is one card for each group', async () => {
    const shown = await page('?view=words')
    expect(shown.findAll('.word-card')).toHaveLength(chain().rows.length)
    expect(squeezed(shown.text())).toContain('Voor wie blind is, stopt deze route bij schakel 7: Balie.')
    expect(shown.text()).toContain('geen stem om dit voor te lezen')
  })

  it('copies, and says what to do where the browser does not let it', async () => {
    const written: string[] = []
    const good = mount(CopyButton, { props: { text: () => 'abc', write: async (text: string) => { written.push(text) } } })
    await good.find('button').trigger('click')
    await flushPromises()
    expect(written).toEqual(['abc'])
    expect(good.text()).toBe('Gekopieerd')
    const refused = mount(CopyButton, { props: { text: () => 'abc', write: async () => { throw new Error('NotAllowed') } } })
    await refused.find('button').trigger('click')
    await flushPromises()
    expect(refused.find('[role="alert"]').text()).toContain('Selecteer de tekst zelf')
    expect(refused.text()).not.toContain('NotAllowed')
    expect(refused.find('textarea').element.value).toBe('abc')
  })
})

describe('compared', () => {
  it('says link by link what became stronger or weaker and for whom, and who was heard only once', async () => {
    const shown = await page('?view=compare', routeIds.second)
    const text = squeezed(shown.text())
    const card = shown.findAll('ol > .card').find((item) => item.text().includes('Plein oversteken'))!
    expect(squeezed(card.text())).toMatch(/Manuele rolstoel ?Sterker ?Vroeger: ?Blokkeert ?Nu: ?In orde/)
    expect(text).toContain('Nieuwe schakel')
    expect(text).toContain('Deze schakel is weg.')
    expect(text).toContain('Vroeger Schakel 1: Brief lezen')
    expect(text).toMatch(/Enkel vroeger gehoord: [^.]*doof/)
    expect(text).toMatch(/Enkel nu gehoord: autisme/)
  })

  it('shows the earlier walk before the later one, whichever is open', async () => {
    const shown = await page('?view=compare', routeIds.walk)
    expect(squeezed(shown.text())).toContain('Vroeger: Naar het Stadskantoor, 21 november 2026. Nu: Naar het Stadskantoor, opnieuw, 15 mei 2027.')
  })
})

describe('from scores to advices', () => {
  it('makes a finding of the low scores at a link with one tap: levels and voices, and nobody\'s words', async () => {
    const shown = await page()
    const row = shown.findAll('.from-list li').find((item) => item.text().includes('Plein oversteken'))!
    await row.find('button').trigger('click')
    await flushPromises()
    expect(saved).toHaveLength(1)
    expect(saved[0]).toMatchObject({ kind: 'finding', set: { kind: 'barrier', number: 2, link: routeIds.crossing, walk: routeIds.walk, place: routeIds.square, title: 'Plein oversteken: blokkeert', level: 'blocks', 'levels.blind': 'needs-help' } })
    for (const words of [...Object.values(said), sentinel]) expect(JSON.stringify(saved)).not.toContain(words)
    expect(Object.keys(saved[0]!.set).filter((field) => field.startsWith('voices.'))).toHaveLength(5)
    expect(shown.findAll('.from-list')[0]!.text()).not.toContain('Plein oversteken')
  })

  it('makes an improvement action of that finding with one tap more, and goes there', async () => {
    const shown = await page()
    await shown.findAll('.from-list li').find((item) => item.text().includes('Plein oversteken'))!.find('button').trigger('click')
    await flushPromises()
    const finding = saved[0]!.record
    await shown.find(`[data-finding="${finding}"]`).trigger('click')
    await flushPromises()
    const advice = saved.find(({ kind }) => kind === 'advice')!
    expect(advice.set).toMatchObject({ improvementAction: true, basis: 'experience', [`findings.${finding}`]: true })
    expect(router.currentRoute.value.path).toBe(paths.advice(routeIds.dossier, advice.record))
    for (const words of [...Object.values(said), sentinel]) expect(JSON.stringify(saved)).not.toContain(words)
  })

  it('makes what is tapped while it is still busy: nothing is dropped, and a double tap counts once', async () => {
    const shown = await page()
    const [first, second] = shown.findAll('.from-list')[0]!.findAll('button')
    for (const button of [first!, first!, second!]) button.element.click()
    await flushPromises()
    expect(saved.map(({ kind, set }) => [kind, set['number']])).toEqual([['finding', 2], ['finding', 3]])
  })

  it('lets one choose which voices, what kind and which name', async () => {
    const shown = await linkPage(routeIds.entrance)
    const boxes = shown.findAll<HTMLInputElement>('input[type="checkbox"]')
    expect(boxes.filter(({ element }) => element.checked)).toHaveLength(3)
    for (const box of boxes) await box.setValue(box.element.closest('label')!.textContent!.includes('Groen A'))
    expect(shown.find<HTMLInputElement>('input[type="radio"][value="good-practice"]').element.checked).toBe(true)
    await shown.find('input.input').setValue('Een duw volstaat')
    await shown.find('form').trigger('submit')
    await flushPromises()
    expect(saved[0]!.set).toMatchObject({ kind: 'good-practice', title: 'Een duw volstaat', level: 'good', 'levels.wheelchair-manual': 'good' })
  })

  it('asks for a voice before it makes anything', async () => {
    const shown = await linkPage(routeIds.entrance)
    for (const box of shown.findAll('input[type="checkbox"]')) await box.setValue(false)
    await shown.find('form').trigger('submit')
    await flushPromises()
    expect(saved).toEqual([])
    expect(shown.find('[role="alert"]').text()).toBe('Kies minstens één stem.')
  })
})

describe('what is not there', () => {
  it('a dossier without such a walk, a walk without links and one without scores say what to do', async () => {
    content = { ...aRoute(), walks: [] }
    expect((await page('', null)).text()).toContain('Hier is nog geen keten')
    content = { ...aRoute(), links: [] }
    expect((await page()).text()).toContain('Maak de route')
    content = { ...aRoute(), scores: [], findings: [], answers: [] }
    expect((await page()).find('h1').text()).toBe('Er zijn nog geen scores')
  })

  it('a removed link with scores is still shown under its old name; one that never was, says so', async () => {
    const old = await linkPage(routeIds.waiting)
    expect(old.find('h1').text()).toBe('Wachtzaal')
    expect(old.find('form').exists()).toBe(false)
    expect((await linkPage('nowhere')).find('h1').text()).toBe('Deze schakel is er niet meer')
  })
})

describe('the picture to download', () => {
  it('has only what may leave, and says why there is none', async () => {
    const picture = chainPicture(chain(), t)!
    expect(picture).toContain('Manuele rolstoel')
    for (const secret of [...Object.values(said), sentinel, 'Groen', 'Doof', 'Slechthorend', 'Weinig Nederlands']) expect(picture).not.toContain(secret)
    content = { ...aRoute(), participants: aRoute().participants.filter(({ id }) => id === routeIds.greenA || id === routeIds.blueB) }
    expect(leavingChain(chain()).rows).toEqual([])
    expect(chainPicture(chain(), t)).toBeNull()
    expect(squeezed((await page()).text())).toContain('Nu zijn het er 2.')
  })
})
