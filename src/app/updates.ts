/** A new version is offered, never forced: it waits until the person says so (fault 15: no reload during work). */
import { readonly, ref } from 'vue'
import { flushAutosaves } from '@/ui/useAutosave'

const ready = ref(false)
/** True while a new version waits. */
export const isUpdateReady = readonly(ready)
let skipWaiting: (() => void) | undefined

/** Registers the service worker and listens for new versions. Does nothing where there is none (development, old browsers). */
export async function startUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  const { Workbox } = await import('workbox-window')
  const worker = new Workbox('./sw.js')
  worker.addEventListener('waiting', () => { ready.value = true })
  skipWaiting = () => {
    worker.addEventListener('controlling', () => location.reload())
    worker.messageSkipWaiting()
  }
  try {
    await worker.register()
  } catch {
    // No service worker (private window, no HTTPS): the app works, only not after closing it without a network.
  }
}

/** Takes the new version: writes what is waiting first, then reloads. */
export function applyUpdate(): void {
  flushAutosaves()
  ready.value = false
  skipWaiting?.()
}

/** Not now; it is offered again at the next start. */
export function dismissUpdate(): void {
  ready.value = false
}
