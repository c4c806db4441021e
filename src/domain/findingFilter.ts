/** Which findings are shown. Map and list use the same function, so they hold the same set. */
import type { Advice } from './advice'
import type { Theme } from './criterion'
import { gapsOf } from './completeness'
import { headlineLevel, type Finding, type FindingKind } from './finding'
import { adviceStatus, type AdviceStatus, type FollowUp } from './followUp'
import type { Day, Id } from './ids'
import { isLevel, type AnyLevel, type Level } from './level'
import type { UserGroup } from './userGroup'
import { wijkAt, type Wijk } from './wijk'

/** How far a finding has come: derived from the advices that answer it. */
export const findingStatuses = ['to-complete', 'no-advice', 'draft', 'sent', 'accepted', 'planned', 'partly-done', 'done', 'not-done'] as const
export type FindingStatus = (typeof findingStatuses)[number]

/** Every empty part lets all through; the parts are combined with "and", the members of a part with "or". */
export interface FindingFilter {
  readonly levels: readonly (Level | 'unknown')[]
  readonly group: UserGroup | null
  readonly kind: FindingKind | null
  readonly theme: Theme | null
  readonly status: FindingStatus | null
  /** Code of a neighbourhood, or `none` for findings outside all of them. */
  readonly wijk: string | null
  readonly from: Day | null
  readonly to: Day | null
  readonly walk: Id | null
  /** Words to look for in title, words, place and number. */
  readonly text: string
}

/** Lets everything through. */
export const noFilter: FindingFilter = { levels: [], group: null, kind: null, theme: null, status: null, wijk: null, from: null, to: null, walk: null, text: '' }

/** What the filter must know beside the findings. */
export interface FilterContext {
  readonly advices: readonly Advice[]
  readonly followUps: readonly FollowUp[]
  readonly wijken: readonly Wijk[]
  /** The theme of a criterion id. */
  readonly themeOf: (criterion: string) => Theme | undefined
}

/** The four levels as they are, the three unknowns as one. */
export function levelClass(level: AnyLevel): Level | 'unknown' {
  return isLevel(level) ? level : 'unknown'
}

/** The status of each finding: of the furthest advice that answers it, else whether it is complete. */
export function statusesOf(findings: readonly Finding[], context: Pick<FilterContext, 'advices' | 'followUps'>): ReadonlyMap<Id, FindingStatus> {
  const order: readonly AdviceStatus[] = ['draft', 'not-done', 'sent', 'accepted', 'planned', 'partly-done', 'done']
  const best = new Map<Id, AdviceStatus>()
  for (const advice of context.advices) {
    const status = adviceStatus(context.followUps.filter((event) => event.advice === advice.id))
    for (const id of Object.keys(advice.findings)) {
      const present = best.get(id)
      if (present === undefined || order.indexOf(status) > order.indexOf(present)) best.set(id, status)
    }
  }
  return new Map(findings.map((finding) => [finding.id, best.get(finding.id) ?? (gapsOf(finding).length > 0 ? 'to-complete' : 'no-advice')]))
}

/** The findings that pass the filter, in the order given. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter, context: FilterContext): readonly Finding[] {
  const statuses = filter.status ? statusesOf(findings, context) : undefined
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  return findings.filter((finding) => {
    if (filter.levels.length > 0 && !filter.levels.includes(levelClass(headlineLevel(finding)))) return false
    if (filter.group && finding.levels[filter.group] === undefined) return false
    if (filter.kind && finding.kind !== filter.kind) return false
    if (filter.theme && (finding.criterion === null || context.themeOf(finding.criterion) !== filter.theme)) return false
    if (filter.walk && finding.walk !== filter.walk) return false
    const day = finding.observedAt.slice(0, 10)
    if (filter.from && day < filter.from) return false
    if (filter.to && day > filter.to) return false
    if (statuses && statuses.get(finding.id) !== filter.status) return false
    if (filter.wijk) {
      const wijk = finding.spot ? wijkAt(finding.spot, context.wijken) : undefined
      if ((wijk?.code ?? 'none') !== filter.wijk) return false
    }
    if (words.length > 0) {
      const heap = `${finding.number} ${finding.title} ${finding.words} ${finding.address} ${finding.whereWords}`.toLowerCase()
      if (!words.every((word) => heap.includes(word))) return false
    }
    return true
  })
}
