/** Putting the app on the home screen: the browser offers it once, at a moment of its own; the offer is kept until somebody takes it. */
import { readonly, ref } from 'vue'

/** The event as Chromium sends it; it stands in no library of types yet. */
interface InstallOffer extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

let offer: InstallOffer | undefined
const isOffered = ref(false)
const isInstalled = ref(false)
/** True while the browser can put the app on the home screen at the press of a button. */
export const canInstall = readonly(isOffered)
/** True when the app runs from the home screen, or was put there just now. */
export const installed = readonly(isInstalled)

/** Keeps the offer of the browser from the start on: it does not come a second time. */
export function keepInstallOffer(): void {
  isInstalled.value = matchMedia('(display-mode: standalone)').matches
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as InstallOffer
    isOffered.value = true
  })
  addEventListener('appinstalled', () => {
    offer = undefined
    isOffered.value = false
    isInstalled.value = true
  })
}

/** Asks the browser to do it. An offer can be used once; true when the person agreed. */
export async function install(): Promise<boolean> {
  const now = offer
  offer = undefined
  isOffered.value = false
  if (!now) return false
  const { outcome } = await now.prompt()
  return outcome === 'accepted'
}
