/**
 * Which pins and pills stand in a part of the map. Runs in a worker: messages in, answers out, nothing of the DOM. Points
 * travel as numbers and are named by their place in the list, so that 10,000 of them cost the page next to nothing.
 */
import Supercluster from 'supercluster'
import { levels, unknownLevels, type AnyLevel } from '@/domain/level'

/** From least to worst: the worst of a cluster is its highest rank. Unknown ranks below good, for it hides nothing worse. */
const byRank: readonly AnyLevel[] = [...[...unknownLevels].reverse(), ...levels]
/** Rank of a level, to send to the worker. */
export function rankOf(level: AnyLevel): number {
  return byRank.indexOf(level)
}
/** Level of a rank that came back. */
export function levelOfRank(rank: number): AnyLevel {
  return byRank[rank] ?? 'not-checked'
}

/** Pills up to this zoom; closer in, every finding has its own pin. */
export const lastClusterZoom = 18
/** Pins nearer to each other than this many pixels become a pill: a pin is a target of 48. */
const radiusPixels = 60

/** Part of the map, in degrees, at a whole zoom. */
export interface Part { readonly west: number; readonly south: number; readonly east: number; readonly north: number; readonly zoom: number }

/** What stands at one spot: one finding, or several. */
export interface Group {
  readonly lat: number
  readonly lon: number
  readonly count: number
  /** Place in the list of the first of them: groups are sorted by it, so the keyboard follows the list. */
  readonly first: number
  readonly rank: number
  /** Name of the cluster in this load; null for one finding. */
  readonly cluster: number | null
  /** Pixels that it is moved aside, so that the chosen pin does not cover it. */
  readonly aside?: number
}

/** Half the width that a pill or a pin takes, and the height of both, in pixels. */
const halfPill = 42
const halfPin = 24
const height = 46

/** Where a point falls in the whole world at a zoom, in pixels (Web Mercator). */
function pixelOf(lat: number, lon: number, zoom: number): { readonly x: number; readonly y: number } {
  const size = 256 * 2 ** zoom
  const sine = Math.sin((lat * Math.PI) / 180)
  return { x: (lon / 360 + 0.5) * size, y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size }
}

/**
 * Lets a pill take in what it would cover: clusters are a circle apart, and a pill is wider than it is high. The larger
 * keeps its place, so a press still opens it. Two single pins are never merged.
 */
export function withoutOverlap(groups: readonly Group[], zoom: number): readonly Group[] {
  const kept: { group: Group; x: number; y: number }[] = []
  const cells = new Map<string, typeof kept>()
  const cellOf = (x: number, y: number): readonly [number, number] => [Math.floor(x / (2 * halfPill)), Math.floor(y / (2 * halfPill))]
  for (const group of [...groups].sort((a, b) => b.count - a.count || a.first - b.first)) {
    const { x, y } = pixelOf(group.lat, group.lon, zoom)
    const [column, row] = cellOf(x, y)
    const half = group.cluster === null ? halfPin : halfPill
    let host: (typeof kept)[number] | undefined
    for (let i = -1; i <= 1 && !host; i++) {
      for (let j = -1; j <= 1 && !host; j++) {
        host = cells.get(`${column + i} ${row + j}`)?.find((other) => other.group.cluster !== null && Math.abs(other.x - x) < half + halfPill && Math.abs(other.y - y) < height)
      }
    }
    if (host) {
      const { group: big } = host
      host.group = { ...big, count: big.count + group.count, first: Math.min(big.first, group.first), rank: Math.max(big.rank, group.rank) }
      continue
    }
    const mine = { group, x, y }
    kept.push(mine)
    const cell = `${column} ${row}`
    cells.set(cell, [...(cells.get(cell) ?? []), mine])
  }
  return kept.map(({ group }) => group)
}

/** To the worker. `turn` names the load that a question is about; an answer to an older one is dropped. */
export type ClusterMessage =
  | { readonly kind: 'load'; readonly turn: number; readonly lonLat: Float64Array; readonly ranks: Uint8Array }
  | { readonly kind: 'find'; readonly turn: number; readonly ask: number; readonly part: Part }
  | { readonly kind: 'open'; readonly turn: number; readonly ask: number; readonly cluster: number }

/** From the worker. */
export type ClusterReply =
  | { readonly kind: 'found'; readonly turn: number; readonly ask: number; readonly groups: readonly Group[] }
  /** The zoom at which the cluster falls apart. */
  | { readonly kind: 'opened'; readonly turn: number; readonly ask: number; readonly zoom: number }

interface PointProperties { readonly first: number; readonly rank: number }
interface ClusterSum { first: number; rank: number }

/** Makes the desk that answers messages. It keeps one load at a time. */
export function clusterDesk(): (message: ClusterMessage) => ClusterReply | undefined {
  let turn = -1
  let index: Supercluster<PointProperties, ClusterSum> | undefined
  return (message) => {
    if (message.kind === 'load') {
      turn = message.turn
      index = new Supercluster<PointProperties, ClusterSum>({
        radius: radiusPixels, extent: 256, maxZoom: lastClusterZoom,
        map: ({ first, rank }) => ({ first, rank }),
        reduce: (sum, { first, rank }) => { sum.first = Math.min(sum.first, first); sum.rank = Math.max(sum.rank, rank) },
      })
      index.load(Array.from(message.ranks, (rank, first) => ({
        type: 'Feature' as const, properties: { first, rank }, geometry: { type: 'Point' as const, coordinates: [message.lonLat[first * 2]!, message.lonLat[first * 2 + 1]!] },
      })))
      return undefined
    }
    if (!index || message.turn !== turn) return undefined
    if (message.kind === 'open') return { kind: 'opened', turn, ask: message.ask, zoom: index.getClusterExpansionZoom(message.cluster) }
    const { west, south, east, north, zoom } = message.part
    const groups = index.getClusters([west, south, east, north], zoom).map((found): Group => {
      const [lon, lat] = found.geometry.coordinates as [number, number]
      const properties = found.properties as ClusterSum & { readonly cluster_id?: number; readonly point_count?: number }
      return { lat, lon, count: properties.point_count ?? 1, first: properties.first, rank: properties.rank, cluster: properties.cluster_id ?? null }
    })
    return { kind: 'found', turn, ask: message.ask, groups: [...withoutOverlap(groups, zoom)].sort((a, b) => a.first - b.first) }
  }
}
