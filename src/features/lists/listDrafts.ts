/** What is written when a list or an own question is made or copied. */
import type { Draft } from '@/domain/change'
import type { AnswerSpec, Stage, Theme } from '@/domain/criterion'
import type { Id, Timestamp } from '@/domain/ids'
import { libraryId } from '@/domain/library'
import { codeOf, freeCode } from '@/domain/listCode'

export { copyOfQuestion } from '@/domain/copyOfQuestion'

/** What a new record needs of the device. */
export interface Making {
  readonly id: Id
  readonly now: Timestamp
}

/** What a list starts with. */
export interface ListStart {
  readonly title: string
  readonly purpose?: string
  readonly theme: Theme
  readonly criteria?: readonly string[]
  readonly english?: { readonly title: string; readonly purpose: string }
  readonly copiedFrom?: string
}

/** A new list, with a code that no other list has. */
export function newList({ id, now }: Making, { title, purpose = '', theme, criteria = [], english, copiedFrom }: ListStart, codes: Iterable<string>): Draft {
  const set = { createdAt: now, deletedAt: null, title, purpose, theme, code: freeCode(codeOf(title), codes), version: now.slice(0, 7), criteria, copiedFrom: copiedFrom ?? null }
  return { dossier: libraryId, kind: 'ownChecklist', record: id, set: { ...set, ...(english ? { 'texts.en': { title: english.title, purpose: english.purpose } } : {}) } }
}

/** A new own question, of which only the words are known. */
export function newQuestion({ id, now }: Making, { question, theme, stage }: { readonly question: string; readonly theme: Theme; readonly stage: Stage }): Draft {
  return { dossier: libraryId, kind: 'ownCriterion', record: id, set: { createdAt: now, deletedAt: null, revision: 1, question, theme, stage } }
}

/** Another kind of answer: what fits both kinds is kept. */
export function answerOfKind(kind: AnswerSpec['kind'], before: AnswerSpec): AnswerSpec {
  switch (kind) {
    case 'yes-no':
    case 'text':
    case 'level': return { kind }
    case 'measure': return { kind, unit: before.kind === 'count' ? before.unit : 'cm', ...('limits' in before && before.limits ? { limits: before.limits } : {}) }
    case 'count': return { kind, unit: 'count', ...('limits' in before && before.limits ? { limits: before.limits } : {}) }
    case 'choice':
    case 'choices': return { kind, options: 'options' in before ? before.options : [] }
    default: return kind satisfies never
  }
}
