/** Where the pages of a digital audit are. Apart from the others, so that the first screen does without them. */
import type { Id } from '@/domain/ids'

export const auditPaths = {
  /** Begin a digital audit, or repeat one: `from` is the former audit. */
  newAudit: (dossier: Id, from?: Id) => `/d/${dossier}/audits/new${from ? `?${new URLSearchParams({ from })}` : ''}`,
  /** Begin a digital audit of a place: a website or document of the dossier. */
  newAuditOf: (dossier: Id, place: Id) => `/d/${dossier}/audits/new?${new URLSearchParams({ place })}`,
  /** One digital audit: its five steps, and where it stands. */
  audit: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}`,
  auditScope: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}/scope`,
  /** The sample: pages, processes, shared parts. */
  auditSample: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}/sample`,
  samplePage: (dossier: Id, walk: Id, page: Id) => `/d/${dossier}/audits/${walk}/sample/${page}`,
  /** Criteria by pages. */
  auditCriteria: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}/criteria`,
  /** The guided test of one criterion, over the pages. */
  auditTest: (dossier: Id, walk: Id, criterion: string, page?: Id) => `/d/${dossier}/audits/${walk}/criteria/${encodeURIComponent(criterion)}${page ? `?${new URLSearchParams({ page })}` : ''}`,
  /** Take over a report of a tool; and what tools left open. */
  auditMachine: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}/machine`,
  auditToCheck: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}/to-check`,
  /** axe over a saved page. */
  auditSavedPage: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}/saved-page`,
  auditBookmarklet: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}/bookmarklet`,
  /** Colours and text spacing, by hand. */
  auditInstruments: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}/instruments`,
  auditResults: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}/results`,
  auditStatement: (dossier: Id, walk: Id) => `/d/${dossier}/audits/${walk}/statement`,
} as const
