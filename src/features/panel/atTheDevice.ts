/**
 * Who holds the device, for as long as this tab lives. Somebody else's screen, reached by going back, asks first: what a person said is
 * not for the next one to see.
 */
import { readonly, ref } from 'vue'
import type { Id } from '@/domain/ids'

const key = 'drempelwijs:at'
const remembered = (): Id | null => { try { return sessionStorage.getItem(key) } catch { return null } }
const person = ref<Id | null>(remembered())

/** The participant at the device; null after a hand-over. */
export const atTheDevice = readonly(person)

/** Somebody takes the device, or (null) it goes on to the next. */
export function takeDevice(id: Id | null): void {
  person.value = id
  try {
    if (id) sessionStorage.setItem(key, id)
    else sessionStorage.removeItem(key)
  } catch {
    // A browser without session storage: it is remembered until the page is loaded again, and asked then.
  }
}
