/** Figures that contradict each other: somebody typed them, so they are kept and named, and nothing is judged by them until they are mended. */
import { asksNumber, type AnswerSpec, type Thresholds } from './criterion'
import { levels, type Level } from './level'

/**
 * What is wrong. `overlap`: a value would have both levels, or none is left for the second. `turned`: the good stretch ends before it begins.
 * `order`: what lies beyond the last limit is called better than what lies before it.
 */
export type FigureProblem =
  | { readonly kind: 'overlap'; readonly better: Level; readonly worse: Level }
  | { readonly kind: 'turned' }
  | { readonly kind: 'order'; readonly beyond: Level; readonly last: Level }

/** Every contradiction in some thresholds, the best levels first. Empty where they are sound. */
export function figureProblems(thresholds: Thresholds): readonly FigureProblem[] {
  const limits = limitsOf(thresholds)
  const rising = thresholds.kind === 'at-most'
  const problems: FigureProblem[] = thresholds.kind === 'between' && thresholds.to < thresholds.from ? [{ kind: 'turned' }] : []
  for (const [i, { level, limit }] of limits.entries()) {
    const before = limits[i - 1]
    if (before && (rising ? limit <= before.limit : limit >= before.limit)) problems.push({ kind: 'overlap', better: before.level, worse: level })
  }
  const last = limits.at(-1)!.level
  const beyonds = [[thresholds.beyond, last], [thresholds.kind === 'between' ? thresholds.aboveTo : undefined, 'good']] as const
  for (const [beyond, than] of beyonds) if (beyond !== undefined && levels.indexOf(beyond) <= levels.indexOf(than)) problems.push({ kind: 'order', beyond, last: than })
  return problems
}

/** The limits that are filled in, from good to worse. */
function limitsOf(thresholds: Thresholds): readonly { readonly level: Level; readonly limit: number }[] {
  const [good, inconvenient, needsHelp] = thresholds.kind === 'between' ? [thresholds.from, thresholds.inconvenientFrom, thresholds.needsHelpFrom] : [thresholds.good, thresholds.inconvenient, thresholds.needsHelp]
  return [
    { level: 'good' as const, limit: good }, ...(inconvenient === undefined ? [] : [{ level: 'inconvenient' as const, limit: inconvenient }]),
    ...(needsHelp === undefined ? [] : [{ level: 'needs-help' as const, limit: needsHelp }]),
  ]
}

/** The answer without figures that contradict each other: no level may be suggested by those. */
export function soundAnswer(answer: AnswerSpec): AnswerSpec {
  if (!asksNumber(answer) || !answer.limits || figureProblems(answer.limits.thresholds).length === 0) return answer
  const { limits: _unsound, ...rest } = answer
  return rest
}
