/** A failed answer becomes a finding in one tap: everything that the answer, its criterion and its place already know. */
import type { Answer } from '@/domain/answer'
import type { Attachment } from '@/domain/attachment'
import type { Draft } from '@/domain/change'
import type { Criterion, CriterionText } from '@/domain/criterion'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import type { AnyLevel } from '@/domain/level'
import type { Place } from '@/domain/place'
import { judgeAnswer } from '@/domain/answerState'
import { measureWords, type Words } from '@/ui/figureWords'

/** What the finding is made from. */
export interface FailedAnswer {
  readonly answer: Answer
  readonly criterion: Criterion
  readonly text: CriterionText
  readonly place: Place | undefined
  /** Photos of the answer: the finding shows the same files. */
  readonly attachments: readonly Attachment[]
}

/** Ids, number and clock, given by the caller. */
export interface Minted {
  readonly id: Id
  readonly number: number
  readonly now: Timestamp
  readonly newId: () => Id
}

/** "Stoeprand: 7 cm"; without a number the title alone. */
export function findingTitle(answer: Answer, title: string, words: Words): string {
  return typeof answer.value === 'number' && answer.unit ? `${title}: ${measureWords(answer.value, answer.unit, words)}` : title
}

/** The drafts that write the finding and its photos, in one save. */
export function findingFromAnswer({ answer, criterion, text, place, attachments }: FailedAnswer, minted: Minted, words: Words): readonly Draft[] {
  const judged = judgeAnswer(criterion, answer)
  // Where no source grades the value and nobody chose, the level for the group was simply not looked at yet.
  const level: AnyLevel = judged.settled ?? judged.suggested ?? 'not-checked'
  const levels = Object.fromEntries(criterion.groups.map((group): [string, JsonValue] => [`levels.${group}`, level]))
  const isMeasure = typeof answer.value === 'number'
  const finding: Draft = {
    dossier: answer.dossier, kind: 'finding', record: minted.id,
    set: {
      createdAt: minted.now, deletedAt: null, kind: 'barrier', number: minted.number, walk: answer.walk, place: answer.place,
      title: findingTitle(answer, text.title, words), level: level === 'not-checked' ? null : level, ...levels,
      words: [answer.note.trim(), text.why].filter(Boolean).join('\n\n'), suggestion: text.remedy,
      measuredValue: isMeasure ? answer.value : null, measuredUnit: isMeasure ? answer.unit : null,
      criterion: answer.criterion, criterionRevision: answer.revision, answer: answer.id, danger: false,
      spot: place?.spot ? { ...place.spot } : null, address: place?.address ?? '', whereWords: place ? place.whereWords || place.name : '', observedAt: answer.answeredAt || minted.now,
    },
  }
  const photos = attachments.map((attachment): Draft => {
    const { id: _id, dossier, ...fields } = attachment
    return { dossier, kind: 'attachment', record: minted.newId(), set: { ...fields, createdAt: minted.now, deletedAt: null, ownerKind: 'finding', owner: minted.id } }
  })
  return [finding, ...photos]
}
