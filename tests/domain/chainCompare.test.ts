import { describe, expect, it } from 'vitest'
import { chainOf, type Chain } from '@/domain/chain'
import { compareChains, shiftOf, shifts } from '@/domain/chainCompare'
import { levels, severityOf, unknownLevels, type AnyLevel } from '@/domain/level'
import type { Link } from '@/domain/link'
import type { UserGroup } from '@/domain/userGroup'
import { aLink, aParticipant, aScore, aWalk } from './builders'

/** A walk on which one person per group said these levels, link by link. */
function walked(id: string, links: readonly Link[], said: Partial<Record<UserGroup, readonly (AnyLevel | undefined)[]>>): Chain {
  const own = links.map((link) => ({ ...link, walk: id }))
  const people = Object.keys(said).map((group) => aParticipant({ id: `${id}-${group}`, walk: id, groups: { [group]: true } }))
  const scores = Object.entries(said).flatMap(([group, given]) => given.flatMap((level, i) => (level ? [aScore({ walk: id, link: own[i]!.id, participant: `${id}-${group}`, level })] : [])))
  return chainOf({ walks: [aWalk({ id })], links: own, removedLinks: [], participants: people, scores, findings: [], answers: [] }, id, () => undefined)!
}
const names = (pairs: readonly { readonly before: Link | null; readonly after: Link | null }[]): string[] => pairs.map(({ before, after }) => `${before?.title ?? '-'} > ${after?.title ?? '-'}`)

it('calls nothing a change that one of both walks does not know, for all pairs of levels', () => {
  for (const before of [...levels, ...unknownLevels]) {
    for (const after of [...levels, ...unknownLevels]) {
      const shift = shiftOf(before, after)
      expect(shifts).toContain(shift)
      const known = [before, after].map((level) => (levels as readonly string[]).includes(level))
      if (known[0] && known[1]) expect(shift).toBe(['stronger', 'same', 'weaker'][Math.sign(severityOf(after as never) - severityOf(before as never)) + 1])
      else expect(shift).toBe(known[0] ? 'unknown-after' : known[1] ? 'unknown-before' : 'unknown')
    }
  }
})

describe('two walks of one route', () => {
  const [stop, street, door, desk] = ['Halte', 'Straat', 'Deur', 'Balie'].map((title, i) => aLink({ id: `old-${i}`, title, position: i + 1 })) as [Link, Link, Link, Link]

  it('are paired by where a link was copied from, also when a copy was copied, and renamed', () => {
    const first = walked('w1', [aLink({ id: 'first', title: 'Halte' })], {})
    const second = walked('w2', [aLink({ id: 'second', title: 'Halte Zuid', sameAs: 'first' })], {})
    const third = walked('w3', [aLink({ id: 'third', title: 'Nieuwe halte', sameAs: 'first' })], {})
    expect(names(compareChains(second, third).pairs)).toEqual(['Halte Zuid > Nieuwe halte'])
    expect(names(compareChains(first, third).pairs)).toEqual(['Halte > Nieuwe halte'])
  })

  it('are paired by the same words over the same channel where nothing was copied, each link once', () => {
    const after = walked('w2', [aLink({ id: 'a', title: ' halte ' }), aLink({ id: 'b', title: 'Halte' }), aLink({ id: 'c', title: 'Balie', channel: 'phone' })], {})
    expect(names(compareChains(walked('w1', [stop, desk], {}), after).pairs)).toEqual(['Halte >  halte ', 'Balie > -', '- > Halte', '- > Balie'])
  })

  it('show a link that is gone where it was, and a new one where it is', () => {
    const after = walked('w2', [aLink({ id: 'n0', title: 'Halte', sameAs: 'old-0' }), aLink({ id: 'n1', title: 'Toilet' }), aLink({ id: 'n2', title: 'Balie', sameAs: 'old-3' })], {})
    expect(names(compareChains(walked('w1', [stop, street, door, desk], {}), after).pairs)).toEqual(['Halte > Halte', 'Straat > -', 'Deur > -', '- > Toilet', 'Balie > Balie'])
  })

  it('say per link and for the route for whom it became stronger or weaker, and who was heard on one of them only', () => {
    const before = walked('w1', [stop, desk], { blind: ['good', 'blocks'], deaf: ['needs-help', 'good'], child: ['good', 'good'] })
    const after = walked('w2', [aLink({ id: 'n0', sameAs: 'old-0', title: 'Halte' }), aLink({ id: 'n1', sameAs: 'old-3', title: 'Balie' })], { blind: ['inconvenient', 'good'], deaf: ['good'], 'older-person': ['good', 'good'] })
    const { pairs, routes, onlyBefore, onlyAfter } = compareChains(before, after)
    const shiftsAt = (i: number): Record<string, string> => Object.fromEntries(pairs[i]!.groups.map(({ group, shift }) => [group, shift]))
    expect(shiftsAt(0)).toEqual({ blind: 'weaker', deaf: 'stronger', child: 'unknown-after', 'older-person': 'unknown-before' })
    expect(shiftsAt(1)).toEqual({ blind: 'stronger', deaf: 'unknown-after', child: 'unknown-after', 'older-person': 'unknown-before' })
    expect(routes.map(({ group, before: old, after: now, shift }) => `${group}: ${old} > ${now} ${shift}`)).toEqual([
      'blind: blocks > inconvenient stronger', 'deaf: needs-help > not-checked unknown-after', 'older-person: not-checked > good unknown-before', 'child: good > not-checked unknown-after',
    ])
    expect([onlyBefore, onlyAfter]).toEqual([['child'], ['older-person']])
  })
})
