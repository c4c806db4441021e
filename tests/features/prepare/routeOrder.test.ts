import fc from '../../fixtures/property'
import { describe, expect, it } from 'vitest'
import type { Draft } from '@/domain/change'
import { walkedLinks, type Link } from '@/domain/link'
import { addLink, mergeLink, moveLink, offRoute, removeLink } from '@/features/prepare/routeOrder'
import { landingPlace } from '@/ui/useDragOrder'
import { aLink } from '../../domain/builders'

/** The links after some drafts. */
function after(links: readonly Link[], drafts: readonly Draft[]): readonly Link[] {
  const known = new Map(links.map((link) => [link.id, link]))
  for (const { record, set } of drafts) known.set(record, { ...(known.get(record) ?? aLink({ id: record })), ...set })
  return walkedLinks([...known.values()])
}
const ids = (links: readonly Link[]): readonly string[] => links.map(({ id }) => id)
const route = (n: number): readonly Link[] => Array.from({ length: n }, (_, i) => aLink({ id: `l${i}`, position: i + 1 }))

describe('moving a link', () => {
  it('writes only that link while there is room', () => {
    const drafts = moveLink(route(9), 'l7', 1)
    expect(drafts).toHaveLength(1)
    expect(ids(after(route(9), drafts))).toEqual(['l0', 'l7', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l8'])
  })
  it('writes nothing where it stands there already, or is not there', () => {
    expect(moveLink(route(3), 'l0', 0)).toEqual([])
    expect(moveLink(route(3), 'l0', -1)).toEqual([])
    expect(moveLink(route(3), 'l2', 9)).toEqual([])
    expect(moveLink(route(3), 'gone', 1)).toEqual([])
  })
  it('lands where it was sent, however often one moves, and whatever two devices made of the positions', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 8 }), fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 80 }), (positions, moves) => {
      let links = walkedLinks(positions.map((position, i) => aLink({ id: `l${i}`, position })))
      for (const [from, to] of moves) {
        const link = links[from % links.length]!
        const place = to % links.length
        const expected = ids(links).filter((id) => id !== link.id)
        expected.splice(place, 0, link.id)
        links = after(links, moveLink(links, link.id, place))
        expect(ids(links)).toEqual(expected)
      }
    }))
  })
  it('still works between two links when halving has no number left', () => {
    let links = route(3)
    // A hundred times the last one between the first two.
    for (let i = 0; i < 100; i++) links = after(links, moveLink(links, links[2]!.id, 1))
    expect(new Set(links.map(({ position }) => position)).size).toBe(3)
    expect(links[0]!.id).toBe('l0')
  })
})

describe('adding a link', () => {
  const of = { id: 'new', dossier: 'dossier-1', walk: 'walk-1', now: 'T', title: 'Balie', channel: 'desk' } as const
  it('puts it in between, in front, at the end, and alone', () => {
    expect(ids(after(route(2), addLink(route(2), 1, of)))).toEqual(['l0', 'new', 'l1'])
    expect(ids(after(route(2), addLink(route(2), 0, of)))).toEqual(['new', 'l0', 'l1'])
    expect(ids(after(route(2), addLink(route(2), 2, of)))).toEqual(['l0', 'l1', 'new'])
    expect(ids(after([], addLink([], 0, of)))).toEqual(['new'])
  })
})

describe('links that are no longer walked', () => {
  const [a, b, c, d] = [aLink({ id: 'a', position: 1 }), aLink({ id: 'b', position: 2 }), aLink({ id: 'c', position: 3 }), aLink({ id: 'd', position: 4 })]
  it('stand with the link that they count at, also over two merges', () => {
    const all = [a, { ...b, mergedInto: 'a' }, { ...c, mergedInto: 'b' }, d]
    expect(ids(offRoute(all).mergedAt.get('a')!)).toEqual(['b', 'c'])
    expect(offRoute(all).loose).toEqual([])
  })
  it('are loose where they were removed, or merged into one that was', () => {
    const all = [{ ...a, deletedAt: 'T' }, { ...b, mergedInto: 'a' }, c, { ...d, mergedInto: 'gone' }]
    expect(ids(offRoute(all).loose)).toEqual(['a', 'b', 'd'])
  })
  it('end no loop where two were merged into each other on two devices', () => {
    expect(ids(offRoute([{ ...a, mergedInto: 'b' }, { ...b, mergedInto: 'a' }]).loose)).toEqual(['a', 'b'])
  })
  it('are taken back with one field', () => {
    expect(removeLink(a, 'T').set).toEqual({ deletedAt: 'T' })
    expect(removeLink(a, null).set).toEqual({ deletedAt: null })
    expect(mergeLink(a, 'b').set).toEqual({ mergedInto: 'b' })
    expect(mergeLink(a, null).set).toEqual({ mergedInto: null })
  })
})

describe('where a dragged row lands', () => {
  const middles = [50, 150, 250, 350]
  it('after every other row whose middle is above the pointer', () => {
    expect(landingPlace(middles, 0, 60)).toBe(0)
    expect(landingPlace(middles, 0, 260)).toBe(2)
    expect(landingPlace(middles, 3, 10)).toBe(0)
    expect(landingPlace(middles, 1, 400)).toBe(3)
  })
})
