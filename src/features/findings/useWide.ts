import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/** True from the width at which list and map stand side by side (the same as in the styles). */
export function useWide(): Readonly<Ref<boolean>> {
  const query = window.matchMedia('(min-width: 960px)')
  const wide = ref(query.matches)
  const follow = (): void => { wide.value = query.matches }
  query.addEventListener('change', follow)
  onScopeDispose(() => query.removeEventListener('change', follow))
  return readonly(wide)
}
