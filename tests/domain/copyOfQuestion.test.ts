import { describe, expect, it } from 'vitest'
import { copyOfQuestion } from '@/domain/copyOfQuestion'
import type { CriterionText } from '@/domain/criterion'
import { asOwnCriterion, emptyLibrary } from '@/domain/library'
import { Catalogue } from '@/catalogue'
import { catalogues } from '../fixtures/catalogue'

const made = { id: '00000000-0000-4000-8000-000000000001', now: '2026-11-26T10:00:00.000Z' } as const

describe('a copy of a question with a guided test', () => {
  const original = catalogues.nl.criterion('dig-wcag-3-3-1')!
  const english = catalogues.en.text(original, 'en')
  const { set } = copyOfQuestion(made, original, english, [])

  it('keeps the steps, numbered, below how to look', () => {
    expect((set['howTo'] as string).split('\n')).toEqual([original.howTo, ...original.testSteps!.map((step, i) => `${i + 1}. ${step}`)])
    const words = set['texts.en'] as unknown as CriterionText
    expect(words.howTo.split('\n')).toHaveLength(english.testSteps!.length + 1)
    expect(words.testSteps).toBeUndefined()
  })

  it('is read as an own question, in both languages the same test', () => {
    const { 'texts.en': en, ...fields } = set
    const own = asOwnCriterion({ id: made.id, dossier: 'library', stamps: {}, clock: 1, ...fields, texts: { en } } as never)
    const catalogue = new Catalogue({ themes: [], criteria: [], checklists: [], presences: [], norms: [], texts: {}, library: { ...emptyLibrary, criteria: [own] } })
    const copy = catalogue.criterion(made.id)!
    for (const locale of ['nl', 'en'] as const) {
      expect(catalogue.text(copy, locale).testSteps).toBeUndefined()
      expect(catalogue.text(copy, locale).howTo.split('\n')).toHaveLength(original.testSteps!.length + 1)
    }
  })
})

it('copies a question without one as it is', () => {
  const original = catalogues.nl.criterion('str-kerb-height')!
  expect(copyOfQuestion(made, original, undefined, []).set['howTo']).toBe(original.howTo)
})
