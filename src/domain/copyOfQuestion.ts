import type { Draft } from './change'
import type { Condition } from './condition'
import type { Criterion, CriterionText } from './criterion'
import type { Id, JsonValue, Timestamp } from './ids'
import { libraryId } from './library'

/** An own question has no guided test apart: its steps go with how to look, each on a line. */
function withSteps<T extends Pick<CriterionText, 'howTo' | 'testSteps'>>({ testSteps, ...words }: T): Omit<T, 'testSteps'> {
  return { ...words, howTo: [words.howTo, ...(testSteps ?? []).map((step, i) => `${i + 1}. ${step}`)].join('\n') }
}

/** A question of the catalogue (or an own one) as a new own question: all its fields, in both languages, and where it came from. */
export function copyOfQuestion({ id, now }: { readonly id: Id; readonly now: Timestamp }, criterion: Criterion, english: CriterionText | undefined, onlyIf: readonly Condition[]): Draft {
  const { title, question, howTo, theme, stage, answer, requirement, sources, groups, why, remedy, tags } = withSteps(criterion)
  const set = { createdAt: now, deletedAt: null, revision: 1, title, question, howTo, theme, stage, answer, requirement, sources, why, remedy, tags, onlyIf, copiedFrom: criterion.id }
  // Values of the domain are plain data.
  return {
    dossier: libraryId, kind: 'ownCriterion', record: id,
    set: { ...(set as unknown as Record<string, JsonValue>), ...Object.fromEntries(groups.map((group) => [`groups.${group}`, true])), ...(english ? { 'texts.en': withSteps(english) as unknown as JsonValue } : {}) },
  }
}
