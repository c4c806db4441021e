/** The latest things that happened, from the list of changes: typing in one field many times is one thing. */
import type { Change, RecordKind } from '@/domain/change'
import type { Id, Timestamp } from '@/domain/ids'

/** What happened to a record. */
export type EventVerb = 'added' | 'changed' | 'removed' | 'back'

/** One thing that happened. */
export interface RecentEvent {
  readonly id: Id
  readonly at: Timestamp
  readonly dossier: Id
  readonly kind: RecordKind
  readonly verb: EventVerb
}

function verbOf(change: Change): EventVerb {
  if ('createdAt' in change.set) return 'added'
  if ('deletedAt' in change.set) return change.set['deletedAt'] === null ? 'back' : 'removed'
  return 'changed'
}

/** The latest events, newest first. Changes of a record right after each other are one; making it counts above changing it. */
export function recentEvents(changes: readonly Change[], limit: number): readonly RecentEvent[] {
  const ordered = [...changes].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.clock - a.clock))
  const events: RecentEvent[] = []
  let record: Id | undefined
  for (const change of ordered) {
    const verb = verbOf(change)
    const latest = events.at(-1)
    if (latest && change.record === record && latest.verb === 'changed' && (verb === 'changed' || verb === 'added')) {
      if (verb === 'added') events[events.length - 1] = { ...latest, verb }
      continue
    }
    if (events.length === limit) break
    record = change.record
    events.push({ id: change.id, at: change.at, dossier: change.dossier, kind: change.kind, verb })
  }
  return events
}
