import type { ComputedRef, InjectionKey } from 'vue'

/** The numbers of the findings as the dossier shows them, for every list of findings on the page. */
export const numbersKey: InjectionKey<ComputedRef<ReadonlyMap<string, string>>> = Symbol('numbers of findings')
