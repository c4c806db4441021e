/** Where the pages are. Features link to each other by these paths and never import each other. */
import type { Id } from '@/domain/ids'

export const paths = {
  home: () => '/',
  newDossier: () => '/new',
  settings: () => '/settings',
  work: () => '/work',
  dossier: (dossier: Id) => `/d/${dossier}`,
  editDossier: (dossier: Id) => `/d/${dossier}/edit`,
  newPlace: (dossier: Id) => `/d/${dossier}/places/new`,
  place: (dossier: Id, place: Id) => `/d/${dossier}/places/${place}`,
  /** Walks of the dossier, and the button that starts one. */
  walks: (dossier: Id) => `/d/${dossier}/walks`,
  walk: (dossier: Id, walk: Id) => `/d/${dossier}/walks/${walk}`,
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
