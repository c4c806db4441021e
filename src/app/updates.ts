/** A new version is offered, never forced: it waits until the person says so (fault 15: no reload during work). */
import { readonly, ref } from 'vue'
import { flushAutosaves } from '@/ui/useAutosave'

const ready = ref(false)
/** True while a new version waits. */
export const isUpdateReady = readonly(ready)
let waiting: ServiceWorker | null = null

/** Tells of a worker that is installed while another one serves this page: that is a new version, not the first visit. */
function follow(registration: ServiceWorkerRegistration): void {
  const tell = (worker: ServiceWorker | null): void => {
    if (!worker || !navigator.serviceWorker.controller) return
    waiting = worker
    ready.value = true
  }
  const whenInstalled = (installing: ServiceWorker | null): void => {
    installing?.addEventListener('statechange', () => { if (installing.state === 'installed') tell(installing) })
  }
  tell(registration.waiting)
  // The browser may have begun by itself, before anybody listened.
  whenInstalled(registration.installing)
  registration.addEventListener('updatefound', () => whenInstalled(registration.installing))
}

/** Registers the service worker and listens for new versions. Does nothing where there is none (development, old browsers). */
export async function startUpdates(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  try {
    follow(await navigator.serviceWorker.register('./sw.js'))
  } catch {
    // No service worker (private window, no HTTPS): the app works, only not after closing it without a network.
  }
}

/** Takes the new version: writes what is waiting first, then reloads once the new worker serves the page. */
export function applyUpdate(): void {
  flushAutosaves()
  ready.value = false
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  // The message that a Workbox worker listens for.
  waiting?.postMessage({ type: 'SKIP_WAITING' })
}

/** Not now; it is offered again at the next start. */
export function dismissUpdate(): void {
  ready.value = false
}
