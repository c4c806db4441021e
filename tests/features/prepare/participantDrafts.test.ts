import { describe, expect, it } from 'vitest'
import { consentGiven, consentHistory, newParticipant } from '@/features/prepare/participantDrafts'
import { tickChanges } from '@/features/prepare/mapEntries'
import { aChangeOf, aParticipant } from '../../domain/builders'

describe('a new participant', () => {
  const of = { id: 'p', dossier: 'd', walk: 'w', now: 'T' }
  it('is an expert with a free pseudonym who was asked nothing yet, and comes last', () => {
    expect(newParticipant([aParticipant({ colour: 'blue', letter: 'A', position: 7 })], of).set).toMatchObject({ colour: 'green', letter: 'B', 'roles.expert': true, consentScore: null, consentPhoto: null, consentVoice: null, position: 8 })
  })
  it('never has a pseudonym that is taken, up to a full panel', () => {
    const people = [aParticipant({ colour: 'blue', letter: 'A' })]
    for (let i = 0; i < 40; i++) {
      const { colour, letter } = newParticipant(people, of).set as { colour: 'blue'; letter: string }
      expect(people.some((other) => other.colour === colour && other.letter === letter)).toBe(false)
      people.push(aParticipant({ colour, letter }))
    }
  })
})

describe('consent', () => {
  const given = (consent: 'score' | 'voice', value: boolean | null, clock: number, day: string) => ({ ...aChangeOf('participant', 'p', consentGiven(consent, value, day), clock), at: day })
  it('knows when each answer was given, and that a no after a yes was a withdrawal', () => {
    expect(consentHistory([given('score', true, 1, '2026-10-01'), given('voice', false, 2, '2026-10-02'), given('score', false, 3, '2026-10-03')])).toEqual({ score: { at: '2026-10-03', isWithdrawn: true }, voice: { at: '2026-10-02', isWithdrawn: false } })
  })
  it('says nothing of a consent that was set back to not asked', () => {
    expect(consentHistory([given('score', true, 1, '2026-10-01'), given('score', null, 2, '2026-10-02')])).toEqual({})
  })
  it('is the same in whatever order the changes come', () => {
    const changes = [given('score', true, 1, '2026-10-01'), given('score', false, 2, '2026-10-02'), given('score', true, 3, '2026-10-03')]
    expect(consentHistory([...changes].reverse())).toEqual(consentHistory(changes))
    expect(consentHistory(changes).score).toEqual({ at: '2026-10-03', isWithdrawn: false })
  })
})

describe('ticks', () => {
  it('are set and taken out one by one', () => {
    expect(tickChanges('groups', ['blind', 'deaf'], ['deaf', 'child'])).toEqual({ 'groups.child': true, 'groups.blind': null })
  })
})
