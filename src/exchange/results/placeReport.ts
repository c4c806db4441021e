/** A place at one time beside the former one: what the results page and the document both show. */
import type { Catalogue } from '@/catalogue'
import type { DossierContent } from '@/domain/dossierContent'
import type { Id } from '@/domain/ids'
import { countsOf, groupResults, themeResults, type GroupResult, type OutcomeCounts, type QuestionResult, type ThemeResult } from '@/domain/placeResults'
import { compareResults, type QuestionTurn } from '@/domain/placeResultsCompare'
import { timesAt, type PlaceTime } from '@/domain/placeTimes'
import { resultsAt } from './resultsAt'

/** What somebody chose; what is left out is the latest time, all its lists, and the time before it. */
export interface ReportChoice {
  /** Id of a walk, or null for the answers of none. */
  readonly walk?: Id | null | undefined
  readonly list?: string | undefined
  readonly beside?: Id | null | undefined
}

/** The results of one place. */
export interface PlaceReport {
  readonly times: readonly PlaceTime[]
  readonly time: PlaceTime
  /** The checklist that it is about; undefined for all of that time. */
  readonly list: string | undefined
  readonly questions: readonly QuestionResult[]
  readonly counts: OutcomeCounts
  readonly themes: readonly ThemeResult[]
  readonly groups: readonly GroupResult[]
  /** The earlier time that it stands beside; undefined where there is none. */
  readonly former: PlaceTime | undefined
  readonly turns: readonly QuestionTurn[]
}

/** The results of a place; undefined where no checklist was begun there. */
export function placeReport(content: Pick<DossierContent, 'answers' | 'walks'>, place: Id, catalogue: Catalogue, choice: ReportChoice = {}): PlaceReport | undefined {
  const times = timesAt(content, place)
  const time = (choice.walk === undefined ? undefined : times.find(({ walk }) => walk === choice.walk)) ?? times[0]
  if (!time) return undefined
  const list = time.checklists.find((one) => one === choice.list)
  const questions = resultsAt(catalogue, time, list === undefined ? time.checklists : [list])
  const earlier = times.slice(times.indexOf(time) + 1)
  const former = (choice.beside === undefined ? undefined : earlier.find(({ walk }) => walk === choice.beside)) ?? formerOf(catalogue, questions, earlier)
  return {
    times, time, list, questions, former, counts: countsOf(questions), themes: themeResults(questions), groups: groupResults(questions),
    turns: former ? compareResults(resultsAt(catalogue, former), questions) : [],
  }
}

/** The latest earlier time at which one of these questions was on a list; else the latest. */
function formerOf(catalogue: Catalogue, questions: readonly QuestionResult[], earlier: readonly PlaceTime[]): PlaceTime | undefined {
  const ids = new Set(questions.map(({ id }) => id))
  return earlier.find((time) => resultsAt(catalogue, time).some(({ id }) => ids.has(id))) ?? earlier[0]
}
