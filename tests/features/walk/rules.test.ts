import { describe, expect, it } from 'vitest'
import type { Zone } from '@/domain/verdict'
import { insidePhoto, middlePart, partAfterKey, partBetween } from '@/features/walk/blackParts'
import { searchGroups, shownGroups } from '@/features/walk/groupOrder'
import { reasonOf } from '@/features/walk/reasonOf'
import { searchCriteria } from '@/features/walk/searchCriteria'
import { spotOfPhoto } from '@/features/walk/spotOfPhoto'
import { onDay, today } from '@/ui/today'
import findingWords from '@/locales/nl/finding.json'
import { catalogue } from '../../fixtures/catalogue'
import words from '@/locales/nl/words.json'

const zone = (part: Partial<Zone>): Zone => ({ level: null, from: null, to: null, includesFrom: false, includesTo: false, ...part })

describe('the reason of a suggestion', () => {
  it('names the limit that decided', () => {
    expect(reasonOf(zone({ from: 6 }))).toEqual({ key: 'finding.reason.more', from: 6, to: null })
    expect(reasonOf(zone({ to: 80 }))).toEqual({ key: 'finding.reason.less', from: null, to: 80 })
    expect(reasonOf(zone({ to: 2, includesTo: true }))?.key).toBe('finding.reason.atMost')
    expect(reasonOf(zone({ from: 90, includesFrom: true }))?.key).toBe('finding.reason.atLeast')
    expect(reasonOf(zone({ from: 3, to: 6 }))?.key).toBe('finding.reason.between')
    expect(reasonOf(zone({}))).toBeUndefined()
  })
})

describe('the place of a photo', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  const fix = { lat: 51.05, lon: 3.72, source: 'gps', accuracyM: 6 } as const
  const photo = { lat: 51.04, lon: 3.7 }
  it('is where the device is, when the photo was just taken', () => {
    expect(spotOfPhoto({ fix, photo, fresh: true, takenAt: null, now })).toEqual(fix)
    expect(spotOfPhoto({ fix: null, photo, fresh: true, takenAt: null, now })).toEqual({ ...photo, source: 'photo' })
  })
  it('is where the photo says, for a photo that existed', () => {
    expect(spotOfPhoto({ fix, photo, fresh: false, takenAt: null, now })).toEqual({ ...photo, source: 'photo' })
  })
  it('is not the office, when an old photo without a place is added at the desk', () => {
    expect(spotOfPhoto({ fix, photo: null, fresh: false, takenAt: '2026-11-20T10:00:00Z', now })).toBeNull()
    expect(spotOfPhoto({ fix, photo: null, fresh: false, takenAt: '2026-11-22T11:50:00Z', now })).toEqual(fix)
  })
})

describe('groups', () => {
  it('stand worst first, and then those that the criterion proposes', () => {
    expect(shownGroups({ blind: 'inconvenient', 'wheelchair-manual': 'blocks', deaf: 'not-checked' }, ['walking-aid', 'blind'])).toEqual(['wheelchair-manual', 'blind', 'deaf', 'walking-aid'])
  })
  it('are found by part of their word, the proposed ones first', () => {
    const wordOf = (group: string): string => words[`group.${group}` as keyof typeof words]
    expect(searchGroups('rolstoel', wordOf as never, ['wheelchair-electric'])).toEqual(['wheelchair-electric', 'wheelchair-manual'])
    expect(searchGroups('xyz', wordOf as never, [])).toEqual([])
  })
})

describe('finding a criterion', () => {
  const search = (text: string) => searchCriteria(catalogue.criteria, text, (criterion) => catalogue.text(criterion, 'nl'))
  it('puts a word in the title first', () => {
    expect(search('stoeprand')[0]?.title).toContain('Stoeprand')
  })
  it('offers something for every subject that has a first search', () => {
    for (const [key, word] of Object.entries(findingWords)) if (key.startsWith('finding.criterion.words.')) expect(search(word).length, `${key}: ${word}`).toBeGreaterThan(0)
  })
})

describe('black rectangles', () => {
  it('stay inside the photo, whatever the drag or the number', () => {
    expect(partBetween({ x: 0.9, y: 0.9 }, { x: 1.4, y: 0.5 })).toEqual({ x: 0.9, y: 0.5, width: 0.1, height: 0.4 })
    expect(insidePhoto({ x: 2, y: -1, width: 5, height: 0 })).toEqual({ x: 0, y: 0, width: 1, height: 0.01 })
  })
  it('do not come from a tap', () => {
    expect(partBetween({ x: 0.5, y: 0.5 }, { x: 0.503, y: 0.503 })).toBeUndefined()
  })
  it('are moved by arrows and made larger with Shift; other keys do nothing', () => {
    expect(partAfterKey(middlePart, 'ArrowLeft', false)).toEqual({ ...middlePart, x: 0.38 })
    expect(partAfterKey(middlePart, 'ArrowDown', true)).toEqual({ ...middlePart, height: 0.22 })
    expect(partAfterKey(middlePart, 'Tab', false)).toBeUndefined()
  })
})

describe('days', () => {
  it('are those of the wall clock here, not of UTC', () => {
    expect(today(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22')
  })
  it('can be changed without losing the time of day', () => {
    expect(onDay('2026-11-22T13:30:00.000Z', '2026-07-01')).toBe('2026-07-01T12:30:00.000Z')
    expect(onDay('2026-11-22T13:30:00.000Z', '')).toBeUndefined()
  })
})
