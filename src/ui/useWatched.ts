import { onScopeDispose, shallowRef, watch, type ShallowRef, type WatchSource } from 'vue'

/**
 * Turns a `watch…` function of storage into a ref. It runs again when `sources` change and stops with the scope.
 * `undefined` until the first answer, so a page can tell "not yet" from "nothing".
 */
export function useWatched<T>(start: (listener: (value: T) => void) => () => void, sources: readonly WatchSource[] = []): Readonly<ShallowRef<T | undefined>> {
  const value = shallowRef<T>()
  let stop: (() => void) | undefined
  const run = (): void => {
    stop?.()
    stop = start((next) => { value.value = next })
  }
  if (sources.length > 0) watch([...sources], () => { value.value = undefined; run() })
  run()
  onScopeDispose(() => stop?.())
  return value
}
