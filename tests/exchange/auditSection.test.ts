/** The audits in the dossier document: what stands there, what does not, and that no long word breaks a page. */
import { describe, expect, it } from 'vitest'
import type { DossierContent } from '@/domain/dossierContent'
import { throughGate } from '@/domain/privacy'
import { formatById, type ExportInput } from '@/exchange'
import { documentOf } from '@/exchange/document/dossierDocument'
import { plainText, type DocumentNode, type NodeOf } from '@/exchange/document/model'
import { loadMessages, translator } from '@/locales'
import { aDossierWithAudits, auditIds, panelWords, secretQuery, secretSelector, secretSnippet } from '../fixtures/audits'
import { catalogue } from '../fixtures/catalogue'
import { anExportInput } from '../fixtures/exportInput'

const t = translator('nl', await loadMessages('nl'))
const inputOf = (content: DossierContent): ExportInput => ({ ...anExportInput(), catalogue, content, t, locale: 'nl', wijken: [] })
const usual = documentOf(inputOf(aDossierWithAudits())).nodes
const nodesOf = (content?: DossierContent): readonly DocumentNode[] => (content ? documentOf(inputOf(content)).nodes : usual)
const of = <K extends DocumentNode['kind']>(nodes: readonly DocumentNode[], kind: K): NodeOf<K>[] => nodes.filter((node): node is NodeOf<K> => node.kind === kind)
/** The nodes of one audit. */
function audit(title: string, nodes = nodesOf()): readonly DocumentNode[] {
  const rest = nodes.slice(nodes.findIndex((node) => node.kind === 'heading' && node.level === 3 && node.text.startsWith(title)) + 1)
  const to = rest.findIndex((node) => node.kind === 'pageBreak' || (node.kind === 'heading' && node.level <= 3))
  return rest.slice(0, to < 0 ? rest.length : to)
}
/** The nodes under a heading of the fourth level. */
function under(title: string, nodes: readonly DocumentNode[]): readonly DocumentNode[] {
  const rest = nodes.slice(nodes.findIndex((node) => node.kind === 'heading' && node.text.startsWith(title)) + 1)
  const to = rest.findIndex(({ kind }) => kind === 'heading')
  return rest.slice(0, to < 0 ? rest.length : to)
}
const words = (nodes: readonly DocumentNode[]): string => nodes.map((node) => (node.kind === 'paragraph' ? plainText(node.inlines) : node.kind === 'list' ? node.items.map(plainText).join('\n') : node.kind === 'definitions' ? node.items.map(({ term, value }) => `${term}: ${plainText(value)}`).join('\n') : node.kind === 'note' ? `${node.title}: ${plainText(node.inlines)}` : node.kind === 'heading' ? node.text : '')).join('\n')
const cells = (table: NodeOf<'table'>): string[][] => table.rows.map(({ header, cells: rest }) => [plainText(header), ...rest.map(plainText)])

describe('an audit in the dossier', () => {
  it('is not there without an audit', () => {
    const content = aDossierWithAudits()
    expect(of(nodesOf({ ...content, walks: [] }), 'heading').map(({ text }) => text)).not.toContain('Digitale audits')
  })

  it('stands there for each audit, the latest first, with its result first', () => {
    expect(of(nodesOf(), 'heading').filter(({ level, text }) => level === 3 && text.includes('audit')).map(({ text }) => text)).toEqual(['Tweede audit, 25 november 2026', 'Eerste audit, 1 mei 2026'])
    const [first, note] = audit('Tweede')
    expect(words([first!])).toContain('Een afspraak maken: 2 groepen geraken niet tot het einde. 16 van de 18 criteria die van toepassing zijn, voldoen.')
    expect(words([note!])).toContain('Definitief resultaat')
    expect(words(audit('Tweede', nodesOf(aDossierWithAudits({ isFinished: false }))))).toContain('Voorlopig resultaat: De audit is nog niet afgerond.')
  })

  it('is in the summary, once for each product', () => {
    const said = of(nodesOf(), 'paragraph').map(({ inlines }) => plainText(inlines)).filter((text) => text.startsWith('Digitale audit Afspraken'))
    expect(said).toEqual(['Digitale audit Afspraken: Een afspraak maken: 2 groepen geraken niet tot het einde.'])
  })

  it('says what it is about, and shows what is still to fill in', () => {
    const scope = words(under('Waarover het gaat', audit('Tweede')))
    expect(scope).toContain('Product: Afspraken (Website)')
    expect(scope).toContain('Lijst: Snel: 20 criteria')
    expect(scope).toContain('Gemaakt met: Nog in te vullen')
  })

  it('lists the sample with the step of a process, and how it was tested', () => {
    expect(words(under('De steekproef', audit('Tweede')))).toContain('Dag en uur (stap 2 van “Een afspraak maken”)')
    expect(words(under('De steekproef', audit('Tweede')))).toContain('Kop en menu (gedeeld deel)')
    const method = words(under('Hoe we testten', audit('Tweede')))
    expect(method).toContain('Laptop · Firefox 145 · NVDA 2026.2')
    expect(method).toContain('axe-core 4.14.1')
    expect(words(under('Hoe we testten', audit('Eerste')))).toContain('Er is geen rapport van een tool overgenomen.')
  })

  it('has each criterion with its outcome, its clause and where it fails', () => {
    const table = of(under('Elk criterium', audit('Tweede')), 'table')[0]!
    const rows = cells(table)
    expect(rows).toHaveLength(20)
    expect(rows.find(([name]) => name!.startsWith('2.1.1 '))!.slice(1)).toEqual(['A', '9.2.1.1', 'Voldoet niet', '“Dag en uur”'])
    expect(rows.find(([name]) => name!.startsWith('1.1.1 '))!.slice(1)).toEqual(['A', '9.1.1.1', 'Voldoet', ''])
  })

  it('says where a criterion fails and where it is open, in few words', () => {
    const where = (outcomes: Parameters<typeof aDossierWithAudits>[0]) => cells(of(under('Elk criterium', audit('Tweede', nodesOf(aDossierWithAudits(outcomes)))), 'table')[0]!).find(([name]) => name!.startsWith('2.1.1 '))!.at(-1)
    expect(where({ outcomes: { 'home-2 dig-wcag-2-1-1': 'cannotTell' } })).toBe('“Dag en uur”; nog open op “Start”')
    const everywhere = (outcome: 'untested' | 'failed') => Object.fromEntries(['home-2', 'what-2', 'moment-2', 'done-2', 'header-2'].map((page) => [`${page} dig-wcag-2-1-1`, outcome]))
    expect(where({ outcomes: everywhere('untested') })).toBe('elke pagina')
    expect(where({ outcomes: { ...everywhere('failed'), 'home-2 dig-wcag-2-1-1': 'passed' } })).toBe('“Waarvoor”, “Dag en uur”, “Klaar” en nog 1 andere')
  })

  it('has the process per group as a table, and the same in words', () => {
    const process = under('Proces: Een afspraak maken', audit('Tweede'))
    const [table] = of(process, 'table')
    expect(table!.columns.map(({ text }) => text)).toEqual(['Groep', '1. Waarvoor', '2. Dag en uur', '3. Klaar', 'Heel het proces'])
    expect(cells(table!)[0]).toEqual(['Blind en beperkte handfunctie', 'In orde', 'Blokkeert', 'In orde', 'Blokkeert'])
    expect(words(process)).toContain('Blind en beperkte handfunctie: blokkeert, door stap 2, “Dag en uur”.')
    expect(words(under('Per gebruikersgroep', audit('Tweede')))).toContain('Met een schermlezer of zonder muis: je geraakt niet voorbij stap 2, “Dag en uur”.')
  })

  it('splits a long process over tables of four steps', () => {
    const content = aDossierWithAudits()
    const more = [1, 2, 3].map((i) => ({ ...content.samplePages.find(({ id }) => id === 'done-2')!, id: `more-${i}`, title: `Nog ${i}`, position: 10 + i }))
    const tables = of(under('Proces: Een afspraak maken', audit('Tweede', nodesOf({ ...content, samplePages: [...content.samplePages, ...more] }))), 'table')
    expect(tables.map(({ columns }) => columns.length)).toEqual([5, 4])
    expect(tables.map(({ caption }) => caption.replace(/ \(.*/, ''))).toEqual(['Een afspraak maken: niveau per groep, stap 1 tot 4', 'Een afspraak maken: niveau per groep, stap 5 tot 6'])
  })

  it('compares with the former audit, and the former not with the later', () => {
    const compare = words(under('Vergeleken met Eerste audit', audit('Tweede')))
    expect(compare).toContain('1 opgelost, 1 nog altijd daar, 1 nieuw.')
    expect(compare).toContain('Opgelost: 1. De menuknop heeft geen naam')
    expect(compare).toContain('Beter: voldeed niet en nu wel: 4.1.2')
    expect(audit('Eerste').some((node) => node.kind === 'heading' && node.text.startsWith('Vergeleken'))).toBe(false)
  })

  it('puts a finding on its pages, with its place in the code, never longer than a line or two', () => {
    const content = aDossierWithAudits()
    const facts = of(nodesOf(content), 'definitions').flatMap(({ items }) => items.map(({ term, value }) => `${term}: ${plainText(value)}`))
    expect(facts).toContain('Op de pagina’s: Dag en uur')
    expect(facts).toContain(`Plaats in de code: ${secretSelector}`)
    const long = 'main > div:nth-child(3) > '.repeat(60) + 'button.kalender'
    const cut = of(nodesOf({ ...content, findings: content.findings.map((finding) => ({ ...finding, selector: long })) }), 'definitions').flatMap(({ items }) => items).filter(({ term }) => term === 'Plaats in de code').map(({ value }) => plainText(value))
    for (const one of cut) {
      expect(one.length).toBeLessThanOrEqual(80)
      expect(one.endsWith('button.kalender')).toBe(true)
    }
    expect(JSON.stringify(nodesOf(content))).not.toContain('GEHEIM-CODE')
  })

  it('cuts an address that is longer than a line, and makes no link of what is no web address', () => {
    const content = aDossierWithAudits()
    const withUrl = (url: string) => JSON.stringify(under('De steekproef', audit('Tweede', nodesOf({ ...content, samplePages: content.samplePages.map((page) => ({ ...page, url })) }))))
    expect(withUrl(`https://x.example/${'a'.repeat(500)}`)).not.toContain('a'.repeat(130))
    expect(withUrl('javascript:alert(1)')).not.toContain('"href"')
    expect(withUrl('https://x.example/a b')).not.toContain('"href"')
    expect(withUrl('https://x.example/a')).toContain('"href":"https://x.example/a"')
  })
})

describe('the panel in the document of an audit', () => {
  const panel = (content: DossierContent) => under('Wat een panel', audit('Tweede', nodesOf(content)))
  it('stands beside the norm from three people on, with the worst that anybody said', () => {
    const [table] = of(panel(aDossierWithAudits({ panel: 3 })), 'table')
    expect(cells(table!)).toEqual([['Dag en uur', 'Voldoet niet', 'Lukt enkel met hulp', 'De pagina voldoet niet, en ze werkt ook niet voor iedereen.']])
  })

  it('is not there for one or two people, or for two who gave a level of three who walked', () => {
    for (const n of [0, 1, 2]) expect(panel(aDossierWithAudits({ panel: n })).some(({ kind }) => kind === 'table')).toBe(false)
    const content = aDossierWithAudits({ panel: 3 })
    const silent = { ...content, scores: content.scores.map((score, i) => (i === 2 ? { ...score, level: 'cannot-tell' as const } : score)) }
    expect(of(audit('Tweede', nodesOf(silent)), 'table').some(({ caption }) => caption.startsWith(t('document.audit.panel.caption', { audit: '' }).replace(/\(\)$/, '')))).toBe(false)
  })

  it('is not there where one of three took consent back', () => {
    const content = aDossierWithAudits({ panel: 3 })
    const back = { ...content, participants: content.participants.map((person, i) => (i === 0 ? { ...person, consentScore: false } : person)) }
    expect(of(audit('Tweede', nodesOf(back)), 'table').some(({ caption }) => caption.startsWith(t('document.audit.panel.caption', { audit: '' }).replace(/\(\)$/, '')))).toBe(false)
  })
})

describe('an audit as open data', () => {
  const content = aDossierWithAudits()
  it('gives its findings by title, level, groups and criterion, and nothing of pages, code, selectors or the panel', () => {
    const { open } = throughGate(content)
    expect(open.findings.find(({ id }) => id === 'calendar')).toMatchObject({ title: 'De kalender werkt niet met het toetsenbord', criterion: 'dig-wcag-2-1-1', level: 'blocks', levels: { blind: 'blocks', 'limited-hand-function': 'blocks' }, place: null, point: null })
    const said = JSON.stringify(open)
    for (const hidden of [secretSelector, secretSnippet, secretQuery, 'GEHEIM', panelWords, 'axe:', 'afspraken.voorbeeld', auditIds.now, 'Dag en uur', 'pages', 'selector']) expect(said).not.toContain(hidden)
  })

  it('takes the query out of an address in a title', () => {
    const titled = (title: string) => throughGate({ ...content, findings: [{ ...content.findings[0]!, title }] }).open.findings[0]!.title
    expect(titled('Fout op https://x.example/zoek?q=jan&s=1 en http://y.example/#mij.')).toBe('Fout op https://x.example/zoek en http://y.example/')
    expect(titled('Is dit leesbaar? Nee #1')).toBe('Is dit leesbaar? Nee #1')
  })

  it('counts the notes of outcomes as held back', () => {
    const before = throughGate(content).heldBack.notes
    expect(throughGate({ ...content, pageOutcomes: content.pageOutcomes.map((outcome, i) => (i < 3 ? { ...outcome, note: 'Gezien.' } : outcome)) }).heldBack.notes).toBe(before + 3)
  })

  it.each(['geojson', 'csv-findings'])('leaves nothing of them in %s', async (id) => {
    const file = new TextDecoder().decode(await formatById(id)!.write(inputOf(content)))
    expect(file).toContain('De kalender werkt niet met het toetsenbord')
    for (const hidden of ['GEHEIM', '#geheim-veld', panelWords]) expect(file).not.toContain(hidden)
  })
})

describe('the writers', () => {
  it.each(['html', 'docx', 'pdf'])('%s takes the section', async (id) => {
    const bytes = await formatById(id)!.write(inputOf(aDossierWithAudits()))
    expect(bytes.length).toBeGreaterThan(5000)
    if (id === 'html') {
      const html = new TextDecoder().decode(bytes)
      expect(html).toContain('Tweede audit')
      expect(html).not.toContain('GEHEIM-CODE')
    }
  })
})
