/** Machine against hand: what tools found, what people found, and what tools left to look at. */
import type { AuditContent } from './auditContent'
import type { CriterionResult } from './auditResult'
import { openToCheck } from './auditToCheck'
import type { Finding } from './finding'
import type { AuditMode } from './wcag'

/** Who found something. */
export interface AuditSources {
  /** Barriers that a tool named. */
  readonly byTool: readonly Finding[]
  /** Barriers that a person noted. */
  readonly byHand: readonly Finding[]
  /** Criteria that fail, by whose findings say so. `neither`: somebody said that it fails and noted no barrier. */
  readonly criteria: { readonly tool: readonly string[]; readonly hand: readonly string[]; readonly both: readonly string[]; readonly neither: readonly string[] }
  /** Outcomes of a criterion on a page that were given each way; what is untested is no outcome. */
  readonly outcomes: Readonly<Record<AuditMode, number>>
  /** What tools could not decide and nobody looked at yet. */
  readonly toCheck: number
}

/** Tells machine and hand apart. */
export function sourcesOf(audit: Pick<AuditContent, 'findings' | 'reports'>, results: readonly CriterionResult[]): AuditSources {
  const barriers = audit.findings.filter(({ kind }) => kind === 'barrier')
  const failing = results.filter(({ outcome }) => outcome === 'failed')
  const has = ({ criterion }: CriterionResult, isTool: boolean): boolean => barriers.some((finding) => finding.criterion === criterion && (finding.cause !== '') === isTool)
  const ids = (isTool: boolean, isHand: boolean): readonly string[] => failing.filter((result) => has(result, true) === isTool && has(result, false) === isHand).map(({ criterion }) => criterion)
  const outcomes = { manual: 0, automatic: 0, semiAuto: 0 }
  for (const { records } of results) for (const { outcome, mode } of records.values()) if (outcome !== 'untested') outcomes[mode] += 1
  return {
    byTool: barriers.filter(({ cause }) => cause !== ''), byHand: barriers.filter(({ cause }) => cause === ''),
    criteria: { tool: ids(true, false), hand: ids(false, true), both: ids(true, true), neither: ids(false, false) },
    outcomes, toCheck: openToCheck(audit.reports),
  }
}
