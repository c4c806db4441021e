import fc from '../fixtures/property'
import { describe, expect, it } from 'vitest'
import { isLevel, levels, severityOf, unknownLevels, type AnyLevel } from '@/domain/level'
import { countsOf, groupResults, levelOf, outcomes, resultOf, themeResults, worstGroupsFirst, type QuestionResult } from '@/domain/placeResults'
import { stateOf } from '@/domain/placeSteps'
import { aCriterion, anAnswer, graded } from './aQuestion'

const question = (answer: Parameters<typeof anAnswer>[0] | undefined, criterion = {}): QuestionResult => resultOf({ id: 'bld-door', criterion: aCriterion(criterion), answer: answer && anAnswer(answer), asked: true })

describe('one question', () => {
  it.each([
    ['nobody answered', undefined, 'unknown', 'not-checked'],
    ['not looked at', { outcome: 'not-checked', value: null }, 'unknown', 'not-checked'],
    ['not to tell', { outcome: 'cannot-tell', value: null }, 'unknown', 'cannot-tell'],
    ['not applicable', { outcome: 'not-applicable', value: null }, 'not-applicable', 'not-applicable'],
    ['exactly the figure', { value: 90 }, 'passes', 'good'],
    ['just below it', { value: 89.9 }, 'fails', 'inconvenient'],
    ['far below it', { value: 60 }, 'fails', 'blocks'],
    ['a person finds it worse than the figure says', { value: 95, level: 'needs-help' }, 'fails', 'needs-help'],
    ['a person finds it good though the figure is not met', { value: 86, level: 'good' }, 'fails', 'good'],
    ['a person cannot tell, and the figure is met', { value: 95, level: 'cannot-tell' }, 'unknown', 'cannot-tell'],
    ['a person cannot tell, and the figure is not met', { value: 60, level: 'cannot-tell' }, 'fails', null],
  ] as const)('%s', (_name, answer, outcome, level) => {
    expect(question(answer)).toMatchObject({ outcome, level, outdated: false })
  })

  it('that fails without a level has none', () => {
    expect(question({ value: false }, { answer: { kind: 'yes-no' } })).toMatchObject({ outcome: 'fails', level: null })
  })

  it('answered in words is noted, and says nothing good or bad', () => {
    expect(question({ value: 'Vraag aan het onthaal' }, { answer: { kind: 'text' } })).toMatchObject({ outcome: 'noted', level: null })
    expect(levelOf([question({ value: 'x' }, { answer: { kind: 'text' } })])).toBe('not-checked')
  })

  it('that is not asked here does not apply, whatever was answered before', () => {
    expect(resultOf({ id: 'x', criterion: aCriterion(), answer: anAnswer({ value: 60 }), asked: false })).toMatchObject({ outcome: 'not-applicable', level: 'not-applicable' })
  })

  it('of an older revision is not held against the figure of today', () => {
    expect(question({ value: 95, revision: 1 }, { revision: 2 })).toMatchObject({ outcome: 'unknown', level: 'cannot-tell', outdated: true })
    expect(question({ value: 95, revision: 1, level: 'needs-help' }, { revision: 2 })).toMatchObject({ outcome: 'fails', level: 'needs-help', outdated: true })
    expect(question({ value: 95, revision: 1, level: 'good' }, { revision: 2 })).toMatchObject({ outcome: 'passes', level: 'good', outdated: true })
  })

  it('is held against the figures that it was answered with', () => {
    const kept = { limits: { thresholds: { kind: 'at-least', good: 80 }, goodStatus: 'law', gradesStatus: 'law' } }
    expect(question({ value: 86, ...kept })).toMatchObject({ outcome: 'passes', level: 'good' })
  })

  it('that is retired stays judged; one that is not in the catalogue keeps its level', () => {
    expect(question({ value: 60 }, { retired: '2026-12' })).toMatchObject({ outcome: 'fails', level: 'blocks' })
    expect(resultOf({ id: 'gone', criterion: undefined, answer: anAnswer({ value: true, level: 'blocks' }), asked: true })).toMatchObject({ outcome: 'fails', level: 'blocks' })
    expect(resultOf({ id: 'gone', criterion: undefined, answer: anAnswer({ value: true }), asked: true })).toMatchObject({ outcome: 'unknown', level: 'cannot-tell' })
  })
})

/** Everything that a question can come to. */
const anything = fc.constantFrom<AnyLevel | 'ungraded' | undefined>(...levels, ...unknownLevels, 'ungraded', undefined)
const someQuestions = fc.array(anything.map((level) => graded(level)), { maxLength: 12 })

describe('several questions', () => {
  it('are good only where all that applies is known and good', () => {
    fc.assert(fc.property(someQuestions, (questions) => {
      const applying = questions.filter(({ outcome }) => outcome !== 'not-applicable')
      expect(levelOf(questions) === 'good').toBe(applying.length > 0 && applying.every(({ level }) => level === 'good'))
      expect(stateOf(questions) === 'good').toBe(levelOf(questions) === 'good')
    }))
  })

  it('never get better by a worse answer', () => {
    const rank = (level: AnyLevel | null): number => (isLevel(level) ? severityOf(level) : -1)
    fc.assert(fc.property(fc.array(fc.constantFrom(...levels), { minLength: 1, maxLength: 8 }), fc.nat(), fc.constantFrom(...levels), (given, at, other) => {
      const i = at % given.length
      const [better, worse] = severityOf(given[i]!) <= severityOf(other) ? [given[i]!, other] : [other, given[i]!]
      const withOne = (level: (typeof levels)[number]) => given.map((one, n) => graded(n === i ? level : one))
      expect(rank(levelOf(withOne(worse)))).toBeGreaterThanOrEqual(rank(levelOf(withOne(better))))
    }))
  })

  it('never get good by one more that is not known', () => {
    fc.assert(fc.property(someQuestions, fc.constantFrom(...unknownLevels.filter((level) => level !== 'not-applicable'), undefined), (questions, unknown) => {
      const before = levelOf(questions)
      const after = levelOf([...questions, graded(unknown)])
      expect(after).not.toBe('good')
      if (isLevel(before) && before !== 'good') expect(after).toBe(before)
    }))
  })

  it('come out the same in whatever order', () => {
    fc.assert(fc.property(someQuestions.chain((questions) => fc.tuple(fc.constant(questions), fc.shuffledSubarray(questions, { minLength: questions.length }))), ([questions, shuffled]) => {
      expect(levelOf(shuffled)).toBe(levelOf(questions))
      expect(stateOf(shuffled)).toBe(stateOf(questions))
      expect(countsOf(shuffled)).toEqual(countsOf(questions))
    }))
  })

  it('are each counted once, as one outcome', () => {
    fc.assert(fc.property(someQuestions, (questions) => {
      const counts = countsOf(questions)
      expect(outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)).toBe(questions.length)
      expect(counts.passes).toBe(questions.filter(({ level, outcome }) => outcome === 'passes' && level === 'good').length)
      expect(themeResults(questions).flatMap((theme) => theme.questions)).toHaveLength(questions.length)
    }))
  })
})

describe('groups', () => {
  const door = graded('blocks', { id: 'door', groups: ['wheelchair-manual'] })
  const sign = graded('good', { id: 'sign', groups: ['blind'] })
  const quiet = graded('inconvenient', { id: 'quiet', groups: ['everybody'] })

  it('are those that a question names, with what is asked for everybody', () => {
    const groups = groupResults([sign, door, quiet])
    expect(groups.map(({ group, level }) => [group, level])).toEqual([['wheelchair-manual', 'blocks'], ['blind', 'inconvenient']])
    expect(groups[0]!.causes).toEqual([door])
    expect(groups[1]!.causes).toEqual([quiet])
    expect(groupResults([quiet]).map(({ group }) => group)).toEqual(['everybody'])
  })

  it('say what fails without a level, and stand it after what blocks', () => {
    const loop = graded('ungraded', { id: 'loop', groups: ['deaf'] })
    const step = graded('needs-help', { id: 'step', groups: ['older-person'] })
    const groups = worstGroupsFirst(groupResults([step, loop, door, sign]))
    expect(groups.map(({ group, level }) => [group, level])).toEqual([['wheelchair-manual', 'blocks'], ['deaf', null], ['older-person', 'needs-help'], ['blind', 'good']])
    expect(groups[1]!.causes).toEqual([loop])
  })
})
