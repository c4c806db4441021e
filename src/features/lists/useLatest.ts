import { computed, shallowRef, watch, type ComputedRef } from 'vue'

/** A value that is stored as a whole and changed a part at a time. */
export interface Latest<T, More = string> {
  readonly value: ComputedRef<T>
  /** Writes what the function makes of the newest value; `more` goes to whoever saves it. True when it is saved. */
  write(change: (now: T) => T, more?: More): Promise<boolean>
}

/** Shows what is stored, and what is on its way there: a second change builds on the first, though that is not back from storage yet. */
export function useLatest<T, More = string>(stored: () => T, save: (value: T, more?: More) => Promise<boolean>): Latest<T, More> {
  const waiting = shallowRef<{ readonly value: T }>()
  let underway = 0
  watch(stored, () => { if (underway === 0) waiting.value = undefined })
  const value = computed(() => (waiting.value ? waiting.value.value : stored()))
  return {
    value,
    async write(change, more) {
      const next = change(value.value)
      waiting.value = { value: next }
      underway += 1
      const saved = await save(next, more)
      underway -= 1
      return saved
    },
  }
}
