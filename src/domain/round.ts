/**
 * A round: one checklist at one place on one walk (or on none). It is no record; its answers carry the same three keys, so
 * two devices that ran the same list meet again.
 */
import type { Answer } from './answer'
import type { Id } from './ids'

/** What a round is known by. */
export interface Round {
  readonly walk: Id | null
  readonly place: Id
  readonly checklist: string
}

/** The key of a round, to group answers. */
export function roundKey(round: Pick<Answer, 'walk' | 'place' | 'checklist'>): string {
  return JSON.stringify([round.walk, round.place, round.checklist])
}

/** The key of one answer: there is one per walk, place, checklist and criterion. */
export function answerKey(answer: Pick<Answer, 'walk' | 'place' | 'checklist' | 'criterion'>): string {
  return JSON.stringify([answer.walk, answer.place, answer.checklist, answer.criterion])
}

/** The answers of a round by criterion. Where two devices each wrote one, the latest counts; among equals the id decides. */
export function answersOf(answers: readonly Answer[], round: Pick<Answer, 'walk' | 'place' | 'checklist'>): ReadonlyMap<string, Answer> {
  const key = roundKey(round)
  const found = new Map<string, Answer>()
  for (const answer of answers) {
    if (answer.deletedAt !== null || roundKey(answer) !== key) continue
    const other = found.get(answer.criterion)
    if (!other || other.answeredAt < answer.answeredAt || (other.answeredAt === answer.answeredAt && other.id < answer.id)) found.set(answer.criterion, answer)
  }
  return found
}

/** A round that was begun. */
export interface BegunRound extends Round {
  readonly answered: number
  readonly lastAt: string
}

/** The rounds that have answers, the latest first. Answers without a place belong to none. */
export function begunRounds(answers: readonly Answer[]): readonly BegunRound[] {
  const rounds = new Map<string, Round>()
  for (const { walk, place, checklist } of answers) if (place !== null) rounds.set(roundKey({ walk, place, checklist }), { walk, place, checklist })
  return [...rounds.values()].map((round) => {
    const own = [...answersOf(answers, round).values()]
    return { ...round, answered: own.length, lastAt: own.reduce((last, answer) => (answer.answeredAt > last ? answer.answeredAt : last), '') }
  }).filter(({ answered }) => answered > 0).sort((a, b) => (a.lastAt < b.lastAt ? 1 : a.lastAt > b.lastAt ? -1 : 0))
}
