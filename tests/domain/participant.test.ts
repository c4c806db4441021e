import { describe, expect, it } from 'vitest'
import { consentsTo, groupsOf, isExpert } from '@/domain/participant'
import { freePseudonym, pseudonymsTwice } from '@/domain/pseudonym'
import { aParticipant } from './builders'

describe('a free pseudonym', () => {
  it('is never one that is taken, for 100 people, and gives each letter once while there are letters', () => {
    const taken: ReturnType<typeof freePseudonym>[] = []
    for (let i = 0; i < 100; i++) taken.push(freePseudonym(taken))
    expect(new Set(taken.map(({ colour, letter }) => `${colour} ${letter}`)).size).toBe(100)
    expect(new Set(taken.slice(0, 26).map(({ letter }) => letter)).size).toBe(26)
    expect(new Set(taken.slice(0, 8).map(({ colour }) => colour)).size).toBe(8)
  })
  it('heeds a letter in small type and holes in the alphabet', () => {
    expect(freePseudonym([{ colour: 'green', letter: 'a' }, { colour: 'blue', letter: 'C' }]).letter).toBe('B')
  })
  it('is still a pseudonym when all 208 are gone', () => {
    const taken: ReturnType<typeof freePseudonym>[] = []
    for (let i = 0; i < 208; i++) taken.push(freePseudonym(taken))
    expect(new Set(taken.map(({ colour, letter }) => `${colour} ${letter}`)).size).toBe(208)
    expect(freePseudonym(taken)).toEqual({ colour: 'blue', letter: 'A' })
  })
})

it('a pseudonym that two people on one walk have is found, and not that of another walk', () => {
  const people = [aParticipant({ id: 'a', letter: 'b', colour: 'red' }), aParticipant({ id: 'b', letter: 'B', colour: 'red' }), aParticipant({ id: 'c', letter: 'B', colour: 'blue' }), aParticipant({ id: 'd', letter: 'B', colour: 'red', walk: 'walk-2' })]
  expect([...pseudonymsTwice(people)]).toEqual(['a', 'b'])
})

it('consent is a yes: not asked is no', () => {
  expect([true, false, null].map((consentVoice) => consentsTo(aParticipant({ consentVoice }), 'voice'))).toEqual([true, false, false])
  const person = aParticipant({ consentScore: true, consentPhoto: false, consentVoice: null })
  expect((['score', 'photo', 'voice'] as const).map((consent) => consentsTo(person, consent))).toEqual([true, false, false])
})

it('an expert scores, and who has no role yet', () => {
  expect([{ expert: true }, { expert: true, helper: true }, {}, { helper: true }, { facilitator: true, officer: true }].map((roles) => isExpert({ roles: roles as Record<string, true> }))).toEqual([true, true, true, false, false])
})

it('groups are those that are said to be', () => expect(groupsOf({ groups: { blind: true, deaf: false } as unknown as Record<string, true> })).toEqual(['blind']))
