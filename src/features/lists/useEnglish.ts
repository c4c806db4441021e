import { shallowRef, watch, type ShallowRef } from 'vue'
import { loadCatalogue, type Catalogue } from '@/catalogue'
import type { Theme } from '@/domain/criterion'

/** The catalogue in English, for what stands beside the Dutch; undefined while it is not asked for, not there yet, or not to be had without a network. */
export function useEnglish(themes: () => readonly Theme[] | undefined): Readonly<ShallowRef<Catalogue | undefined>> {
  const english = shallowRef<Catalogue>()
  let turn = 0
  watch(() => themes()?.join(' '), async () => {
    const wanted = themes()
    const mine = ++turn
    try {
      const loaded = wanted && await loadCatalogue({ themes: wanted, locale: 'en' })
      if (mine === turn) english.value = loaded
    } catch {
      if (mine === turn) english.value = undefined
    }
  }, { immediate: true })
  return english
}
