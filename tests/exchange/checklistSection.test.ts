import { describe, expect, it } from 'vitest'
import { asAnswer, type Answer } from '@/domain/answer'
import { asOwnChecklist, asOwnCriterion, emptyLibrary } from '@/domain/library'
import { Catalogue, loadCatalogue } from '@/catalogue'
import { judgeBy } from '@/exchange/chain/judgeAnswer'
import { documentOf } from '@/exchange/document/dossierDocument'
import { plainText } from '@/exchange/document/model'
import { catalogues } from '../fixtures/catalogue'
import { anExportInput } from '../fixtures/exportInput'

let made = 0
const row = (set: Record<string, unknown>) => ({ id: `x${made++}`, dossier: 'd', stamps: {}, createdAt: '2026-11-21T10:00:00.000Z', ...set }) as never
const said = (criterion: string, value: Answer['value'], set: Partial<Answer> = {}): Answer => asAnswer(row({ walk: null, place: null, checklist: 'buildings-full', criterion, question: `${criterion}?`, outcome: value === null ? 'not-checked' : 'value', value, answeredAt: '2026-11-21T10:00:00.000Z', ...set }))
const lines = (answers: readonly Answer[], locale: 'nl' | 'en' = 'nl', catalogue: Catalogue = catalogues[locale]): readonly string[] => {
  const input = anExportInput({}, { catalogue, locale })
  return documentOf({ ...input, content: { ...input.content, answers } }).nodes.flatMap((node): readonly string[] => {
    switch (node.kind) {
      case 'heading': return [node.text]
      case 'paragraph': return [plainText(node.inlines)]
      case 'table': return node.rows.map(({ header, cells }) => [header ?? [], ...cells].map((cell) => plainText(cell)).join(' | '))
      case 'list': return node.items.map((item) => plainText(item))
      default: return []
    }
  })
}

describe('what was not asked', () => {
  const answers = [said('has-stairs', false), said('bld-stair-step', 25, { unit: 'cm' }), said('bld-door-width', 80, { unit: 'cm' }), said('has-lift', null)]
  it('stands as a line, and its answers are neither failed rows nor open questions', () => {
    const text = lines(answers)
    expect(text).toContain('Niet gevraagd: geen trappen.')
    expect(text.some((line) => line.startsWith('bld-door-width?'))).toBe(true)
    expect(text.some((line) => line.includes('bld-stair-step'))).toBe(false)
    expect(text.some((line) => line.includes('has-'))).toBe(false)
  })
  it('is said in English too', () => expect(lines(answers, 'en')).toContain('Not asked: no stairs.'))
  it('is asked again when the answer changes', () => {
    const text = lines([said('has-stairs', true), said('bld-stair-step', 25, { unit: 'cm' })])
    expect(text.some((line) => line.startsWith('Niet gevraagd'))).toBe(false)
    expect(text.some((line) => line.startsWith('bld-stair-step?'))).toBe(true)
  })
  it('stands alone where nothing else was answered', () => expect(lines([said('has-stairs', false)])).toContain('Niet gevraagd: geen trappen.'))
  it('is no evidence at a link', () => {
    const judge = judgeBy(catalogues.nl, answers)
    expect(answers.map((answer) => judge(answer)?.meets)).toEqual([undefined, undefined, false, undefined])
  })
})

describe('rounds of the same list at the same place', () => {
  it('stand apart, each with its day', () => {
    const text = lines([said('bld-door-width', 80, { unit: 'cm', answeredAt: '2026-03-01T10:00:00.000Z' }), said('bld-door-width', 95, { unit: 'cm', walk: 'later', answeredAt: '2026-11-21T10:00:00.000Z' })])
    expect(text.filter((line) => line.includes('Gebouw: volledige lijst') && line.includes('2026'))).toHaveLength(2)
  })
})

describe('kinds of answers that only own questions have', () => {
  it('are written in words', async () => {
    const library = {
      ...emptyLibrary,
      criteria: [
        asOwnCriterion(row({ id: 'many', title: 'Hulp', answer: { kind: 'choices', options: [{ id: 'a', label: 'Een tolk.' }, { id: 'b', label: 'Een ringleiding.' }] } })),
        asOwnCriterion(row({ id: 'words', title: 'Woorden', answer: { kind: 'text' } })),
      ],
      checklists: [asOwnChecklist(row({ id: 'list', title: 'Onze balie', criteria: ['many', 'words'] }))],
    }
    const catalogue = await loadCatalogue({ themes: [], locale: 'nl', library })
    const text = lines([said('many', 'a b', { checklist: 'list' }), said('words', 'Kom morgen terug.', { checklist: 'list' })], 'nl', catalogue)
    expect(text.some((line) => line.includes('many? | Een tolk; Een ringleiding'))).toBe(true)
    expect(text.some((line) => line.includes('words? | Kom morgen terug.'))).toBe(true)
  })
})

describe('a figure that changed since', () => {
  it('judges an answer by what it was held against', () => {
    const limits = { thresholds: { kind: 'at-least' as const, good: 75 }, goodStatus: 'law' as const, gradesStatus: 'law' as const }
    const now = said('bld-door-width', 78, { unit: 'cm' })
    const then = said('bld-door-width', 78, { unit: 'cm', limits })
    expect(judgeBy(catalogues.nl, [now])(now)?.meets).toBe(false)
    expect(judgeBy(catalogues.nl, [then])(then)?.meets).toBe(true)
  })
})
