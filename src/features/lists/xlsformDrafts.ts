/** What is written when a form is taken over: its list and its new questions, in one go, so that one undo takes all of it back. */
import type { Draft } from '@/domain/change'
import type { JsonValue, Timestamp } from '@/domain/ids'
import { libraryId, type OwnCriterion } from '@/domain/library'
import { freeCode } from '@/domain/listCode'
import type { TakenForm } from '@/exchange/xlsform/fromForm'

/** Drafts of the list and its questions. Maps are set entry by entry; the list gets a code that no other list has. */
export function takeOver({ checklist, criteria }: TakenForm, title: string, codes: Iterable<string>, now: Timestamp): readonly Draft[] {
  const { id, texts, purpose, theme, version, copiedFrom } = checklist
  const list: Draft = {
    dossier: libraryId, kind: 'ownChecklist', record: id,
    set: { createdAt: now, deletedAt: null, title: title.trim() || checklist.title, purpose, theme, version, copiedFrom, code: freeCode(checklist.code, codes), criteria: checklist.criteria, ...entries('texts', texts) },
  }
  return [...criteria.map((one) => question(one, now)), list]
}

function question({ id, dossier, groups, texts, createdAt: _, ...fields }: OwnCriterion, now: Timestamp): Draft {
  // Values of the domain are plain data.
  return { dossier, kind: 'ownCriterion', record: id, set: { ...(fields as unknown as Record<string, JsonValue>), createdAt: now, ...entries('groups', groups), ...entries('texts', texts) } }
}

function entries(field: string, map: object): Record<string, JsonValue> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [`${field}.${key}`, value as JsonValue]))
}
