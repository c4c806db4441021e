/** Judges an answer by the catalogue, for the chain: the domain may not read the catalogue. */
import type { Catalogue } from '@/catalogue'
import type { AnswerJudgement, JudgeAnswer } from '@/domain/evidence'
import { isLevel } from '@/domain/level'
import { judge } from '@/domain/verdict'

/** What an answer comes down to. A level that a person settled on goes before the suggested one; undefined for a question that the catalogue does not know. */
export function judgeBy(catalogue: Pick<Catalogue, 'criterion'>): JudgeAnswer {
  return (answer): AnswerJudgement | undefined => {
    const criterion = catalogue.criterion(answer.criterion)
    if (!criterion) return undefined
    const { groups } = criterion
    if (answer.outcome !== 'value' || answer.value === null) return { meets: null, level: null, groups }
    const verdict = judge(criterion.answer, answer.value)
    return { meets: verdict?.meets ?? null, level: isLevel(answer.level) ? answer.level : (verdict?.level ?? null), groups }
  }
}
