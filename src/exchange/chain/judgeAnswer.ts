/** Judges an answer by the catalogue, for the chain: the domain may not read the catalogue. */
import { countingAnswers, type Catalogue } from '@/catalogue'
import type { Answer } from '@/domain/answer'
import { specFor } from '@/domain/answerState'
import type { AnswerJudgement, JudgeAnswer } from '@/domain/evidence'
import { isLevel } from '@/domain/level'
import { judge } from '@/domain/verdict'

/**
 * What an answer comes down to. A level that a person settled on goes before the suggested one; undefined for a question that the catalogue does not
 * know, and for one that is left out of its round ("no stairs"). `answers`: all of the dossier, since others of its round decide that.
 */
export function judgeBy(catalogue: Pick<Catalogue, 'criterion' | 'isAsked'>, answers: readonly Answer[]): JudgeAnswer {
  const counting = new Set(countingAnswers(catalogue, answers).map(({ id }) => id))
  const given = new Set(answers.map(({ id }) => id))
  return (answer): AnswerJudgement | undefined => {
    const criterion = catalogue.criterion(answer.criterion)
    if (!criterion || (given.has(answer.id) && !counting.has(answer.id))) return undefined
    const { groups } = criterion
    if (answer.outcome !== 'value' || answer.value === null) return { meets: null, level: null, groups }
    const verdict = judge(specFor(criterion, answer), answer.value)
    return { meets: verdict?.meets ?? null, level: isLevel(answer.level) ? answer.level : (verdict?.level ?? null), groups }
  }
}
