/** Keeping a text or its numbers, only where somebody asks: in a new finding, behind the words of one, or in the note of an answer. */
import type { Answer } from '@/domain/answer'
import type { Draft } from '@/domain/change'
import type { Criterion } from '@/domain/criterion'
import type { Finding } from '@/domain/finding'
import type { Id, Timestamp } from '@/domain/ids'
import type { Place } from '@/domain/place'
import type { Round } from '@/domain/round'

/** Where the words go. */
export type KeepAt =
  | { readonly kind: 'new-finding'; readonly title: string; readonly number: number; readonly place: Place; readonly walk: Id | null }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'answer'; readonly round: Round; readonly criterion: Criterion; readonly question: string; readonly existing: Answer | undefined }

/** Longest note: as long as the field that shows it. */
export const longestNote = 10_000

/** What stands there now, and what comes behind it. */
export function joined(before: string, added: string): string {
  return [before.trim(), added.trim()].filter(Boolean).join('\n\n')
}

/** True where the words fit where they should go. */
export function fits(at: KeepAt, words: string): boolean {
  const before = at.kind === 'finding' ? at.finding.words : at.kind === 'answer' ? (at.existing?.note ?? '') : ''
  return joined(before, words).length <= longestNote
}

/** The draft that writes it. */
export function keepDraft(dossier: Id, at: KeepAt, words: string, id: Id, now: Timestamp): Draft {
  switch (at.kind) {
    case 'finding': return { dossier, kind: 'finding', record: at.finding.id, set: { words: joined(at.finding.words, words) } }
    case 'answer': {
      if (at.existing) return { dossier, kind: 'answer', record: at.existing.id, set: { note: joined(at.existing.note, words) } }
      return {
        dossier, kind: 'answer', record: id,
        set: {
          createdAt: now, deletedAt: null, walk: at.round.walk, place: at.round.place, checklist: at.round.checklist, criterion: at.criterion.id, revision: at.criterion.revision, question: at.question,
          outcome: 'not-checked', value: null, unit: null, level: null, levelReason: '', note: words, answeredAt: now,
        },
      }
    }
    case 'new-finding': return {
      dossier, kind: 'finding', record: id,
      set: {
        createdAt: now, deletedAt: null, kind: 'barrier', number: at.number, walk: at.walk, place: at.place.id, title: at.title, level: null, words, suggestion: '', measuredValue: null, measuredUnit: null,
        criterion: null, criterionRevision: null, answer: null, danger: false, spot: at.place.spot ? { ...at.place.spot } : null, address: at.place.address, whereWords: at.place.whereWords || at.place.name, observedAt: now,
      },
    }
    default: return at satisfies never
  }
}
