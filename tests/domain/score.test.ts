import { describe, expect, it } from 'vitest'
import { isAnswered, scoreIdOf } from '@/domain/score'
import { aScore } from './builders'

describe('the id of a score', () => {
  const ids = (n: number): string[] => Array.from({ length: n }, () => crypto.randomUUID())

  it('is a valid UUID of version 8, the same each time, and another one for each of 10 000 pairs', () => {
    const [links, people] = [ids(100), ids(100)]
    const all = links.flatMap((link) => people.map((person) => scoreIdOf(link, person)))
    expect(new Set(all).size).toBe(10_000)
    expect(all.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([])
    expect(links.flatMap((link) => people.map((person) => scoreIdOf(link, person)))).toEqual(all)
  })
  it('is neither of both, and heeds no capitals', () => {
    const [link, person] = ids(2) as [string, string]
    expect([link, person]).not.toContain(scoreIdOf(link, person))
    expect(scoreIdOf(link.toUpperCase(), person)).toBe(scoreIdOf(link, person))
  })
  it('is made of ids that are no UUIDs too, and then tells which is which', () => {
    expect(scoreIdOf('a', 'b')).not.toBe(scoreIdOf('b', 'a'))
    expect(scoreIdOf('a', 'b')).toBe(scoreIdOf('a', 'b'))
  })
  // Exclusive-or does not tell the two apart: a link is never a participant, so nothing meets. Held here so that nobody takes it for two ids of one kind.
  it('is the same both ways round for two UUIDs', () => {
    const [link, person] = ids(2) as [string, string]
    expect(scoreIdOf(link, person)).toBe(scoreIdOf(person, link))
  })
})

it('is answered where there is anything of this person: not by a helper’s note, a time, or being skipped', () => {
  expect([aScore({ level: 'cannot-tell' }), aScore({ words: ' ja ' }), aScore({ feeling: 'bad' })].map(isAnswered)).toEqual([true, true, true])
  expect([aScore(), aScore({ words: ' ' }), aScore({ helperNote: 'Zag ik' }), aScore({ minutes: 3 }), aScore({ skippedAt: '2026-10-03T10:00:00.000Z' })].map(isAnswered)).toEqual([false, false, false, false, false])
})
