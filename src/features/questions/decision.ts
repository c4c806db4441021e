/** An officer's decision on a figure: from what was typed to what is kept, with everything that cannot be in words. */
import type { Change, Draft } from '@/domain/change'
import { limitsIn, type Criterion, type Limits } from '@/domain/criterion'
import { agreementProblems, limitsOf, sameThresholds, withValues, type LimitName } from '@/domain/figureCheck'
import { isNormFigure } from '@/domain/figureState'
import type { Day, Id, JsonValue } from '@/domain/ids'
import { libraryId, type CityFigure, type FigureDecision } from '@/domain/library'
import { parseMeasure, type Unit } from '@/domain/unit'
import type { MessageKey, MessageValues } from '@/locales'

/** What stands in the fields. */
export interface TypedDecision {
  readonly limits: Readonly<Partial<Record<LimitName, string>>>
  readonly requirement: string
  readonly source: string
  readonly on: string
}

/** A field of the form. */
export type DecisionField = LimitName | 'requirement' | 'source' | 'on'
/** What is wrong with a field, as a message. */
export interface FieldProblem { readonly key: MessageKey; readonly values?: MessageValues }
/** The decision, or what is wrong by field. */
export type ReadDecision =
  | { readonly ok: true; readonly decision: FigureDecision; readonly limits: Limits | null; readonly requirement: string; readonly source: string; readonly on: Day }
  | { readonly ok: false; readonly problems: Readonly<Partial<Record<DecisionField, FieldProblem>>> }

/** The limits that a person may change: of a law or guideline only those between the levels. */
export function openLimits(original: Criterion): readonly { readonly name: LimitName; readonly value: number }[] {
  const limits = limitsIn(original.answer)
  if (!limits) return []
  const norm: readonly LimitName[] = isNormFigure(original) ? ['good', 'from', 'to'] : []
  return limitsOf(limits.thresholds).filter(({ name }) => !norm.includes(name))
}

/** What stands in the fields at first: the decision that holds, or what the catalogue has. */
export function typedFrom(original: Criterion, figure: CityFigure | undefined, number: (value: number) => string, today: Day): TypedDecision {
  const own = limitsIn(original.answer)
  const agreed = figure?.limits && figure.limits.thresholds.kind === own?.thresholds.kind ? figure.limits : own
  const values = new Map(agreed ? limitsOf(agreed.thresholds).map(({ name, value }) => [name, value]) : [])
  return {
    limits: Object.fromEntries(openLimits(original).map(({ name, value }) => [name, number(values.get(name) ?? value)])),
    requirement: isNormFigure(original) ? original.requirement : (figure?.requirement ?? original.requirement), source: figure?.source ?? '', on: figure?.decidedAt.slice(0, 10) || today,
  }
}

/** Reads the fields. Figures that contradict each other are refused, with words at the field that must change. */
export function readDecision(original: Criterion, typed: TypedDecision, today: Day, number: (value: number) => string): ReadDecision {
  const problems: Partial<Record<DecisionField, FieldProblem>> = {}
  const own = limitsIn(original.answer)
  const unit: Unit = 'unit' in original.answer ? original.answer.unit : 'count'
  const values: Partial<Record<LimitName, number>> = {}
  for (const { name } of openLimits(original)) {
    const read = parseMeasure(typed.limits[name] ?? '', unit)
    if (read.ok) values[name] = read.value
    else problems[name] = { key: `common.measure.${read.problem}`, values: { unit } }
  }
  const requirement = typed.requirement.replace(/\s+/g, ' ').replaceAll("'", '’').trim()
  if (requirement === '') problems.requirement = { key: 'questions.decide.requirement.empty' }
  if (typed.source.trim() === '') problems.source = { key: 'questions.decide.source.empty' }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed.on)) problems.on = { key: 'questions.decide.on.empty' }
  else if (typed.on > today) problems.on = { key: 'questions.decide.on.future' }
  const thresholds = own && withValues(own.thresholds, values)
  if (thresholds && openLimits(original).every(({ name }) => problems[name] === undefined)) {
    for (const problem of agreementProblems(thresholds, requirement)) {
      const values = 'value' in problem ? { value: number(problem.value), ...('before' in problem ? { before: number(problem.before) } : {}) } : {}
      const isSentence = problem.problem === 'not-in-sentence'
      if (isSentence && problems.requirement) continue
      problems[isSentence ? 'requirement' : problem.limit] ??= { key: `questions.decide.problem.${problem.problem}`, values }
    }
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const isSame = requirement === original.requirement && (!own || !thresholds || sameThresholds(own.thresholds, thresholds))
  const limits = own && thresholds ? { thresholds, goodStatus: isNormFigure(original) ? own.goodStatus : ('city-agreement' as const), gradesStatus: 'city-agreement' as const } : null
  return { ok: true, decision: isSame ? 'confirmed' : 'corrected', limits, requirement, source: typed.source.trim(), on: typed.on }
}

/** What is written: the record that is there already, or a new one. All fields at once, so that two devices never mix half of each. */
export function decisionDraft(original: Criterion, read: ReadDecision & { ok: true }, existing: CityFigure | undefined, { now, newId }: { readonly now: string; readonly newId: () => Id }): Draft {
  const { decision, limits, requirement, source, on } = read
  return {
    dossier: libraryId, kind: 'figure', record: existing?.id ?? newId(),
    set: { ...(existing ? {} : { createdAt: now }), deletedAt: null, criterion: original.id, revision: original.revision, decision, limits: limits as JsonValue, requirement, source, decidedAt: `${on}T${now.slice(11)}` },
  }
}

/** One thing that happened to the decision on a criterion. */
export interface DecisionEvent {
  readonly id: Id
  /** When it was written. */
  readonly at: string
  readonly what: 'confirmed' | 'corrected' | 'withdrawn' | 'putBack'
  readonly requirement: string
  readonly source: string
  readonly on: string
}

/** Everything that was decided on a criterion, the latest first, from the changes of the library. */
export function decisionEvents(changes: readonly Change[], criterion: string): readonly DecisionEvent[] {
  const mine = new Set(changes.filter(({ kind, set }) => kind === 'figure' && set['criterion'] === criterion).map(({ record }) => record))
  const ordered = changes.filter(({ kind, record }) => kind === 'figure' && mine.has(record)).sort((a, b) => a.clock - b.clock || (a.id < b.id ? -1 : 1))
  const text = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '')
  return ordered.flatMap(({ id, at, set }): DecisionEvent[] => {
    const rest = { id, at, requirement: text(set['requirement']), source: text(set['source']), on: text(set['decidedAt']).slice(0, 10) }
    if (set['decision'] === 'confirmed' || set['decision'] === 'corrected') return [{ ...rest, what: set['decision'] }]
    if (!('deletedAt' in set)) return []
    return [{ ...rest, what: set['deletedAt'] === null ? 'putBack' : 'withdrawn' }]
  }).reverse()
}
