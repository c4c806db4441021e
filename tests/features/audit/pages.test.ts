// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { Component } from 'vue'
import type { RecordKind } from '@/domain/change'
import { scopeOf, setupField, setupsOf } from '@/domain/audit'
import type { JsonValue } from '@/domain/ids'
import AuditPage from '@/features/audit/AuditPage.vue'
import NewAuditPage from '@/features/audit/NewAuditPage.vue'
import SamplePage from '@/features/audit/SamplePage.vue'
import SamplePagePage from '@/features/audit/SamplePagePage.vue'
import ScopePage from '@/features/audit/ScopePage.vue'
import FindingPage from '@/features/walk/FindingPage.vue'
import WalkPage from '@/features/walk/WalkPage.vue'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import { announcement } from '@/ui/announcer'
import { auditPaths } from '@/ui/auditPaths'
import { flushAutosaves } from '@/ui/useAutosave'
import { showAllTexts } from '@/ui/useText'
import { aTab } from '../../storage/testStorage'

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const dossier = id(1)
const walk = id(2)
const site = 'https://stad.example'
const created = { createdAt: '2026-11-26T10:00:00.000Z', deletedAt: null }
let storage: Storage
let router: Router
let page: VueWrapper | undefined

beforeAll(() => showAllTexts())
beforeEach(async () => {
  ({ storage } = await aTab())
  setStorage(storage)
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })
  await write('dossier', dossier, { title: 'Proef', dossier })
  await write('walk', walk, { kind: 'digital-audit', title: 'Audit van de site', date: '2026-11-26', 'audit.product': 'Site', 'audit.url': `${site}/` })
})
afterEach(() => { page?.unmount(); page = undefined })

async function write(kind: RecordKind, record: string, set: Readonly<Record<string, JsonValue>>): Promise<void> {
  await storage.save([{ dossier, kind, record, set: { ...created, ...set } }])
}
const aPage = (n: number, title: string, more: Readonly<Record<string, JsonValue>> = {}): Promise<void> => write('samplePage', id(n), { walk, kind: 'structured', position: n, title, url: `${site}/${n}`, ...more })
const sample = async () => (await storage.reads.audit(walk)).pages

async function open(component: Component, props: Readonly<Record<string, unknown>> = {}): Promise<VueWrapper> {
  page = mount(component, { props: { dossier, walk, ...props }, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => { expect(page!.find('main h1').exists()).toBe(true); expect(page!.text()).not.toContain('Even geduld') }, { timeout: 20_000 })
  await flushPromises()
  return page
}
const main = (): string => page!.find('main').text().replace(/\s+/g, ' ')
const button = (name: RegExp | string, within = 'main') => page!.find(within).findAll('button').find((one) => (typeof name === 'string' ? one.text() === name : name.test(one.text() || one.attributes('aria-label') || '')))!
const form = (name: string) => page!.find(`form[aria-label="${name}"]`)
const said = (text: string): Promise<void> => vi.waitFor(() => expect(announcement.value).toBe(text))
const names = (section: string): readonly string[] => page!.find(`section[aria-labelledby="${section}"]`).findAll('[data-page] .sample-row__name').map((row) => row.text())

describe('beginning an audit', () => {
  const audits = async () => (await storage.reads.walks(dossier)).filter((one) => one.id !== walk)
  it('refuses what is no address of a page, says what one looks like, and writes nothing', async () => {
    await open(NewAuditPage, { from: null })
    await page!.findAll('input.input')[1]!.setValue('javascript:alert(1)')
    await page!.find('form').trigger('submit')
    expect(main()).toContain('Een webadres begint met https:// of http://')
    expect(await audits()).toEqual([])
  })
  it('begins without anything filled in, and with an address as people write it', async () => {
    await open(NewAuditPage, { from: null })
    await page!.findAll('input.input')[1]!.setValue('www.stad.example')
    await page!.find('form').trigger('submit')
    await vi.waitFor(async () => expect(await audits()).toHaveLength(1))
    const [made] = await audits()
    expect(made).toMatchObject({ kind: 'digital-audit', finishedAt: null, copiedFrom: null })
    expect(made!.title).toMatch(/^Digitale audit van /)
    expect(scopeOf(made!)).toMatchObject({ url: 'https://www.stad.example', target: 'AA' })
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe(auditPaths.audit(dossier, made!.id)))
  })
  it('repeats a former audit with its sample, in one save that one undo takes back', async () => {
    await aPage(11, 'Contact')
    await open(NewAuditPage, { from: walk })
    await vi.waitFor(() => expect(main()).toContain('Je herhaalt: Audit van de site'))
    expect(page!.findAll('input.input').map((one) => (one.element as HTMLInputElement).value)).toEqual(['Site', `${site}/`])
    await page!.find('form').trigger('submit')
    await vi.waitFor(async () => expect(await audits()).toHaveLength(1))
    const [made] = await audits()
    expect(made!.copiedFrom).toBe(walk)
    expect((await storage.reads.audit(made!.id)).pages.map(({ title, url }) => [title, url])).toEqual([['Contact', `${site}/11`]])
    await storage.undo()
    expect((await storage.reads.walk(made!.id))?.deletedAt ?? 'gone').not.toBeNull()
  })
  it('of a place begins with its name and address', async () => {
    await write('place', id(9), { name: 'Stadssite', kind: 'website', address: 'stad.example' })
    await open(NewAuditPage, { from: null, place: id(9) })
    await vi.waitFor(() => expect(page!.findAll('input.input').map((one) => (one.element as HTMLInputElement).value)).toEqual(['Stadssite', 'stad.example']))
  })
  it('of an audit that is gone begins a new one, and says so', async () => {
    await open(NewAuditPage, { from: id(99) })
    await vi.waitFor(() => expect(main()).toContain('De vorige audit is er niet meer'))
  })
})

describe('the hub', () => {
  it('says what to do now, and where each step stands', async () => {
    await open(AuditPage)
    expect(page!.find('#flow-now').text()).toContain('Nu: zeg wat je toetst')
    expect(main()).toContain('Nog leeg: wat erbij hoort, toestellen')
  })
  it('counts outcomes over criteria and pages, and what tools left open', async () => {
    await aPage(11, 'Contact')
    await write('pageOutcome', id(21), { walk, page: id(11), criterion: 'dig-wcag-1-1-1', outcome: 'failed', testedAt: '2026-11-26T10:00:00.000Z' })
    await write('toolReport', id(22), { walk, page: id(11), tool: 'axe', toCheck: [{ rule: 'color-contrast', criteria: [], title: 'Contrast', helpUrl: '', selectors: [], count: 3 }] })
    await open(AuditPage)
    await vi.waitFor(() => expect(main()).toMatch(/1 van \d+ uitkomsten gegeven/), { timeout: 20_000 })
    expect(main()).toContain('Bekijk wat testtools open lieten: 1')
    expect(page!.find('#flow-now').text()).toContain('Nu: toets verder')
  })
  it('finishes with something open, says what that means, and opens again', async () => {
    await open(AuditPage)
    await button('Rond toch al af').trigger('click')
    await vi.waitFor(() => expect(main()).toContain('Afgerond'))
    await said('De audit is afgerond.')
    await button('Open de audit opnieuw').trigger('click')
    await vi.waitFor(async () => expect((await storage.reads.walk(walk))!.finishedAt).toBeNull())
  })
  it('puts back an audit that was removed', async () => {
    await storage.save([{ dossier, kind: 'walk', record: walk, set: { deletedAt: '2026-11-26T11:00:00.000Z' } }])
    await open(AuditPage)
    expect(main()).toContain('Deze audit is er niet meer')
    await button('Zet terug').trigger('click')
    await vi.waitFor(() => expect(page!.find('#flow-now').exists()).toBe(true))
  })
  it('a walk that is no audit is not shown as one; the page of an audit as a walk leads to the hub', async () => {
    await write('walk', id(3), { kind: 'site-visit', title: 'Schouw' })
    await open(AuditPage, { walk: id(3) })
    expect(main()).toContain('Deze audit is er niet meer')
    page!.unmount()
    page = mount(WalkPage, { props: { dossier, walk }, global: { plugins: [router] }, attachTo: document.body })
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe(auditPaths.audit(dossier, walk)))
  })
})

describe('the scope', () => {
  it('saves what is typed, and keeps the former address when a new one cannot be one', async () => {
    await open(ScopePage)
    await page!.find('textarea').setValue('Alle pagina’s')
    const url = page!.findAll('input.input')[1]!
    await url.setValue('javascript:alert(1)')
    await url.trigger('blur')
    flushAutosaves()
    await vi.waitFor(async () => expect(scopeOf((await storage.reads.walk(walk))!).covers).toBe('Alle pagina’s'))
    expect(main()).toContain('Een webadres begint met https:// of http://')
    expect(scopeOf((await storage.reads.walk(walk))!).url).toBe(`${site}/`)
  })
  it('names the six criteria that WCAG 2.2 adds, and warns for the next version of the law', async () => {
    await open(ScopePage)
    await vi.waitFor(() => expect(page!.findAll('.flow-added li').map((one) => one.text().split(' ')[0])).toEqual(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']), { timeout: 20_000 })
    expect(main()).toContain('EN 301 549 versie 3.2.1')
    expect(main()).toContain('versie 4.1.1')
  })
  it('adds a set-up of this device, changes it, removes it with its outcomes said, and puts it back', async () => {
    await open(ScopePage)
    await button('Voeg dit toestel toe').trigger('click')
    await vi.waitFor(() => expect(page!.findAll('.setup')).toHaveLength(1))
    const setup = [...setupsOf((await storage.reads.walk(walk))!).keys()][0]!
    await write('pageOutcome', id(21), { walk, page: id(11), criterion: 'dig-wcag-1-1-1', outcome: 'failed', setup })
    // Removed before the typing was saved: what was typed comes back too.
    await page!.findAll('.setup input')[2]!.setValue('NVDA 2026.1')
    await button(/^Verwijder/, '.setup').trigger('click')
    await vi.waitFor(() => expect(page!.find('.setups').text()).toContain('1 uitkomst die ermee getoetst is, blijft.'))
    await button('Zet terug', '.setups').trigger('click')
    await vi.waitFor(() => expect((page!.findAll('.setup input')[2]!.element as HTMLInputElement).value).toBe('NVDA 2026.1'))
  })
  it('a set-up that another device adds meanwhile comes beside', async () => {
    await write('walk', walk, { [setupField('a')]: { device: 'Mac', browser: 'Safari', assistive: '' } })
    await open(ScopePage)
    await storage.save([{ dossier, kind: 'walk', record: walk, set: { [setupField('b')]: { device: 'iPhone', browser: 'Safari', assistive: 'VoiceOver' } } }])
    await vi.waitFor(() => expect(page!.findAll('.setup')).toHaveLength(2))
  })
})

describe('the sample', () => {
  const paste = async (name: string, text: string): Promise<void> => { await form(name).find('textarea').setValue(text); await form(name).trigger('submit'); await flushPromises() }
  it('adds pasted pages, and leaves what is no page and what is there already in the field, named', async () => {
    await aPage(11, 'Contact', { url: `${site}/contact` })
    await open(SamplePage)
    await paste('Voeg pagina’s toe', `${site}/zoeken\nNieuws\t${site}/nieuws\njavascript:alert(1)\nhttp://www.stad.example/contact/`)
    await vi.waitFor(() => expect(names('sample-structured')).toEqual(['Contact', 'Zoeken', 'Nieuws']))
    await said('2 pagina’s staan in de steekproef.')
    const text = form('Voeg pagina’s toe').text()
    expect(text).toContain('2 lijnen zijn niet toegevoegd')
    expect(text).toContain('“javascript:alert(1)”')
    expect(text).toContain('staat al in de steekproef als Contact')
    expect((form('Voeg pagina’s toe').find('textarea').element as HTMLTextAreaElement).value).toBe('javascript:alert(1)\nhttp://www.stad.example/contact/')
    await button('Voeg toch nog eens toe').trigger('click')
    await vi.waitFor(() => expect(names('sample-structured')).toHaveLength(4))
    expect(main()).toContain('Dezelfde pagina staat er meer dan één keer: Contact')
  })
  it('of five hundred lines adds none, and says where such a list helps', async () => {
    await open(SamplePage)
    await paste('Voeg pagina’s toe', Array.from({ length: 500 }, (_, i) => `${site}/${i}`).join('\n'))
    expect(form('Voeg pagina’s toe').text()).toContain('Dit zijn 500 lijnen. In één keer kunnen er 100 bij.')
    expect(await sample()).toEqual([])
  })
  it('asks for the name of a process before it adds a step, and takes screens without an address', async () => {
    await open(SamplePage)
    const steps = form('Voeg stappen van een proces toe')
    await steps.findAll('input[type="radio"]')[1]!.trigger('change')
    await paste('Voeg stappen van een proces toe', 'Kies een dag\nJe gegevens')
    expect(steps.text()).toContain('Schrijf eerst hoe het proces heet')
    await steps.find('input[type="text"]').setValue('Afspraak maken')
    await steps.trigger('submit')
    await vi.waitFor(() => expect(names('sample-process')).toEqual(['Kies een dag', 'Je gegevens']))
    expect((await sample()).map(({ kind, process, url }) => [kind, process, url])).toEqual([['process', 'Afspraak maken', ''], ['process', 'Afspraak maken', '']])
  })
  it('takes over the digital steps of a walk with a panel in one tap, each once', async () => {
    await write('walk', id(3), { kind: 'process-walk', title: 'Naar de balie', date: '2026-10-03' })
    await write('link', id(31), { walk: id(3), position: 1, title: 'Afspraak maken', channel: 'web', toTry: 'Ga naar https://stad.example/afspraak. Kies een dag.' })
    await write('link', id(32), { walk: id(3), position: 2, title: 'Balie', channel: 'desk', toTry: 'Vraag' })
    await open(SamplePage)
    await vi.waitFor(() => expect(button(/^Neem 1 stap over/)).toBeDefined())
    await button(/^Neem 1 stap over/).trigger('click')
    await vi.waitFor(() => expect(names('sample-process')).toEqual(['Afspraak maken']))
    expect((await sample())[0]).toMatchObject({ kind: 'process', process: 'Naar de balie', link: id(31), url: 'https://stad.example/afspraak' })
    expect(page!.find('#take-links').exists()).toBe(false)
  })
  it('draws by chance out of a list, never what is there, and says which', async () => {
    await aPage(11, 'Contact', { url: `${site}/contact` })
    await open(SamplePage)
    await paste('Loot pagina’s', `${site}/contact\n${site}/enige`)
    await vi.waitFor(() => expect(names('sample-random')).toEqual(['Enige']))
    expect(form('Loot pagina’s').text()).toContain(`Geloot uit 2 adressen: ${site}/enige`)
    await form('Loot pagina’s').trigger('submit')
    await vi.waitFor(() => expect(form('Loot pagina’s').text()).toContain('staan al in de steekproef'))
  })
  it('reads a sitemap from a file, and names a file that is none', async () => {
    await open(SamplePage)
    const input = form('Loot pagina’s').find('input[type="file"]')
    const choose = async (file: File): Promise<void> => { Object.defineProperty(input.element, 'files', { value: [file], configurable: true }); await input.trigger('change') }
    await choose(new File(['<html><p>Hallo'], 'pagina.html'))
    await vi.waitFor(() => expect(main()).toContain('In pagina.html staat geen webadres'))
    await choose(new File([`<urlset><url><loc>${site}/uit-de-kaart</loc></url></urlset>`], 'sitemap.xml'))
    await vi.waitFor(() => expect(main()).toContain('1 adres gevonden in sitemap.xml.'))
    await form('Loot pagina’s').trigger('submit')
    await vi.waitFor(() => expect(names('sample-random')).toEqual(['Uit de kaart']))
  })
  it('moves a page by its buttons and by Alt and an arrow, and takes it back', async () => {
    await Promise.all([aPage(11, 'Start'), aPage(12, 'Contact'), aPage(13, 'Zoeken')])
    await open(SamplePage)
    await button('Zoeken omhoog').trigger('click')
    await vi.waitFor(() => expect(names('sample-structured')).toEqual(['Start', 'Zoeken', 'Contact']))
    await said('Pagina 3, Zoeken, staat nu op plaats 2 van 3.')
    await page!.find(`#page-${id(11)} [data-handle]`).trigger('keydown', { key: 'ArrowDown', altKey: true })
    await vi.waitFor(() => expect(names('sample-structured')).toEqual(['Zoeken', 'Start', 'Contact']))
    await button(/^Maak ongedaan: Start verplaatst/).trigger('click')
    await vi.waitFor(() => expect(names('sample-structured')[0]).toBe('Start'))
  })
  it('removes a page with what hangs on it said, and puts it back in its own place', async () => {
    await Promise.all([aPage(11, 'Start'), aPage(12, 'Contact'), aPage(13, 'Zoeken')])
    await write('pageOutcome', id(21), { walk, page: id(12), criterion: 'dig-wcag-1-1-1', outcome: 'failed' })
    await write('finding', id(22), { walk, number: 1, kind: 'barrier', title: 'Logo zonder tekst', [`pages.${id(12)}`]: true })
    await open(SamplePage)
    await button(/^Verwijder/, `#page-${id(12)}`).trigger('click')
    await vi.waitFor(() => expect(page!.find(`#page-${id(12)}`).text()).toContain('Dit hangt eraan en blijft bewaard: 1 uitkomst, 1 vaststelling.'))
    expect((await storage.reads.finding(id(22)))!.pages).toEqual({ [id(12)]: true })
    await button('Zet terug', `#page-${id(12)}`).trigger('click')
    await vi.waitFor(() => expect(names('sample-structured')).toEqual(['Start', 'Contact', 'Zoeken']))
  })
  it('says so when the step of a walk that a page is was removed', async () => {
    await write('link', id(31), { walk: id(3), position: 1, title: 'Weg', channel: 'web', deletedAt: '2026-11-26T11:00:00.000Z' })
    await aPage(11, 'Start', { link: id(31) })
    await open(SamplePage)
    await vi.waitFor(() => expect(page!.find(`#page-${id(11)}`).text()).toContain('Stap die weg is uit de wandeling'))
  })
})

describe('one page of the sample', () => {
  it('saves its fields, and keeps a former address when the new one is none', async () => {
    await aPage(11, 'Start')
    await open(SamplePagePage, { page: id(11) })
    const [title, url] = page!.findAll('input.input')
    await title!.setValue('Startpagina')
    await url!.setValue('file:///etc/passwd')
    flushAutosaves()
    await vi.waitFor(async () => expect((await sample())[0]).toMatchObject({ title: 'Startpagina', url: `${site}/11` }))
  })
  it('a shared part is ticked on all pages at once; each page says it', async () => {
    await Promise.all([aPage(11, 'Start'), aPage(12, 'Contact'), aPage(13, 'Kop', { kind: 'shared', url: '' })])
    await open(SamplePagePage, { page: id(13) })
    await button('Kies ze allemaal').trigger('click')
    await vi.waitFor(async () => expect((await sample()).map(({ shares }) => shares)).toEqual([{ [id(13)]: true }, { [id(13)]: true }, {}]))
    const first = page!.findAll('.flow-ticks input')[0]!
    await vi.waitFor(() => expect((first.element as HTMLInputElement).checked).toBe(true))
    await first.setValue(false)
    await vi.waitFor(async () => expect(Object.values((await sample())[0]!.shares).filter(Boolean)).toEqual([]))
  })
  it('leaves the sample and comes back, and is named when it never was there', async () => {
    await aPage(11, 'Start')
    await open(SamplePagePage, { page: id(11) })
    await button('Verwijder uit de steekproef').trigger('click')
    await vi.waitFor(() => expect(main()).toContain('Start is weg uit de steekproef.'))
    await button('Zet terug').trigger('click')
    await vi.waitFor(async () => expect(await sample()).toHaveLength(1))
    page!.unmount()
    await open(SamplePagePage, { page: id(99) })
    expect(main()).toContain('Deze pagina staat niet in de steekproef')
  })
})

describe('a finding of an audit', () => {
  it('says on which pages it is, leads to the test, and is not asked for a spot on the map', async () => {
    await Promise.all([aPage(11, 'Start'), aPage(12, 'Contact')])
    await write('finding', id(22), { walk, number: 1, kind: 'barrier', title: 'Logo', level: 'blocks', 'levels.blind': 'blocks', criterion: 'dig-wcag-1-1-1', snippet: '<img src=x onerror=alert(1)>', [`pages.${id(11)}`]: true })
    page = mount(FindingPage, { props: { dossier, finding: id(22) }, global: { plugins: [router] }, attachTo: document.body })
    await vi.waitFor(() => expect(page!.findAll('a').map((one) => one.attributes('href'))).toContain(auditPaths.auditTest(dossier, walk, 'dig-wcag-1-1-1', id(11))))
    expect(main()).toContain('Alles is ingevuld.')
    expect(main()).not.toContain('Gebruik gps')
    expect(page!.find('.flow-snippet').text()).toBe('<img src=x onerror=alert(1)>')
    expect(page!.find('.flow-snippet img').exists()).toBe(false)
    await page!.findAll('.flow-ticks input')[1]!.setValue(true)
    await vi.waitFor(async () => expect((await storage.reads.finding(id(22)))!.pages).toEqual({ [id(11)]: true, [id(12)]: true }))
  })
})
