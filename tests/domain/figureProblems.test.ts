import { describe, expect, it } from 'vitest'
import type { Thresholds } from '@/domain/criterion'
import { figureProblems, soundAnswer } from '@/domain/figureProblems'
import { codeOf, freeCode, isCode } from '@/domain/listCode'
import { catalogue } from '../fixtures/catalogue'

describe('figures that contradict each other', () => {
  it.each<[string, Thresholds, ReturnType<typeof figureProblems>]>([
    ['none, the smaller the better', { kind: 'at-most', good: 2, inconvenient: 3, needsHelp: 6, beyond: 'blocks' }, []],
    ['none, the larger the better', { kind: 'at-least', good: 90, inconvenient: 80, needsHelp: 70, beyond: 'blocks' }, []],
    ['none, with a level left out', { kind: 'at-most', good: 2, needsHelp: 6 }, []],
    ['none, a stretch', { kind: 'between', from: 40, to: 50, inconvenientFrom: 35, needsHelpFrom: 30, beyond: 'blocks', aboveTo: 'inconvenient' }, []],
    ['the second limit lies within the first', { kind: 'at-most', good: 4, inconvenient: 3, needsHelp: 6 }, [{ kind: 'overlap', better: 'good', worse: 'inconvenient' }]],
    ['two limits are the same: nothing is left for the second', { kind: 'at-least', good: 90, inconvenient: 90 }, [{ kind: 'overlap', better: 'good', worse: 'inconvenient' }]],
    ['the third lies within the second', { kind: 'at-least', good: 90, inconvenient: 80, needsHelp: 85 }, [{ kind: 'overlap', better: 'inconvenient', worse: 'needs-help' }]],
    ['the third within the first, without a second', { kind: 'at-most', good: 4, needsHelp: 3 }, [{ kind: 'overlap', better: 'good', worse: 'needs-help' }]],
    ['a stretch that ends before it begins', { kind: 'between', from: 50, to: 40 }, [{ kind: 'turned' }]],
    ['a stretch with a worse one inside', { kind: 'between', from: 40, to: 50, inconvenientFrom: 45 }, [{ kind: 'overlap', better: 'good', worse: 'inconvenient' }]],
    ['what lies beyond is called better', { kind: 'at-most', good: 2, inconvenient: 3, beyond: 'inconvenient' }, [{ kind: 'order', beyond: 'inconvenient', last: 'inconvenient' }]],
    ['above the stretch is called good', { kind: 'between', from: 40, to: 50, aboveTo: 'good' }, [{ kind: 'order', beyond: 'good', last: 'good' }]],
  ])('%s', (_name, thresholds, problems) => {
    expect(figureProblems(thresholds)).toEqual(problems)
    const answer = { kind: 'measure', unit: 'cm', limits: { thresholds, goodStatus: 'law', gradesStatus: 'law' } } as const
    expect(soundAnswer(answer)).toEqual(problems.length === 0 ? answer : { kind: 'measure', unit: 'cm' })
  })

  it('are nowhere in the catalogue', () => {
    const unsound = catalogue.criteria.filter(({ answer }) => 'limits' in answer && answer.limits && figureProblems(answer.limits.thresholds).length > 0)
    expect(unsound.map(({ id }) => id)).toEqual([])
  })
})

describe('the code of a list', () => {
  it('is made from its title', () => {
    expect(codeOf('Halte in de wînter (2027)!')).toBe('halte-in-de-winter-2027')
    expect(codeOf('2027')).toBe('lijst')
    expect(codeOf('')).toBe('lijst')
    for (const title of ['Ça va?', '12 apen', '🙂', 'x'.repeat(300), '- a -']) expect(isCode(codeOf(title)), title).toBe(true)
  })
  it('gets the first free number, whatever the capitals', () => {
    expect(freeCode('halte', ['Halte', 'halte-2'])).toBe('halte-3')
    expect(freeCode('halte', [])).toBe('halte')
  })
  it('has no spaces, and begins with a letter', () => {
    expect(['halte', 'Halte_1', '_x'].every(isCode)).toBe(true)
    expect(['', 'de halte', '1halte', 'halte!', 'é'].some(isCode)).toBe(false)
  })
})
