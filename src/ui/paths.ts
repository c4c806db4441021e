/** Where the pages are. Features link to each other by these paths and never import each other. */
import type { Id } from '@/domain/ids'

export const paths = {
  home: () => '/',
  newDossier: () => '/new',
  settings: () => '/settings',
  work: () => '/work',
  /** Search over every question of the catalogue and the city; words and filters as query. */
  questions: () => '/questions',
  /** One criterion: what is asked, why, the drawing, where it stands written, which findings came from it. */
  question: (criterion: string) => `/questions/q/${encodeURIComponent(criterion)}`,
  /** Figures that somebody must still confirm or correct. */
  toVerify: () => '/questions/to-verify',
  /** The seven principles, for project leaders. */
  training: () => '/training',
  /** Checklists of the catalogue and of the city. */
  lists: () => '/lists',
  list: (list: string) => `/lists/l/${encodeURIComponent(list)}`,
  /** An own question, reached from a list (`-` where it is in none). */
  ownQuestion: (list: string, criterion: string) => `/lists/l/${encodeURIComponent(list)}/questions/${encodeURIComponent(criterion)}`,
  /** Read a spreadsheet form or a shared list. */
  importList: () => '/lists/import',
  printList: (list: string) => `/lists/l/${encodeURIComponent(list)}/print`,
  /** Requirements for a specification (bestektekst). */
  specification: () => '/specification',
  dossier: (dossier: Id) => `/d/${dossier}`,
  editDossier: (dossier: Id) => `/d/${dossier}/edit`,
  newPlace: (dossier: Id) => `/d/${dossier}/places/new`,
  place: (dossier: Id, place: Id) => `/d/${dossier}/places/${place}`,
  /** What the checklists say of one place, by theme and by group, beside the former time. `of`: the walk (`-` for none) and the checklist to show. */
  results: (dossier: Id, place: Id, of?: { readonly walk: Id | null; readonly list: string }) => `/d/${dossier}/places/${place}/results${of ? `?${new URLSearchParams({ walk: of.walk ?? '-', list: of.list })}` : ''}`,
  /** The one-page sheet for visitors (toegankelijkheidsfiche). */
  factSheet: (dossier: Id, place: Id) => `/d/${dossier}/places/${place}/fact-sheet`,
  /** Measures of a text, as help for a reading group; from a question of a round it leads back there. */
  reading: (dossier: Id, from?: { readonly place: Id } | { readonly place: Id; readonly checklist: string; readonly criterion: string; readonly walk: Id | null }) => `/d/${dossier}/reading${from ? `?${new URLSearchParams(Object.entries(from).flatMap(([key, value]: [string, string | null]) => (value === null ? [] : [[key, value]])))}` : ''}`,
  /** Walks of the dossier, and the button that starts one. */
  walks: (dossier: Id) => `/d/${dossier}/walks`,
  walk: (dossier: Id, walk: Id) => `/d/${dossier}/walks/${walk}`,
  /** Plan a walk with a panel: from scratch, from a template, or as a copy. */
  newWalk: (dossier: Id) => `/d/${dossier}/walks/new`,
  /** The links of a walk, in order. */
  route: (dossier: Id, walk: Id) => `/d/${dossier}/walks/${walk}/route`,
  link: (dossier: Id, walk: Id, link: Id) => `/d/${dossier}/walks/${walk}/route/${link}`,
  participants: (dossier: Id, walk: Id) => `/d/${dossier}/walks/${walk}/participants`,
  participant: (dossier: Id, walk: Id, participant: Id) => `/d/${dossier}/walks/${walk}/participants/${participant}`,
  /** Who has scored what, for the facilitator. */
  live: (dossier: Id, walk: Id) => `/d/${dossier}/walks/${walk}/live`,
  /** Sheets to print, and the fast screen to type them in. */
  sheets: (dossier: Id, walk: Id) => `/d/${dossier}/walks/${walk}/sheets`,
  /** The chain: of the latest walk with a route, or of this one. */
  chain: (dossier: Id, walk?: Id) => `/d/${dossier}/chain${walk ? `/${walk}` : ''}`,
  /** One link: what the panel said, and what the norm says. */
  chainLink: (dossier: Id, walk: Id, link: Id) => `/d/${dossier}/chain/${walk}/links/${link}`,
  /** Panel screens: who is there, and one person's turn. Beside the dossier, so that they load nothing of it. */
  panel: (dossier: Id, walk: Id) => `/panel/${dossier}/${walk}`,
  turn: (dossier: Id, walk: Id, participant: Id, link?: Id) => `/panel/${dossier}/${walk}/${participant}${link ? `/${link}` : ''}`,
  /** After the level: own words, feeling, help. */
  turnWords: (dossier: Id, walk: Id, participant: Id, link: Id) => `/panel/${dossier}/${walk}/${participant}/${link}/words`,
  /** A calm screen; `at` is where somebody goes on. */
  turnPause: (dossier: Id, walk: Id, participant: Id, at: string) => `/panel/${dossier}/${walk}/${participant}/pause?${new URLSearchParams({ at })}`,
  turnEnd: (dossier: Id, walk: Id, participant: Id) => `/panel/${dossier}/${walk}/${participant}/end`,
  /** Pin something: kind and walk as query. */
  capture: (dossier: Id, walk: Id | null, kind: 'barrier' | 'good-practice') => `/d/${dossier}/capture?kind=${kind}${walk ? `&walk=${walk}` : ''}`,
  findings: (dossier: Id) => `/d/${dossier}/findings`,
  finding: (dossier: Id, finding: Id) => `/d/${dossier}/findings/${finding}`,
  photo: (dossier: Id, attachment: Id) => `/d/${dossier}/photos/${attachment}`,
  /** Choose a checklist and a place; what one came from is chosen already. */
  checklists: (dossier: Id, from?: { readonly place: Id } | { readonly walk: Id }) => `/d/${dossier}/checklists${from ? `?${new URLSearchParams({ ...from })}` : ''}`,
  checklist: (dossier: Id, checklist: string, place: Id, walk: Id | null) => `/d/${dossier}/checklists/${checklist}/${place}${walk ? `?walk=${walk}` : ''}`,
  advices: (dossier: Id) => `/d/${dossier}/advices`,
  advice: (dossier: Id, advice: Id) => `/d/${dossier}/advices/${advice}`,
  /** Choose findings for a new advice. */
  newAdvice: (dossier: Id) => `/d/${dossier}/advices/new`,
  publish: (dossier: Id) => `/d/${dossier}/share`,
  document: (dossier: Id) => `/d/${dossier}/share/document`,
  openData: (dossier: Id) => `/d/${dossier}/share/open-data`,
} as const
