import fc from '../fixtures/property'
import { describe, expect, it } from 'vitest'
import { byPosition, taskOfLink, titleOfLink, walkedLinks } from '@/domain/link'
import { effortOf } from '@/domain/routeEffort'
import { positionBetween } from '@/domain/routeOrder'
import { aLink } from './builders'

describe('the order of links', () => {
  it('is by position, and by id where two devices gave the same', () => {
    const links = [aLink({ id: 'c', position: 1 }), aLink({ id: 'a', position: 2 }), aLink({ id: 'b', position: 1 })]
    expect([...links].sort(byPosition).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  })
  it('leaves out what was removed or merged', () => {
    expect(walkedLinks([aLink({ id: 'a', deletedAt: '2026-10-03' }), aLink({ id: 'b', mergedInto: 'c' }), aLink({ id: 'c' })]).map(({ id }) => id)).toEqual(['c'])
  })
  it('has room before, after and between any two that differ', () => {
    fc.assert(fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (before, gap) => {
      const between = positionBetween(before, before + gap)
      expect(before < between && between < before + gap).toBe(true)
      expect(positionBetween(undefined, before)).toBeLessThan(before)
      expect(positionBetween(before, undefined)).toBeGreaterThan(before)
    }))
    expect(positionBetween(undefined, undefined)).toBe(1)
  })
  it('keeps that room for forty links that are each put at the same spot', () => {
    let after = 2
    for (let i = 0; i < 40; i++) {
      const position = positionBetween(1, after)
      expect(1 < position && position < after).toBe(true)
      after = position
    }
  })
})

describe('what a route takes', () => {
  it('is the sum, with what is not known, and the longest stretch without a seat', () => {
    const links = [
      aLink({ minutes: 5, lengthM: 200 }), aLink({ minutes: null, lengthM: 300, amenities: { seats: true } }), aLink({ minutes: 2, lengthM: 100 }), aLink({ minutes: 1, lengthM: null }),
      aLink({ channel: 'web', minutes: 10, lengthM: null }), aLink({ channel: 'transport', minutes: 6, lengthM: 150, amenities: { toilet: true } }),
    ]
    expect(effortOf(links)).toEqual({ minutes: 24, metres: 750, withoutMinutes: 1, withoutMetres: 1, longestWithoutRest: 500 })
  })
  it('of no link is nothing', () => expect(effortOf([])).toEqual({ minutes: 0, metres: 0, withoutMinutes: 0, withoutMetres: 0, longestWithoutRest: 0 }))
})

it('a title and a task are in the language where somebody wrote them, and else as written', () => {
  const link = aLink({ title: 'Halte', toTry: 'Stap uit', titles: { tr: 'Durak', ar: ' ' }, tries: { tr: 'İnin' } })
  expect([titleOfLink(link, 'tr'), titleOfLink(link, 'ar'), taskOfLink(link, 'tr'), taskOfLink(link, 'bg')]).toEqual(['Durak', 'Halte', 'İnin', 'Stap uit'])
})
