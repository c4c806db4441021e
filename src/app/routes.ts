import type { RouteRecordRaw } from 'vue-router'

/** Rooms of a dossier: the links of the rail. The chain is there once a walk has a route. */
export const rooms = ['overview', 'walk', 'findings', 'chain', 'advices', 'publish'] as const
export type Room = (typeof rooms)[number]

declare module 'vue-router' {
  interface RouteMeta {
    /** The room that the page belongs to; shows the rail with that room marked. */
    room?: Room
    /** One-handed screens: no rail, one surface, main action at the bottom. */
    walk?: boolean
  }
}

/** The pages beyond the first, in the order in which a person meets them. Each is its own chunk. */
export const routes: readonly RouteRecordRaw[] = [
  { path: '/new', component: () => import('@/features/dossiers/NewDossierPage.vue') },
  { path: '/settings', component: () => import('@/features/settings/SettingsPage.vue') },
  { path: '/work', component: () => import('@/features/settings/WorkPage.vue') },
  { path: '/lists', component: () => import('@/features/lists/ListsPage.vue') },
  { path: '/lists/l/:list', component: () => import('@/features/lists/ListPage.vue'), props: true },
  { path: '/lists/l/:list/questions/:criterion', component: () => import('@/features/lists/OwnQuestionPage.vue'), props: true },
  { path: '/questions', component: () => import('@/features/questions/QuestionsPage.vue') },
  { path: '/questions/to-verify', component: () => import('@/features/questions/ToVerifyPage.vue') },
  { path: '/questions/q/:criterion', component: () => import('@/features/questions/QuestionPage.vue'), props: true },
  { path: '/training', component: () => import('@/features/questions/TrainingPage.vue'), meta: { walk: true } },
  { path: '/lists/import', component: () => import('@/features/lists/ImportPage.vue') },
  { path: '/kit', component: () => import('@/app/KitPage.vue') },
  { path: '/lists/l/:list/print', component: () => import('@/features/specification/PrintListPage.vue'), props: true },
  { path: '/specification', component: () => import('@/features/specification/SpecificationPage.vue'), props: (route) => ({ project: typeof route.query['project'] === 'string' ? route.query['project'] : null, phase: typeof route.query['phase'] === 'string' ? route.query['phase'] : null }) },
  {
    path: '/d/:dossier', component: () => import('./DossierFrame.vue'), props: true,
    children: [
      { path: '', component: () => import('@/features/dossiers/OverviewPage.vue'), props: true, meta: { room: 'overview' } },
      { path: 'edit', component: () => import('@/features/dossiers/EditDossierPage.vue'), props: true, meta: { room: 'overview' } },
      { path: 'places/new', component: () => import('@/features/dossiers/PlacePage.vue'), props: true, meta: { room: 'overview' } },
      { path: 'places/:place', component: () => import('@/features/dossiers/PlacePage.vue'), props: true, meta: { room: 'overview' } },
      { path: 'places/:place/results', component: () => import('@/features/results/ResultsPage.vue'), props: true, meta: { room: 'overview' } },
      { path: 'places/:place/fact-sheet', component: () => import('@/features/results/FactSheetPage.vue'), props: true, meta: { room: 'overview' } },
      { path: 'walks', component: () => import('@/features/walk/WalksPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'walks/new', component: () => import('@/features/prepare/NewWalkPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'walks/:walk', component: () => import('@/features/walk/WalkPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'walks/:walk/route', component: () => import('@/features/prepare/RoutePage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'walks/:walk/route/:link', component: () => import('@/features/prepare/LinkPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'walks/:walk/participants', component: () => import('@/features/prepare/ParticipantsPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'walks/:walk/participants/:participant', component: () => import('@/features/prepare/ParticipantPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'walks/:walk/live', component: () => import('@/features/facilitate/LivePage.vue'), props: (route) => ({ ...route.params, view: route.query['view'] === 'talk' ? 'talk' : 'live' }), meta: { room: 'walk' } },
      { path: 'walks/:walk/sheets', component: () => import('@/features/facilitate/SheetsPage.vue'), props: (route) => ({ ...route.params, participant: typeof route.query['participant'] === 'string' ? route.query['participant'] : null }), meta: { room: 'walk' } },
      { path: 'capture', component: () => import('@/features/walk/CapturePage.vue'), props: (route) => ({ dossier: route.params['dossier'], walk: route.query['walk'] ?? null, kind: route.query['kind'] === 'good-practice' ? 'good-practice' : 'barrier' }), meta: { walk: true } },
      { path: 'photos/:attachment', component: () => import('@/features/walk/PhotoPage.vue'), props: true, meta: { walk: true } },
      { path: 'checklists', component: () => import('@/features/checklist/ChecklistsPage.vue'), props: true, meta: { walk: true } },
      { path: 'checklists/:checklist/:place', component: () => import('@/features/checklist/ChecklistPage.vue'), props: (route) => ({ ...route.params, walk: route.query['walk'] ?? null }), meta: { walk: true } },
      { path: 'reading', component: () => import('@/features/reading/ReadingPage.vue'), props: (route) => ({ dossier: route.params['dossier'], ...Object.fromEntries(['place', 'checklist', 'criterion', 'walk'].map((key) => [key, typeof route.query[key] === 'string' ? route.query[key] : null])) }), meta: { room: 'walk' } },
      { path: 'findings', component: () => import('@/features/findings/FindingsPage.vue'), props: true, meta: { room: 'findings' } },
      { path: 'findings/:finding', component: () => import('@/features/walk/FindingPage.vue'), props: true, meta: { walk: true } },
      { path: 'chain/:walk?', component: () => import('@/features/chain/ChainPage.vue'), props: true, meta: { room: 'chain' } },
      { path: 'chain/:walk/links/:link', component: () => import('@/features/chain/ChainLinkPage.vue'), props: true, meta: { room: 'chain' } },
      { path: 'advices', component: () => import('@/features/advice/AdvicesPage.vue'), props: true, meta: { room: 'advices' } },
      { path: 'advices/new', component: () => import('@/features/advice/NewAdvicePage.vue'), props: true, meta: { room: 'advices' } },
      { path: 'advices/:advice', component: () => import('@/features/advice/AdvicePage.vue'), props: true, meta: { room: 'advices' } },
      { path: 'audits/new', component: () => import('@/features/audit/NewAuditPage.vue'), props: (route) => ({ dossier: route.params['dossier'], from: typeof route.query['from'] === 'string' ? route.query['from'] : null, place: typeof route.query['place'] === 'string' ? route.query['place'] : null }), meta: { room: 'walk' } },
      { path: 'audits/:walk', component: () => import('@/features/audit/AuditPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/scope', component: () => import('@/features/audit/ScopePage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/sample', component: () => import('@/features/audit/SamplePage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/sample/:page', component: () => import('@/features/audit/SamplePagePage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/criteria', component: () => import('@/features/auditTest/CriteriaPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/criteria/:criterion', component: () => import('@/features/auditTest/TestPage.vue'), props: (route) => ({ ...route.params, page: typeof route.query['page'] === 'string' ? route.query['page'] : null }), meta: { room: 'walk' } },
      { path: 'audits/:walk/instruments', component: () => import('@/features/auditTest/InstrumentsPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/machine', component: () => import('@/features/machine/MachinePage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/to-check', component: () => import('@/features/machine/ToCheckPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/saved-page', component: () => import('@/features/savedPage/SavedPagePage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/bookmarklet', component: () => import('@/features/savedPage/BookmarkletPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/results', component: () => import('@/features/auditResult/AuditResultsPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'audits/:walk/statement', component: () => import('@/features/statement/StatementPage.vue'), props: true, meta: { room: 'walk' } },
      { path: 'share', component: () => import('@/features/publish/PublishPage.vue'), props: true, meta: { room: 'publish' } },
      { path: 'share/document', component: () => import('@/features/publish/DocumentPage.vue'), props: true, meta: { room: 'publish' } },
      { path: 'share/open-data', component: () => import('@/features/publish/OpenDataPage.vue'), props: true, meta: { room: 'publish' } },
    ],
  },
  { path: '/:rest(.*)*', component: () => import('./NotFoundPage.vue') },
]
