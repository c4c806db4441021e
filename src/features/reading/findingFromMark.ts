/** A hard spot in a text becomes a finding in one tap: the words, what was measured, the question, the place. A person gives the level. */
import type { Draft } from '@/domain/change'
import type { Criterion, CriterionText } from '@/domain/criterion'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import type { Place } from '@/domain/place'
import type { Mark } from '@/domain/reading/mark'
import type { Unit } from '@/domain/unit'
import type { Translate } from '@/locales'
import { markLabel, quoteOf } from './markWords'

/** What the finding is made from. */
export interface MarkedSpot {
  readonly dossier: Id
  readonly text: string
  readonly mark: Mark
  /** Where the mark stands: the whole sentence, or what is marked. */
  readonly sentence: Pick<Mark, 'from' | 'to'>
  readonly place: Place | undefined
  readonly walk: Id | null
  /** The question that the measure helps with; undefined while it is not loaded. */
  readonly criterion: Criterion | undefined
  readonly words: CriterionText | undefined
}

/** Id, number and clock, given by the caller. */
export interface Minted {
  readonly id: Id
  readonly number: number
  readonly now: Timestamp
}

/** The draft that writes it. */
export function findingFromMark({ dossier, text, mark, sentence, place, walk, criterion, words }: MarkedSpot, { id, number, now }: Minted, t: Translate): Draft {
  const quote = `“${quoteOf(text, sentence)}”`
  const levels = Object.fromEntries((criterion?.groups ?? []).map((group): [string, JsonValue] => [`levels.${group}`, 'not-checked']))
  const unit: Unit | null = mark.kind === 'long-sentence' ? 'words' : null
  const about = mark.kind === 'long-sentence' || mark.kind === 'long-paragraph' ? '' : quoteOf(text, mark)
  return {
    dossier, kind: 'finding', record: id,
    set: {
      createdAt: now, deletedAt: null, kind: 'barrier', number, walk, place: place?.id ?? null, title: about === '' ? t('reading.finding.titleSentence', { label: markLabel(mark, t) }) : t('reading.finding.title', { about: about.slice(0, 80), label: markLabel(mark, t) }),
      level: null, ...levels, words: [quote, t('reading.finding.measured', { label: markLabel(mark, t) }), words?.why ?? ''].filter(Boolean).join('\n\n'), suggestion: words?.remedy ?? '',
      measuredValue: unit === null ? null : mark.count, measuredUnit: unit, criterion: criterion?.id ?? null, criterionRevision: criterion?.revision ?? null, answer: null, danger: false,
      spot: place?.spot ? { ...place.spot } : null, address: place?.address ?? '', whereWords: place ? place.whereWords || place.name : '', observedAt: now,
    },
  }
}
