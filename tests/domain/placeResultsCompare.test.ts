import { describe, expect, it } from 'vitest'
import { resultOf, type QuestionResult } from '@/domain/placeResults'
import { compareResults } from '@/domain/placeResultsCompare'
import { aCriterion, anAnswer, graded } from './aQuestion'

const one = (before: QuestionResult, after: QuestionResult) => compareResults([before], [after])[0]!

describe('then and now', () => {
  it.each([
    ['blocks', 'good', 'solved', null],
    ['good', 'blocks', 'new', null],
    ['blocks', 'blocks', 'still', null],
    ['blocks', 'inconvenient', 'still', 'better'],
    ['inconvenient', 'blocks', 'still', 'worse'],
    ['ungraded', 'blocks', 'still', null],
    ['blocks', 'not-checked', 'not-checked', null],
    ['blocks', 'cannot-tell', 'not-checked', null],
    ['blocks', undefined, 'not-checked', null],
    ['blocks', 'not-applicable', 'gone', null],
    ['not-checked', 'blocks', 'first', null],
    [undefined, 'needs-help', 'first', null],
    ['good', 'good', 'same', null],
    ['good', 'not-checked', 'other', null],
    ['not-checked', 'good', 'other', null],
    ['not-applicable', 'good', 'other', null],
  ] as const)('%s then %s is %s', (before, after, turn, shift) => {
    expect(one(graded(before), graded(after))).toMatchObject({ turn, shift, reason: null })
  })

  const measured = (fields: Parameters<typeof anAnswer>[0], criterion = {}): QuestionResult => resultOf({ id: 'bld-door', criterion: aCriterion(criterion), answer: anAnswer(fields), asked: true })
  const norm = (normVersion: string) => ({ norm: { document: 'Verordening', normVersion } })
  const limits = (good: number) => ({ limits: { thresholds: { kind: 'at-least', good }, goodStatus: 'law', gradesStatus: 'law' } })

  it('says that the question, its norm or its figure changed, and compares nothing', () => {
    expect(one(measured({ value: 60, revision: 1 }, { revision: 2 }), measured({ value: 95, revision: 2 }, { revision: 2 }))).toMatchObject({ turn: 'changed', reason: 'revision' })
    expect(one(measured({ value: 60, ...norm('2009') }), measured({ value: 95, ...norm('2027') }))).toMatchObject({ turn: 'changed', reason: 'norm' })
    expect(one(measured({ value: 86, ...limits(85) }), measured({ value: 86, ...limits(90) }))).toMatchObject({ turn: 'changed', reason: 'figure' })
  })

  it('compares what was held against the same, also where nothing was kept', () => {
    expect(one(measured({ value: 60, ...norm('2009'), ...limits(90) }), measured({ value: 95, ...norm('2009'), ...limits(90) }))).toMatchObject({ turn: 'solved', reason: null })
    expect(one(measured({ value: 60 }), measured({ value: 95, ...norm('2009') }))).toMatchObject({ turn: 'solved', reason: null })
  })

  it('leaves out what was on the list only one time', () => {
    expect(compareResults([graded('blocks', { id: 'a' })], [graded('good', { id: 'b' })])).toEqual([])
  })
})
