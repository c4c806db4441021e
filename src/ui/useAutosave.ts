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

/** A task that waits for a short rest in typing. */
export interface Rest {
  /** Begins the wait anew. */
  begin(): void
  /** Does it now, whether anything was waiting or not. */
  flush(): void
  isWaiting(): boolean
}

/** Does something after a short rest, and at once when the page is hidden, closed or left. */
export function useRest(task: () => void, delayMs = 300): Rest {
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = (): void => {
    clearTimeout(timer)
    pending.delete(flush)
    task()
  }
  onScopeDispose(flush)
  return {
    begin() {
      clearTimeout(timer)
      pending.add(flush)
      timer = setTimeout(flush, delayMs)
    },
    flush,
    isWaiting: () => pending.has(flush),
  }
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
  const rest = useRest(() => {
    if (!typed.value) return
    write(typed.value.value as T)
    // Typed and taken back: there is nothing to wait for, and what another tab writes next must be seen.
    if (Object.is(read(), typed.value.value)) typed.value = undefined
  }, delayMs)
  const model = computed<T>({
    get: () => (typed.value ? (typed.value.value as T) : read()),
    set: (value) => {
      typed.value = { value } as { value: T }
      rest.begin()
    },
  })
  watch(read, (stored) => { if (typed.value && !rest.isWaiting() && Object.is(stored, typed.value.value)) typed.value = undefined })
  return { model, flush: rest.flush }
}
