import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/change'
import type { DossierContent } from '@/domain/dossierContent'
import type { JsonValue } from '@/domain/ids'
import { projectContent } from '@/domain/projection'
import type { ExportInput } from '@/exchange'
import exampleContent from '@/exchange/example'
import { dossierId, placeIds, walkIds } from '@/exchange/example/ids'
import { plainText, type DocumentNode } from '@/exchange/document/model'
import { factSheetDocument } from '@/exchange/factSheet/factSheetDocument'
import { factSheetPdf, pagesIn } from '@/exchange/factSheet/factSheetPdf'
import { checkedWords, factSheetOf, type FactSheet } from '@/exchange/factSheet/factSheet'
import { facts } from '@/exchange/factSheet/facts'
import { htmlOf } from '@/exchange/html/html'
import { loadMessages, translator } from '@/locales'
import { catalogue, catalogues } from '../../fixtures/catalogue'
import { sentinel, uuid } from '../../fixtures/dossier'
import { textOfPdf } from '../../fixtures/pdfText'

const t = translator('nl', await loadMessages('nl'))
const { changes, files } = await exampleContent()
let clock = 1_000_000
const change = (kind: Change['kind'], record: string, set: Readonly<Record<string, JsonValue>>): Change => { clock += 1; return { id: uuid(clock), clock, at: '2026-12-01T08:00:00.000Z', device: uuid(999), dossier: dossierId, kind, record, set } }
const contentWith = (...more: readonly Change[]): DossierContent => projectContent([...changes, ...more], dossierId)!
const content = contentWith()
const sheetOf = (of: DossierContent, place: string = placeIds.office): FactSheet => factSheetOf(of, place, catalogue, 'nl', t)!
const input = (of: DossierContent, parts: Partial<ExportInput> = {}): ExportInput => ({ content: of, catalogue, files: async (sha256) => files.get(sha256), locale: 'nl', t, madeAt: '2026-12-01T08:00:00.000Z', wijken: [], order: 'hand', place: placeIds.office, ...parts })
const valueOf = (sheet: FactSheet, id: string): string | undefined => sheet.facts.find((fact) => fact.id === id)?.value
/** An answer at the office on the last visit, over the one that is there. */
const again = (criterion: string, set: Readonly<Record<string, JsonValue>>): Change => {
  const existing = content.answers.find((answer) => answer.criterion === criterion && answer.walk === walkIds.recheck)
  return change('answer', existing?.id ?? uuid(clock + 5000), { walk: walkIds.recheck, place: placeIds.office, checklist: existing?.checklist ?? 'toilets-core', criterion, revision: 1, outcome: 'value', answeredAt: '2026-11-24T10:00:00.000Z', createdAt: '2026-11-24T10:00:00.000Z', ...set })
}

describe('facts', () => {
  it('say numbers and yes or no as a visitor reads them', () => {
    const sheet = sheetOf(content)
    expect(valueOf(sheet, 'door')).toBe('95\u00a0cm breed')
    expect(valueOf(sheet, 'threshold')).toBe('2\u00a0cm')
    expect(valueOf(sheet, 'toilet-each')).toBe('ja, bij elke groep toiletten')
    expect(valueOf(sheet, 'toilet-side')).toBe('78\u00a0cm')
    expect(checkedWords(sheet, 'nl', t)).toBe('Nagekeken op 24 november 2026 door een toegankelijkheidsambtenaar.')
  })

  it('say no threshold, not one of 0 cm', () => {
    expect(valueOf(sheetOf(contentWith(again('bld-threshold-out', { value: 0, unit: 'cm' }))), 'threshold')).toBe('geen')
  })

  it('say what nobody checked, and never guess it', () => {
    const sheet = sheetOf(contentWith(again('bld-door-width', { outcome: 'cannot-tell', value: null }), again('wc-side-space', { outcome: 'not-checked', value: null })))
    expect(sheet.unknown).toEqual(['buiten bij brand', 'vrij naast de pot'])
    expect(valueOf(sheet, 'toilet-side')).toBeUndefined()
    // The door was measured the time before: that is still a fact, and its day is said.
    expect(valueOf(sheet, 'door')).toBe('95\u00a0cm breed')
    expect(checkedWords(sheet, 'nl', t)).toContain('Een deel is van 6 oktober 2026.')
  })

  it('say of a building that nobody looked at what every visitor wants to know', () => {
    const sheet = sheetOf({ ...content, answers: [] })
    expect(sheet.unknown).toEqual(['drempel aan de deur', 'deur', 'aangepast toilet'])
    expect([sheet.facts, sheet.groups, sheet.days]).toEqual([[], [], []])
  })

  it('leave out what does not apply, and say that there is no toilet', () => {
    const sheet = sheetOf(contentWith(again('has-adapted-toilet', { value: false })))
    expect(valueOf(sheet, 'toilet')).toBe('nee')
    for (const id of ['toilet-side', 'toilet-each', 'toilet-bars']) expect(valueOf(sheet, id), id).toBeUndefined()
    expect(sheet.unknown).not.toContain('vrij naast de pot')
  })

  it('do not take an answer to an older question for one of today', () => {
    expect(valueOf(sheetOf(contentWith(again('wc-side-space', { value: 78, unit: 'cm', revision: 0 }))), 'toilet-side')).toBeUndefined()
  })
})

it('tells families of groups, the hardest of them', () => {
  const said = new Map(sheetOf(content).groups.map(({ family, sentences }) => [family, sentences]))
  expect(said.get('wheels')).toBe('Je kunt tot aan de deur, binnen en binnen overal rond, met moeite naar een andere verdieping, maar niet aan de balie terecht of naar het toilet.')
  expect(said.get('pram')).not.toContain('niet')
})

describe('the photo of the entrance', () => {
  const photo = content.attachments.find(({ cleared, owner }) => cleared && content.answers.some(({ id }) => id === owner))!
  it('is there only where somebody cleared and described it', () => {
    expect(sheetOf(content).photo).toMatchObject({ kind: 'cleared', alt: photo.alt })
    expect(sheetOf(contentWith(change('attachment', photo.id, { cleared: false }))).photo.kind).toBe('waiting')
    expect(sheetOf(contentWith(change('attachment', photo.id, { alt: '' }))).photo.kind).toBe('waiting')
    expect(sheetOf(content, placeIds.stop).photo).toEqual({ kind: 'none' })
  })

  it('stands in the file with its description, or not at all', async () => {
    const html = await htmlOf(factSheetDocument(input(content)), input(content).files)
    expect(html).toContain(`alt="${photo.alt}"`)
    const without = contentWith(change('attachment', photo.id, { cleared: false }))
    expect(await htmlOf(factSheetDocument(input(without)), input(without).files)).not.toContain('<img')
  })
})

describe('the document', () => {
  it('is one page, tagged, with room for who to contact', async () => {
    const bytes = await factSheetPdf(input(content))
    expect(pagesIn(bytes)).toBe(1)
    const text = await textOfPdf(bytes)
    for (const part of ['Stadskantoor', 'Drempel aan de deur: 2', 'Dit keken we niet na', 'Vragen?', 'Telefoon:']) expect(text).toContain(part)
  })

  it('lets the photo go before it takes a second page', async () => {
    const long = contentWith(change('place', placeIds.office, { address: 'Woordenrijke straatnaam '.repeat(12) }))
    const bytes = await factSheetPdf(input(long))
    expect(pagesIn(bytes)).toBe(1)
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('/Subtype /Image')
  })

  it('has nobody’s words, no notes and no names', async () => {
    const secret = [...changes.filter(({ kind }) => kind === 'answer').map(({ record }) => change('answer', record, { note: sentinel, levelReason: sentinel, question: sentinel })), ...content.walks.map(({ id }) => change('walk', id, { officers: sentinel, title: sentinel, note: sentinel, circumstances: sentinel })),
      change('place', placeIds.office, { note: sentinel, whereWords: sentinel, address: 'Plein 1, bel 09 123 45 67 of jan@voorbeeld.be' }), ...content.scores.map(({ id }) => change('score', id, { words: sentinel })), change('dossier', dossierId, { projectLeader: sentinel, clientService: sentinel, intro: sentinel, title: sentinel })]
    const of = contentWith(...secret)
    const html = await htmlOf(factSheetDocument(input(of)), input(of).files)
    expect(html).not.toContain(sentinel)
    expect(html).not.toMatch(/09 123|jan@/)
  })

  it('is about the place that was looked at last where nobody chose one, and says that a place is gone', () => {
    const { place: _place, ...rest } = input(content)
    expect(factSheetDocument(rest).title).toBe('Stadskantoor')
    const gone = factSheetDocument(input(content, { place: 'gone' }))
    expect(gone.nodes.map((node: DocumentNode) => (node.kind === 'paragraph' ? plainText(node.inlines) : ''))).toContain('Deze plek is er niet meer. Misschien is ze verwijderd.')
  })

  it('speaks English', async () => {
    const english = translator('en', await loadMessages('en'))
    const html = await htmlOf(factSheetDocument(input(content, { locale: 'en', t: english, catalogue: catalogues.en })), input(content).files)
    expect(html).toContain('Threshold at the door: 2')
    expect(html).not.toMatch(/drempel|Vragen/)
  })
})

it('knows every fact of the example that the table can give', () => {
  const answered = new Set(content.answers.filter(({ place, outcome, walk }) => place === placeIds.office && outcome === 'value' && walk === walkIds.recheck).map(({ criterion }) => criterion))
  const possible = facts.filter(({ criteria }) => criteria.some((criterion) => answered.has(criterion))).map(({ id }) => id).filter((id) => id !== 'parking')
  expect(sheetOf(content).facts.map(({ id }) => id)).toEqual(possible)
})
