import { expect, it } from 'vitest'
import { nextNumber, shownNumbers } from '@/domain/numbering'

it('a new number is never one that was used before, also by a removed finding', () => {
  expect(nextNumber([])).toBe(1)
  expect(nextNumber([{ id: 'a', number: 1 }, { id: 'b', number: 7 }])).toBe(8)
})

it('two devices that gave the same number both keep it, told apart by a letter, the same on every device', () => {
  const both = [{ id: 'b', number: 3 }, { id: 'a', number: 3 }, { id: 'c', number: 4 }]
  const shown = shownNumbers(both)
  expect([...shown]).toEqual(expect.arrayContaining([['a', '3'], ['b', '3b'], ['c', '4']]))
  expect(shownNumbers([...both].reverse())).toEqual(shown)
})
