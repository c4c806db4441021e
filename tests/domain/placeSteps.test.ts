import fc from '../fixtures/property'
import { describe, expect, it } from 'vitest'
import type { Criterion } from '@/domain/criterion'
import { levels, unknownLevels } from '@/domain/level'
import type { QuestionResult } from '@/domain/placeResults'
import { stepOf, visitSteps, visitStepsOf } from '@/domain/placeSteps'
import { catalogue } from '../fixtures/catalogue'
import { graded } from './aQuestion'

const reach: Partial<Criterion> = { id: 'reach', stage: 'arrive' }
const enter: Partial<Criterion> = { id: 'enter', stage: 'enter' }
const corridor: Partial<Criterion> = { id: 'corridor', stage: 'inside', tags: ['width'] }
const bench: Partial<Criterion> = { id: 'bench', stage: 'inside', tags: ['rest'] }
const desk: Partial<Criterion> = { id: 'desk', stage: 'desk' }
const toilet: Partial<Criterion> = { id: 'toilet', stage: 'inside', theme: 'toilets' }
const shown = (questions: readonly QuestionResult[]) => visitStepsOf(questions).map(({ step, state, behind }) => `${step} ${state} ${behind}`)

describe('steps of a visit', () => {
  it('have every criterion of the catalogue, each in one', () => {
    const perStep = new Map(visitSteps.map((step) => [step, catalogue.criteria.filter((criterion) => stepOf(criterion) === step).map(({ id }) => id)]))
    for (const [step, ids] of perStep) expect(ids.length, step).toBeGreaterThan(0)
    expect(perStep.get('toilet')).toContain('shp-toilet')
    expect(perStep.get('park')).toContain('bld-parking-size')
    expect(perStep.get('reach')).not.toContain('bld-parking-size')
    expect(perStep.get('read')).toContain('com-sentence-length')
  })

  it.each([
    ['all in order', [graded('good', reach), graded('good', enter), graded('good', desk)], ['reach good open', 'enter good open', 'desk good open']],
    ['what stops you before makes the rest out of reach', [graded('blocks', enter), graded('good', desk), graded('good', toilet)], ['enter blocks open', 'desk good stopped', 'toilet good stopped']],
    ['a desk that blocks does not stop you at the toilet', [graded('good', enter), graded('blocks', desk), graded('good', toilet)], ['enter good open', 'desk blocks open', 'toilet good open']],
    ['a narrow corridor stops you', [graded('good', enter), graded('blocks', corridor), graded('good', desk)], ['enter good open', 'inside blocks open', 'desk good stopped']],
    ['a bench inside does not', [graded('good', enter), graded('blocks', bench), graded('good', desk)], ['enter good open', 'inside blocks open', 'desk good open']],
    ['parking does not stop who comes another way', [graded('blocks', { ...reach, tags: ['parking'] }), graded('good', enter)], ['park blocks open', 'enter good open']],
    ['with help you get further', [graded('needs-help', enter), graded('good', desk)], ['enter needs-help open', 'desk good open']],
    ['not known before is not sure after', [graded('not-checked', enter), graded('good', desk)], ['enter unknown open', 'desk good unsure']],
    ['one thing not asked keeps a step unknown', [graded('good', enter), graded(undefined, { ...enter, id: 'second' })], ['enter unknown open']],
    ['what fails without a level is not sure after', [graded('ungraded', enter), graded('good', desk)], ['enter ungraded open', 'desk good unsure']],
    ['what does not apply stops nobody', [graded('not-applicable', enter), graded('good', desk)], ['enter not-applicable open', 'desk good open']],
    ['out of doors one thing does not stand behind another', [graded('blocks', { id: 'a', stage: 'along' }), graded('good', { id: 'c', stage: 'cross' })], ['along blocks open', 'cross good open']],
  ] as const)('%s', (_name, questions, expected) => {
    expect(shown(questions)).toEqual(expected)
  })

  it('say where it stops', () => {
    expect(visitStepsOf([graded('blocks', reach), graded('blocks', enter), graded('good', desk)]).map(({ stoppedAt }) => stoppedAt)).toEqual([undefined, 'reach', 'reach'])
  })

  const parts = [reach, enter, corridor, bench, desk, toilet]
  const visits = fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...levels, ...unknownLevels, 'ungraded' as const, undefined)), { maxLength: 10 })
  it('come out the same in whatever order', () => {
    fc.assert(fc.property(visits.chain((visit) => fc.tuple(fc.constant(visit), fc.shuffledSubarray(visit, { minLength: visit.length }))), ([visit, shuffled]) => {
      expect(shown(shuffled.map(([part, level]) => graded(level, part)))).toEqual(shown(visit.map(([part, level]) => graded(level, part))))
    }))
  })

  it('are never open behind what blocks, and never sure behind what is not known', () => {
    fc.assert(fc.property(visits, (visit) => {
      const steps = visitStepsOf(visit.map(([part, level]) => graded(level, part)))
      const entry = steps.find(({ step }) => step === 'enter')
      for (const { step, behind } of steps) {
        if (step !== 'desk' && step !== 'toilet') continue
        if (entry?.state === 'blocks') expect(behind).toBe('stopped')
        if (entry?.state === 'unknown' || entry?.state === 'ungraded') expect(behind).not.toBe('open')
      }
    }))
  })
})
