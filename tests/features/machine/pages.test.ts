// @vitest-environment happy-dom
import { flushPromises, mount, type DOMWrapper, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import MachinePage from '@/features/machine/MachinePage.vue'
import { takeOver } from '@/features/machine/takeOver'
import ToCheckPage from '@/features/machine/ToCheckPage.vue'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import { announcement } from '@/ui/announcer'
import { handFile } from '@/ui/handedFile'
import { auditPaths } from '@/ui/auditPaths'
import { paths } from '@/ui/paths'
import { showAllTexts } from '@/ui/useText'
import { axeJson, axeRule } from '../../digital/reports/axeReports'
import { aTab } from '../../storage/testStorage'

const dossier = 'dossier-1'
const walk = 'walk-1'
const written = { createdAt: '2026-11-25T08:00:00.000Z', deletedAt: null }
let storage: Storage
let router: Router
let page: VueWrapper | undefined

beforeAll(() => showAllTexts())
beforeEach(async () => {
  ({ storage } = await aTab())
  setStorage(storage)
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })
  await storage.save([
    { dossier, kind: 'dossier', record: dossier, set: { ...written, title: 'Website' } }, { dossier, kind: 'walk', record: walk, set: { ...written, kind: 'digital-audit', title: 'Audit' } },
    { dossier, kind: 'samplePage', record: 'home', set: { ...written, walk, kind: 'structured', position: 1, title: 'Start', url: 'https://stad.gent/nl' } },
  ])
})
afterEach(() => { page?.unmount(); page = undefined })

async function open(component: Component): Promise<VueWrapper> {
  page = mount(component, { props: { dossier, walk }, global: { plugins: [router] }, attachTo: document.body })
  await until(() => expect(page!.text()).not.toContain('Even geduld'))
  await flushPromises()
  return page
}
const until = (holds: () => unknown): Promise<unknown> => vi.waitFor(holds, { timeout: 8_000 })
const button = (name: string): DOMWrapper<HTMLButtonElement> => page!.findAll('button').find((one) => one.text().startsWith(name))!
async function choose(...files: readonly { readonly name: string; readonly content: unknown }[]): Promise<void> {
  const input = page!.find<HTMLInputElement>('input[type=file]')
  Object.defineProperty(input.element, 'files', { configurable: true, value: files.map(({ name, content }) => new File([typeof content === 'string' ? content : JSON.stringify(content)], name)) })
  await input.trigger('change')
}
const image = axeRule('image-alt', ['wcag2a', 'wcag111'], [{ target: ['header > img'], html: '<img src="logo.svg">', failureSummary: 'Geef <script>alert(1)</script> een alt' }])
const contrast = axeRule('color-contrast', ['wcag2aa', 'wcag143'], [{ target: ['p'], html: '<p>' }])

describe('taking a report over', () => {
  it('shows first what would change, saves it in one step, and takes it back in one step', async () => {
    await open(MachinePage)
    expect(page!.text()).toContain('Heb je al een verslag?')
    expect(page!.findAll('.machine-ways a').map((link) => link.attributes('href'))).toEqual([auditPaths.auditBookmarklet(dossier, walk), auditPaths.auditSavedPage(dossier, walk)])
    await choose({ name: 'axe.json', content: [axeJson({ violations: [image], incomplete: [contrast] }), axeJson({ url: 'https://stad.gent/contact', violations: [image] })] })
    await until(() => expect(page!.text()).toContain('Dit gebeurt er als je het overneemt'))
    expect(page!.find('.machine-sums').text().replace(/\s+/g, ' ')).toBe('1nieuw knelpunt2keer ‘Voldoet niet’ waar nog niemand toetste1te bekijken: de tool kon niet beslissen. Dat is geen fout.1nieuwe pagina in de steekproef')
    expect(page!.findAll('select').map((select) => (select.element as HTMLSelectElement).value)).toEqual(['sample home', 'new'])
    expect((await storage.reads.audit(walk)).reports).toEqual([])
    await button('Neem over').trigger('click')
    await until(() => expect(announcement.value).toBe('Overgenomen: 1 nieuw knelpunt.'))
    const { reports, pages, outcomes } = await storage.reads.audit(walk)
    const [finding] = await storage.reads.findings(dossier)
    expect([reports.length, pages.length, outcomes.map(({ criterion, outcome }) => `${criterion} ${outcome}`)]).toEqual([2, 2, ['dig-wcag-1-1-1 failed', 'dig-wcag-1-1-1 failed']])
    expect(finding).toMatchObject({ number: 1, title: 'Afbeelding zonder tekst', criterion: 'dig-wcag-1-1-1', selector: 'header > img', words: expect.stringContaining('<script>alert(1)</script>') as string })
    expect(page!.find('.machine-taken a').attributes('href')).toBe(paths.finding(dossier, finding!.id))
    await button('Maak ongedaan').trigger('click')
    await until(async () => expect([await storage.reads.findings(dossier), (await storage.reads.audit(walk)).reports]).toEqual([[], []]))
    expect((await storage.reads.audit(walk)).pages).toHaveLength(1)
  })

  it('a page that is left out gives nothing, and the same report twice neither', async () => {
    await open(MachinePage)
    const report = { name: 'axe.json', content: axeJson({ violations: [image] }) }
    await choose(report)
    await until(() => expect(page!.find('select').exists()).toBe(true))
    await page!.find('select').setValue('skip')
    expect(page!.text()).toContain('Hier is niets over te nemen')
    expect(button('Neem over')).toBeUndefined()
    await page!.find('select').setValue('sample home')
    await button('Neem over').trigger('click')
    await until(() => expect(page!.text()).toContain('Overgenomen'))
    await button('Kies een ander verslag').trigger('click')
    await until(() => expect(page!.find('table').text()).toContain('axe-core 4.14.1'))
    await choose(report)
    await until(() => expect(page!.text()).toContain('Je nam dit verslag al over. Er komt niets bij.'))
  })

  it('says in plain words why a file is no report, beside the ones that are', async () => {
    await open(MachinePage)
    await choose({ name: 'pagina.html', content: '<!doctype html><p>x' }, { name: 'stuk.json', content: '{\n"violations": [' }, { name: 'goed.json', content: axeJson({ violations: [image] }) })
    await until(() => expect(page!.text()).toContain('Dit staat in het verslag'))
    expect(page!.find('[role=alert]').text().replace(/\s+/g, ' ')).toContain('pagina.html: dit is een webpagina, geen JSON.')
    expect(page!.find('[role=alert]').text()).toContain('Op regel 2 loopt het fout.')
    expect(page!.find('[role=alert]').text()).toContain('Er is niets veranderd aan je audit.')
    expect(page!.html()).not.toContain('<script>')
  })

  it('opens a file that another page handed over, and says which pages could not be tested', async () => {
    handFile(new File([JSON.stringify({ drempelwijs: 'audit', version: 1, madeAt: '', pages: [
      { url: 'https://stad.gent/nl', title: 'Start', at: '', scriptsRan: false, viewports: [{ width: 320, height: 640, axe: axeJson({ violations: [image] }), screenshots: [] }] },
      { url: 'https://stad.gent/mijn', title: '', at: '', scriptsRan: true, viewports: [], problem: { kind: 'login', detail: '' } },
    ] })], 'drempelwijs.json'))
    await open(MachinePage)
    await until(() => expect(page!.text()).toContain('1 pagina is niet of niet helemaal getest'))
    expect(page!.text()).toContain('https://stad.gent/mijn: je moet hier aanmelden')
    expect(page!.text()).toContain('Een deel is getest zonder scripts.')
  })

  it('an evaluation of the WCAG-EM Report Tool fills the audit, and stands alone', async () => {
    const evaluation = {
      type: 'Evaluation', defineScope: { scope: { title: 'stad.gent' }, conformanceTarget: 'AA' }, selectSample: { structuredSample: [{ id: 'https://stad.gent/nl', title: 'Home' }] },
      auditSample: [{ type: 'Assertion', subject: { id: 'https://stad.gent/nl' }, test: { id: 'WCAG21:non-text-content' }, result: { outcome: { id: 'earl:failed' }, description: 'Logo zonder tekst' } }], reportFindings: { title: 'Evaluatie van stad.gent' }, '@context': {},
    }
    await open(MachinePage)
    await choose({ name: 'a.json', content: axeJson({}) }, { name: 'evaluatie.json', content: evaluation })
    await until(() => expect(page!.text()).toContain('dit is een hele evaluatie. Kies dit bestand apart.'))
    await button('Kies een ander verslag').trigger('click')
    await choose({ name: 'evaluatie.json', content: evaluation })
    await until(() => expect(page!.find('h2').text()).toBe('Evaluatie van stad.gent'))
    await button('Neem over').trigger('click')
    await until(async () => expect((await storage.reads.findings(dossier)).map(({ words }) => words)).toEqual(['Logo zonder tekst']))
    expect((await storage.reads.walk(walk))!.audit).toMatchObject({ product: 'stad.gent' })
  })
})

describe('pictures of elements', () => {
  it('come with the finding in the same save, three at most, and a bad one holds nothing back', async () => {
    const base64 = btoa('picture')
    const picture = (selector: string, content = base64) => ({ report: 0, rule: 'image-alt', selector, mediaType: 'image/png' as const, base64: content })
    const finding = 'f0000000-0000-4000-8000-000000000001'
    const result = await takeOver(storage, {
      dossier, drafts: [{ dossier, kind: 'finding', record: finding, set: { ...written, walk, number: 1, title: 'x' } }], pictures: [picture('a'), picture('b', '%%%'), picture('c'), picture('d'), picture('other')],
      ownerOf: (_report, _rule, selector) => (selector === 'other' ? undefined : finding), alt: ({ selector }) => `Beeld van ${selector}`, label: 'verslag', now: written.createdAt,
      intake: async (file) => ({ ok: true, bytes: new Uint8Array(await file.arrayBuffer()), width: 10, height: 10, mediaType: 'image/jpeg', takenAt: null, gps: null, cutShort: false }),
    })
    expect(result).toEqual({ ok: true, lost: 1 })
    expect((await storage.reads.attachmentsOf('finding', finding)).map(({ alt }) => alt)).toEqual(['Beeld van a', 'Beeld van c'])
    await storage.undo()
    expect([await storage.reads.findings(dossier), await storage.reads.attachmentsOf('finding', finding)]).toEqual([[], []])
  })
})

describe('what is to check', () => {
  it('stands by page with its question; looked at, and back', async () => {
    await storage.save([{ dossier, kind: 'toolReport', record: 'report-1', set: { ...written, walk, page: 'home', tool: 'axe', toolName: 'axe-core 4.14.1', url: '', ranAt: null, width: null, scriptsRan: true, digest: 'a', passed: [], checked: {}, elements: {}, violations: 0,
      toCheck: [{ rule: 'color-contrast', criteria: ['dig-wcag-1-4-3'], title: 'Elements must meet', helpUrl: 'https://dequeuniversity.com/x', selectors: ['p', '<img onerror=x>'], count: 2 }, { rule: 'eigen-regel', criteria: [], title: 'Own rule', helpUrl: '', selectors: [], count: 0 }] } }])
    await open(ToCheckPage)
    await until(() => expect(page!.findAll('.machine-check a[href]').length).toBeGreaterThan(1))
    expect(page!.find('h2').text()).toBe('Start')
    expect(page!.findAll('h3').map((title) => [title.text(), title.attributes('lang')])).toEqual([['Klopt dit? Te weinig contrast tussen tekst en achtergrond', undefined], ['Own rule', 'en']])
    expect(page!.find('.machine-check a').attributes('href')).toBe(auditPaths.auditTest(dossier, walk, 'dig-wcag-1-4-3', 'home'))
    expect(page!.findAll('code').map((code) => code.text())).toEqual(['p', '<img onerror=x>'])
    await button('Bekeken').trigger('click')
    await until(async () => expect((await storage.reads.audit(walk)).reports[0]!.checked).toEqual({ 'color-contrast': true }))
    await until(() => expect(page!.text()).toContain('Nog 1 te bekijken'))
    await button('Zet terug').trigger('click')
    await until(async () => expect((await storage.reads.audit(walk)).reports[0]!.checked).toEqual({}))
  })

  it('says so where nothing is open', async () => {
    await open(ToCheckPage)
    expect(page!.text()).toContain('Geen enkele testtool liet iets open.')
    expect(page!.find('main a.btn').attributes('href')).toBe(auditPaths.auditMachine(dossier, walk))
  })
})
