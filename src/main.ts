import { createApp, defineAsyncComponent, h } from 'vue'
import App from './app/App.vue'
import { followOnline } from './app/online'
import { makeRouter } from './app/router'
import { applySettings } from './app/settings'
import { startUpdates } from './app/updates'
import { openStorage, StorageOpenError } from './storage'
import { setStorage } from './storage/current'
import { keepInstallOffer } from './ui/install'
import { flushWhenHidden } from './ui/useAutosave'
import { showAllTexts, showLocale } from './ui/useText'

/** Loaded only when the store does not open. */
const StartProblem = defineAsyncComponent(async () => {
  await showAllTexts()
  return import('./app/StartProblem.vue')
})

/** Opens the store of this device first: nothing is shown as saved before that. */
async function start(): Promise<void> {
  keepInstallOffer()
  let blocked: ReturnType<typeof createApp> | undefined
  // The words and the store come in at the same time: neither needs the other.
  const [storage] = await Promise.all([openStorage({
    onBlocked: () => {
      blocked = createApp({ render: () => h(StartProblem, { kind: 'blocked' }) })
      blocked.mount('#app')
    },
  }), showLocale('nl')])
  blocked?.unmount()
  setStorage(storage)
  await applySettings(storage)
  flushWhenHidden()
  followOnline()
  createApp(App).use(makeRouter()).mount('#app')
  void startUpdates()
}

start().catch((error: unknown) => {
  console.error(error)
  const known = error instanceof StorageOpenError ? error : undefined
  createApp({ render: () => h(StartProblem, { kind: known?.problem ?? 'failed', ...(known ? { rescue: known.rescue } : {}) }) }).mount('#app')
})
