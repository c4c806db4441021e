/** The page's side of the cluster worker. */
import { rankOf, type ClusterMessage, type ClusterReply, type Group, type Part } from './clusterDesk'
import type { MapPoint } from './mapPoint'

export interface ClusterClient {
  /** Replaces all points. */
  load(points: readonly MapPoint[]): void
  /** Asks what stands in a part of the map; only the latest question is answered, through `onFound`. */
  find(part: Part): void
  /** The zoom at which a cluster falls apart. */
  open(cluster: number): Promise<number>
  close(): void
}

/** Starts the worker. */
export function startClusters(onFound: (groups: readonly Group[]) => void): ClusterClient {
  const worker = new Worker(new URL('./clusterWorker.ts', import.meta.url), { type: 'module' })
  const opening = new Map<number, (zoom: number) => void>()
  let turn = 0
  let asked = 0
  let latest = 0
  const send = (message: ClusterMessage, transfer: Transferable[] = []): void => worker.postMessage(message, transfer)
  worker.addEventListener('message', ({ data }: MessageEvent<ClusterReply>) => {
    if (data.turn !== turn) return
    if (data.kind === 'found') { if (data.ask === latest) onFound(data.groups); return }
    opening.get(data.ask)?.(data.zoom)
    opening.delete(data.ask)
  })
  return {
    load(points) {
      turn += 1
      opening.clear()
      const lonLat = new Float64Array(points.length * 2)
      const ranks = new Uint8Array(points.length)
      points.forEach((point, i) => { lonLat[i * 2] = point.lon; lonLat[i * 2 + 1] = point.lat; ranks[i] = rankOf(point.level) })
      send({ kind: 'load', turn, lonLat, ranks }, [lonLat.buffer, ranks.buffer])
    },
    find(part) {
      latest = asked += 1
      send({ kind: 'find', turn, ask: latest, part })
    },
    open(cluster) {
      const ask = (asked += 1)
      return new Promise((resolve) => { opening.set(ask, resolve); send({ kind: 'open', turn, ask, cluster }) })
    },
    close: () => worker.terminate(),
  }
}
