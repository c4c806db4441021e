/** The search over all questions: the index is built once for a catalogue, in slices, and a key costs one look into it. */
import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import type { Catalogue } from '@/catalogue'
import type { Criterion } from '@/domain/criterion'
import { buildIndex, type CriterionIndex } from '@/domain/criterionSearch'
import type { LocaleId } from '@/locales'
import { useText } from '@/ui/useText'
import { lets, type QuestionFilter } from './questionFilter'

/** What the page shows. */
export interface SearchResult {
  readonly criteria: readonly Criterion[]
  /** False where no question has all the words, and these come closest. */
  readonly all: boolean
  /** True while the index is still being made; then the words do not count yet. */
  readonly pending: boolean
}

const indexes = new WeakMap<Catalogue, Promise<CriterionIndex>>()
const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve) })

/** What is found for a filter, the best first; without words in the order of the catalogue. */
export function useQuestionSearch(catalogue: () => Catalogue | undefined, filter: () => QuestionFilter): ComputedRef<SearchResult | undefined> {
  const { t, locale } = useText()
  const index = shallowRef<CriterionIndex>()
  function indexOf(loaded: Catalogue, language: LocaleId): Promise<CriterionIndex> {
    const known = indexes.get(loaded)
    if (known) return known
    const entries = loaded.criteria.map((criterion) => ({
      criterion, text: loaded.text(criterion, language), names: [...criterion.groups.filter((group) => group !== 'everybody').map((group) => t(`group.${group}`)), t(`theme.${criterion.theme}`), t(`stage.${criterion.stage}`)].join(' '),
    }))
    const made = buildIndex(entries, breathe)
    indexes.set(loaded, made)
    return made
  }
  watch(catalogue, async (loaded) => {
    if (!loaded) return
    const made = await indexOf(loaded, locale.value)
    if (catalogue() === loaded) index.value = made
  }, { immediate: true })

  return computed(() => {
    const loaded = catalogue()
    if (!loaded) return undefined
    const wanted = filter()
    const found = index.value?.search(wanted.text)
    const listed = found ? found.ids.flatMap((id) => loaded.criterion(id) ?? []) : loaded.criteria
    return { criteria: listed.filter((criterion) => lets(wanted, criterion, loaded)), all: found?.all ?? true, pending: index.value === undefined && wanted.text.trim() !== '' }
  })
}
