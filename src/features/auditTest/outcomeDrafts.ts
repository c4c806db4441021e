/** What is written when somebody gives an outcome. Plain values: clock and ids come in. */
import type { Draft } from '@/domain/change'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import type { PageOutcome } from '@/domain/pageOutcome'
import type { AuditOutcome } from '@/domain/wcag'

/** What is tested, by whom it is not said: with what, and when. */
export interface Tested {
  readonly dossier: Id
  readonly walk: Id
  /** The criterion with the words that were read. */
  readonly criterion: { readonly id: string; readonly revision: number; readonly question: string }
  /** Null where nobody said. */
  readonly setup: Id | null
  readonly now: Timestamp
  readonly newId: () => Id
}

/** An outcome for one page: the record that counts is changed, else a new one made. What a tool said first, a person now said too. */
export function giveOutcome(page: Id, record: PageOutcome | undefined, outcome: AuditOutcome, tested: Tested): Draft {
  return draft(page, record, tested, { outcome, mode: record && record.mode !== 'manual' ? 'semiAuto' : 'manual', setup: tested.setup ?? record?.setup ?? null, testedAt: tested.now })
}

/** A note, or the set-up that was used: the outcome stays what it is. */
export function noteOutcome(page: Id, record: PageOutcome | undefined, fields: { readonly note: string } | { readonly setup: Id | null }, tested: Tested): Draft {
  return draft(page, record, tested, record ? fields : { outcome: 'untested', mode: 'manual', setup: null, testedAt: tested.now, ...fields })
}

function draft(page: Id, record: PageOutcome | undefined, { dossier, walk, criterion, now, newId }: Tested, fields: Readonly<Record<string, JsonValue>>): Draft {
  const asked = { revision: criterion.revision, question: criterion.question }
  if (record) return { dossier, kind: 'pageOutcome', record: record.id, set: { ...('outcome' in fields ? asked : {}), ...fields } }
  return { dossier, kind: 'pageOutcome', record: newId(), set: { createdAt: now, deletedAt: null, walk, page, criterion: criterion.id, ...asked, note: '', ...fields } }
}
