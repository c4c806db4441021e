import { describe, expect, it } from 'vitest'
import { chainOf } from '@/domain/chain'
import type { Level } from '@/domain/level'
import { talkPointsOf } from '@/features/facilitate/talkPoints'
import { aContent, aLink, aParticipant, aScore, aWalk } from '../../domain/builders'
import { asAnswer } from '@/domain/answer'

const walk = aWalk({ id: 'walk-1', kind: 'process-walk' })
const links = ['Brief', 'Deur', 'Balie', 'Toilet'].map((title, i) => aLink({ title, position: i, place: `place-${i}` }))
const people = [aParticipant({ groups: { blind: true } }), aParticipant({ groups: { blind: true } }), aParticipant({ groups: { deaf: true } })]
const said = (...given: readonly (readonly (Level | null)[])[]) => given.flatMap((levels, l) => levels.flatMap((level, p) => (level ? [aScore({ link: links[l]!.id, participant: people[p]!.id, level })] : [])))
const points = (scores: ReturnType<typeof said>, meets?: boolean) => {
  const answers = meets === undefined ? [] : [{ ...asAnswer({ id: 'answer-1', dossier: 'dossier-1', stamps: {} }), walk: 'walk-1', place: 'place-3' }]
  return talkPointsOf(chainOf(aContent({ walks: [walk], links, participants: people, scores, answers }), 'walk-1', () => ({ meets: meets ?? null, level: null, groups: [] }))!)
}

describe('points for the group talk', () => {
  it('put the lowest first, then as on the route; what everybody finds fine comes after all of those', () => {
    const found = points(said(['good', 'good'], ['inconvenient', 'good'], ['blocks', 'blocks'], ['needs-help', 'good', 'inconvenient']))
    expect(found.map(({ link }) => link.title)).toEqual(['Balie', 'Toilet', 'Deur', 'Brief'])
    expect(found.map(({ reasons }) => reasons)).toEqual([['low'], ['spread', 'low'], ['spread'], []])
  })

  it('count people per level, and never say who', () => {
    const toilet = points(said([], [], [], ['needs-help', 'good', 'good'])).find(({ link }) => link.title === 'Toilet')!
    expect(toilet.counts).toEqual([{ level: 'good', people: 2 }, { level: 'needs-help', people: 1 }])
    expect(toilet.people).toBe(3)
  })

  it('keep the level of a single answer to themselves: everybody would know whose it is', () => {
    const brief = points(said(['blocks'])).find(({ link }) => link.title === 'Brief')!
    expect([brief.people, brief.counts]).toEqual([1, []])
  })

  it('name both ways in which rule and experience differ', () => {
    const atToilet = (meets: boolean, ...levels: Level[]) => points(said([], [], [], levels), meets).find(({ link }) => link.title === 'Toilet')!
    expect(atToilet(true, 'inconvenient', 'inconvenient')).toMatchObject({ contrast: 'passes-but-fails-people', reasons: ['norm'] })
    expect(atToilet(false, 'good', 'good')).toMatchObject({ contrast: 'fails-but-works', reasons: ['norm'] })
    expect(atToilet(true, 'good', 'good').reasons).toEqual([])
  })

  it('leave out who did not agree', () => {
    const silent = aParticipant({ consentScore: false })
    const chain = chainOf(aContent({ walks: [walk], links, participants: [...people, silent], scores: [aScore({ link: links[0]!.id, participant: silent.id, level: 'blocks' })] }), 'walk-1', () => undefined)!
    expect(talkPointsOf(chain).every(({ people: n, voices }) => n === 0 && voices.length === 0)).toBe(true)
  })
})
