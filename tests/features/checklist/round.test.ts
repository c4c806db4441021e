import { describe, expect, it } from 'vitest'
import { askedCriteria } from '@/features/checklist/askedCriteria'
import { answerDraft, shownQuestion } from '@/features/checklist/answerDraft'
import { answerKey, answersOf, begunRounds } from '@/domain/round'
import { nextOpen, progress, ribsOf } from '@/features/checklist/progress'
import { aCriterion, anAnswer } from './aCriterion'

const round = { walk: 'walk-1', place: 'place-1', checklist: 'streets-core' }
const now = '2026-11-21T15:00:00.000Z'

describe('a round', () => {
  it('is one checklist at one place on one walk, and the same list on another walk is another', () => {
    const here = anAnswer()
    const other = anAnswer({ id: 'answer-2', walk: 'walk-2' })
    expect(answerKey(here)).not.toBe(answerKey(other))
    expect([...answersOf([here, other], round).values()]).toEqual([here])
  })

  it('takes the latest answer where two devices each wrote one, in whatever order they come', () => {
    const early = anAnswer()
    const late = anAnswer({ id: 'answer-0', value: 3, answeredAt: '2026-11-21T16:00:00.000Z' })
    expect(answersOf([early, late], round).get('kerb')).toBe(late)
    expect(answersOf([late, early], round).get('kerb')).toBe(late)
  })

  it('does not count a wiped answer', () => {
    expect(begunRounds([anAnswer({ deletedAt: now })])).toEqual([])
    expect(begunRounds([anAnswer()])).toMatchObject([{ ...round, answered: 1 }])
  })
})

describe('answering', () => {
  const asked = { dossier: 'dossier-1', round, criterion: aCriterion(), question: 'Hoe hoog is de stoeprand?', id: 'answer-9', now }

  it('writes the first time which question was asked, in which words and revision', () => {
    const draft = answerDraft({ ...asked, existing: undefined }, { kind: 'value', value: 4 })
    expect(draft).toMatchObject({ kind: 'answer', record: 'answer-9', set: { ...round, criterion: 'kerb', revision: 2, question: 'Hoe hoog is de stoeprand?', outcome: 'value', value: 4, unit: 'cm', level: null } })
  })

  it('changes the same record afterwards and keeps the words that were asked', () => {
    const draft = answerDraft({ ...asked, existing: anAnswer(), id: 'answer-1' }, { kind: 'value', value: 4 })
    expect(draft.record).toBe('answer-1')
    expect(draft.set).not.toHaveProperty('question')
    expect(draft.set).not.toHaveProperty('note')
  })

  it('drops a settled level when the value changes, because it was about another value', () => {
    expect(answerDraft({ ...asked, existing: anAnswer({ level: 'blocks' }), id: 'answer-1' }, { kind: 'value', value: 1 }).set).toMatchObject({ level: null, levelReason: '' })
  })

  it('leaves no value behind when somebody says that it cannot be told', () => {
    expect(answerDraft({ ...asked, existing: anAnswer(), id: 'answer-1' }, { kind: 'unknown', outcome: 'cannot-tell' }).set).toMatchObject({ outcome: 'cannot-tell', value: null, unit: null, level: null })
  })
})

describe('the words of a question', () => {
  const stored = anAnswer({ question: 'Is de rand laag?' })
  it('are the present ones while the walk goes on', () => {
    expect(shownQuestion('Nu', { revision: 2 }, stored, false)).toEqual({ question: 'Nu', kept: null })
  })
  it('are those that were asked once the walk is finished', () => {
    expect(shownQuestion('Nu', { revision: 2 }, stored, true)).toEqual({ question: 'Is de rand laag?', kept: 'finished' })
  })
  it('are those that were asked when the question has changed since', () => {
    expect(shownQuestion('Nu', { revision: 3 }, stored, false)).toEqual({ question: 'Is de rand laag?', kept: 'revised' })
  })
})

describe('a retired question', () => {
  it('is asked no more, and stays readable where somebody answered it', () => {
    const retired = aCriterion({ id: 'old', retired: '2027-01' })
    expect(askedCriteria([aCriterion(), retired], new Map()).map(({ id }) => id)).toEqual(['kerb'])
    expect(askedCriteria([aCriterion(), retired], new Map([['old', anAnswer()]])).map(({ id }) => id)).toEqual(['kerb', 'old'])
  })
})

describe('progress', () => {
  const criteria = [aCriterion(), aCriterion({ id: 'light', answer: { kind: 'yes-no' } }), aCriterion({ id: 'bench', answer: { kind: 'yes-no', noLevel: 'inconvenient' } })]
  const answers = new Map([['kerb', anAnswer()], ['light', anAnswer({ id: 'a2', criterion: 'light', value: false, unit: null })], ['bench', anAnswer({ id: 'a3', criterion: 'bench', outcome: 'not-checked', value: null, unit: null })]])

  it('never counts what is not known as good', () => {
    expect(progress(criteria, answers)).toMatchObject({ total: 3, answered: 3, failed: 2, unknown: 1, withoutLevel: 1, suggested: 1, perLevel: { good: 0, blocks: 1 }, perUnknown: { 'not-checked': 1 } })
  })

  it('goes on at the first open question after this one, and then from the start', () => {
    const some = new Map([['light', anAnswer({ criterion: 'light' })]])
    expect(nextOpen(criteria, some, 0)?.id).toBe('bench')
    expect(nextOpen(criteria, some, 2)?.id).toBe('kerb')
    expect(nextOpen(criteria, answers)).toBeUndefined()
  })

  it('shows ribs per stage where a rib per question would not fit a phone', () => {
    const many = Array.from({ length: 60 }, (_, i) => aCriterion({ id: `c${i}`, stage: i < 30 ? 'along' : 'cross' }))
    expect(ribsOf(criteria, answers, 1)).toMatchObject({ total: 3, here: 2 })
    expect(ribsOf(many, new Map(), 45)).toEqual({ total: 2, done: [false, false], here: 2 })
  })
})
