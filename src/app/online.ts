import { readonly, ref } from 'vue'

const online = ref(typeof navigator === 'undefined' ? true : navigator.onLine)
/** Whether the device says that it has a network. Only the notice uses it: nothing else may depend on it. */
export const isOnline = readonly(online)

/** Follows the device. Called once at start. */
export function followOnline(target: Window = window): void {
  target.addEventListener('online', () => { online.value = true })
  target.addEventListener('offline', () => { online.value = false })
}
