/** The catalogue as it holds on this device: the themes that a screen needs, in the language of the interface, with the city's own library. */
import { computed, onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { loadCatalogue, themesOfChecklist, type Catalogue } from '@/catalogue'
import type { Theme } from '@/domain/criterion'
import type { Library } from '@/domain/library'
import { useStorage } from '@/storage/current'
import { useText } from '@/ui/useText'
import { useWatched } from '@/ui/useWatched'

/** The catalogue, or that it could not be loaded (a first visit without a network). */
export interface LoadedCatalogue {
  /** Undefined until it is there. */
  readonly catalogue: Readonly<ShallowRef<Catalogue | undefined>>
  readonly failed: Readonly<Ref<boolean>>
  /** Loads again; does so by itself when there is a network again. */
  retry(): void
}

/** Loads the catalogue, and again when the themes, the language or the library change. `undefined` as themes waits. */
export function useCatalogue(themes: () => readonly Theme[] | 'all' | undefined): LoadedCatalogue {
  const storage = useStorage()
  const { locale } = useText()
  const library = useWatched<Library>((listener) => storage.watch((reads) => reads.library(), listener))
  const catalogue = shallowRef<Catalogue>()
  const failed = shallowRef(false)
  let turn = 0
  // The same themes in a new list are no reason to load again.
  const key = computed(() => { const wanted = themes(); return wanted === undefined || wanted === 'all' ? wanted : [...wanted].sort().join(' ') })
  const attempt = shallowRef(0)
  const retry = (): void => { attempt.value += 1 }
  const whenOnline = (): void => { if (failed.value) retry() }
  window.addEventListener('online', whenOnline)
  watch([key, locale, library, attempt], async () => {
    const wanted = themes()
    if (wanted === undefined || library.value === undefined) return
    const mine = ++turn
    try {
      const loaded = await loadCatalogue({ themes: wanted, locale: locale.value, library: library.value })
      if (mine === turn) { catalogue.value = loaded; failed.value = false }
    } catch {
      if (mine === turn) failed.value = true
    }
  }, { immediate: true })
  onScopeDispose(() => { turn = -1; window.removeEventListener('online', whenOnline) })
  return { catalogue, failed, retry }
}

/** The catalogue with all that one checklist asks, whatever themes that is. Of an unknown checklist it is there without a theme. */
export function useCatalogueOf(checklist: () => string): LoadedCatalogue {
  const lists = useCatalogue(() => [])
  const whole = useCatalogue(() => {
    const found = lists.catalogue.value?.checklist(checklist())
    return lists.catalogue.value && (found ? themesOfChecklist(found) : [])
  })
  return { catalogue: whole.catalogue, failed: computed(() => lists.failed.value || whole.failed.value), retry: () => { lists.retry(); whole.retry() } }
}
