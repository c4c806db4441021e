/** Where a digital audit stands: per step of WCAG-EM, and the one thing to do next. Derived, never stored. */
import { scopeOf, setupsOf, type AuditStep } from './audit'
import type { AuditContent } from './auditContent'
import { sampleGaps, type SampleNeed } from './auditSample'
import { openToCheck } from './auditToCheck'
import { outcomeKey, outcomesByKey } from './pageOutcome'

/** What the first two steps ask; none of it is required, all of it stands in the report. */
export const scopeGaps = ['product', 'covers', 'setups', 'technologies', 'functions', 'pageTypes'] as const
export type ScopeGap = (typeof scopeGaps)[number]
const explored: readonly ScopeGap[] = ['technologies', 'functions', 'pageTypes']

/** What is still empty in scope and exploration. */
export function gapsOfScope(walk: AuditContent['walk']): { readonly scope: readonly ScopeGap[]; readonly explore: readonly ScopeGap[] } {
  const scope = scopeOf(walk)
  const empty = scopeGaps.filter((gap) => (gap === 'setups' ? setupsOf(walk).size === 0 : scope[gap].trim() === ''))
  return { scope: empty.filter((gap) => !explored.includes(gap)), explore: empty.filter((gap) => explored.includes(gap)) }
}

/** How far a step is. */
export type StepState = 'todo' | 'begun' | 'done'

/** Where an audit stands. */
export interface AuditProgress {
  readonly states: Readonly<Record<AuditStep, StepState>>
  readonly scopeGaps: readonly ScopeGap[]
  readonly exploreGaps: readonly ScopeGap[]
  readonly sampleGaps: readonly SampleNeed[]
  /** Outcomes to give: criteria × pages and shared parts. */
  readonly asked: number
  /** Of those, with an outcome other than untested. */
  readonly given: number
  /** Of those, `cannotTell`: somebody looked, and must look again. */
  readonly undecided: number
  /** What tools left open and nobody looked at yet. */
  readonly toCheck: number
  /** The step to go on with. */
  readonly next: AuditStep
  /** Every outcome is there and nothing of a tool is left: the audit can be finished. */
  readonly isComplete: boolean
}

/** Works out where an audit stands; `criteria` are the ids that its size and target ask. */
export function progressOf(audit: AuditContent, criteria: readonly string[]): AuditProgress {
  const { walk, pages } = audit
  const gaps = gapsOfScope(walk)
  const missing = sampleGaps(pages, scopeOf(walk).productKind)
  const byKey = outcomesByKey(audit.outcomes)
  let given = 0
  let undecided = 0
  for (const page of pages) {
    for (const criterion of criteria) {
      const outcome = byKey.get(outcomeKey(page.id, criterion))?.outcome ?? 'untested'
      if (outcome !== 'untested') given += 1
      if (outcome === 'cannotTell') undecided += 1
    }
  }
  const asked = pages.length * criteria.length
  const toCheck = openToCheck(audit.reports)
  const isComplete = asked > 0 && given === asked && undecided === 0 && toCheck === 0
  const isAuditBegun = given > 0 || audit.reports.length > 0
  const states: Record<AuditStep, StepState> = {
    scope: state(gaps.scope.length, 3), explore: state(gaps.explore.length, 3),
    sample: pages.length === 0 ? 'todo' : missing.length === 0 ? 'done' : 'begun',
    audit: isComplete ? 'done' : isAuditBegun ? 'begun' : 'todo',
    report: walk.finishedAt !== null ? 'done' : 'todo',
  }
  return { states, scopeGaps: gaps.scope, exploreGaps: gaps.explore, sampleGaps: missing, asked, given, undecided, toCheck, isComplete, next: nextStep(states, isComplete, isAuditBegun) }
}

function state(gaps: number, of: number): StepState {
  return gaps === 0 ? 'done' : gaps < of ? 'begun' : 'todo'
}

/** The first step that is not done; what somebody passed over to begin a later one is not asked for again. */
function nextStep(states: Readonly<Record<AuditStep, StepState>>, isComplete: boolean, isAuditBegun: boolean): AuditStep {
  if (states.report === 'done' || isComplete) return 'report'
  if (isAuditBegun) return states.sample === 'todo' ? 'sample' : 'audit'
  if (states.sample === 'done') return 'audit'
  if (states.sample === 'begun') return 'sample'
  if (states.scope !== 'done' && states.explore === 'todo') return 'scope'
  return states.explore === 'done' ? 'sample' : 'explore'
}
