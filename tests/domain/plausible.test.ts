import { describe, expect, it } from 'vitest'
import { doubtOf, plausibleOf } from '@/domain/plausible'
import type { Unit } from '@/domain/unit'
import { catalogue } from '../fixtures/catalogue'

const doubt = (id: string, value: number) => {
  const { answer } = catalogue.criterion(id)!
  return doubtOf(value, (answer as { unit: Unit }).unit, plausibleOf(answer)!)
}

describe('a measure that can be', () => {
  it.each([
    ['no threshold at all', 'bld-threshold-out', 0], ['a whole step', 'bld-threshold-out', 20], ['a terrace on the guide line', 'str-guide-line-free', 0], ['no bus platform', 'str-stop-height', 0],
    ['no room beside the handle', 'bld-door-side', 0], ['a narrow door', 'bld-door-width', 62], ['a wide square', 'str-main-path-park', 1500], ['a steep slope', 'str-kerb-ramp-slope', 25],
    ['no queue', 'srv-waiting-time', 0], ['a dark path', 'str-lighting', 0], ['nobody', 'com-reading-group', 0], ['a far bench', 'str-bench-spacing', 800], ['a low ceiling', 'bld-room-height', 190],
    ['black on white', 'com-contrast', 21], ['a bench of stone', 'str-bench-design', 30],
  ])('%s asks nothing: %s %d', (_what, id, value) => expect(doubt(id, value)).toBeUndefined())
})

describe('a measure that is likely a slip', () => {
  it.each([
    ['millimetres of a door', 'bld-door-width', 900, { unit: 'mm', value: 90 }], ['metres of a door', 'bld-door-width', 0.9, { unit: 'm', value: 90 }],
    ['millimetres of a room', 'bld-room-height', 2300, { unit: 'mm', value: 230 }], ['metres of a room', 'bld-room-height', 2.3, { unit: 'm', value: 230 }],
    ['millimetres of a counter', 'bld-counter-low', 800, { unit: 'mm', value: 80 }], ['millimetres of a handle', 'bld-door-handle', 1050, { unit: 'mm', value: 105 }],
    ['millimetres of a platform', 'str-stop-height', 160, { unit: 'mm', value: 16 }], ['centimetres of a handrail', 'bld-handrail-grip', 4.5, { unit: 'cm', value: 45 }],
    ['centimetres of a threshold, in metres', 'bld-threshold-out', 700, { unit: 'mm', value: 70 }],
  ])('%s: %s %d was perhaps meant otherwise', (_what, id, value, meant) => expect(doubt(id, value)?.meant).toEqual(meant))

  it.each([
    ['no door', 'bld-door-width', 0, 'low'], ['a forgotten comma in a slope', 'str-crossfall', 83, 'high'], ['a forgotten comma in a speed', 'str-signal-time', 8, 'high'],
    ['more than all', 'com-active', 120, 'high'], ['more contrast than there is', 'com-contrast', 45, 'high'],
  ])('%s: %s %d is asked about, and nothing is offered', (_what, id, value, side) => expect(doubt(id, value)).toEqual({ side, meant: null }))
})

it('every figure of every measured question can be', () => {
  for (const { id, answer } of catalogue.criteria) {
    if ((answer.kind !== 'measure' && answer.kind !== 'count') || !answer.limits) continue
    for (const figure of Object.values(answer.limits.thresholds)) if (typeof figure === 'number') expect(doubt(id, figure), `${id} ${figure}`).toBeUndefined()
  }
})

it('what the criterion itself says goes first', () => {
  expect(plausibleOf({ kind: 'count', unit: 'count', plausible: { from: 3 } })).toEqual({ from: 3 })
  expect(plausibleOf({ kind: 'yes-no' })).toBeUndefined()
})
