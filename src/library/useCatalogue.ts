/** The catalogue as it holds on this device: the themes that a screen needs, in the language of the interface, with the city's own library. */
import { computed, onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import { loadCatalogue, themesOfChecklist, type Catalogue } from '@/catalogue'
import type { Theme } from '@/domain/criterion'
import type { Library } from '@/domain/library'
import type { LocaleId } from '@/locales'
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

/** What was loaded last, per storage: the next screen begins with it where it has all that it needs, and then reads the library anew. */
const latest = new WeakMap<object, { readonly locale: LocaleId; readonly catalogue: Catalogue }>()

/** Loads the catalogue, and again when the themes, the language or the library change. `undefined` as themes waits. */
export function useCatalogue(themes: () => readonly Theme[] | 'all' | undefined): LoadedCatalogue {
  // The same themes in a new list are no reason to load again.
  const key = computed(() => { const wanted = themes(); return wanted === undefined || wanted === 'all' ? wanted : [...wanted].sort().join(' ') })
  return useLoading(key, (locale, library) => loadCatalogue({ themes: themes() ?? [], locale, library }))
}

/** The catalogue with all that one checklist asks, whatever themes that is. Of an unknown checklist it is there without a theme. */
export function useCatalogueOf(checklist: () => string): LoadedCatalogue {
  const key = computed(checklist)
  const has = (catalogue: Catalogue): boolean => {
    const found = catalogue.checklist(key.value)
    return found !== undefined && themesOfChecklist(found).every((theme) => catalogue.themes.includes(theme))
  }
  return useLoading(key, async (locale, library) => {
    const lists = await loadCatalogue({ themes: [], locale, library })
    const found = lists.checklist(key.value)
    return found ? loadCatalogue({ themes: themesOfChecklist(found), locale, library }) : lists
  }, has)
}

/** Loads when the key, the language or the library change. `has`: what was loaded for another screen will do until then. */
function useLoading(key: Readonly<Ref<string | undefined>>, load: (locale: LocaleId, library: Library) => Promise<Catalogue>, has: (catalogue: Catalogue) => boolean = () => false): LoadedCatalogue {
  const storage = useStorage()
  const { locale } = useText()
  const library = useWatched<Library>((listener) => storage.watch((reads) => reads.library(), listener))
  const known = latest.get(storage)
  const catalogue = shallowRef<Catalogue | undefined>(known && known.locale === locale.value && has(known.catalogue) ? known.catalogue : undefined)
  const failed = shallowRef(false)
  const attempt = shallowRef(0)
  let turn = 0
  const retry = (): void => { attempt.value += 1 }
  const whenOnline = (): void => { if (failed.value) retry() }
  if (typeof window !== 'undefined') window.addEventListener('online', whenOnline)
  watch([key, locale, library, attempt], async () => {
    if (key.value === undefined || library.value === undefined) return
    const mine = ++turn
    const asked = locale.value
    try {
      const loaded = await load(asked, library.value)
      latest.set(storage, { locale: asked, catalogue: loaded })
      if (mine === turn) { catalogue.value = loaded; failed.value = false }
    } catch {
      if (mine === turn) failed.value = true
    }
  }, { immediate: true })
  onScopeDispose(() => { turn = -1; if (typeof window !== 'undefined') window.removeEventListener('online', whenOnline) })
  return { catalogue, failed, retry }
}
