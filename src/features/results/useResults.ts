import { computed, type ComputedRef, type Ref } from 'vue'
import { themesIn, themesOfChecklist, type Catalogue } from '@/catalogue'
import type { DossierContent } from '@/domain/dossierContent'
import type { Place } from '@/domain/place'
import { useCatalogue } from '@/library/useCatalogue'
import { useStorage } from '@/storage/current'
import { useWatched } from '@/ui/useWatched'

/** A place, its dossier, and the criteria of every checklist that was begun there. */
export interface ResultsData {
  /** Undefined until the dossier and the criteria are there. */
  readonly content: ComputedRef<DossierContent | undefined>
  readonly catalogue: ComputedRef<Catalogue | undefined>
  /** Undefined while it is looked for, and where it is gone. */
  readonly place: ComputedRef<Place | undefined>
  /** True once it is known that the place is gone. */
  readonly missing: ComputedRef<boolean>
  /** True where the questions could not be loaded. */
  readonly failed: Readonly<Ref<boolean>>
}

/** Watches a place with all that its checklists ask. */
export function useResults(of: { readonly dossier: string; readonly place: string }): ResultsData {
  const storage = useStorage()
  const watched = useWatched<{ content: DossierContent | undefined }>((listener) => storage.watch(async (reads) => ({ content: await reads.content(of.dossier) }), listener), [() => of.dossier])
  const place = computed(() => watched.value?.content?.places.find(({ id }) => id === of.place))
  const lists = useCatalogue(() => [])
  const whole = useCatalogue(() => {
    const content = watched.value?.content
    const known = lists.catalogue.value
    if (!content || !known) return undefined
    const answers = content.answers.filter((answer) => answer.place === of.place)
    const begun = new Set(answers.map(({ checklist }) => checklist))
    return [...themesIn({ answers, findings: [], walks: [] }), ...known.checklists.filter(({ id }) => begun.has(id)).flatMap(themesOfChecklist)]
  })
  return {
    place, catalogue: computed(() => whole.catalogue.value), content: computed(() => (whole.catalogue.value ? watched.value?.content : undefined)),
    missing: computed(() => watched.value !== undefined && place.value === undefined), failed: computed(() => lists.failed.value || whole.failed.value),
  }
}
