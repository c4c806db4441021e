import { describe, expect, it } from 'vitest'
import { Catalogue, type Step } from '@/catalogue'
import type { Checklist, Criterion } from '@/domain/criterion'
import { answerDraft, shownQuestion } from '@/features/checklist/answerDraft'
import { answerKey, answersOf, begunRounds } from '@/domain/round'
import { heldBefore, heldToday, staysHeld, type Held } from '@/features/checklist/held'
import { nextOpen, progress, ribsOf, runsOf } from '@/features/checklist/progress'
import { aCriterion, anAnswer } from './aCriterion'

const round = { walk: 'walk-1', place: 'place-1', checklist: 'streets-core' }
const now = '2026-11-21T15:00:00.000Z'
const step = (criterion: Criterion): Step => ({ kind: 'criterion', id: criterion.id, stage: criterion.stage, criterion })
const held: Held = { norm: { document: 'Vademecum', normVersion: '2022' }, requirement: 'Hoogstens 2 cm.', limits: (aCriterion().answer as { limits: Held['limits'] }).limits }

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
  const asked = { dossier: 'dossier-1', round, criterion: aCriterion(), question: 'Hoe hoog is de stoeprand?', held, id: 'answer-9', now }

  it('writes the first time which question was asked, in which words and revision', () => {
    const draft = answerDraft({ ...asked, existing: undefined }, { kind: 'value', value: 4 })
    expect(draft).toMatchObject({ kind: 'answer', record: 'answer-9', set: { ...round, criterion: 'kerb', revision: 2, question: 'Hoe hoog is de stoeprand?', outcome: 'value', value: 4, unit: 'cm', level: null } })
  })

  it('keeps norm, requirement and figures with the value, and takes those of today when it is given anew', () => {
    expect(answerDraft({ ...asked, existing: undefined }, { kind: 'value', value: 4 }).set).toMatchObject({ norm: { document: 'Vademecum', normVersion: '2022' }, requirement: 'Hoogstens 2 cm.', limits: held.limits })
    const later = { ...held, norm: { document: 'Vademecum', normVersion: '2027' }, requirement: 'Hoogstens 1 cm.' }
    expect(answerDraft({ ...asked, held: later, existing: anAnswer(), id: 'answer-1' }, { kind: 'value', value: 4 }).set).toMatchObject({ norm: { normVersion: '2027' }, requirement: 'Hoogstens 1 cm.' })
    expect(answerDraft({ ...asked, held: later, existing: anAnswer(), id: 'answer-1' }, { kind: 'note', note: 'x' }).set).not.toHaveProperty('norm')
    expect(answerDraft({ ...asked, held: undefined, existing: anAnswer(), id: 'answer-1' }, { kind: 'value', value: 4 }).set).not.toHaveProperty('norm')
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

describe('what an answer was held against', () => {
  const answer = anAnswer({ norm: held.norm, requirement: held.requirement, limits: held.limits })
  it('is not shown while the same holds today', () => {
    expect(heldBefore(answer, held, { revision: 2 })).toBeUndefined()
    expect(heldBefore(anAnswer(), { ...held, requirement: 'x' }, { revision: 2 })).toBeUndefined()
  })
  it('is shown when the norm has another version, when the city decided on a figure, and when the question changed', () => {
    expect(heldBefore(answer, { ...held, norm: { document: 'Vademecum', normVersion: '2027' } }, { revision: 2 })).toEqual(held)
    expect(heldBefore(answer, { ...held, norm: null }, { revision: 2 })).toEqual(held)
    expect(heldBefore(answer, { ...held, limits: { ...held.limits!, thresholds: { kind: 'at-most', good: 3 } } }, { revision: 2 })).toEqual(held)
    expect(heldBefore(answer, held, { revision: 3 })).toEqual(held)
  })
  it('stays when the walk is finished or the question changed, also when it is answered anew', () => {
    expect(staysHeld(answer, { revision: 2 }, false)).toBe(false)
    expect(staysHeld(answer, { revision: 2 }, true)).toBe(true)
    expect(staysHeld(answer, { revision: 3 }, false)).toBe(true)
    expect(staysHeld(undefined, { revision: 3 }, true)).toBe(false)
  })
  it('is the city’s own words where the city decided, without a norm', () => {
    const criterion = aCriterion({ id: 'str-kerb', sources: [{ document: 'Vademecum', status: 'to-verify' }], status: 'to-verify' })
    const figure = { id: 'f', dossier: 'library', createdAt: '', deletedAt: null, criterion: criterion.id, revision: 2, decision: 'corrected', limits: { thresholds: { kind: 'at-most', good: 3 }, goodStatus: 'to-verify', gradesStatus: 'to-verify' }, requirement: 'Hoogstens 3 cm.', source: '', decidedAt: now } as const
    const norm = { id: 'v', document: 'Vademecum', normVersion: '2022', validFrom: null, validUntil: null }
    const make = (figures: readonly (typeof figure)[]): Catalogue => new Catalogue({ themes: ['streets'], criteria: [criterion], checklists: [], presences: [], norms: [norm], texts: {}, library: { criteria: [], removedCriteria: [], checklists: [], figures, trainings: [] } })
    const today = (catalogue: Catalogue): Held => heldToday(catalogue, catalogue.criterion('str-kerb')!, catalogue.text(catalogue.criterion('str-kerb')!, 'nl'))
    expect(today(make([]))).toMatchObject({ norm: { document: 'Vademecum', normVersion: '2022' }, requirement: 'Hoogstens 2 cm.' })
    expect(today(make([figure]))).toMatchObject({ norm: null, requirement: 'Hoogstens 3 cm.', limits: { thresholds: { good: 3 } } })
  })
})

describe('progress', () => {
  const criteria = [aCriterion(), aCriterion({ id: 'light', answer: { kind: 'yes-no' } }), aCriterion({ id: 'bench', answer: { kind: 'yes-no', noLevel: 'inconvenient' } })].map(step)
  const answers = new Map([['kerb', anAnswer()], ['light', anAnswer({ id: 'a2', criterion: 'light', value: false, unit: null })], ['bench', anAnswer({ id: 'a3', criterion: 'bench', outcome: 'not-checked', value: null, unit: null })]])

  it('never counts what is not known as good', () => {
    expect(progress(criteria, answers)).toMatchObject({ total: 3, answered: 3, failed: 2, unknown: 1, withoutLevel: 1, suggested: 1, perLevel: { good: 0, blocks: 1 }, perUnknown: { 'not-checked': 1 } })
  })

  it('goes on at the first open question after this one, and then from the start', () => {
    const some = new Map([['light', anAnswer({ criterion: 'light' })]])
    expect(nextOpen(criteria, some, 0)).toBe('bench')
    expect(nextOpen(criteria, some, 2)).toBe('kerb')
    expect(nextOpen(criteria, answers)).toBeUndefined()
  })

  it('shows ribs per stage where a rib per question would not fit a phone', () => {
    const many = Array.from({ length: 60 }, (_, i) => aCriterion({ id: `c${i}`, stage: i < 30 ? 'along' : 'cross' })).map(step)
    expect(ribsOf(criteria, answers, 1)).toMatchObject({ total: 3, here: 2 })
    expect(ribsOf(many, new Map(), 45)).toEqual({ total: 2, done: [false, false], here: 2 })
  })

  it('counts what is there or not as a question without a level', () => {
    const presence: Step = { kind: 'presence', id: 'has-stairs', stage: 'up-down', presence: { id: 'has-stairs', question: 'Zijn er trappen?', english: 'Are there stairs?', none: { nl: 'geen trappen', en: 'no stairs' }, criteria: [], themes: [] }, criteria: [] }
    const said = (outcome: 'value' | 'not-checked', value: boolean | null) => progress([presence, ...criteria], new Map([...answers, ['has-stairs', anAnswer({ criterion: 'has-stairs', outcome, value, unit: null })]]))
    expect(said('value', true)).toMatchObject({ total: 4, answered: 4, failed: 2, withoutLevel: 1 })
    expect(said('value', false)).toMatchObject({ failed: 2, withoutLevel: 1, unknown: 1 })
    expect(said('not-checked', null)).toMatchObject({ answered: 4, unknown: 2 })
  })

  it('groups an own list as it is ordered, also where it comes back to a stage', () => {
    const list: Checklist['criteria'] = ['a', 'b', 'c']
    const runs = runsOf(list.map((id, i) => step(aCriterion({ id, stage: i === 1 ? 'enter' : 'along' }))))
    expect(runs.map(({ stage, steps }) => [stage, steps.length])).toEqual([['along', 1], ['enter', 1], ['along', 1]])
  })
})
