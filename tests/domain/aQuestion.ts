/** Questions and answers for rules about results. */
import { asAnswer, type Answer } from '@/domain/answer'
import type { Criterion } from '@/domain/criterion'
import type { JsonValue } from '@/domain/ids'
import { resultOf, type QuestionResult } from '@/domain/placeResults'

/** A criterion about a door, in centimetres: 90 is good, 85 hard, 80 with help, less blocks. */
export function aCriterion(fields: Partial<Criterion> = {}): Criterion {
  return {
    id: 'bld-door', revision: 1, theme: 'buildings', stage: 'enter', title: 'Deur', question: 'Hoe breed is de deur?', howTo: '', requirement: '', sources: [], status: 'law', groups: ['wheelchair-manual'], why: '', remedy: '', tags: [],
    answer: { kind: 'measure', unit: 'cm', limits: { thresholds: { kind: 'at-least', good: 90, inconvenient: 85, needsHelp: 80, beyond: 'blocks' }, goodStatus: 'law', gradesStatus: 'city-agreement' } }, ...fields,
  }
}

/** A stored answer. */
export function anAnswer(fields: Readonly<Record<string, JsonValue>> = {}): Answer {
  return asAnswer({ id: 'a', dossier: 'd', stamps: {}, place: 'p', walk: 'w', checklist: 'l', criterion: 'bld-door', revision: 1, question: 'Hoe breed is de deur?', outcome: 'value', value: 95, unit: 'cm', answeredAt: '2026-10-06T07:00:00.000Z', ...fields })
}

/** A question that was given this level, or one of the ways of not knowing; undefined is not answered. */
export function graded(level: Answer['level'] | 'ungraded' | undefined, criterion: Partial<Criterion> = {}): QuestionResult {
  const asked = aCriterion({ answer: { kind: 'yes-no' }, ...criterion })
  const answer = level === undefined ? undefined
    : level === 'ungraded' ? anAnswer({ criterion: asked.id, value: false, unit: null })
    : level === 'not-applicable' || level === 'not-checked' || level === 'cannot-tell' ? anAnswer({ criterion: asked.id, outcome: level, value: null, unit: null })
    : anAnswer({ criterion: asked.id, value: level === 'good', level, unit: null })
  return resultOf({ id: asked.id, criterion: asked, answer, asked: true })
}
