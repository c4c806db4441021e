import { computed, type ComputedRef } from 'vue'
import { themesIn, type Catalogue } from '@/catalogue'
import { chainOf, type Chain } from '@/domain/chain'
import type { DossierContent } from '@/domain/dossierContent'
import { resultWalk, routeWalks } from '@/domain/routeWalks'
import type { Walk } from '@/domain/walk'
import { judgeBy } from '@/exchange/chain/judgeAnswer'
import { useCatalogue } from '@/library/useCatalogue'
import { useStorage } from '@/storage/current'
import { useWatched } from '@/ui/useWatched'

/** A dossier, its walks with a route, and the chain of one of them. */
export interface ChainData {
  /** Undefined until the dossier and the criteria of its answers are there. */
  readonly content: ComputedRef<DossierContent | undefined>
  readonly catalogue: ComputedRef<Catalogue | undefined>
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
  const watched = useWatched<DossierContent | undefined>((listener) => storage.watch((reads) => reads.content(of.dossier), listener), [() => of.dossier])
  const { catalogue } = useCatalogue(() => watched.value && themesIn(watched.value))
  const content = computed(() => (catalogue.value ? watched.value : undefined))
  const walks = computed(() => (content.value ? routeWalks(content.value) : []))
  const walk = computed(() => (of.walk ? walks.value.find(({ id }) => id === of.walk) : content.value && resultWalk(content.value)))
  const chainOfWalk = ({ id }: Walk): Chain | undefined => content.value && catalogue.value && chainOf(content.value, id, judgeBy(catalogue.value, content.value.answers))
  return { content, catalogue: computed(() => catalogue.value), walks, walk, chain: computed(() => walk.value && chainOfWalk(walk.value)), chainOfWalk }
}
