/** Everything that an audit comes to, worked out once for screens and documents. */
import { criteriaAskedBy, type Catalogue } from '@/catalogue'
import { scopeOf, type AuditScope } from '@/domain/audit'
import { processesOf, type AuditProcess } from '@/domain/auditChain'
import { compareAudits, formerAudits, type AuditComparison, type AuditSide } from '@/domain/auditCompare'
import { auditOf, type AuditContent } from '@/domain/auditContent'
import { isLegalFloor } from '@/domain/auditCriteria'
import { groupStories, type GroupStory } from '@/domain/auditGroups'
import { pageScores, type PageScore } from '@/domain/auditPages'
import { conformanceOf, criterionResults, ratesOf, type AuditRates, type Conformance, type CriterionResult } from '@/domain/auditResult'
import { sourcesOf, type AuditSources } from '@/domain/auditSources'
import type { Criterion } from '@/domain/criterion'
import type { DossierContent } from '@/domain/dossierContent'
import type { Id } from '@/domain/ids'
import type { Walk } from '@/domain/walk'

/** Which criteria a rate is about: all of WCAG that is asked, those that the law asks, one level, and the checks that stand beside WCAG. */
export const rateKinds = ['wcag', 'floor', 'A', 'AA', 'beyond'] as const
export type RateKind = (typeof rateKinds)[number]

/** Why a result is not final. */
export const provisionalReasons = ['nothing', 'open', 'unfinished'] as const
export type ProvisionalReason = (typeof provisionalReasons)[number]

/** What an audit comes to. */
export interface AuditReport extends AuditSide {
  readonly scope: AuditScope
  readonly audit: AuditContent
  /** By number; those beside WCAG last. In the order of `results`. */
  readonly criteria: readonly Criterion[]
  readonly results: readonly CriterionResult[]
  readonly rates: Readonly<Record<RateKind, AuditRates>>
  /** Of all that is asked. */
  readonly total: AuditRates
  /** How WCAG is met, as far as this audit asks it: see `isWhole`. */
  readonly conformance: Conformance
  /** True where every criterion of WCAG that the target has was asked: only then it says something of the product as a whole. */
  readonly isWhole: boolean
  /** Empty for a final result. */
  readonly provisional: readonly ProvisionalReason[]
  readonly scores: readonly PageScore[]
  readonly processes: readonly AuditProcess[]
  /** The worst first. */
  readonly stories: readonly GroupStory[]
  readonly sources: AuditSources
}

/** An audit beside another. */
export interface ComparedAudit {
  readonly former: Walk
  readonly before: AuditReport
  readonly comparison: AuditComparison
}

/** The report of an audit; undefined where there is none. */
export function auditReport(content: DossierContent, walk: Id, catalogue: Catalogue): AuditReport | undefined {
  const audit = auditOf(content, walk)
  if (!audit) return undefined
  const scope = scopeOf(audit.walk)
  const criteria = criteriaAskedBy(audit, catalogue)
  const results = criterionResults(audit, criteria)
  const rated = (isIn: (criterion: Criterion) => boolean): AuditRates => ratesOf(results.filter((_, i) => isIn(criteria[i]!)), audit.walk)
  const rates: Record<RateKind, AuditRates> = {
    wcag: rated(({ wcag }) => wcag !== undefined), floor: rated(isLegalFloor), A: rated(({ wcag }) => wcag?.level === 'A'), AA: rated(({ wcag }) => wcag?.level === 'AA'), beyond: rated(({ wcag }) => wcag === undefined),
  }
  const total = ratesOf(results, audit.walk)
  const asked = new Set(criteria.map(({ id }) => id))
  const scores = pageScores(audit, criteria, results)
  const processes = processesOf(scores)
  return {
    scope, audit, criteria, results, rates, total, scores, processes,
    conformance: conformanceOf(rates.wcag),
    isWhole: catalogue.criteria.every(({ id, wcag, retired }) => wcag === undefined || retired !== undefined || (scope.target === 'A' && wcag.level === 'AA') || asked.has(id)),
    provisional: [...(total.counts.passed + total.counts.failed + total.counts.inapplicable === 0 ? ['nothing' as const] : total.open > 0 ? ['open' as const] : []), ...(audit.walk.finishedAt === null ? ['unfinished' as const] : [])],
    stories: groupStories(scores, processes),
    sources: sourcesOf(audit, results),
  }
}

/** The audit beside another one: the one that is asked for, else the one that it repeats or the latest before it. Undefined where there is none. */
export function comparedReport(content: DossierContent, report: AuditReport, catalogue: Catalogue, beside?: Id): ComparedAudit | undefined {
  const others = formerAudits(content, report.audit.walk)
  const former = others.find(({ id }) => id === beside) ?? others[0]
  const before = former && auditReport(content, former.id, catalogue)
  return before && { former, before, comparison: compareAudits(before, report) }
}
