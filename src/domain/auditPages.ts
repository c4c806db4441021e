/** What an audit says of each page: how many criteria hold there, and how far each user group gets. Derived, never an average. */
import type { AuditContent } from './auditContent'
import { criterionResults, overall, type CriterionResult } from './auditResult'
import type { Criterion } from './criterion'
import type { Finding } from './finding'
import { isLevel, worstLevel, type AnyLevel } from './level'
import type { SamplePage } from './samplePage'
import { userGroups, type UserGroup } from './userGroup'
import type { AuditOutcome } from './wcag'

/** What of a criterion is needed here. */
export type GroupedCriterion = Pick<Criterion, 'id' | 'groups'>

/** A page, or several, for one group. */
export interface GroupLevel {
  /** The worst that a finding gives. Good is only said where nothing fails or is open. */
  readonly level: AnyLevel
  /** Findings that make it so; empty where it is good or not known. */
  readonly causes: readonly Finding[]
  /** Criteria of this group that fail without a level for it. */
  readonly ungraded: readonly string[]
  /** Criteria of this group that are not tested, or cannot be told. */
  readonly open: readonly string[]
}

/** One page, or one shared part. */
export interface PageScore {
  readonly page: SamplePage
  /** Shared parts that are on it. */
  readonly parts: readonly SamplePage[]
  /** Per criterion: its own outcome and those of its shared parts, as one. */
  readonly outcomes: ReadonlyMap<string, AuditOutcome>
  readonly counts: Readonly<Record<AuditOutcome, number>>
  /** Criteria that fail here through a shared part, and not by the page itself. */
  readonly throughParts: readonly string[]
  /** Barriers on it and on its shared parts. */
  readonly findings: readonly Finding[]
  readonly levels: ReadonlyMap<UserGroup, GroupLevel>
}

/** The worst of some levels; good only where nothing is unknown. What does not apply is left out. */
export function surelyWorst(levels: readonly AnyLevel[]): AnyLevel {
  const applying = levels.filter((level) => level !== 'not-applicable')
  if (applying.length === 0) return levels.length === 0 ? 'not-checked' : 'not-applicable'
  const unknown = applying.filter((level) => !isLevel(level))
  const worst = worstLevel(applying)
  return worst === 'good' && unknown.length > 0 ? worstLevel(unknown) : worst
}

/** True where a criterion is about a group. */
export function touches({ groups }: GroupedCriterion, group: UserGroup): boolean {
  return groups.includes(group) || groups.includes('everybody')
}

/** The groups that an audit says something of, in the fixed order: those of its criteria and of its findings. Everybody is no group of its own where there are others. */
export function groupsOfAudit(audit: Pick<AuditContent, 'findings'>, criteria: readonly GroupedCriterion[]): readonly UserGroup[] {
  const touched = new Set<UserGroup>(criteria.flatMap(({ groups }) => groups))
  for (const { kind, levels } of audit.findings) if (kind === 'barrier') for (const group of Object.keys(levels) as UserGroup[]) touched.add(group)
  const named = userGroups.filter((group) => group !== 'everybody' && touched.has(group))
  return named.length > 0 || !touched.has('everybody') ? named : ['everybody']
}

/** The score of every page and shared part, in the order of the sample. */
export function pageScores(audit: AuditContent, criteria: readonly GroupedCriterion[], results: readonly CriterionResult[] = criterionResults(audit, criteria)): readonly PageScore[] {
  const groups = groupsOfAudit(audit, criteria)
  const barriers = audit.findings.filter(({ kind }) => kind === 'barrier')
  return audit.pages.map((page): PageScore => {
    const parts = page.kind === 'shared' ? [] : audit.pages.filter(({ id, kind }) => kind === 'shared' && page.shares[id])
    const here = [page, ...parts]
    const outcomes = new Map(results.map(({ criterion, perPage }) => [criterion, overall(here.map(({ id }) => perPage.get(id)!))] as const))
    const counts = { passed: 0, failed: 0, inapplicable: 0, untested: 0, cannotTell: 0 }
    for (const outcome of outcomes.values()) counts[outcome] += 1
    const findings = barriers.filter((finding) => here.some(({ id }) => finding.pages[id]))
    // Of a criterion that fails, a finding that names no page is about every page where it fails.
    const everywhere = barriers.filter(({ pages, criterion }) => Object.keys(pages).length === 0 && criterion !== null && outcomes.get(criterion) === 'failed')
    return {
      page, parts, outcomes, counts, findings,
      throughParts: results.filter(({ criterion, perPage }) => outcomes.get(criterion) === 'failed' && perPage.get(page.id) !== 'failed').map(({ criterion }) => criterion),
      levels: new Map(groups.map((group) => [group, levelHere(group, [...findings, ...everywhere], criteria, outcomes)])),
    }
  })
}

function levelHere(group: UserGroup, findings: readonly Finding[], criteria: readonly GroupedCriterion[], outcomes: ReadonlyMap<string, AuditOutcome>): GroupLevel {
  const given = findings.flatMap((finding) => levelsFor(finding, group).map((level) => ({ finding, level })))
  const own = criteria.filter((criterion) => touches(criterion, group))
  const ungraded = own.filter(({ id }) => outcomes.get(id) === 'failed' && !given.some(({ finding }) => finding.criterion === id)).map(({ id }) => id)
  const open = own.filter(({ id }) => { const outcome = outcomes.get(id); return outcome === 'untested' || outcome === 'cannotTell' })
  const level = surelyWorst([
    ...given.map((one) => one.level), ...ungraded.map((): AnyLevel => 'cannot-tell'), ...open.map((): AnyLevel => 'not-checked'),
    ...own.flatMap(({ id }): AnyLevel[] => { const outcome = outcomes.get(id); return outcome === 'passed' ? ['good'] : outcome === 'inapplicable' ? ['not-applicable'] : [] }),
  ])
  return { level, ungraded, open: open.map(({ id }) => id), causes: isLevel(level) && level !== 'good' ? given.filter((one) => one.level === level).map(({ finding }) => finding) : [] }
}

/** What a finding says of a group: its own level, and everybody's. A level that is still to be chosen says nothing. */
function levelsFor({ levels }: Finding, group: UserGroup): readonly AnyLevel[] {
  return [...new Set([levels[group], levels.everybody])].flatMap((level) => (level === undefined || level === 'not-checked' || level === 'cannot-tell' ? [] : [level]))
}

/** Several pages for one group: the worst of them, with everything that is not known. */
export function levelOver(scores: readonly PageScore[], group: UserGroup): GroupLevel {
  const all = scores.flatMap(({ levels }) => levels.get(group) ?? [])
  const level = surelyWorst(all.map((one) => one.level))
  const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]
  return { level, causes: unique(all.filter((one) => one.level === level).flatMap(({ causes }) => causes)), ungraded: unique(all.flatMap(({ ungraded }) => ungraded)), open: unique(all.flatMap(({ open }) => open)) }
}
