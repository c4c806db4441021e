/** Typing that saves itself: no save button anywhere, and at most a third of a second of typing is only on the screen. */
import { computed, onScopeDispose, ref, watch, type WritableComputedRef } from 'vue'

const pending = new Set<() => void>()

/** Writes everything that is still waiting: when the page is hidden, closed, or left. */
export function flushAutosaves(): void {
  for (const flush of [...pending]) flush()
}

/** Makes hiding or closing the page write what is waiting. Called once at start. */
export function flushWhenHidden(target: Document = document): void {
  target.addEventListener('visibilitychange', () => { if (target.visibilityState === 'hidden') flushAutosaves() })
  target.defaultView?.addEventListener('pagehide', flushAutosaves)
}

/** What a field is bound to. */
export interface Autosaved<T> {
  readonly model: WritableComputedRef<T>
  /** Writes now if something is waiting, e.g. on blur. */
  flush(): void
}

/**
 * A field that shows what is stored and saves what is typed after a short rest. While a person types, what they
 * typed is shown, whatever another tab writes meanwhile.
 */
export function useAutosave<T>(read: () => T, write: (value: T) => void, delayMs = 300): Autosaved<T> {
  const typed = ref<{ value: T } | undefined>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = (): void => {
    clearTimeout(timer)
    pending.delete(flush)
    if (typed.value) write(typed.value.value as T)
  }
  const model = computed<T>({
    get: () => (typed.value ? (typed.value.value as T) : read()),
    set: (value) => {
      typed.value = { value } as { value: T }
      clearTimeout(timer)
      pending.add(flush)
      timer = setTimeout(flush, delayMs)
    },
  })
  watch(read, (stored) => { if (typed.value && !pending.has(flush) && Object.is(stored, typed.value.value)) typed.value = undefined })
  onScopeDispose(flush)
  return { model, flush }
}
