/** An evaluation by people, as another tool wrote it down (W3C's WCAG-EM Report Tool): scope, sample, and an outcome per criterion and page. */
import type { AuditScope } from './audit'
import type { AuditMode, AuditOutcome } from './wcag'

/** A page of its sample. */
export interface EvaluatedPage {
  readonly kind: 'structured' | 'random'
  readonly title: string
  /** Absolute address; empty where it has none. */
  readonly url: string
  /** Its description, where that is not the address. */
  readonly state: string
}

/** The outcome of one criterion on one page. */
export interface EvaluatedOutcome {
  /** Place in `pages`; null for the sample as a whole. */
  readonly page: number | null
  /** `1.4.3`. */
  readonly number: string
  readonly outcome: AuditOutcome
  readonly mode: AuditMode
  readonly description: string
}

/** The whole evaluation. */
export interface EvaluationReport {
  /** `WCAG-EM Report Tool 2.0.0`, or what the file says. */
  readonly toolName: string
  readonly title: string
  /** The fields of the scope that the file fills. */
  readonly scope: Partial<AuditScope>
  readonly pages: readonly EvaluatedPage[]
  readonly outcomes: readonly EvaluatedOutcome[]
}
