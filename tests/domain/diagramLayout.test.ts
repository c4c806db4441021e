import { describe, expect, it } from 'vitest'
import { arrowPaths, figureLines, placedWords } from '@/domain/diagramLayout'

describe('a figure beside an arrow', () => {
  it.each([
    ['90 cm', ['90 cm']],
    ['meet hier', ['meet hier']],
    ['minstens 90 cm', ['minstens', '90 cm']],
    ['minstens 90\u00a0cm', ['minstens', '90\u00a0cm']],
    ['tussen 90 en 120 cm', ['tussen 90', 'en 120 cm']],
    ['hoogstens 13 woorden', ['hoogstens', '13 woorden']],
    ['minstens 90 en hoogstens 120\u00a0cm', ['minstens 90', 'en hoogstens', '120\u00a0cm']],
  ])('writes %s in few and even lines', (figure, lines) => {
    expect(figureLines(figure)).toEqual(lines)
  })

  it('never cuts a word, however long', () => {
    expect(figureLines('onwaarschijnlijkheden')).toEqual(['onwaarschijnlijkheden'])
  })
})

describe('the words of a drawing', () => {
  it('stand beside the longest part of an arrow that bends', () => {
    const [word] = placedWords({ marks: [{ kind: 'arrow', from: [0, 0], via: [[10, 0]], to: [10, 100], label: 'right' }] }, '25 m', 'nl')
    expect(word).toMatchObject({ text: '25 m', x: 23, anchor: 'start', role: 'figure' })
    expect(word!.y).toBeCloseTo(50 + (19 * 0.72) / 2, 0)
  })

  it('are the own words of an arrow in the language asked for, and the figure of no other', () => {
    const marks = [{ kind: 'arrow', from: [0, 50], to: [100, 50], label: 'above', words: { nl: 'lengte', en: 'length' } }, { kind: 'arrow', from: [0, 90], to: [100, 90], label: 'none' }, { kind: 'figure', at: [200, 100] }] as const
    expect(placedWords({ marks }, '7 cm', 'en').map(({ text, role }) => [text, role])).toEqual([['length', 'words'], ['7 cm', 'figure']])
  })
})

describe('an arrow', () => {
  it('has an end mark and a head at both ends, exactly where it measures', () => {
    const { line, ends } = arrowPaths({ kind: 'arrow', from: [10, 50], to: [110, 50], label: 'above' })
    expect(line).toBe('M 22 50 L 98 50')
    expect(ends.match(/Z/g)).toHaveLength(4)
    expect(ends).toContain('M 10 50 L 22 ')
    expect(ends).toContain('M 110 50 L 98 ')
  })

  it('keeps room for its line when it is short', () => {
    expect(arrowPaths({ kind: 'arrow', from: [0, 0], to: [20, 0], label: 'none' }).line).toBe('M 8 0 L 12 0')
  })
})
