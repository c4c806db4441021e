import { createRouter, createWebHashHistory } from 'vue-router'
import HomePage from '@/features/dossiers/HomePage.vue'
import { showAllTexts } from '@/ui/useText'

/**
 * The router of the app; scroll returns to where it was when going back. It begins with the first page alone: the others, and their
 * words, are there from the first time that somebody leaves it. The panel screens come in by themselves, without all that. The hash keeps the app working from any static host, any folder,
 * and without a server.
 */
export function makeRouter() {
  const router = createRouter({
    history: createWebHashHistory(),
    routes: [{ path: '/', component: HomePage }],
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
  })
  let isWhole = false
  let hasPanel = false
  router.beforeEach(async (to) => {
    if (isPanelPath(to.path)) {
      if (hasPanel) return true
      for (const route of (await import('./panelRoutes')).panelRoutes) router.addRoute(route)
      hasPanel = true
      return to.fullPath
    }
    if (to.path === '/' || isWhole) return true
    // With the reads of those pages: a page that waits for them would be drawn in two goes, and lose the focus between.
    const [{ routes }] = await Promise.all([import('./routes'), showAllTexts(), import('@/storage/laterReads')])
    for (const route of routes) router.addRoute(route)
    isWhole = true
    return to.fullPath
  })
  router.onError((error, to) => { reloadAt(to.fullPath, error) })
  router.afterEach(() => sessionStorage.removeItem(triedKey))
  return router
}

/** True for the panel screens, whose routes load alone: `/panel/dossier/walk` and what lies under it. */
export function isPanelPath(path: string): boolean {
  return /^\/panel\/[^/]+\/[^/]/.test(path)
}

const triedKey = 'drempelwijs:tried'

/**
 * A page that does not load: another tab has taken a new version, and this one's are gone. The way on is the new version, at the page that
 * was asked for; what was typed is written by then. Once, and only where there is something to load from.
 */
function reloadAt(path: string, error: unknown): void {
  if (sessionStorage.getItem(triedKey) === path || !(navigator.onLine || navigator.serviceWorker?.controller)) {
    console.error(error)
    return
  }
  sessionStorage.setItem(triedKey, path)
  history.pushState(history.state, '', `#${path}`)
  location.reload()
}
