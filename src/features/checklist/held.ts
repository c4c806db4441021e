/** What an answer is held against: norm, requirement and figures of the moment that somebody gave it. */
import type { Catalogue } from '@/catalogue'
import type { Answer, HeldNorm } from '@/domain/answer'
import { limitsIn, type Criterion, type CriterionText, type Limits } from '@/domain/criterion'

/** The fields that an answer keeps. */
export interface Held {
  readonly norm: HeldNorm | null
  readonly requirement: string
  readonly limits: Limits | null
}

/** What holds today. A figure that the city decided on is in the criterion already: then there is no norm, and the requirement says it. */
export function heldToday(catalogue: Pick<Catalogue, 'normOf'>, criterion: Criterion, text: CriterionText): Held {
  const norm = catalogue.normOf(criterion)
  return {
    norm: norm ? { document: norm.document, normVersion: norm.normVersion } : null, requirement: text.requirement,
    limits: limitsIn(criterion.answer) ?? null,
  }
}

/** True where an answer stays with what it was held against, also when it is given anew: its walk is finished, or the question changed since. */
export function staysHeld(answer: Pick<Answer, 'revision'> | undefined, criterion: Pick<Criterion, 'revision'>, walkFinished: boolean): boolean {
  return answer !== undefined && (walkFinished || answer.revision !== criterion.revision)
}

/** What an answer was held against, where another norm or other figures hold today; undefined where nothing changed, and for rows that kept nothing. */
export function heldBefore(answer: Answer | undefined, today: Held, criterion: Pick<Criterion, 'revision'>): Held | undefined {
  if (!answer || answer.requirement === '') return undefined
  const { norm, requirement, limits } = answer
  const same = sameValue(norm && [norm.document, norm.normVersion], today.norm && [today.norm.document, today.norm.normVersion]) && sameValue(limits && sorted(limits), today.limits && sorted(today.limits))
  return same && answer.revision === criterion.revision ? undefined : { norm, requirement, limits }
}

/** The figures in one order of keys: a row that was read back may have another. */
function sorted({ thresholds, goodStatus, gradesStatus }: Limits): readonly unknown[] {
  return [Object.entries(thresholds).sort(([a], [b]) => (a < b ? -1 : 1)), goodStatus, gradesStatus]
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
