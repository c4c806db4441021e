import { describe, expect, it } from 'vitest'
import type { AnyLevel } from '@/domain/level'
import { clusterDesk, levelOfRank, rankOf, withoutOverlap, type ClusterReply, type Group, type Part } from '@/map/clusterDesk'

const everywhere = (zoom: number): Part => ({ west: -180, south: -85, east: 180, north: 85, zoom })

function deskWith(points: readonly (readonly [lat: number, lon: number, level: AnyLevel])[]) {
  const desk = clusterDesk()
  desk({ kind: 'load', turn: 1, lonLat: Float64Array.from(points.flatMap(([lat, lon]) => [lon, lat])), ranks: Uint8Array.from(points.map(([, , level]) => rankOf(level))) })
  return {
    desk,
    find(zoom: number): readonly Group[] {
      const reply = desk({ kind: 'find', turn: 1, ask: 1, part: everywhere(zoom) }) as Extract<ClusterReply, { kind: 'found' }>
      return reply.groups
    },
  }
}

/** Findings around a square in Ghent, and one in Bruges. */
const some = [[51.0466, 3.7333, 'blocks'], [51.04662, 3.73333, 'good'], [51.2, 3.22, 'cannot-tell'], [51.06, 3.75, 'inconvenient']] as const

describe('pins and pills', () => {
  it('hold every finding at every zoom', () => {
    const { find } = deskWith(some)
    for (let zoom = 3; zoom <= 20; zoom++) expect(find(zoom).reduce((sum, group) => sum + group.count, 0), `zoom ${zoom}`).toBe(some.length)
  })

  it('say of a pill the worst level in it', () => {
    const [first] = deskWith(some).find(16)
    expect(first).toMatchObject({ count: 2, first: 0 })
    expect(levelOfRank(first!.rank)).toBe('blocks')
  })

  it('show each finding by itself when near enough', () => {
    const groups = deskWith(some).find(19)
    expect(groups.map((group) => group.count)).toEqual([1, 1, 1, 1])
    expect(groups.every((group) => group.cluster === null)).toBe(true)
  })

  it('come in the order of the list, so that the keyboard follows it', () => {
    for (const zoom of [5, 10, 14, 19]) {
      const firsts = deskWith(some).find(zoom).map((group) => group.first)
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
    }
  })

  it('tell at which zoom a pill falls apart', () => {
    const { desk, find } = deskWith(some)
    const pill = find(12).find((group) => group.cluster !== null)!
    const reply = desk({ kind: 'open', turn: 1, ask: 7, cluster: pill.cluster! })
    expect(reply).toMatchObject({ kind: 'opened', ask: 7 })
    expect(reply?.kind === 'opened' ? reply.zoom : 0).toBeGreaterThan(12)
  })

  it('do not answer a question about a list that is gone', () => {
    const { desk } = deskWith(some)
    desk({ kind: 'load', turn: 2, lonLat: new Float64Array(), ranks: new Uint8Array() })
    expect(desk({ kind: 'find', turn: 1, ask: 3, part: everywhere(10) })).toBeUndefined()
    expect(desk({ kind: 'find', turn: 2, ask: 4, part: everywhere(10) })).toMatchObject({ groups: [] })
  })

  it('let a pill take in the pin that it would cover, and never two single pins', () => {
    const pill: Group = { lat: 51, lon: 3.7, count: 5, first: 3, rank: 2, cluster: 9 }
    const pin: Group = { lat: 51, lon: 3.7002, count: 1, first: 1, rank: 6, cluster: null }
    expect(withoutOverlap([pill, pin], 14)).toEqual([{ ...pill, count: 6, first: 1, rank: 6 }])
    expect(withoutOverlap([pill, pin], 20)).toHaveLength(2)
    expect(withoutOverlap([pin, { ...pin, first: 2 }], 14)).toHaveLength(2)
  })
})
