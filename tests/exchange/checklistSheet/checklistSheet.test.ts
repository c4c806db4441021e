import { describe, expect, it } from 'vitest'
import { loadCatalogue, themesOfChecklist } from '@/catalogue'
import { sourceStatuses } from '@/domain/criterion'
import { asOwnChecklist, asOwnCriterion, emptyLibrary, type Library } from '@/domain/library'
import { unknownLevels } from '@/domain/level'
import { isPresence } from '@/domain/presence'
import type { Row } from '@/domain/change'
import { checklistSheet, rangesInWords, type ChecklistSheetSource } from '@/exchange/checklistSheet/checklistSheet'
import { drawingsFor, sheetFormats, writtenSheet } from '@/exchange/checklistSheet/write'
import { plainText, printSizes, type DocumentNode, type NodeOf } from '@/exchange/document/model'
import { loadMessages, translator } from '@/locales'
import { catalogues } from '../../fixtures/catalogue'
import { textOfPdf } from '../../fixtures/pdfText'

const words = { nl: translator('nl', await loadMessages('nl')), en: translator('en', await loadMessages('en')) }
const everything = { print: 'large', howTo: true, figures: true, diagrams: false } as const
const source = (id: string, parts: Partial<ChecklistSheetSource> = {}): ChecklistSheetSource => {
  const locale = parts.locale ?? 'nl'
  const catalogue = parts.catalogue ?? catalogues[locale]
  return { checklist: catalogue.checklist(id)!, catalogue, locale, t: words[locale], options: everything, drawing: () => undefined, madeOn: '2026-11-26', ...parts }
}
const of = <K extends DocumentNode['kind']>(nodes: readonly DocumentNode[], kind: K): NodeOf<K>[] => nodes.filter((node): node is NodeOf<K> => node.kind === kind)
/** The blocks of each question, by its number. */
function questionsIn(nodes: readonly DocumentNode[]): readonly { readonly title: string; readonly blocks: readonly DocumentNode[] }[] {
  const found: { title: string; blocks: DocumentNode[] }[] = []
  let open = false
  for (const node of nodes) {
    if (node.kind === 'heading') {
      open = node.level === 3
      if (open) found.push({ title: node.text, blocks: [] })
    } else if (open) found.at(-1)!.blocks.push(node)
  }
  return found
}
const base = { clock: 1, stamps: {}, createdAt: '2026-11-01T10:00:00.000Z', deletedAt: null, dossier: 'library' }
const row = (fields: Readonly<Record<string, unknown>>): Row => ({ ...base, ...fields }) as unknown as Row

describe.each(catalogues.nl.checklists.map(({ id }) => [id]))('%s', (id) => {
  const sheet = checklistSheet(source(id))
  const questions = questionsIn(sheet.nodes)
  const asked = catalogues.nl.criteriaOf(catalogues.nl.checklist(id)!)

  it('has every question under its number, with its words', () => {
    expect(questions.map(({ title }) => title)).toEqual(asked.map(({ question }, i) => `${i + 1}. ${question}`))
  })

  it('has for each its source with status, room to answer, the three ways of not answering, and lines for a note', () => {
    questions.forEach(({ title, blocks }, i) => {
      const status = of(blocks, 'paragraph').flatMap(({ inlines }) => inlines).find((inline) => inline.kind === 'source')
      expect(sourceStatuses, title).toContain(status?.kind === 'source' ? status.status : undefined)
      const choices = of(blocks, 'choices')
      expect(choices.at(-1)!.options.map(({ mark }) => (mark?.kind === 'level' ? mark.level : null)), title).toEqual([...unknownLevels])
      const { answer } = asked[i]!
      const lines = of(blocks, 'writingLines')
      expect(lines.at(-1)!.tone, title).toBe('helper')
      if (answer.kind === 'measure' || answer.kind === 'count') expect(lines[0], title).toMatchObject({ tone: 'own', lines: 1 })
      if (answer.kind === 'yes-no') expect(choices[0]!.options.map(({ word }) => word), title).toEqual(['Ja', 'Nee'])
      if (answer.kind === 'choice' || answer.kind === 'choices') expect(choices[0]!.options.map(({ word }) => word), title).toEqual(answer.options.map(({ label }) => label))
    })
  })

  it('asks what is there first, and skips what hangs on it', () => {
    const skips = of(sheet.nodes, 'choices').filter(({ legend }) => /^[A-Z]\. /.test(legend))
    const hanging = asked.map(({ id: criterion }, i) => [i + 1, catalogues.nl.conditionsOf(criterion).find(({ question }) => isPresence(question))] as const).filter(([, condition]) => condition)
    expect(skips).toHaveLength(new Set(hanging.map(([, condition]) => condition!.question)).size)
    for (const [number] of hanging) expect(of(questions[number - 1]!.blocks, 'paragraph').map(({ inlines }) => plainText(inlines)).join(), String(number)).toMatch(/Enkel als je bij [A-Z] “ja” aankruiste\./)
    if (skips.length > 0) expect(sheet.nodes.indexOf(skips.at(-1)!)).toBeLessThan(sheet.nodes.findIndex((node) => node.kind === 'heading' && node.level === 3))
  })

  it('has place, date and who at its head, and asks for no name', () => {
    expect(of(sheet.nodes, 'writingLines').slice(0, 3).map(({ title }) => title)).toEqual(['Plek', 'Datum', 'Ingevuld door'])
    expect(of(sheet.nodes, 'writingLines')[2]!.hint).toContain('geen naam')
  })

  it('is there in English', () => {
    const { nodes } = checklistSheet(source(id, { locale: 'en' }))
    expect(questionsIn(nodes).map(({ title }) => title)).toEqual(catalogues.en.criteriaOf(catalogues.en.checklist(id)!).map((criterion, i) => `${i + 1}. ${catalogues.en.text(criterion, 'en').question}`))
    expect(JSON.stringify(nodes)).not.toMatch(/printList\.\w|document\.\w+\.\w/)
  })
})

describe('numbers to skip', () => {
  it.each([[[4], '4'], [[4, 5], '4 en 5'], [[4, 5, 6, 7], '4 tot 7'], [[1, 3, 4, 5, 9], '1, 3 tot 5 en 9']])('%j reads %s', (numbers, said) => expect(rangesInWords(numbers, words.nl)).toBe(said))
  it('stand in the answer no', () => {
    const skip = of(checklistSheet(source('entrance-reception')).nodes, 'choices').find(({ legend }) => legend.includes('die je met de hand opent'))!
    expect(skip.options.map(({ word, meaning }) => `${word} ${meaning}`)).toEqual(['Ja ', 'Nee Sla vraag 11 tot 13 over.'])
  })
})

describe('what somebody chose', () => {
  const text = (options: ChecklistSheetSource['options']): string => questionsIn(checklistSheet(source('buildings-core', { options })).nodes).flatMap(({ blocks }) => of(blocks, 'paragraph').map(({ inlines }) => plainText(inlines))).join('\n')
  it('may leave out how to measure, and the figure but never the source', () => {
    expect(text(everything)).toContain('Minstens 90 cm vrije breedte.')
    const without = text({ ...everything, howTo: false, figures: false })
    expect(without).not.toContain('Minstens 90 cm vrije breedte.')
    expect(without).not.toContain('Open de deur 90 graden.')
    expect(without).toContain('art. 22 §2')
    expect(without).toContain('Wettelijke norm')
  })
  it('has the steps of a guided test below how to look, and leaves them out with it', () => {
    const steps = (howTo: boolean): readonly string[] => of(questionsIn(checklistSheet(source('digital-quick', { options: { ...everything, howTo } })).nodes)[0]!.blocks, 'list').flatMap(({ ordered, items }) => (ordered ? items.map(plainText) : []))
    expect(steps(true)).toEqual(catalogues.nl.criterion('dig-wcag-1-1-1')!.testSteps)
    expect(steps(false)).toEqual([])
  })
  it('may be drawings, with their alternative; without the figure where that was left out', async () => {
    const drawn = async (figures: boolean) => of(checklistSheet(source('buildings-core', { options: { ...everything, figures, diagrams: true }, drawing: await drawingsFor({ locale: 'nl', t: words.nl, options: { ...everything, figures, diagrams: true } }) })).nodes, 'figure')
    const [withFigures, without] = await Promise.all([drawn(true), drawn(false)])
    expect(withFigures.length).toBeGreaterThan(3)
    for (const { alt } of withFigures) expect(alt.length).toBeGreaterThan(20)
    const said = (figures: readonly NodeOf<'figure'>[]): string => JSON.stringify(figures.map(({ picture }) => (picture.kind === 'sketch' ? picture.sketch.items.flatMap((item) => (item.kind === 'text' ? item.text : [])) : [])))
    expect(said(withFigures)).toMatch(/minstens/)
    expect(said(without)).not.toMatch(/minstens/)
  })
  it.each(printSizes)('may be in %s print', (print) => expect(checklistSheet(source('counter', { options: { ...everything, print } })).print).toBe(print))
})

describe('a list of the city itself', () => {
  const library: Library = {
    ...emptyLibrary,
    criteria: [
      asOwnCriterion(row({ id: 'own-1', title: 'Toog', question: 'Hoe hoog is de toog?', answer: { kind: 'count', unit: 'count' }, onlyIf: [{ question: 'bld-lift-present', in: [true] }, { question: 'has-stairs', in: [true] }] })),
      asOwnCriterion(row({ id: 'own-2', question: 'Hoe voelt het hier?', answer: { kind: 'level' } })),
      asOwnCriterion(row({ id: 'own-3', question: 'Wat zag je?', answer: { kind: 'text' } })),
    ],
    removedCriteria: [asOwnCriterion(row({ id: 'own-4', question: 'Weg?', deletedAt: '2026-11-02T10:00:00.000Z' }))],
    checklists: [asOwnChecklist(row({ id: 'list-1', title: 'Onze lijst', purpose: 'Voor het proefproject.', criteria: ['own-3', 'bld-lift-present', 'own-1', 'own-2', 'own-4', 'gone-1'] }))],
  }
  it('has its own order, its own questions, conditions on answers and on things, and says what it does not know', async () => {
    const list = library.checklists[0]!
    const catalogue = await loadCatalogue({ themes: themesOfChecklist(list), locale: 'nl', library })
    const { nodes, title } = checklistSheet(source('list-1', { catalogue }))
    const questions = questionsIn(nodes)
    expect(title).toBe('Onze lijst')
    expect(questions.map((one) => one.title)).toEqual(['1. Wat zag je?', `2. ${catalogue.criterion('bld-lift-present')!.question}`, '3. Hoe hoog is de toog?', '4. Hoe voelt het hier?'])
    expect(of(questions[2]!.blocks, 'paragraph').map(({ inlines }) => plainText(inlines))[0]).toBe('Enkel als je bij A “ja” aankruiste. Enkel als je op vraag 2 antwoordde: Ja.')
    expect(of(nodes, 'choices').some(({ legend }) => legend === 'A. Zijn er trappen?')).toBe(true)
    expect(of(questions[2]!.blocks, 'writingLines')[0]!.title).toBe('Geteld')
    expect(of(questions[3]!.blocks, 'choices')[0]!.options.map(({ word }) => word)).toEqual(['In orde', 'Lukt, maar lastig', 'Lukt enkel met hulp', 'Blokkeert'])
    expect(of(questions[0]!.blocks, 'writingLines')[0]).toMatchObject({ title: 'Jouw woorden', lines: 4 })
    expect(of(questions[0]!.blocks, 'paragraph').map(({ inlines }) => plainText(inlines)).join()).toContain('Te controleren geen bron genoemd')
    expect(of(nodes, 'note').map(({ inlines }) => plainText(inlines))).toEqual(['Deze versie kent ze niet: gone-1.'])
  })
  it('may be empty', async () => {
    const empty: Library = { ...emptyLibrary, checklists: [asOwnChecklist(row({ id: 'list-2' }))] }
    const sheet = checklistSheet(source('list-2', { catalogue: await loadCatalogue({ themes: [], locale: 'nl', library: empty }) }))
    expect(sheet.title).toBe('Lijst zonder naam')
    expect(of(sheet.nodes, 'paragraph').map(({ inlines }) => plainText(inlines))).toContain('Er staan nog geen vragen in deze lijst.')
  })
})

describe('files', () => {
  it.each(sheetFormats)('%s is the same bytes for the same input', async (format) => {
    const one = await writtenSheet(source('toilet-visit', { options: { ...everything, diagrams: true } }), format)
    expect(Buffer.from((await writtenSheet(source('toilet-visit', { options: { ...everything, diagrams: true } }), format)).bytes).equals(Buffer.from(one.bytes))).toBe(true)
    expect(one.name).toMatch(new RegExp(`^toilet[a-z-]*-2026-11-26\\.${format}$`))
  }, 60_000)
  it.each(printSizes)('the PDF in %s print has every question, and is tagged', async (print) => {
    const { bytes } = await writtenSheet(source('entrance-reception', { options: { ...everything, print, diagrams: true } }), 'pdf')
    const text = textOfPdf(bytes).replace(/\s+/g, ' ')
    for (const { question } of catalogues.nl.criteriaOf(catalogues.nl.checklist('entrance-reception')!)) expect(text).toContain(question)
    expect(new TextDecoder('latin1').decode(bytes)).toContain('/MarkInfo')
  }, 60_000)
})
