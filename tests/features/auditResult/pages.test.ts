// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { DossierContent } from '@/domain/dossierContent'
import { emptyLibrary } from '@/domain/library'
import AuditResultsPage from '@/features/auditResult/AuditResultsPage.vue'
import OverviewAudit from '@/features/dossiers/OverviewAudit.vue'
import { setStorage } from '@/storage/current'
import type { Reads, Storage } from '@/storage/storage'
import { auditPaths } from '@/ui/auditPaths'
import { paths } from '@/ui/paths'
import { showAllTexts } from '@/ui/useText'
import { aDossierWithAudits, auditIds, panelWords, secretSnippet, type AuditParts } from '../../fixtures/audits'

const dossier = 'dossier-1'
let content: DossierContent | undefined
let router: Router

/** A storage of one dossier, to read. */
function aStorage(): Storage {
  const reads: Partial<Reads> = { content: async () => content, library: async () => emptyLibrary }
  const stub = { reads, watch: <T>(query: (from: Reads) => Promise<T>, listener: (value: T) => void) => { void query(reads as Reads).then(listener); return () => undefined } }
  return stub as unknown as Storage
}
async function settled(): Promise<void> {
  for (let i = 0; i < 8; i++) await flushPromises()
}
async function page(query = '', walk: string = auditIds.now): Promise<VueWrapper> {
  await router.push(`${auditPaths.auditResults(dossier, walk)}${query}`)
  const shown = mount(AuditResultsPage, { props: { dossier, walk }, global: { plugins: [router] } })
  await expect.poll(async () => { await settled(); return shown.find('h1:not(.visually-hidden)').exists() }, { timeout: 8000 }).toBe(true)
  return shown
}
const squeezed = (shown: VueWrapper): string => shown.text().replace(/\s+/g, ' ')
const use = (parts: AuditParts = {}, change: (from: DossierContent) => DossierContent = (from) => from): void => { content = change(aDossierWithAudits(parts)) }
const hrefs = (shown: VueWrapper): string[] => shown.findAll('a').map((link) => link.attributes('href')!)

beforeAll(() => showAllTexts())
beforeEach(() => {
  use()
  setStorage(aStorage())
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<p />' } }] })
})

describe('the result in short', () => {
  it('has the worst as its title, and the rate with its rule', async () => {
    const shown = await page()
    expect(shown.find('h1').text()).toBe('Een afspraak maken: 2 groepen geraken niet tot het einde')
    const said = squeezed(shown)
    expect(said).toContain('16 van de 18 criteria die van toepassing zijn, voldoen.')
    expect(said).toContain('We maken geen gemiddelde over de pagina’s.')
    expect(shown.find('.audit-verdict__share').text()).toBe('88 %')
    expect(said).toContain('Deze audit vroeg 18 criteria van WCAG 2.2')
  })

  it('is marked final or provisional in words, with why', async () => {
    expect((await page()).find('.audit-verdict').text()).toContain('Definitief')
    use({ isFinished: false, outcomes: { 'home-2 dig-wcag-2-4-2': 'untested' } })
    const verdict = (await page()).find('.audit-verdict')
    expect(verdict.text()).toContain('Voorlopig')
    expect(verdict.text()).not.toContain('Definitief')
    expect(verdict.findAll('li').map((item) => item.text())).toEqual(['1 criterium is nog open: niet getest of niet te zeggen.', 'De audit is nog niet afgerond.'])
    expect(verdict.classes()).not.toContain('audit-verdict--final')
  })

  it('counts per kind in a table with header cells, the law apart', async () => {
    const rows = (await page()).findAll('.audit-rates tbody tr')
    expect(rows.map((row) => [row.find('th').text(), ...row.findAll('td').slice(0, 3).map((cell) => cell.text())])).toEqual([
      ['WCAG 2.2, wat deze audit vraagt', '16\u00a0van\u00a018', '16', '2'], ['Wat de wet vandaag vraagt', '16\u00a0van\u00a018', '16', '2'], ['Enkel niveau A', expect.any(String), expect.any(String), '1'], ['Enkel niveau AA', expect.any(String), expect.any(String), '1'], ['Controles naast WCAG', '2\u00a0van\u00a02', '2', '0'],
    ])
    expect(rows.every((row) => row.find('th').attributes('scope') === 'row' && row.findAll('td').every((cell) => cell.attributes('data-label')))).toBe(true)
  })

  it('has one plain sentence for each group, and the finding behind it', async () => {
    const shown = await page()
    const [first] = shown.findAll('.result-group')
    expect(first!.find('h3').text()).toBe('Met een schermlezer of zonder muis')
    expect(first!.text()).toContain('Je geraakt niet voorbij stap 2, “Dag en uur”.')
    expect(first!.find('.audit-findings a').attributes('href')).toBe(paths.finding(dossier, 'calendar'))
  })

  it('tells what tools and what people found, and links what is left to look at', async () => {
    expect((await page()).findAll('.audit-sources > div').map((side) => [side.find('h3').text(), side.find('b').text()])).toEqual([['Gevonden door tools', '1 vaststelling'], ['Gevonden door mensen', '1 vaststelling']])
    use({}, (from) => ({ ...from, toolReports: from.toolReports.map((report) => ({ ...report, toCheck: [{ rule: 'r', criteria: [], title: '', helpUrl: '', selectors: [], count: 1 }] })) }))
    expect(hrefs(await page())).toContain(auditPaths.auditToCheck(dossier, auditIds.now))
  })

  it('leads to advices, the statement and files; to the tests where something is open', async () => {
    expect(hrefs(await page())).toEqual(expect.arrayContaining([`${paths.newAdvice(dossier)}?walk=${auditIds.now}`, auditPaths.auditStatement(dossier, auditIds.now), paths.publish(dossier)]))
    expect(hrefs(await page())).not.toContain(auditPaths.auditCriteria(dossier, auditIds.now))
    use({ outcomes: { 'home-2 dig-wcag-2-4-2': 'untested' } })
    expect(hrefs(await page())).toContain(auditPaths.auditCriteria(dossier, auditIds.now))
  })

  it('shows no code of a page', async () => {
    for (const view of ['', '?view=criteria&show=all', '?view=pages', '?view=process', '?view=compare']) expect((await page(view)).html()).not.toContain(secretSnippet.slice(7, 20))
  })
})

describe('per criterion', () => {
  it('shows first what fails, by principle, each leading to its test, its pages and its findings', async () => {
    const shown = await page('?view=criteria')
    expect(shown.findAll('.audit-criteria h4').map((title) => title.text().split(' ')[0])).toEqual(['1.4.3', '2.1.1'])
    expect(shown.findAll('section.card h3').map((title) => title.text())).toEqual(['1. Waarneembaar', '2. Bedienbaar'])
    expect(hrefs(shown)).toEqual(expect.arrayContaining([auditPaths.auditTest(dossier, auditIds.now, 'dig-wcag-2-1-1'), paths.finding(dossier, 'calendar')]))
    expect(squeezed(shown)).toContain('Voldoet niet op “Dag en uur”.')
    expect(squeezed(shown)).toContain('Niveau A · EN 301 549, 9.2.1.1')
  })

  it('filters on what is open and on all', async () => {
    use({ outcomes: { 'home-2 dig-wcag-2-4-2': 'cannotTell' } })
    const open = await page('?view=criteria&show=open')
    expect(open.findAll('.audit-criteria h4').map((title) => title.text().split(' ')[0])).toEqual(['2.4.2'])
    expect(squeezed(open)).toContain('Nog open op “Start”.')
    expect((await page('?view=criteria&show=all')).findAll('.audit-criteria > li')).toHaveLength(20)
    const chips = open.findAll('.chip').map((chip) => chip.text())
    expect(chips).toEqual(['Voldoet niet (2)', 'Nog open (1)', 'Alle (20)'])
    await open.findAll<HTMLInputElement>('.chip input')[2]!.setValue(true)
    await settled()
    expect(router.currentRoute.value.query).toEqual({ view: 'criteria', show: 'all' })
    expect(open.findAll('.audit-criteria > li')).toHaveLength(20)
  })

  it('says so where nothing fails or nothing is open', async () => {
    expect(squeezed(await page('?view=criteria&show=open'))).toContain('Elk criterium heeft een uitkomst.')
  })
})

describe('per page', () => {
  const unsaid = 'Voldoet niet, niveau nog te kiezen'
  it('counts each page with its shared parts, and the product once', async () => {
    use({ outcomes: { 'header-2 dig-wcag-4-1-2': 'failed' } })
    const shown = await page('?view=pages')
    const rows = shown.findAll('.audit-pages tbody tr').map((row) => [row.find('th').text(), ...row.findAll('td').map((cell) => cell.text())])
    expect(rows.map(([name, , passed, failed]) => [name, passed, failed])).toEqual([['Start', '19', '1'], ['Waarvoor', '19', '1'], ['Dag en uur', '17', '3'], ['Klaar', '19', '1'], ['Kop en menu', '19', '1'], ['Heel het product', '17', '3']])
    expect(rows.map(([, level]) => level)).toEqual([unsaid, unsaid, 'Blokkeert', unsaid, unsaid, 'Blokkeert'])
    expect(squeezed(shown)).toContain('Door een gedeeld deel voldoet hier ook niet: 4.1.2')
  })

  it('asks for pages where there are none', async () => {
    use({}, (from) => ({ ...from, samplePages: [], pageOutcomes: [], findings: [] }))
    expect(hrefs(await page('?view=pages'))).toContain(auditPaths.auditSample(dossier, auditIds.now))
  })
})

describe('the process', () => {
  it('says the same drawn, in a table and in words', async () => {
    const drawn = await page('?view=process')
    const marks = drawn.findAll('.audit-rows > li').map((row) => row.findAll('.mini li').map((mark) => mark.text().replace(/\s+/g, ' ')))
    expect(marks[0]).toEqual(['Stap 1: In orde', 'Stap 2: Blokkeert', 'Stap 3: In orde'])
    const table = (await page('?view=process&as=table')).findAll('.audit-chain tbody tr').map((row) => row.findAll('td').map((cell) => cell.text()))
    expect(table.map((cells) => cells.slice(0, -1))).toEqual(marks.map((row) => row.map((mark) => mark.replace(/^Stap \d: /, ''))))
    const words = (await page('?view=process&as=words')).findAll('.audit-words li').map((line) => line.text())
    expect(words).toHaveLength(marks.length)
    expect(words[0]).toBe('Blind en beperkte handfunctie: blokkeert, door stap 2, “Dag en uur”.')
  })

  it('puts what the panel said beside the norm, per group, and leads to their words', async () => {
    const shown = await page('?view=process')
    const panel = shown.findAll('article').map((one) => one.text().replace(/\s+/g, ' ')).join()
    expect(panel).toContain('De pagina voldoet niet, en ze werkt ook niet voor iedereen.')
    expect(panel).toContain('Lukt enkel met hulp')
    expect(hrefs(shown)).toContain(paths.chainLink(dossier, auditIds.panel, auditIds.link))
    expect(shown.html()).not.toContain(panelWords)
    use({ outcomes: { 'moment-2 dig-wcag-1-4-3': 'passed', 'moment-2 dig-wcag-2-1-1': 'passed' } })
    expect(squeezed(await page('?view=process'))).toContain('De pagina voldoet aan de norm, maar toch werkt ze niet voor iedereen.')
  })

  it('has no tab and no chain where the sample has no process', async () => {
    use({}, (from) => ({ ...from, samplePages: from.samplePages.map((one) => ({ ...one, process: '', link: null })) }))
    expect((await page()).findAll('.tabs a').map((tab) => tab.text())).toEqual(['In het kort', 'Per criterium', 'Per pagina', 'Vergelijken'])
    expect(squeezed(await page('?view=process'))).toContain('Er is nog geen proces in de steekproef.')
  })
})

describe('beside the former audit', () => {
  it('says what was solved, what is still there and what is new', async () => {
    const shown = await page('?view=compare')
    expect(shown.find('.audit-counts').text()).toBe('1 opgelost, 1 nog altijd daar, 1 nieuw')
    const of = (turn: string) => shown.find(`section[aria-labelledby="turn-${turn}"]`)
    expect(of('new').text()).toContain('De kalender werkt niet met het toetsenbord')
    expect(of('solved').text()).toContain('De menuknop heeft geen naam')
    expect(of('still').findAll('a').map((link) => link.attributes('href'))).toEqual([paths.finding(dossier, 'contrast-2')])
    expect(of('unclear').exists()).toBe(false)
    expect(shown.find('section[aria-labelledby="criteria-worse"]').text()).toContain('2.1.1')
    expect(shown.find('section[aria-labelledby="criteria-better"]').text()).toContain('4.1.2')
    expect(squeezed(shown)).toContain('Dezelfde pagina’s, beide keren.')
  })

  it('does not call solved what was not looked at again', async () => {
    use({ outcomes: { 'header-2 dig-wcag-4-1-2': 'untested' } })
    const shown = await page('?view=compare')
    expect(shown.find('.audit-counts').text()).toBe('0 opgelost, 1 nog altijd daar, 1 nieuw')
    expect(squeezed(shown)).toContain('Van 1 vaststelling weten we het niet zeker.')
    expect(squeezed(shown)).toContain('Een van de twee audits is nog niet afgerond.')
  })

  it('is not offered where there is no other audit, and says how to get one', async () => {
    use({}, (from) => ({ ...from, walks: from.walks.filter(({ id }) => id !== auditIds.before) }))
    expect((await page()).findAll('.tabs a').map((tab) => tab.text())).not.toContain('Vergelijken')
    expect(hrefs(await page('?view=compare'))).toContain(auditPaths.newAudit(dossier, auditIds.now))
  })

  it('warns that the other audit is later, where somebody looks from the former', async () => {
    expect(squeezed(await page('?view=compare', auditIds.before))).toContain('die audit is van later dan deze')
  })
})

describe('an audit that is not there', () => {
  it('says so, for a walk of another kind too', async () => {
    expect((await page('', 'gone')).find('h1').text()).toBe('Deze audit is er niet meer')
    expect((await page('', auditIds.panel)).find('h1').text()).toBe('Deze audit is er niet meer')
    content = undefined
    expect((await page()).find('h1').text()).toBe('Deze audit is er niet meer')
  })
})

describe('the overview of the dossier', () => {
  const overview = async (): Promise<VueWrapper> => {
    const shown = mount(OverviewAudit, { props: { content: content! }, global: { plugins: [router] } })
    await expect.poll(async () => { await settled(); return shown.find('h2').exists() }, { timeout: 8000 }).toBe(true)
    return shown
  }
  it('has one line for the latest audit of a product, with its result and what is open', async () => {
    use({ outcomes: { 'home-2 dig-wcag-2-4-2': 'untested' } })
    const shown = await overview()
    expect(shown.findAll('li')).toHaveLength(1)
    expect(hrefs(shown)).toEqual([auditPaths.auditResults(dossier, auditIds.now)])
    expect(squeezed(shown)).toContain('Een afspraak maken: 2 groepen geraken niet tot het einde.')
    expect(squeezed(shown)).toContain('1 criterium nog open.')
  })

  it('leads to the audit while it has no pages', async () => {
    use({ isFinished: false }, (from) => ({ ...from, samplePages: [], pageOutcomes: [] }))
    const shown = await overview()
    expect(hrefs(shown)).toEqual([auditPaths.audit(dossier, auditIds.now)])
    expect(squeezed(shown)).toContain('De steekproef heeft nog geen pagina.')
  })
})
