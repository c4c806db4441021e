import { describe, expect, it } from 'vitest'
import { byWorstFirst, isAnyLevel, worstLevel, type AnyLevel } from '@/domain/level'

describe('the worst of some levels', () => {
  it('is never softened by a better one', () => expect(worstLevel(['good', 'blocks', 'good', 'good'])).toBe('blocks'))
  it('ignores what nobody saw', () => expect(worstLevel(['good', 'not-checked', 'cannot-tell'])).toBe('good'))
  it('of nothing is not checked, never good', () => expect(worstLevel([])).toBe('not-checked'))
  it('keeps the one unknown that all agree on', () => expect(worstLevel(['cannot-tell', 'cannot-tell'])).toBe('cannot-tell'))
  it('of different unknowns is not checked', () => expect(worstLevel(['cannot-tell', 'not-applicable'])).toBe('not-checked'))
})

it('sorts the worst first and the unknowns last', () => {
  const all: AnyLevel[] = ['not-applicable', 'good', 'blocks', 'cannot-tell', 'inconvenient', 'needs-help', 'not-checked']
  expect([...all].sort(byWorstFirst)).toEqual(['blocks', 'needs-help', 'inconvenient', 'good', 'cannot-tell', 'not-checked', 'not-applicable'])
})

it('knows no other level', () => expect(['severe', '', null, 3].some(isAnyLevel)).toBe(false))
