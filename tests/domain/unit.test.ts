import { describe, expect, it } from 'vitest'
import { parseMeasure } from '@/domain/unit'

describe('a typed measure', () => {
  it.each([
    ['7', 7], ['2,5', 2.5], ['2.5', 2.5], [' 90 cm ', 90], ['90cm', 90], ['90 mm', 9], ['0,9 m', 90], ['0', 0], ['1,05 m', 105], ['9998', 9998],
  ])('"%s" in a field of centimetres is %d', (text, value) => expect(parseMeasure(text, 'cm')).toEqual({ ok: true, value }))

  it.each([
    ['', 'empty'], ['  ', 'empty'], ['zeven', 'not-a-number'], ['-3', 'negative'], ['9999', 'too-large'], ['12 kg', 'wrong-unit'], ['5 %', 'wrong-unit'],
    ['9,999', 'thousands'], ['1.250', 'thousands'], ['1.250 mm', 'thousands'], ['1e5', 'not-a-number'], ['1.2.3', 'not-a-number'], ['=2+2', 'not-a-number'], ['∞', 'not-a-number'],
  ])('"%s" is refused as %s', (text, problem) => expect(parseMeasure(text, 'cm')).toEqual({ ok: false, problem }))

  it('takes three decimals where they are millimetres of a metre', () => {
    expect(parseMeasure('1,250', 'm')).toEqual({ ok: true, value: 1.25 })
    expect(parseMeasure('1,250 m', 'cm')).toEqual({ ok: true, value: 125 })
    expect(parseMeasure('0,125', 'cm')).toEqual({ ok: true, value: 0.125 })
    expect(parseMeasure('1.250', 'min')).toEqual({ ok: false, problem: 'thousands' })
  })

  it('takes a slope with its sign', () => expect(parseMeasure('8,3 %', '%')).toEqual({ ok: true, value: 8.3 }))
})
