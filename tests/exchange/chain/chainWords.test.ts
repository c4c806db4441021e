import { describe, expect, it } from 'vitest'
import { chainOf, type Chain } from '@/domain/chain'
import { leavingChain } from '@/domain/leavingChain'
import { userGroups } from '@/domain/userGroup'
import { chainText, chainWords, groupHeading, linksPhrase, notHeardWords, rowName } from '@/exchange/chain/chainWords'
import { judgeAnswer } from '../../fixtures/catalogue'
import { loadMessages, translator } from '@/locales'
import { aContent, aLink, aParticipant, aScore, aWalk } from '../../domain/builders'
import { aRoute, routeIds } from '../../fixtures/aRoute'

const t = translator('nl', await loadMessages('nl'))
const english = translator('en', await loadMessages('en'))
const chain = chainOf(aRoute(), routeIds.walk, judgeAnswer)!
const second = chainOf(aRoute(), routeIds.second, judgeAnswer)!
const simple = (fields: Parameters<typeof aContent>[0]): Chain => chainOf(aContent({ walks: [aWalk({ id: 'walk-1', kind: 'process-walk' })], ...fields }), 'walk-1', judgeAnswer)!

describe('the chain in words', () => {
  it('reads as a person would tell it', () => {
    expect(chainText(chainWords(chain, t))).toMatchSnapshot()
  })

  it('tells a second walk', () => {
    expect(chainText(chainWords(second, t))).toMatchSnapshot()
  })

  it('tells what may leave: small groups together, counts and levels only', () => {
    expect(chainText(chainWords(leavingChain(chain), t))).toMatchSnapshot()
  })

  it('is English too', () => {
    expect(chainText(chainWords(chain, english))).toMatchSnapshot()
  })

  it('says why there is nothing yet', () => {
    expect(chainWords(simple({}), t).headline).toBe('Er zijn nog geen scores')
    const link = aLink({ title: 'Balie' })
    const nobody = aParticipant()
    expect(chainWords(simple({ links: [link], participants: [nobody], scores: [aScore({ link: link.id, participant: nobody.id, level: 'good' })] }), t).headline).toBe('Er zijn scores, maar nog geen groepen')
  })

  it('says of a leaving chain with too few people that it shows none, and no level of theirs', () => {
    const [link, person] = [aLink({ title: 'Balie' }), aParticipant({ groups: { blind: true } })]
    const few = leavingChain(simple({ links: [link], participants: [person], scores: [aScore({ link: link.id, participant: person.id, level: 'blocks' })] }))
    expect(chainText(chainWords(few, t))).toContain('te weinig mensen')
    expect(chainText(chainWords(few, t))).not.toMatch(/Balie|blokkeert|stopt/i)
  })

  it('never calls a chain in order while something is unknown', () => {
    const [link, other, person] = [aLink({ title: 'Brief' }), aLink({ title: 'Balie' }), aParticipant({ groups: { blind: true } })]
    const words = chainWords(simple({ links: [link, other], participants: [person], scores: [aScore({ link: link.id, participant: person.id, level: 'good' })] }), t)
    expect(words.headline).toBe('De keten is nog niet volledig bekend')
    expect(words.groups[0]!.sentences).toEqual(['Als je blind bent, weten we nog niet of de hele route lukt.', 'Schakel 2 (Balie) is nog niet bekeken door wie blind is.'])
  })

  it('has a name and a heading for every group, in every language', () => {
    for (const translate of [t, english]) {
      for (const group of userGroups) {
        const heading = groupHeading({ kind: 'group', group }, translate)
        expect(heading).not.toMatch(/groupWith|,$/)
        expect(translate(`groupWho.${group}`)).not.toContain('groupWho')
        expect(rowName({ kind: 'group', group }, translate)).not.toContain('group.')
      }
    }
  })

  it('names a few links and counts many', () => {
    const links = Array.from({ length: 5 }, (_, i) => aLink({ title: `Deur ${i + 1}` }))
    expect(linksPhrase(links.slice(3, 4), links, t)).toBe('schakel 4: Deur 4')
    expect(linksPhrase(links.slice(0, 2), links, t)).toBe('schakel 1 (Deur 1) en schakel 2 (Deur 2)')
    expect(linksPhrase(links, links, t)).toBe('schakel 1, 2, 3, 4 en 5')
    expect(linksPhrase([{ ...links[0]!, title: ' ' }], links, t)).toBe('schakel 1')
  })

  it('names the core groups that were not heard and counts the others', () => {
    expect(notHeardWords(['deaf', 'autism-sensory', 'large-body', 'child'], t).line).toBe('Niet gehoord: doof, autisme en nog 2 groepen')
    expect(notHeardWords([], t).line).toBeNull()
  })
})
