/** What can happen to an advice next, what must be said with it, and how far along its route it is. */
import type { Advice } from '@/domain/advice'
import type { AdviceStatus, FollowUp, FollowUpEvent } from '@/domain/followUp'
import type { Day, Timestamp } from '@/domain/ids'

/** What can be written down next. Wide on purpose: a quick win is sometimes done before the letter is sent. */
export const nextEvents: Readonly<Record<AdviceStatus, readonly FollowUpEvent[]>> = {
  draft: ['sent', 'accepted', 'planned', 'partly-done', 'done', 'not-done'],
  sent: ['accepted', 'planned', 'partly-done', 'done', 'not-done', 'sent'],
  accepted: ['planned', 'partly-done', 'done', 'not-done'],
  planned: ['partly-done', 'done', 'not-done', 'planned'],
  'partly-done': ['done', 'planned', 'partly-done', 'not-done'],
  done: ['reopened'],
  'not-done': ['reopened'],
}

/** Events with an end: when it is planned for, until when the half solution holds. */
export function hasUntil(event: FollowUpEvent): boolean {
  return event === 'planned' || event === 'partly-done'
}

/** What a person fills in for an event. */
export interface EventInput {
  readonly event: FollowUpEvent | null
  /** The day on which it happened. */
  readonly on: Day
  readonly note: string
  readonly by: string
  readonly until: Day | null
}

/** What is still missing or cannot be right. */
export type EventProblem = 'event' | 'reason' | 'on' | 'future' | 'until'

/** Checks an event: "niet gedaan" without a reason is refused, so is a day that is still to come. */
export function eventProblems(input: EventInput, today: Day): readonly EventProblem[] {
  const problems: EventProblem[] = []
  if (input.event === null) problems.push('event')
  if (input.event === 'not-done' && input.note.trim() === '') problems.push('reason')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(input.on)) problems.push('on')
  else if (input.on > today) problems.push('future')
  if (input.event !== null && hasUntil(input.event) && input.until !== null && input.until < input.on) problems.push('until')
  return problems
}

/** The moment of an event: the day that was named at the present time of day, so that two on one day keep their order. */
export function momentOf(on: Day, now: Date): Timestamp {
  const [year, month, day] = on.split('-').map(Number)
  return new Date(year!, month! - 1, day, now.getHours(), now.getMinutes(), now.getSeconds(), now.getMilliseconds()).toISOString()
}

/** The events of an advice, oldest first, as its life is told. */
export function inOrder(events: readonly FollowUp[]): readonly FollowUp[] {
  return [...events].filter(({ deletedAt }) => deletedAt === null).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
}

/** One rib of the route: sent, accepted, planned, done. */
export type Rib = 'done' | 'half' | 'open'
const reached: Readonly<Record<AdviceStatus, number>> = { draft: 0, sent: 1, accepted: 2, planned: 3, 'partly-done': 3.5, done: 4, 'not-done': 2 }

/** The four ribs of an advice. Not done stops after the answer. */
export function routeOf(status: AdviceStatus): readonly Rib[] {
  return [1, 2, 3, 4].map((rib) => (reached[status] >= rib ? 'done' : reached[status] > rib - 1 ? 'half' : 'open'))
}

/** What to say under a status: a message and its values. */
export type StatusNote =
  | { readonly key: 'notSent' }
  | { readonly key: 'answerBy' | 'until' | 'temporary' | 'on'; readonly day: Day | Timestamp }
  | { readonly key: 'late'; readonly days: number }
  | { readonly key: 'because'; readonly reason: string }
  | undefined

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** What one most wants to know of a status: by when, until when, or why not. */
export function statusNote(status: AdviceStatus, advice: Pick<Advice, 'answerBy'>, events: readonly FollowUp[], today: Day): StatusNote {
  const latest = inOrder(events).at(-1)
  switch (status) {
    case 'draft': return { key: 'notSent' }
    case 'sent':
      if (!advice.answerBy) return undefined
      return advice.answerBy < today ? { key: 'late', days: daysBetween(advice.answerBy, today) } : { key: 'answerBy', day: advice.answerBy }
    case 'accepted': return latest ? { key: 'on', day: latest.at } : undefined
    case 'planned': return latest?.until ? { key: 'until', day: latest.until } : undefined
    case 'partly-done': return latest?.until ? { key: 'temporary', day: latest.until } : undefined
    case 'done': return latest ? { key: 'on', day: latest.at } : undefined
    case 'not-done': return latest?.note ? { key: 'because', reason: latest.note } : undefined
    default: return status satisfies never
  }
}
