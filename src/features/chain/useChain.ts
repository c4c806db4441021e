import { computed, type ComputedRef, type ShallowRef } from 'vue'
import { chainOf, type Chain } from '@/domain/chain'
import type { DossierContent } from '@/domain/dossierContent'
import { resultWalk, routeWalks } from '@/domain/routeWalks'
import type { Walk } from '@/domain/walk'
import { judgeAnswer } from '@/exchange/chain/judgeAnswer'
import { useStorage } from '@/storage/current'
import { useWatched } from '@/ui/useWatched'

/** A dossier, its walks with a route, and the chain of one of them. */
export interface ChainData {
  readonly content: Readonly<ShallowRef<DossierContent | undefined>>
  /** Walks with a route, the oldest first. */
  readonly walks: ComputedRef<readonly Walk[]>
  /** The asked walk, or the one to show first; undefined where there is none. */
  readonly walk: ComputedRef<Walk | undefined>
  readonly chain: ComputedRef<Chain | undefined>
  /** The chain of another walk. */
  chainOfWalk(walk: Walk): Chain | undefined
}

/** Watches the chain of a walk; without a walk, of the one whose result is the latest. */
export function useChain(of: { readonly dossier: string; readonly walk?: string | undefined }): ChainData {
  const storage = useStorage()
  const content = useWatched<DossierContent | undefined>((listener) => storage.watch((reads) => reads.content(of.dossier), listener), [() => of.dossier])
  const walks = computed(() => (content.value ? routeWalks(content.value) : []))
  const walk = computed(() => (of.walk ? walks.value.find(({ id }) => id === of.walk) : content.value && resultWalk(content.value)))
  const chainOfWalk = ({ id }: Walk): Chain | undefined => content.value && chainOf(content.value, id, judgeAnswer)
  return { content, walks, walk, chain: computed(() => walk.value && chainOfWalk(walk.value)), chainOfWalk }
}
