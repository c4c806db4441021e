/** What a round asks, in order: whether something is there, then the questions that hang on it; and which answers of a dossier count. */
import type { Answer } from '@/domain/answer'
import { isAsked } from '@/domain/condition'
import type { Checklist, Criterion, Stage } from '@/domain/criterion'
import { isPresence, type Presence } from '@/domain/presence'
import { answersOf, roundKey } from '@/domain/round'
import type { Catalogue } from './catalogue'

/** One step of a round. Its id is also that of the question in the answer. */
export type Step =
  | { readonly kind: 'presence'; readonly id: string; readonly stage: Stage; readonly presence: Presence; /** Criteria of this round that hang on it. */ readonly criteria: readonly Criterion[] }
  | { readonly kind: 'criterion'; readonly id: string; readonly stage: Stage; readonly criterion: Criterion }

/** A round as it stands after some answers. */
export interface RoundSteps {
  /** What is asked, in order. */
  readonly steps: readonly Step[]
  /** Criteria that are left out because of an earlier answer, by the question that decided it: a presence or a criterion. Answers that they have come back with them. */
  readonly leftOut: ReadonlyMap<string, readonly Criterion[]>
}

/** The steps of a round. A presence stands before the first question that hangs on it; a retired question is asked only where somebody answered it while it still was. */
export function stepsOf(catalogue: Catalogue, checklist: Checklist, answers: ReadonlyMap<string, Answer>): RoundSteps {
  const listed = catalogue.criteriaOf(checklist).filter((criterion) => criterion.retired === undefined || answers.has(criterion.id))
  const presences = new Map(catalogue.presences.map((presence) => [presence.id as string, presence]))
  const hanging = new Map<string, Criterion[]>()
  for (const criterion of listed) for (const { question } of catalogue.conditionsOf(criterion.id)) if (presences.has(question)) hanging.set(question, [...(hanging.get(question) ?? []), criterion])
  const steps: Step[] = []
  const leftOut = new Map<string, Criterion[]>()
  const begun = new Set<string>()
  for (const criterion of listed) {
    const conditions = catalogue.conditionsOf(criterion.id)
    for (const { question } of conditions) {
      const presence = presences.get(question)
      if (!presence || begun.has(question)) continue
      begun.add(question)
      steps.push({ kind: 'presence', id: question, stage: criterion.stage, presence, criteria: hanging.get(question)! })
    }
    if (catalogue.isAsked(criterion.id, answers)) steps.push({ kind: 'criterion', id: criterion.id, stage: criterion.stage, criterion })
    else {
      const because = decider(catalogue, criterion.id, answers)
      leftOut.set(because, [...(leftOut.get(because) ?? []), criterion])
    }
  }
  return { steps, leftOut }
}

/** The question whose answer leaves this one out. Where that one is left out itself, the question above it. */
function decider(catalogue: Catalogue, id: string, answers: ReadonlyMap<string, Answer>, below: readonly string[] = []): string {
  const failing = catalogue.conditionsOf(id).find((condition) => !isAsked([condition], answers, (question) => catalogue.conditionsOf(question)))
  if (!failing) return id
  return catalogue.isAsked(failing.question, answers) || below.includes(failing.question) ? failing.question : decider(catalogue, failing.question, answers, [...below, id])
}

/**
 * The answers that count: not those about whether something is there, and not those to questions that are left out since. Nothing is lost: they count
 * again when the answer that hides them changes.
 */
export function countingAnswers(catalogue: Pick<Catalogue, 'isAsked'>, answers: readonly Answer[]): readonly Answer[] {
  const perRound = new Map<string, Answer[]>()
  for (const answer of answers) {
    const key = roundKey(answer)
    const round = perRound.get(key)
    if (round) round.push(answer)
    else perRound.set(key, [answer])
  }
  const hidden = new Set<Answer>()
  for (const round of perRound.values()) {
    const given = answersOf(round, round[0]!)
    for (const answer of round) if (isPresence(answer.criterion) || !catalogue.isAsked(answer.criterion, given)) hidden.add(answer)
  }
  return answers.filter((answer) => !hidden.has(answer))
}
