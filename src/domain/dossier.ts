import type { Row } from './change'
import type { Day } from './ids'
import { completed, type RecordBase } from './record'
import type { ResultArea } from './resultArea'

/** What an assignment is about. */
export const subjectKinds = ['street', 'building', 'toilet', 'event', 'shop', 'service', 'document', 'website', 'other'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Where a project stands. Advice costs least at the start. */
export const phases = ['programme', 'design', 'permit', 'works', 'use'] as const
export type Phase = (typeof phases)[number]

/** One assignment: its places, walks, findings and advices. The unit of sharing, backup and erasure. */
export interface Dossier extends RecordBase {
  readonly title: string
  readonly subject: SubjectKind | null
  readonly resultArea: ResultArea | null
  /** The city service or client that asked. */
  readonly clientService: string
  /** The function of the project leader; a name is never required. */
  readonly projectLeader: string
  readonly phase: Phase | null
  readonly startOn: Day | null
  /** The day by which the client wants the advice. */
  readonly dueOn: Day | null
  /** In one or two sentences, for the document's first page. */
  readonly intro: string
  /** True for the example that comes with the app; marked as such on every screen and export. */
  readonly example: boolean
}

/** A stored row as a dossier, with defaults for what was never filled in. */
export function asDossier(row: Row): Dossier {
  return completed<Dossier>(row, {
    createdAt: '', deletedAt: null, title: '', subject: null, resultArea: null, clientService: '', projectLeader: '', phase: null,
    startOn: null, dueOn: null, intro: '', example: false,
  })
}
