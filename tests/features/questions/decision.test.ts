/** What an officer types about a figure, and what is kept of it. */
import { describe, expect, it } from 'vitest'
import type { Change, Draft } from '@/domain/change'
import { libraryId, type CityFigure } from '@/domain/library'
import { decisionDraft, decisionEvents, openLimits, readDecision, typedFrom } from '@/features/questions/decision'
import { fits } from '@/exchange/reading/recordSchemas'
import { catalogue } from '../../fixtures/catalogue'

const number = (value: number): string => String(value).replace('.', ',')
const today = '2027-02-01'
const force = catalogue.original('bld-door-force')!
const door = catalogue.original('bld-door-width')!
const alarm = catalogue.original('wc-alarm')!
const typed = (criterion = force, over: Partial<ReturnType<typeof typedFrom>> = {}) => ({ ...typedFrom(criterion, undefined, number, today), source: 'Klankbordgroep', ...over })
const problemsOf = (criterion: typeof force, over: Parameters<typeof typed>[1]) => {
  const read = readDecision(criterion, typed(criterion, over), today, number)
  return read.ok ? {} : Object.fromEntries(Object.entries(read.problems).map(([field, problem]) => [field, problem.key]))
}

describe('what was typed', () => {
  it('confirms when nothing was changed, and corrects when something was', () => {
    expect(readDecision(force, typed(), today, number)).toMatchObject({ ok: true, decision: 'confirmed', limits: { thresholds: { good: 30 }, goodStatus: 'city-agreement' } })
    const corrected = readDecision(force, typed(force, { limits: { good: ' 25 N ' }, requirement: "Hoogstens 25 N om de  deur te openen." }), today, number)
    expect(corrected).toMatchObject({ ok: true, decision: 'corrected', limits: { thresholds: { kind: 'at-most', good: 25 } }, requirement: 'Hoogstens 25 N om de deur te openen.' })
    expect(readDecision(alarm, typed(alarm), today, number)).toMatchObject({ ok: true, decision: 'confirmed', limits: null })
  })
  it('of a law or guideline only asks for the limits between the levels', () => {
    expect(openLimits(door).map(({ name }) => name)).toEqual(['inconvenient', 'needsHelp'])
    expect(readDecision(door, typed(door, { limits: { inconvenient: '87', needsHelp: '82' } }), today, number)).toMatchObject({ ok: true, decision: 'corrected', limits: { thresholds: { good: 90, inconvenient: 87, needsHelp: 82 }, goodStatus: 'law' }, requirement: door.requirement })
  })
  it('is refused at the field that must change', () => {
    expect(problemsOf(force, { limits: { good: '25' } })).toEqual({ requirement: 'questions.decide.problem.not-in-sentence' })
    expect(problemsOf(force, { limits: { good: '0' } })).toEqual({ good: 'questions.decide.problem.not-positive' })
    expect(problemsOf(force, { limits: { good: '-3' } })).toEqual({ good: 'common.measure.negative' })
    expect(problemsOf(force, { limits: { good: '3 cm' } })).toEqual({ good: 'common.measure.wrong-unit' })
    expect(problemsOf(force, { limits: { good: '9999' } })).toEqual({ good: 'common.measure.too-large' })
    expect(problemsOf(force, { limits: { good: '' }, requirement: ' ', source: ' ', on: '' })).toEqual({ good: 'common.measure.empty', requirement: 'questions.decide.requirement.empty', source: 'questions.decide.source.empty', on: 'questions.decide.on.empty' })
    expect(problemsOf(force, { on: '2027-02-02' })).toEqual({ on: 'questions.decide.on.future' })
    expect(problemsOf(door, { limits: { inconvenient: '85', needsHelp: '86' } })).toEqual({ needsHelp: 'questions.decide.problem.order-at-least' })
    expect(problemsOf(door, { limits: { inconvenient: '90', needsHelp: '80' } })).toEqual({ inconvenient: 'questions.decide.problem.order-at-least' })
  })
})

describe('what is kept', () => {
  const read = readDecision(force, typed(), today, number)
  if (!read.ok) throw new Error('refused')
  const making = { now: '2027-02-01T10:11:12.000Z', newId: () => 'a0000000-0000-4000-8000-000000000001' }
  it('is a record of the library that a back-up takes', () => {
    const draft = decisionDraft(force, read, undefined, making)
    expect(draft).toMatchObject({ dossier: libraryId, kind: 'figure', record: making.newId(), set: { criterion: 'bld-door-force', revision: force.revision, decision: 'confirmed', decidedAt: '2027-02-01T10:11:12.000Z' } })
    for (const [field, value] of Object.entries(draft.set)) expect(fits('figure', field, value), field).toBe(true)
  })
  it('changes the decision that is there, so that one question has one', () => {
    expect(decisionDraft(force, read, { id: 'b0000000-0000-4000-8000-000000000001' } as CityFigure, making).record).toBe('b0000000-0000-4000-8000-000000000001')
  })
  it('has a history: decided, taken back, put back', () => {
    let clock = 0
    const change = (draft: Draft): Change => ({ ...draft, id: `c${++clock}`, clock, at: `2027-02-0${clock}T10:00:00.000Z`, device: 'd' })
    const first = decisionDraft(force, read, undefined, making)
    const changes = [change(first), change({ ...first, set: { deletedAt: '2027-02-02' } }), change({ ...first, set: { deletedAt: null } }), change({ ...first, record: 'other', set: { criterion: 'wc-alarm', decision: 'confirmed' } })]
    expect(decisionEvents([...changes].reverse(), 'bld-door-force').map(({ what, source }) => `${what} ${source}`)).toEqual(['putBack ', 'withdrawn ', 'confirmed Klankbordgroep'])
  })
})
