import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/** True from a width on (the same as in the styles): where a list and what belongs to it stand side by side. */
export function useWide(fromPx = 960): Readonly<Ref<boolean>> {
  const query = window.matchMedia(`(min-width: ${fromPx}px)`)
  const wide = ref(query.matches)
  const follow = (): void => { wide.value = query.matches }
  query.addEventListener('change', follow)
  onScopeDispose(() => query.removeEventListener('change', follow))
  return readonly(wide)
}
