import { describe, expect, it } from 'vitest'
import type { AnswerSpec, Limits, SourceStatus } from '@/domain/criterion'
import type { Level } from '@/domain/level'
import { judge } from '@/domain/verdict'
import { catalogue } from '../fixtures/catalogue'

/**
 * At, just below and just above every limit, by hand from norms.md: the graded limits of 12.4 and the figure of the row
 * for the rest. `null`: misses the norm, and nobody says how bad that is.
 */
interface Expected {
  /** Status of the norm's own figure. */
  readonly norm: SourceStatus
  readonly meets: readonly number[]
  readonly misses: readonly (readonly [value: number, level: Level | null])[]
}

const measured: Readonly<Record<string, Expected>> = {
  // 12.4, threshold: 2 · 3 · 7
  'bld-threshold-out': { norm: 'law', meets: [0, 1.9, 2], misses: [[2.1, 'inconvenient'], [2.9, 'inconvenient'], [3, 'inconvenient'], [3.1, 'needs-help'], [6.9, 'needs-help'], [7, 'needs-help'], [7.1, 'blocks'], [40, 'blocks']] },
  'str-stop-reach': { norm: 'guideline', meets: [0, 1.9, 2], misses: [[2.1, 'inconvenient'], [3, 'inconvenient'], [3.1, 'needs-help'], [7, 'needs-help'], [7.1, 'blocks']] },
  // 12.4, door: 90 · 85 · 80
  'bld-door-width': { norm: 'law', meets: [200, 90.1, 90], misses: [[89.9, 'inconvenient'], [89, 'inconvenient'], [85.1, 'inconvenient'], [85, 'inconvenient'], [84.9, 'needs-help'], [80.1, 'needs-help'], [80, 'needs-help'], [79.9, 'blocks'], [70, 'blocks'], [0, 'blocks']] },
  // 12.4, turning circle: 150 · 140 · 130
  'bld-door-turn': { norm: 'law', meets: [151, 150], misses: [[149, 'inconvenient'], [141, 'inconvenient'], [140, 'inconvenient'], [139, 'needs-help'], [131, 'needs-help'], [130, 'needs-help'], [129, 'blocks'], [110, 'blocks'], [0, 'blocks']] },
  // 12.4, beside the handle: 50 · 30, and never blocks by this figure alone
  'bld-door-side': { norm: 'law', meets: [51, 50], misses: [[49, 'inconvenient'], [31, 'inconvenient'], [30, 'inconvenient'], [29, 'needs-help'], [0, 'needs-help']] },
  // 12.4, footway: 150 · 120 · 100
  'str-footpath-width': { norm: 'law', meets: [180, 151, 150], misses: [[149, 'inconvenient'], [121, 'inconvenient'], [120, 'inconvenient'], [119, 'needs-help'], [101, 'needs-help'], [100, 'needs-help'], [99, 'blocks'], [0, 'blocks']] },
  'str-terrace-passage': { norm: 'law', meets: [151, 150], misses: [[149, 'inconvenient'], [120, 'inconvenient'], [119, 'needs-help'], [100, 'needs-help'], [99, 'blocks']] },
  'str-works-passage': { norm: 'law', meets: [200, 151, 150], misses: [[149, 'inconvenient'], [120, 'inconvenient'], [119, 'needs-help'], [100, 'needs-help'], [99, 'blocks']] },
  // 12.4, crossfall: 2 · 3 · 5
  'str-crossfall': { norm: 'guideline', meets: [0, 1.9, 2], misses: [[2.1, 'inconvenient'], [2.9, 'inconvenient'], [3, 'inconvenient'], [3.1, 'needs-help'], [4.9, 'needs-help'], [5, 'needs-help'], [5.1, 'blocks'], [12, 'blocks']] },
  // 12.4, slope over 10 to 25 cm: 8,3 · 10 · 12
  'str-kerb-ramp-slope': { norm: 'guideline', meets: [0, 8.2, 8.3], misses: [[8.4, 'inconvenient'], [9.9, 'inconvenient'], [10, 'inconvenient'], [10.1, 'needs-help'], [11.9, 'needs-help'], [12, 'needs-help'], [12.1, 'blocks'], [30, 'blocks']] },
  // 12.4, kerb: 2 · 3 · 6
  'str-kerb-height': { norm: 'guideline', meets: [0, 1.9, 2], misses: [[2.1, 'inconvenient'], [2.9, 'inconvenient'], [3, 'inconvenient'], [3.1, 'needs-help'], [4, 'needs-help'], [5.9, 'needs-help'], [6, 'needs-help'], [6.1, 'blocks'], [15, 'blocks']] },
  // 12.4, bus platform: 15-18 · 12 · 8; above 18 is wrong, and no level is given
  'str-stop-height': { norm: 'guideline', meets: [15, 15.1, 16, 17.9, 18], misses: [[18.1, null], [30, null], [14.9, 'inconvenient'], [12.1, 'inconvenient'], [12, 'inconvenient'], [11.9, 'needs-help'], [8.1, 'needs-help'], [8, 'needs-help'], [7.9, 'blocks'], [0, 'blocks']] },
  // 12.4, low part of the counter: 80 · 90 · 110
  'bld-counter-low': { norm: 'law', meets: [70, 79, 80], misses: [[81, 'inconvenient'], [89, 'inconvenient'], [90, 'inconvenient'], [91, 'needs-help'], [109, 'needs-help'], [110, 'needs-help'], [111, 'blocks']] },
  // The figure of the row only
  'bld-path-width': { norm: 'law', meets: [151, 150], misses: [[149, null], [0, null]] },
  'bld-corridor-width': { norm: 'law', meets: [151, 150], misses: [[149, null], [90, null]] },
  'bld-stair-step': { norm: 'law', meets: [15, 17.9, 18], misses: [[18.1, null], [25, null]] },
  'bld-door-handle': { norm: 'guideline', meets: [90, 91, 119, 120], misses: [[89, null], [121, null]] },
  'bld-furniture-gap': { norm: 'guideline', meets: [91, 90], misses: [[89, null]] },
  'str-point-narrowing': { norm: 'guideline', meets: [101, 100], misses: [[99, null]] },
  'str-free-height': { norm: 'law', meets: [250, 211, 210], misses: [[209, null]] },
  'str-surface-even': { norm: 'guideline', meets: [0, 0.4, 0.5], misses: [[0.6, null]] },
  'str-joints-grates': { norm: 'guideline', meets: [1.9, 2], misses: [[2.1, null]] },
  'str-cobbles': { norm: 'city-agreement', meets: [151, 150], misses: [[149, null], [0, null]] },
  'str-guide-line-free': { norm: 'to-verify', meets: [61, 60], misses: [[59, null], [0, null]] },
  'str-signal-time': { norm: 'to-verify', meets: [0.7, 0.8], misses: [[0.9, null], [1.2, null]] },
  'str-bay-size': { norm: 'guideline', meets: [601, 600], misses: [[599, null]] },
  'str-bench-spacing': { norm: 'guideline', meets: [50, 99, 100], misses: [[101, null], [125, null]] },
  'str-lighting': { norm: 'city-agreement', meets: [1.1, 1], misses: [[0.9, null], [0, null]] },
}

const specOf = (id: string) => catalogue.criterion(id)!.answer

describe.each(Object.entries(measured))('%s', (id, { norm, meets, misses }) => {
  it.each(meets)('%d meets the norm and is good', (value) => {
    expect(judge(specOf(id), value)).toMatchObject({ meets: true, level: 'good', status: norm })
  })
  it.each(misses)('%d misses the norm: %s', (value, level) => {
    expect(judge(specOf(id), value)).toMatchObject({ meets: false, level })
  })
  it('says who drew the line', () => {
    const graded = misses.some(([, level]) => level !== null)
    for (const [value] of misses) expect(judge(specOf(id), value)!.status).toBe(graded ? 'city-agreement' : norm)
  })
})

it('the table above holds every question of the core lists that measures', () => {
  const core = new Set(['buildings-core', 'streets-core'].flatMap((id) => catalogue.checklist(id)!.criteria))
  const asked = catalogue.criteria.filter(({ id, answer }) => core.has(id) && 'limits' in answer && answer.limits).map(({ id }) => id)
  expect(Object.keys(measured).toSorted()).toEqual(asked.toSorted())
})

describe('the zone of a value', () => {
  it('lets the screen say between which limits a value lies', () => {
    expect(judge(specOf('str-kerb-height'), 4)!.zone).toEqual({ level: 'needs-help', from: 3, to: 6, includesFrom: false, includesTo: true })
    expect(judge(specOf('bld-door-width'), 87)!.zone).toEqual({ level: 'inconvenient', from: 85, to: 90, includesFrom: true, includesTo: false })
  })
  it('is open at the far ends', () => {
    expect(judge(specOf('str-kerb-height'), 900)!.zone).toMatchObject({ from: 6, to: null })
    expect(judge(specOf('str-kerb-height'), 0)!.zone).toMatchObject({ from: null, to: 2 })
    expect(judge(specOf('str-stop-height'), 19)!.zone).toMatchObject({ level: null, from: 18, to: null })
  })
  it('leaves no gap where a level in between is not given', () => {
    const limits: Limits = { thresholds: { kind: 'at-least', good: 150, needsHelp: 100, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' }
    const spec: AnswerSpec = { kind: 'measure', unit: 'cm', limits }
    expect([150, 149, 100, 99].map((value) => judge(spec, value)!.level)).toEqual(['good', 'needs-help', 'needs-help', 'blocks'])
  })
})

describe('other kinds of answers', () => {
  it('a yes is good; a no misses without a level, since nobody graded it', () => {
    expect(judge(specOf('bld-lift-present'), true)).toMatchObject({ meets: true, level: 'good' })
    expect(judge(specOf('bld-lift-present'), false)).toMatchObject({ meets: false, level: null })
  })
  it('a no has the level that the question gives it', () => {
    expect(judge({ kind: 'yes-no', noLevel: 'blocks' }, false)).toMatchObject({ meets: false, level: 'blocks' })
  })
  it.each([
    ['soft-enough', true, 'good'], ['mid-height-up-to-10', false, 'inconvenient'], ['mid-height-up-to-12', false, 'needs-help'], ['mid-height-over-12', false, 'blocks'],
  ] as const)('a ramp that is %s', (option, meets, level) => {
    expect(judge(specOf('bld-ramp-slope'), option)).toMatchObject({ meets, level })
  })
  it('a ramp of a height that nobody graded fails without a suggested level', () => {
    expect(judge(specOf('bld-ramp-slope'), 'other-height-too-steep')).toMatchObject({ meets: false, level: null })
    expect(judge(specOf('bld-ramp-slope'), 'no-such-option')).toBeUndefined()
  })
  it('a level is taken as the person gave it', () => {
    expect(judge({ kind: 'level' }, 'needs-help')).toMatchObject({ meets: false, level: 'needs-help' })
    expect(judge({ kind: 'level' }, 'good')).toMatchObject({ meets: true, level: 'good' })
  })
})

describe('what cannot be judged', () => {
  it.each([
    ['not a number', 'bld-door-width', Number.NaN], ['endless', 'bld-door-width', Number.POSITIVE_INFINITY], ['a word for a number', 'bld-door-width', '90'],
    ['a yes for a number', 'bld-door-width', true], ['a number for a yes', 'bld-lift-present', 1], ['an unknown option', 'bld-ramp-slope', 'steep'],
  ] as const)('%s gets no verdict', (_name, id, value) => {
    expect(judge(specOf(id), value)).toBeUndefined()
  })
  it('a measure without figures is an observation', () => {
    expect(judge({ kind: 'measure', unit: 'dB' }, 60)).toBeUndefined()
  })
  it('a choice of which no option suggests a level only notes what is there', () => {
    const options = [{ id: 'brick', label: 'Baksteen' }, { id: 'wood', label: 'Hout' }]
    expect(judge({ kind: 'choice', options }, 'brick')).toBeUndefined()
    expect(judge({ kind: 'choices', options }, 'brick wood')).toBeUndefined()
    expect(judge({ kind: 'choice', options: [{ ...options[0]!, level: 'good' }, options[1]!] }, 'wood')).toMatchObject({ meets: false, level: null })
  })
  it('an unknown level is no level', () => {
    expect(judge({ kind: 'level' }, 'not-checked')).toBeUndefined()
  })
})
