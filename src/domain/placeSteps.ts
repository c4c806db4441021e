/**
 * How far a group gets at a place: the answers by step of a visit, with the rule of the chain. What stops you before makes the rest out of
 * reach; behind a step that nobody knows, what comes after holds only if you get there.
 */
import type { Criterion } from './criterion'
import { isLevel, worstLevel, type Level } from './level'
import { harmOf, isUngraded, type QuestionResult } from './placeResults'

/** Steps of a visit, in the order in which they are told. */
export const visitSteps = ['know', 'contact', 'read', 'park', 'reach', 'along', 'cross', 'wait', 'enter', 'site', 'inside', 'up-down', 'desk', 'toilet', 'terrace', 'safe', 'leave'] as const
export type VisitStep = (typeof visitSteps)[number]

/** How a step goes. `ungraded`: something fails and nobody gave it a level. `unknown`: nothing fails, and not all of it was looked at. */
export type StepState = Level | 'ungraded' | 'unknown' | 'not-applicable'

/** One step for one group. */
export interface StepResult {
  readonly step: VisitStep
  readonly state: StepState
  /** `open`: you get there. `unsure`: nobody knows whether you do. `stopped`: something before it stops you. */
  readonly behind: 'open' | 'unsure' | 'stopped'
  /** The step that stops you before this one; undefined where none does. */
  readonly stoppedAt: VisitStep | undefined
  /** Questions of this step that are not known. */
  readonly unknown: number
  readonly questions: readonly QuestionResult[]
}

/** Tags of what lies on the way through a building. Other things inside may not work without stopping you at the desk or the toilet. */
const onTheWayInside = ['width', 'threshold']

/** The step that a question is about. */
export function stepOf({ stage, theme, tags }: Pick<Criterion, 'stage' | 'theme' | 'tags'>): VisitStep {
  if (theme === 'safety') return 'safe'
  if (theme === 'communication') return 'read'
  if (theme === 'toilets' || theme === 'gender-sanitary' || tags.includes('toilet')) return 'toilet'
  if (theme === 'service' && stage === 'before') return 'contact'
  if (theme === 'service' && stage === 'leave') return 'desk'
  if (theme === 'shops' && tags.includes('terrace')) return 'terrace'
  // At an event, people move over the site once they are in, and queue there.
  if (theme === 'events' && stage === 'along') return 'site'
  if (theme === 'events' && stage === 'wait') return 'inside'
  if (stage === 'arrive') return tags.includes('parking') ? 'park' : 'reach'
  return stage === 'before' ? 'know' : stage
}

/** Steps that you pass before each step. Steps out of doors do not stand behind each other: a street is looked at as a whole. */
const before: Readonly<Partial<Record<VisitStep, readonly VisitStep[]>>> = {
  enter: ['reach', 'along', 'cross'],
  site: ['reach', 'along', 'cross', 'enter'],
  inside: ['reach', 'along', 'cross', 'enter', 'site'],
  'up-down': ['reach', 'along', 'cross', 'enter', 'site', 'inside'],
  desk: ['reach', 'along', 'cross', 'enter', 'site', 'inside'],
  toilet: ['reach', 'along', 'cross', 'enter', 'site', 'inside'],
  leave: ['reach', 'along', 'cross', 'enter'],
}

/** How a step goes, from its questions. What fails without a level goes before a lesser level: nobody can say that it works. */
export function stateOf(questions: readonly Pick<QuestionResult, 'outcome' | 'level'>[]): StepState {
  const harm = worstLevel(questions.flatMap((question) => harmOf(question) ?? []))
  if (harm === 'blocks') return 'blocks'
  if (questions.some(isUngraded)) return 'ungraded'
  if (isLevel(harm)) return harm
  if (questions.some(({ outcome }) => outcome === 'unknown')) return 'unknown'
  return questions.some(({ level }) => level === 'good') ? 'good' : 'not-applicable'
}

/** The steps that some questions of one group are about. Steps that no question is about are left out. */
export function visitStepsOf(questions: readonly QuestionResult[]): readonly StepResult[] {
  const perStep = new Map<VisitStep, QuestionResult[]>()
  for (const question of questions) {
    if (!question.criterion || question.outcome === 'noted') continue
    const step = stepOf(question.criterion)
    perStep.set(step, [...(perStep.get(step) ?? []), question])
  }
  const gate = (step: VisitStep): StepState => {
    const own = perStep.get(step) ?? []
    return stateOf(step === 'inside' ? own.filter(({ criterion }) => criterion!.tags.some((tag) => onTheWayInside.includes(tag))) : own)
  }
  return visitSteps.flatMap((step): StepResult[] => {
    const own = perStep.get(step)
    if (!own) return []
    const gates = (before[step] ?? []).map((one) => ({ one, state: gate(one) }))
    const stoppedAt = gates.find(({ state }) => state === 'blocks')?.one
    const behind = stoppedAt ? 'stopped' : gates.some(({ state }) => state === 'unknown' || state === 'ungraded') ? 'unsure' : 'open'
    return [{ step, state: stateOf(own), behind, stoppedAt, unknown: own.filter(({ outcome }) => outcome === 'unknown').length, questions: own }]
  })
}
