import { readonly, ref, type Ref } from 'vue'
import { locate, type Located, type LocateProblem } from './locate'

/** Asks for the place and says where that stands, so that a screen can show it without waiting for it. */
export function useLocate(): { readonly isBusy: Readonly<Ref<boolean>>; readonly problem: Readonly<Ref<LocateProblem | null>>; ask(): Promise<Located> } {
  const isBusy = ref(false)
  const problem = ref<LocateProblem | null>(null)
  return {
    isBusy: readonly(isBusy), problem: readonly(problem),
    async ask() {
      isBusy.value = true
      problem.value = null
      const located = await locate()
      isBusy.value = false
      if (!located.ok) problem.value = located.problem
      return located
    },
  }
}
