import { describe, expect, it } from 'vitest'
import { asLink, type Link } from '@/domain/link'
import { asParticipant, type Participant } from '@/domain/participant'
import { asScore, scoreIdOf, type Score } from '@/domain/score'
import { doneCount, isDone, leadOn, makeStepper, neighbour, resumeAt, restAfterStepMs, whoScores, type Route } from '@/features/panel/flow'

const row = (id: string, fields: object) => ({ id, dossier: 'd', stamps: {}, deletedAt: null, ...fields })
const link = (id: string, position: number, fields: Partial<Link> = {}): Link => asLink(row(id, { walk: 'w', position, title: id, ...fields }))
const person = (id: string, fields: Partial<Participant> = {}): Participant => asParticipant(row(id, { walk: 'w', ...fields }))
const score = (at: string, of: string, fields: Partial<Score>): Score => asScore(row(scoreIdOf(at, of), { walk: 'w', link: at, participant: of, ...fields }))
const route = (links: readonly Link[], scores: readonly Score[] = [], participants: readonly Participant[] = []): Route => ({ links, scores, participants })
const three = [link('letter', 1), link('stop', 2), link('desk', 3)]

describe('where somebody goes on', () => {
  it('is the first link that was neither answered nor skipped', () => {
    expect(resumeAt(route(three), 'b')?.id).toBe('letter')
    expect(resumeAt(route(three, [score('letter', 'b', { level: 'good' }), score('stop', 'b', { skippedAt: 'T' })]), 'b')?.id).toBe('desk')
    expect(resumeAt(route(three, [score('letter', 'b', { level: 'good' }), score('desk', 'b', { level: 'good' })]), 'b')?.id).toBe('stop')
  })

  it('is nowhere when all is done, and never depends on what others did', () => {
    expect(resumeAt(route(three, three.map(({ id }) => score(id, 'b', { level: 'cannot-tell' }))), 'b')).toBeUndefined()
    expect(resumeAt(route(three, [score('letter', 'c', { level: 'good' })]), 'b')?.id).toBe('letter')
  })

  it('passes links that were removed, and follows the order as it is now', () => {
    expect(resumeAt(route([link('letter', 5), link('stop', 2, { deletedAt: 'T' }), link('desk', 3)]), 'b')?.id).toBe('desk')
  })

  it('counts a note of the helper as no answer: it is not this person\'s', () => {
    expect(isDone(route(three, [score('letter', 'b', { helperNote: 'zag niets' })]), 'letter', 'b')).toBe(false)
    expect(isDone(route(three, [score('letter', 'b', { words: 'moeilijk' })]), 'letter', 'b')).toBe(true)
  })

  it('does not ask again what was answered at a link that was merged into this one', () => {
    const merged = [link('letter', 1), link('old', 2, { mergedInto: 'desk' }), link('desk', 3)]
    expect(isDone(route(merged, [score('old', 'b', { level: 'blocks' })]), 'desk', 'b')).toBe(true)
    expect(isDone(route(merged, [score('old', 'b', { skippedAt: 'T' })]), 'desk', 'b')).toBe(false)
  })
})

describe('a link that goes away under somebody\'s hands', () => {
  const gone = [link('letter', 1), link('stop', 2, { deletedAt: 'T' }), link('desk', 3)]
  it('leads on to the next one that is open', () => expect(leadOn(route(gone), 'stop', 'b')?.id).toBe('desk'))
  it('leads back to an open one before it, when nothing after it is', () => expect(leadOn(route(gone, [score('desk', 'b', { level: 'good' })]), 'stop', 'b')?.id).toBe('letter'))
  it('leads to the link that it was merged into, wherever that stands', () => {
    expect(leadOn(route([link('letter', 1), link('stop', 2, { mergedInto: 'letter' }), link('desk', 3)]), 'stop', 'b')?.id).toBe('letter')
  })
  it('leads to the end when all is done, and also from an address that never was', () => {
    expect(leadOn(route(gone, ['letter', 'desk'].map((id) => score(id, 'b', { level: 'good' }))), 'stop', 'b')).toBeUndefined()
    expect(leadOn(route(gone), 'never', 'b')?.id).toBe('letter')
  })
})

describe('the chooser', () => {
  it('has who scores, and who went home last', () => {
    const people = [person('f', { roles: { facilitator: true } }), person('home', { leftAt: 'T' }), person('b', { roles: { expert: true } }), person('c')]
    const { here, left } = whoScores(route([], [], people))
    expect([here.map(({ id }) => id), left.map(({ id }) => id)]).toEqual([['b', 'c'], ['home']])
  })

  it('counts what somebody did, of the links as they are now', () => {
    const links = [...three, link('gone', 4, { deletedAt: 'T' })]
    expect(doneCount(route(links, [score('letter', 'b', { level: 'good' }), score('gone', 'b', { level: 'blocks' })]), 'b')).toEqual({ done: 1, total: 3 })
  })
})

describe('a step', () => {
  it('goes to the neighbour, and from the ends to nowhere', () => {
    expect([neighbour(three, 'letter', -1)?.id, neighbour(three, 'letter', 1)?.id, neighbour(three, 'desk', 1)?.id]).toEqual([undefined, 'stop', undefined])
    expect(neighbour(three, 'never', 1)).toBeUndefined()
  })

  it('is one, however quickly somebody taps twice', () => {
    let now = 0
    const mayStep = makeStepper(() => now)
    expect(mayStep()).toBe(true)
    now = restAfterStepMs - 1
    expect(mayStep()).toBe(false)
    now = restAfterStepMs
    expect(mayStep()).toBe(true)
  })
})
