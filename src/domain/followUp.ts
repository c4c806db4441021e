import type { Row } from './change'
import type { Day, Id, Timestamp } from './ids'
import { completed, type RecordBase } from './record'

/** What can happen to an advice (the nazorgtraject). */
export const followUpEvents = ['written', 'sent', 'accepted', 'planned', 'partly-done', 'done', 'not-done', 'reopened'] as const
export type FollowUpEvent = (typeof followUpEvents)[number]

/** One event in an advice's life. Never overwritten: the status is derived from the events. */
export interface FollowUp extends RecordBase {
  readonly advice: Id
  readonly event: FollowUpEvent
  readonly at: Timestamp
  /** The reason for not doing it, what was done, or any other remark. */
  readonly note: string
  /** Who says so, by function. */
  readonly by: string
  /** Until when a temporary solution holds, or when it is planned. */
  readonly until: Day | null
}

/** Where an advice stands. */
export const adviceStatuses = ['draft', 'sent', 'accepted', 'planned', 'partly-done', 'done', 'not-done'] as const
export type AdviceStatus = (typeof adviceStatuses)[number]

/** A stored row as a follow-up event, with defaults. */
export function asFollowUp(row: Row): FollowUp {
  return completed<FollowUp>(row, { createdAt: '', deletedAt: null, advice: '', event: 'written', at: '', note: '', by: '', until: null })
}

const statusAfter: Readonly<Record<FollowUpEvent, AdviceStatus>> = {
  written: 'draft', sent: 'sent', accepted: 'accepted', planned: 'planned', 'partly-done': 'partly-done', done: 'done', 'not-done': 'not-done', reopened: 'sent',
}

/** The status of an advice: what its latest event says; a draft before any. */
export function adviceStatus(events: readonly FollowUp[]): AdviceStatus {
  const latest = [...events].filter((event) => event.deletedAt === null).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1)).at(-1)
  return latest ? statusAfter[latest.event] : 'draft'
}
