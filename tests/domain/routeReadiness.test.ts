import { describe, expect, it } from 'vitest'
import { languagesMissing, linkGaps, translationState } from '@/domain/routeReadiness'
import { aLink } from './builders'

describe('what a link misses', () => {
  it('is a name, a task, minutes, and metres where one goes somewhere', () => {
    expect(linkGaps(aLink({ channel: 'onsite' }))).toEqual(['title', 'to-try', 'minutes', 'metres'])
    expect(linkGaps(aLink({ channel: 'web', title: 'Website', toTry: ' ', minutes: 5 }))).toEqual(['to-try'])
    expect(linkGaps(aLink({ channel: 'onsite', title: 'Deur', toTry: 'Ga binnen', minutes: 0, lengthM: 0 }))).toEqual([])
  })
})

describe('a translation', () => {
  const link = aLink({ title: 'Balie', toTry: 'Vraag een bewijs', titles: { tr: 'Gişe', fr: 'Guichet', bg: '  ' }, tries: { tr: 'Bir belge iste' }, translationsRead: { fr: true } })
  it('is missing, half, not read, or read', () => {
    expect(translationState(link, 'bg')).toBe('missing')
    expect(translationState(link, 'fr')).toBe('half')
    expect(translationState(link, 'tr')).toBe('unread')
    expect(translationState({ ...link, translationsRead: { tr: true } }, 'tr')).toBe('read')
  })
  it('needs no task where the link has none', () => {
    expect(translationState({ ...link, toTry: '' }, 'fr')).toBe('read')
  })
  it('is named once per language of the panel, never for Dutch', () => {
    expect(languagesMissing([link, link], ['nl', 'tr', 'bg', 'bg'])).toEqual(['bg'])
  })
})
