import { describe, expect, it } from 'vitest'
import { chainOf } from '@/domain/chain'
import { projectContent } from '@/domain/projection'
import { resultWalk, routeWalks, sameRoute } from '@/domain/routeWalks'
import { findingFromVoices, openVoices, quotedVoices } from '@/domain/voiceFinding'
import { judgeAnswer } from '../fixtures/catalogue'
import { aRoute, changesOfRoute, routeIds, said } from '../fixtures/aRoute'
import { aWalk } from './builders'

const content = aRoute()
const chain = chainOf(content, routeIds.walk, judgeAnswer)!
const at = (link: string) => chain.summaries.find((one) => one.link.id === link)!
const draftFor = (link: string) => findingFromVoices({ link: at(link).link, place: content.places.find(({ id }) => id === at(link).link.place), voices: at(link).voices.filter(({ level }) => level !== 'good'), kind: 'barrier', title: 'Plein: blokkeert', id: 'new', number: 2, now: '2026-11-21T12:00:00.000Z' })

describe('a finding from voices', () => {
  it('is at the link, with the levels that were given and without those who found it good', () => {
    const { set } = draftFor(routeIds.crossing)
    expect(set).toMatchObject({ walk: routeIds.walk, link: routeIds.crossing, place: routeIds.square, spot: { lat: 51.0471, lon: 3.7302, source: 'map' }, whereWords: 'Woodrow Wilsonplein', level: 'blocks', 'levels.wheelchair-manual': 'blocks', 'levels.blind': 'needs-help', 'levels.older-person': 'needs-help' })
    expect(set).not.toHaveProperty('levels.low-literacy')
  })

  it('never holds anybody\'s words, whoever agreed to what', () => {
    for (const { link } of chain.summaries) {
      const written = JSON.stringify(draftFor(link.id))
      for (const words of Object.values(said)) expect(written).not.toContain(words)
    }
  })

  it('points to the voices, which are then quoted from where they were said, and are no longer open', () => {
    const draft = draftFor(routeIds.letter)
    const after = projectContent([...changesOfRoute(), { id: 'c', clock: 9999, at: '2026-11-22T00:00:00.000Z', device: 'd', dossier: routeIds.dossier, kind: 'finding', record: 'new', set: draft.set }], routeIds.dossier)!
    const finding = after.findings.find(({ id }) => id === 'new')!
    expect(finding.words).toBe('')
    expect(quotedVoices([finding], after.scores, after.participants).map(({ score, mayLeave }) => [score.words, mayLeave])).toEqual([['', false], [said.letter, false]])
    expect(openVoices(chain, content.findings).map(({ link }) => link.id)).toContain(routeIds.letter)
    expect(openVoices(chain, after.findings).map(({ link }) => link.id)).not.toContain(routeIds.letter)
  })

  it('does not quote who took consent back', () => {
    const withdrawn = aRoute([['participant', routeIds.yellowC, { consentScore: false }]])
    const score = content.scores.find(({ words }) => words === said.letter)!
    expect(quotedVoices([{ voices: { [score.id]: true } }], content.scores, content.participants)).toHaveLength(1)
    expect(quotedVoices([{ voices: { [score.id]: true } }], withdrawn.scores, withdrawn.participants)).toEqual([])
  })

  it('lists what nobody made a finding of, the worst first', () => {
    const open = openVoices(chain, content.findings)
    expect(open.map(({ level }) => level)).toEqual(['blocks', 'blocks', 'blocks', 'blocks', 'blocks', 'needs-help', 'needs-help'])
    expect(open.every(({ voices }) => voices.every(({ level }) => level !== 'good'))).toBe(true)
  })
})

describe('walks with a route', () => {
  it('are shown from the latest that was scored', () => {
    expect(routeWalks(content).map(({ id }) => id)).toEqual([routeIds.walk, routeIds.second])
    expect(resultWalk(content)?.id).toBe(routeIds.second)
    expect(resultWalk({ ...content, walks: [...content.walks, aWalk({ id: 'later', kind: 'process-walk', date: '2028-01-01' })] })?.id).toBe(routeIds.second)
    expect(resultWalk({ ...content, scores: [], links: content.links.filter(({ walk }) => walk === routeIds.walk) })?.id).toBe(routeIds.walk)
    expect(resultWalk({ walks: [aWalk({ kind: 'site-visit' })], links: [], scores: [] })).toBeUndefined()
  })

  it('are of the same route when one was copied from the other, or both from a third', () => {
    const walks = [aWalk({ id: 'a', kind: 'process-walk', date: '2026-01-01' }), aWalk({ id: 'b', kind: 'process-walk', date: '2026-02-01', copiedFrom: 'a' }), aWalk({ id: 'c', kind: 'process-walk', date: '2026-03-01', copiedFrom: 'b' }), aWalk({ id: 'd', kind: 'process-walk', date: '2026-04-01' })]
    expect(sameRoute(walks[1]!, walks).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(sameRoute(walks[3]!, walks)).toEqual([])
    const circle = [aWalk({ id: 'x', kind: 'process-walk', copiedFrom: 'y' }), aWalk({ id: 'y', kind: 'process-walk', copiedFrom: 'x' })]
    expect(() => sameRoute(circle[0]!, circle)).not.toThrow()
  })
})
