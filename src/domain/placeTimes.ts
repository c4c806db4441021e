/** The times that a place was looked at with checklists, and which answers stand for each. */
import type { Answer } from './answer'
import type { DossierContent } from './dossierContent'
import type { Day, Id } from './ids'
import { answersOf } from './round'
import type { Walk } from './walk'

/** One time at one place: all rounds of one walk there, or those of no walk. */
export interface PlaceTime {
  /** Id of the walk; null for answers that belong to none. */
  readonly walk: Id | null
  /** Undefined for no walk, and for one that was removed. */
  readonly visit: Walk | undefined
  readonly day: Day
  /** Ids of the checklists that were begun, in the order in which they were. */
  readonly checklists: readonly string[]
  readonly answers: readonly Answer[]
}

/** The times at a place, the latest first. */
export function timesAt({ answers, walks }: Pick<DossierContent, 'answers' | 'walks'>, place: Id): readonly PlaceTime[] {
  const perWalk = new Map<Id | null, Answer[]>()
  for (const answer of answers) if (answer.place === place && answer.deletedAt === null) perWalk.set(answer.walk, [...(perWalk.get(answer.walk) ?? []), answer])
  return [...perWalk].map(([walk, own]): PlaceTime => {
    const visit = walks.find(({ id }) => id === walk)
    const inTime = [...own].sort((a, b) => compare(a.answeredAt, b.answeredAt) || compare(a.id, b.id))
    const day = visit?.date ?? inTime.at(-1)!.answeredAt.slice(0, 10)
    return { walk, visit, day, checklists: [...new Set(inTime.map(({ checklist }) => checklist))], answers: inTime }
  }).sort((a, b) => compare(b.day, a.day) || compare(lastOf(b), lastOf(a)) || compare(a.walk ?? '', b.walk ?? ''))
}

/** Each question's answer at one time, by question. Asked in two lists, an answer that says something goes before one that does not; then the latest. */
export function answersAt({ answers, walk }: PlaceTime, checklists: readonly string[]): ReadonlyMap<string, Answer> {
  const found = new Map<string, Answer>()
  for (const checklist of checklists) {
    const place = answers.find((answer) => answer.checklist === checklist)?.place
    if (place === undefined || place === null) continue
    for (const [criterion, answer] of answersOf(answers, { walk, place, checklist })) {
      const other = found.get(criterion)
      if (!other || saysMore(answer, other)) found.set(criterion, answer)
    }
  }
  return found
}

const outcomeOrder = ['value', 'not-applicable', 'cannot-tell', 'not-checked'] as const

function saysMore(a: Answer, b: Answer): boolean {
  const difference = outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome)
  return difference !== 0 ? difference < 0 : a.answeredAt !== b.answeredAt ? a.answeredAt > b.answeredAt : a.id > b.id
}

function lastOf({ answers }: PlaceTime): string {
  return answers.at(-1)?.answeredAt ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
