/**
 * What a city decided on figures of the catalogue, as a small file: to share with another device or city, and to put into the catalogue itself
 * (`drempelwijs patch`). Its shape is described in docs/cijferbestand.md.
 */
import { asksNumber, limitsIn, type Criterion, type Limits } from '@/domain/criterion'
import { figureState, isSameFigure } from '@/domain/figureState'
import type { Day } from '@/domain/ids'
import type { CityFigure, FigureDecision } from '@/domain/library'

/** What stands in `format`, and the version that we write. */
export const patchFormat = 'drempelwijs-figures'
export const patchVersion = 1

/** Figures and the sentence that names them. */
export interface PatchFigures {
  /** Null where the question has no figures, only a sentence. */
  readonly limits: Limits | null
  readonly requirement: string
}

/** One decision. */
export interface PatchFigure {
  readonly criterion: string
  /** The revision that was looked at. */
  readonly revision: number
  readonly decision: FigureDecision
  /** What the catalogue had. */
  readonly old: PatchFigures
  readonly new: PatchFigures
  /** Where somebody read it, or who agreed to it. */
  readonly source: string
  readonly decidedOn: Day
}

/** The file. */
export interface FigurePatch {
  readonly format: typeof patchFormat
  readonly version: number
  readonly madeOn: Day
  readonly figures: readonly PatchFigure[]
}

/** The decisions that hold, by criterion. A decision on an older revision does not fit the question any more and is left out, as is one on a criterion that is not known. */
export function figurePatchOf(figures: Iterable<CityFigure>, original: (criterion: string) => Criterion | undefined, madeOn: Day): FigurePatch {
  const decided = [...figures].flatMap((figure): PatchFigure[] => {
    const criterion = original(figure.criterion)
    if (!criterion || figureState(criterion, figure) !== 'decided') return []
    const { revision, decision, limits, requirement, source, decidedAt } = figure
    return [{ criterion: criterion.id, revision, decision, old: { limits: limitsIn(criterion.answer) ?? null, requirement: criterion.requirement }, new: { limits, requirement }, source, decidedOn: decidedAt.slice(0, 10) }]
  })
  return { format: patchFormat, version: patchVersion, madeOn, figures: decided.sort((a, b) => (a.criterion < b.criterion ? -1 : 1)) }
}

/** The file as bytes: the same decisions give the same file. */
export function patchBytes(patch: FigurePatch): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(patch, null, 2)}\n`)
}

/** Name of the file. */
export const patchName = (madeOn: Day): string => `cijfers-van-de-stad-${madeOn}.json`

/**
 * What taking one decision over would do. `new`: nothing was decided here. `replaces`: something else was. `known`: the same was decided here, or stands in the catalogue.
 * `unknown-criterion`, `other-revision`: it is about a question that is not here, or not in this form. `other-kind`: figures of another kind than the question has.
 */
export type PatchEffect = 'new' | 'replaces' | 'known' | 'unknown-criterion' | 'other-revision' | 'other-kind'

/** Compares a decision with what is here: the criterion as the catalogue has it, and the decision that holds. */
export function effectOf(figure: PatchFigure, criterion: Criterion | undefined, here: CityFigure | undefined): PatchEffect {
  if (!criterion) return 'unknown-criterion'
  if (figure.revision !== criterion.revision) return isSameFigure(criterion, figure.new) ? 'known' : 'other-revision'
  const own = limitsIn(criterion.answer)
  if (figure.new.limits === null ? own !== undefined : own?.thresholds.kind !== figure.new.limits.thresholds.kind) return 'other-kind'
  if (here?.revision !== criterion.revision) return 'new'
  const isKnown = isSameFigure({ ...criterion, requirement: here.requirement.trim(), answer: withLimits(criterion, here.limits) }, figure.new)
  return isKnown && here.source.trim() === figure.source.trim() ? 'known' : 'replaces'
}

function withLimits(criterion: Criterion, limits: Limits | null): Criterion['answer'] {
  const { answer } = criterion
  return limits !== null && asksNumber(answer) ? { ...answer, limits } : answer
}

/** Effects with which there is something to take over. */
export function canTake(effect: PatchEffect): boolean {
  return effect === 'new' || effect === 'replaces'
}
