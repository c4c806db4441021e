import type { RouteRecordRaw } from 'vue-router'
import ChooserPage from '@/features/panel/ChooserPage.vue'
import EndPage from '@/features/panel/EndPage.vue'
import PanelRoot from '@/features/panel/PanelRoot.vue'
import PausePage from '@/features/panel/PausePage.vue'
import ScorePage from '@/features/panel/ScorePage.vue'
import WelcomePage from '@/features/panel/WelcomePage.vue'

declare module 'vue-router' {
  interface RouteMeta {
    /** The screens on which somebody scores a route: a bar and words of their own, and nothing else of the app. */
    panel?: boolean
    /** Only for somebody who agreed that their answers count. */
    turn?: boolean
  }
}

/** The panel screens, in one chunk: small, and no waiting between one person and the next. Own words, with all that people may add, are a second. */
export const panelRoutes: readonly RouteRecordRaw[] = [
  {
    path: '/panel/:dossier/:walk', component: PanelRoot, props: true, meta: { panel: true },
    children: [
      { path: '', component: ChooserPage },
      { path: ':participant', component: WelcomePage },
      { path: ':participant/pause', component: PausePage },
      { path: ':participant/end', component: EndPage },
      { path: ':participant/:link', component: ScorePage, props: (route) => ({ link: route.params['link'] }), meta: { turn: true } },
      { path: ':participant/:link/words', component: () => import('@/features/panel/WordsPage.vue'), props: (route) => ({ link: route.params['link'] }), meta: { turn: true } },
    ],
  },
]
