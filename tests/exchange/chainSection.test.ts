/** The chain in the dossier document: what stands there, and what does not. */
import { describe, expect, it } from 'vitest'
import type { DossierContent } from '@/domain/dossierContent'
import { dossiersIn, projectContent } from '@/domain/projection'
import { documentOf } from '@/exchange/document/dossierDocument'
import { plainText, type DocumentNode, type NodeOf } from '@/exchange/document/model'
import exampleContent from '@/exchange/example'
import { participantIds, walkIds } from '@/exchange/example/ids'
import { loadMessages, translator } from '@/locales'
import { catalogue } from '../fixtures/catalogue'

const { changes } = await exampleContent()
const whole = projectContent(changes, dossiersIn(changes)[0]!)!
const t = translator('nl', await loadMessages('nl'))
const nodesOf = (content: DossierContent = whole): readonly DocumentNode[] => documentOf({ catalogue, content, files: async () => undefined, locale: 'nl', t, madeAt: '2026-11-26T09:00:00.000Z', wijken: [], order: 'hand' }).nodes
const of = <K extends DocumentNode['kind']>(nodes: readonly DocumentNode[], kind: K): NodeOf<K>[] => nodes.filter((node): node is NodeOf<K> => node.kind === kind)
/** The nodes about one walk: from its heading to the next of the same level or higher. */
function about(title: string, nodes = nodesOf()): readonly DocumentNode[] {
  const from = nodes.findIndex((node) => node.kind === 'heading' && node.text.startsWith(title))
  const rest = nodes.slice(from + 1)
  const to = rest.findIndex((node) => node.kind === 'pageBreak' || (node.kind === 'heading' && node.level <= 3))
  return rest.slice(0, to < 0 ? rest.length : to)
}
/** The nodes under a heading of the fourth level. */
function under(title: string, nodes: readonly DocumentNode[]): readonly DocumentNode[] {
  const rest = nodes.slice(nodes.findIndex((node) => node.kind === 'heading' && node.text === title) + 1)
  const to = rest.findIndex(({ kind }) => kind === 'heading')
  return rest.slice(0, to < 0 ? rest.length : to)
}
const said = (nodes: readonly DocumentNode[]): string => JSON.stringify(nodes)
const first = about('Naar het Stadskantoor: een nieuwe')
const second = about('Naar het Stadskantoor: opnieuw')

describe('the chain in the dossier', () => {
  it('is in the summary', () => {
    const summary = of(nodesOf(), 'paragraph').map(({ inlines }) => plainText(inlines))
    expect(summary.some((text) => text.startsWith('De keten breekt nergens.'))).toBe(true)
  })

  it('is a drawing with a text, and a table with the same: links down, groups of three or more across', () => {
    const [figure] = of(first, 'figure')
    expect(figure!.alt).toContain('Manuele rolstoel: blokkeert')
    const table = of(first, 'table')[0]!
    expect(table.columns.map(({ text }) => text)).toEqual(['Schakel', 'Moeite met lezen en schrijven (3)', 'Manuele rolstoel (3)', 'Andere groepen samen (3)'])
    expect(table.rows.map(({ header, cells }) => [plainText(header), ...cells.map(plainText)])[3]).toEqual(['4. Plein oversteken', 'In orde', 'Blokkeert\u00a0*', 'Lukt enkel met hulp\u00a0*'])
    expect(plainText(table.rows.at(-1)!.cells[1]!)).toBe('Blokkeert: schakel 4')
  })

  it('says in words where it breaks and for whom', () => {
    expect(said(under('In woorden', first))).toContain('stopt deze route bij schakel 4: Plein oversteken')
  })

  it('names no group of one or two, and no pseudonym', () => {
    const drawn = said(first.filter(({ kind }) => kind !== 'paragraph'))
    for (const group of ['Blind', 'Slechthorend', 'Weinig Nederlands']) expect(drawn).not.toContain(group)
    for (const { letter } of whole.participants) expect(said(first)).not.toMatch(new RegExp(`(Blauw|Groen|Geel|Rood|Paars|Oranje|Bruin|Wit) ${letter}\\b`))
  })

  it('puts the rule beside the people', () => {
    const [table] = of(under('Norm en ervaring naast elkaar', first), 'table')
    expect(table!.rows.map(({ header, cells }) => [plainText(header), ...cells.slice(0, 2).map(plainText)])).toEqual([['4. Plein oversteken', 'Voldoet niet', 'Blokkeert'], ['5. Ingang', 'Voldoet', 'Lukt, maar lastig']])
  })

  it('lets both words be read where two wheelchair users disagree', () => {
    const words = said(under('Niet iedereen zegt hetzelfde', first))
    expect(words).toContain('Met een duw gaat het.')
    expect(words).toContain('Bij regen slippen mijn wielen.')
    expect(words).not.toContain('Ik vond de deur door het geluid.')
  })

  it('names what a helper typed and what a helper saw, apart', () => {
    const quotes = under('Wat mensen zeiden', first)
    const items = of(quotes, 'list').flatMap(({ items: all }) => all.map(plainText))
    expect(items).toContain(' “De zuil spreekt niet. Ik kan geen ticket nemen.” (ingevuld door een helper)')
    expect(items.join()).not.toContain('Na vier minuten kwam er iemand')
    expect(of(quotes, 'paragraph').map(({ inlines }) => plainText(inlines)).filter((text) => text.startsWith('Wat de helper zag'))).toHaveLength(3)
  })

  it('says who was not heard, and how many answers do not count', () => {
    const text = of(under('Wie we niet hoorden', first), 'paragraph').map(({ inlines }) => plainText(inlines)).join(' ')
    expect(text).toMatch(/^Niet gehoord: elektrische rolstoel/)
    expect(text).toContain('1 deelnemer gaf antwoorden maar geen toestemming')
  })

  it('compares with the walk before, for groups that may be named in both', () => {
    const [table] = of(under('Vergeleken met de wandeling van 10 oktober 2026', second), 'table')
    expect(table!.columns.map(({ text }) => text)).toEqual(['Schakel', 'Moeite met lezen en schrijven', 'Manuele rolstoel'])
    const wheels = table!.rows.map(({ cells }) => plainText(cells[1]!).split(/[.:]/)[0])
    expect(wheels.slice(0, 7)).toEqual(['Gelijk', 'Nu onbekend', 'Gelijk', 'Sterker', 'Zwakker', 'Gelijk', 'Gelijk'])
    expect(said(first)).not.toContain('Vergeleken met')
  })

  it('shows no level of fewer than three people, and says so', () => {
    const two = about('Naar het Stadskantoor: een nieuwe', nodesOf({ ...whole, participants: whole.participants.filter(({ id, walk }) => walk !== walkIds.process || id === participantIds.a || id === participantIds.b) }))
    expect(of(two, 'table')).toEqual([])
    expect(of(two, 'figure')).toEqual([])
    expect(said(two)).toContain('Er deden te weinig mensen mee')
  })

  it('quotes the voices behind a finding at its advice, and merges groups that are too small', () => {
    const nodes = nodesOf()
    const advice = about('Zet een medewerker bij de ticketzuil', nodes)
    expect(of(advice, 'quote').map(({ text, source }) => [text, source])).toContainEqual(['De zuil spreekt niet. Ik kan geen ticket nemen.', 'Iemand van het panel, ingevuld door een helper'])
    expect(of(advice, 'levelLine').map(({ word, text }) => `${word}: ${text}`)).toContain('Blokkeert: Iemand van het panel, uit een groep die te klein is om te noemen')
    expect(said(of(advice, 'levelLine'))).not.toContain('Blind')
  })
})
