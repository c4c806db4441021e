/** What a criterion of WCAG 2.2 has beside its words, and the outcomes of an evaluation (WCAG-EM 1.0, EARL 1.0). */

/** Levels of conformance of WCAG 2.2; our catalogue holds A and AA. */
export const wcagLevels = ['A', 'AA'] as const
export type WcagLevel = (typeof wcagLevels)[number]

/** Versions of WCAG, in order of age. */
export const wcagVersions = ['2.0', '2.1', '2.2'] as const
export type WcagVersion = (typeof wcagVersions)[number]

/** How much of the criterion the default rules of axe-core find: the main technical failure, some failures, or none. Never proof of conformance. */
export const machineCoverages = ['yes', 'partial', 'no'] as const
export type MachineCoverage = (typeof machineCoverages)[number]

/** A success criterion of WCAG 2.2. */
export interface WcagCriterion {
  /** `1.4.3`. */
  readonly number: string
  /** The fragment of its address in the recommendation, `contrast-minimum`. */
  readonly fragment: string
  readonly level: WcagLevel
  /** The version that brought it. */
  readonly since: WcagVersion
  /** Clause of EN 301 549 V3.2.1, the legal floor in 2026; null for the six that WCAG 2.2 adds beyond it. */
  readonly clause: string | null
  readonly machine: MachineCoverage
  /** Rules of axe-core that say something about it. */
  readonly rules: readonly string[]
}

/** Outcomes of a criterion on a page, in the terms of EARL 1.0. */
export const auditOutcomes = ['passed', 'failed', 'inapplicable', 'untested', 'cannotTell'] as const
export type AuditOutcome = (typeof auditOutcomes)[number]

/** True for an outcome. */
export function isAuditOutcome(value: unknown): value is AuditOutcome {
  return (auditOutcomes as readonly unknown[]).includes(value)
}

/** How an outcome was reached, in the terms of EARL 1.0. */
export const auditModes = ['manual', 'automatic', 'semiAuto'] as const
export type AuditMode = (typeof auditModes)[number]
