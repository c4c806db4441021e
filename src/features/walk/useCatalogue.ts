import { readonly, shallowRef, type ShallowRef } from 'vue'

type Catalogue = typeof import('@/catalogue')

/** The catalogue of criteria, loaded only when a screen asks for it. */
export function useCatalogue(): { readonly catalogue: Readonly<ShallowRef<Catalogue | undefined>>; load(): Promise<void> } {
  const catalogue = shallowRef<Catalogue>()
  return {
    catalogue: readonly(catalogue) as Readonly<ShallowRef<Catalogue | undefined>>,
    async load() { catalogue.value ??= await import('@/catalogue') },
  }
}
