/** The questions of the checklists that were begun at one time at a place, with what came out. */
import type { Catalogue } from '@/catalogue'
import type { Answer } from '@/domain/answer'
import { resultOf, type AskedQuestion, type QuestionResult } from '@/domain/placeResults'
import { answersAt, type PlaceTime } from '@/domain/placeTimes'
import { isPresence } from '@/domain/presence'

/**
 * Every question of these checklists, in their order, each once; then what was answered and stands in no list any more. A question of two lists
 * is asked where either asks it.
 */
export function resultsAt(catalogue: Catalogue, time: PlaceTime, checklists: readonly string[] = time.checklists): readonly QuestionResult[] {
  const answers = answersAt(time, checklists)
  const questions = new Map<string, AskedQuestion>()
  for (const checklist of checklists) {
    const given = answersAt(time, [checklist])
    for (const id of idsOf(catalogue, checklist, given)) {
      const asked = catalogue.isAsked(id, given)
      const other = questions.get(id)
      questions.set(id, { id, criterion: catalogue.criterion(id), answer: answers.get(id), asked: asked || (other?.asked ?? false) })
    }
  }
  return [...questions.values()].map(resultOf)
}

/** A retired question is there only where somebody answered it while it still was one. */
function idsOf(catalogue: Catalogue, checklist: string, given: ReadonlyMap<string, Answer>): readonly string[] {
  const list = catalogue.checklist(checklist)
  const listed = list ? catalogue.criteriaOf(list).filter((criterion) => criterion.retired === undefined || given.has(criterion.id)).map(({ id }) => id) : []
  const known = new Set(listed)
  return [...listed, ...[...given.keys()].filter((id) => !known.has(id) && !isPresence(id))]
}
