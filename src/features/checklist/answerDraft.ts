/** How answering is written: one record per question of a round, made at the first answer and changed after that. */
import type { Answer, AnswerOutcome } from '@/domain/answer'
import type { Draft } from '@/domain/change'
import { asksNumber, type AnswerSpec } from '@/domain/criterion'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import type { AnyLevel } from '@/domain/level'
import type { AnswerValue } from '@/domain/verdict'
import type { Round } from '@/domain/round'
import type { Held } from './held'

/** What a person does to an answer. */
export type AnswerStep =
  | { readonly kind: 'value'; readonly value: AnswerValue }
  | { readonly kind: 'unknown'; readonly outcome: Exclude<AnswerOutcome, 'value'> }
  /** Agrees with the suggestion, or chooses another level and says why. */
  | { readonly kind: 'level'; readonly level: AnyLevel; readonly reason: string }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'clear' }

/** A question as an answer names it: a criterion, or a presence ("Zijn er trappen?"). */
export interface AskedQuestion {
  readonly id: string
  readonly revision: number
  readonly answer: AnswerSpec
}

/** What the answer is about and who asks. */
export interface Asked {
  readonly dossier: Id
  readonly round: Round
  readonly criterion: AskedQuestion
  /** The question in the words on the screen. */
  readonly question: string
  /** What holds today; undefined where the answer stays with what it was held against, and for a presence. */
  readonly held: Held | undefined
  readonly existing: Answer | undefined
  /** The id of the existing answer, or the one that was minted for this question. */
  readonly id: Id
  readonly now: Timestamp
}

function setOf(criterion: AskedQuestion, step: AnswerStep, now: Timestamp): Record<string, JsonValue> {
  switch (step.kind) {
    case 'value': {
      const spec = criterion.answer
      const unit = asksNumber(spec) ? spec.unit : null
      // Where the level itself is the answer, choosing it settles it; elsewhere a new value makes an earlier level stale.
      return { outcome: 'value', value: step.value, unit, level: spec.kind === 'level' ? step.value : null, levelReason: '', answeredAt: now }
    }
    case 'unknown': return { outcome: step.outcome, value: null, unit: null, level: null, levelReason: '', answeredAt: now }
    case 'level': return { level: step.level, levelReason: step.reason }
    case 'note': return { note: step.note }
    case 'clear': return { deletedAt: now }
    default: return step satisfies never
  }
}

/** The draft that writes a step. The first step also writes which question was asked, in which words and revision; each value, what it was held against. */
export function answerDraft(asked: Asked, step: AnswerStep): Draft {
  const { dossier, round, criterion, question, held, existing, id, now } = asked
  const fields = setOf(criterion, step, now)
  const set = held && step.kind === 'value' ? { ...fields, ...heldFields(held) } : fields
  if (existing) return { dossier, kind: 'answer', record: id, set }
  return {
    dossier, kind: 'answer', record: id,
    set: {
      createdAt: now, deletedAt: null, walk: round.walk, place: round.place, checklist: round.checklist, criterion: criterion.id, revision: criterion.revision,
      question, ...(held ? heldFields(held) : {}), outcome: 'not-checked', value: null, unit: null, level: null, levelReason: '', note: '', answeredAt: now, ...set,
    },
  }
}

function heldFields({ norm, requirement, limits }: Held): Record<string, JsonValue> {
  return { norm: norm && { document: norm.document, normVersion: norm.normVersion }, requirement, limits: limits as unknown as JsonValue }
}

/** The words to show for a question: those that were asked when the walk is finished or the question changed since. */
export function shownQuestion(current: string, criterion: Pick<AskedQuestion, 'revision'>, answer: Answer | undefined, walkFinished: boolean): { readonly question: string; readonly kept: 'finished' | 'revised' | null } {
  if (!answer?.question || answer.question === current) return { question: current, kept: null }
  if (answer.revision !== criterion.revision) return { question: answer.question, kept: 'revised' }
  return walkFinished ? { question: answer.question, kept: 'finished' } : { question: current, kept: null }
}
