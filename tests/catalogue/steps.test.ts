import { describe, expect, it } from 'vitest'
import { Catalogue, countingAnswers, stepsOf } from '@/catalogue'
import { asAnswer, type Answer } from '@/domain/answer'
import { asOwnCriterion, emptyLibrary } from '@/domain/library'
import type { Condition } from '@/domain/condition'
import type { Checklist, Criterion } from '@/domain/criterion'
import { catalogue } from '../fixtures/catalogue'

const buildings = catalogue.checklist('buildings-full')!
const round = { walk: 'w', place: 'p', checklist: 'buildings-full' }
let made = 0
const said = (criterion: string, value: Answer['value'], named: Partial<Answer> = {}): Answer => ({ ...asAnswer({ id: `a${made++}`, dossier: 'd', stamps: {} }), ...round, criterion, outcome: value === null ? 'not-checked' : 'value', value, answeredAt: '2026-11-21T10:00:00.000Z', ...named })
const given = (...answers: readonly Answer[]): ReadonlyMap<string, Answer> => new Map(answers.map((answer) => [answer.criterion, answer]))
const idsOf = (answers: ReadonlyMap<string, Answer>, list: Checklist = buildings, whole: Catalogue = catalogue): readonly string[] => stepsOf(whole, list, answers).steps.map(({ id }) => id)

describe('whether something is there', () => {
  it('is asked once, right before the first question that hangs on it, in every list', () => {
    for (const list of catalogue.checklists) {
      const ids = idsOf(new Map(), list)
      expect(new Set(ids).size, list.id).toBe(ids.length)
      for (const { presence, criteria } of catalogue.presencesOf(list)) {
        const first = Math.min(...criteria.map((id) => ids.indexOf(id)))
        const between = ids.slice(ids.indexOf(presence.id) + 1, first)
        expect(between.every((id) => id.startsWith('has-')), `${list.id} ${presence.id}`).toBe(true)
        expect(ids.indexOf(presence.id), `${list.id} ${presence.id}`).toBeGreaterThanOrEqual(0)
        expect(ids.indexOf(presence.id)).toBeLessThan(first)
      }
    }
  })

  it('hides its questions on a no, and names them', () => {
    const no = given(said('has-stairs', false))
    const { steps, leftOut } = stepsOf(catalogue, buildings, no)
    expect(leftOut.get('has-stairs')!.map(({ id }) => id)).toEqual(['bld-stair-warning', 'bld-stair-step', 'bld-stair-width', 'bld-stair-open'])
    expect(steps.some(({ id }) => id.startsWith('bld-stair-'))).toBe(false)
    expect(steps.some(({ id }) => id === 'has-stairs')).toBe(true)
    expect(idsOf(new Map()).length - steps.length).toBe(4)
  })

  it.each([['yes', true], ['nobody looked', null]] as const)('asks all of them when the answer is %s', (_what, value) => {
    expect(idsOf(given(said('has-stairs', value)))).toEqual(idsOf(new Map()))
  })

  it('does not count answers that it hides, and counts them again when it changes', () => {
    const width = said('bld-stair-width', 80, { unit: 'cm' })
    const door = said('bld-door-width', 90, { unit: 'cm' })
    expect(countingAnswers(catalogue, [width, door, said('has-stairs', false)])).toEqual([door])
    expect(countingAnswers(catalogue, [width, door, said('has-stairs', true)])).toEqual([width, door])
  })

  it('says nothing about another place, another walk or another list', () => {
    const width = said('bld-stair-width', 80, { unit: 'cm' })
    for (const elsewhere of [{ place: 'q' }, { walk: null }, { checklist: 'buildings-core' }]) expect(countingAnswers(catalogue, [width, said('has-stairs', false, elsewhere)])).toEqual([width])
  })

  it('an answer that was wiped hides nothing', () => {
    const width = said('bld-stair-width', 80, { unit: 'cm' })
    expect(countingAnswers(catalogue, [width, said('has-stairs', false, { deletedAt: '2026-11-21T11:00:00.000Z' })])).toContain(width)
  })
})

describe('a question that hangs on another', () => {
  const own = (id: string, onlyIf: readonly Condition[]) => asOwnCriterion({ id, dossier: 'l', stamps: {}, title: id, question: `${id}?`, theme: 'buildings', answer: { kind: 'yes-no' }, onlyIf: onlyIf as never })
  const withOwn = (...criteria: readonly ReturnType<typeof own>[]): { whole: Catalogue; list: Checklist } => {
    const whole = new Catalogue({ themes: [], criteria: [], checklists: [], presences: catalogue.presences, norms: [], texts: {}, library: { ...emptyLibrary, criteria } })
    return { whole, list: { ...buildings, id: 'own', criteria: criteria.map(({ id }) => id) } }
  }
  const yes = (question: string): Condition => ({ question, in: [true] })

  it('is left out after another answer, and so is what hangs on it in turn', () => {
    const { whole, list } = withOwn(own('a', []), own('b', [yes('a')]), own('c', [yes('b')]))
    expect(idsOf(new Map(), list, whole)).toEqual(['a', 'b', 'c'])
    const { steps, leftOut } = stepsOf(whole, list, given(said('a', false), said('b', true)))
    expect(steps.map(({ id }) => id)).toEqual(['a'])
    expect([...leftOut].map(([id, criteria]) => [id, criteria.map((criterion) => criterion.id)])).toEqual([['a', ['b', 'c']]])
  })

  it('asks a presence that only an own question hangs on', () => {
    const { whole, list } = withOwn(own('a', []), own('b', [yes('has-lift')]))
    expect(idsOf(new Map(), list, whole)).toEqual(['a', 'has-lift', 'b'])
    expect(idsOf(given(said('has-lift', false)), list, whole)).toEqual(['a', 'has-lift'])
    expect(whole.presencesOf(list).map(({ presence, criteria }) => [presence.id, criteria])).toEqual([['has-lift', ['b']]])
  })

  it('ends where questions hang on each other in a ring', () => {
    const { whole, list } = withOwn(own('a', [yes('b')]), own('b', [yes('a')]))
    expect(idsOf(new Map(), list, whole)).toEqual(['a', 'b'])
    expect(stepsOf(whole, list, given(said('a', false), said('b', false))).steps).toEqual([])
  })
})

describe('a retired question', () => {
  const old: Criterion = { ...catalogue.criterion('bld-door-width')!, id: 'bld-old', retired: '2027-01' }
  const whole = new Catalogue({ themes: [], criteria: [old], checklists: [], presences: [], norms: [], texts: {} })
  const list: Checklist = { ...buildings, criteria: ['bld-old'] }
  it('is asked no more, and stays readable and counted where somebody answered it', () => {
    expect(idsOf(new Map(), list, whole)).toEqual([])
    const answer = said('bld-old', 80, { unit: 'cm' })
    expect(idsOf(given(answer), list, whole)).toEqual(['bld-old'])
    expect(countingAnswers(whole, [answer])).toEqual([answer])
  })
})

it('every presence says in both languages what its no comes down to', () => {
  for (const { id, none } of catalogue.presences) {
    expect(none.nl, id).toMatch(/^geen \S/)
    expect(none.en, id).toMatch(/^no \S/)
  }
})
