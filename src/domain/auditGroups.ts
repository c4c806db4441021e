/** For each user group what a product comes to: where they stop, or what makes it hard; the facts behind one plain sentence. */
import type { AuditProcess, ProcessStep } from './auditChain'
import { levelOver, type GroupLevel, type PageScore } from './auditPages'
import { byWorstFirst, isLevel, type AnyLevel } from './level'
import { userGroups, type UserGroup } from './userGroup'

/** Where a group gets to in a process. */
export interface GroupStop {
  readonly process: string
  /** How many processes the sample has: the name is said where there are more. */
  readonly processes: number
  /** Counted from 1. */
  readonly number: number
  readonly step: ProcessStep
  readonly level: AnyLevel
}

/** One group. */
export interface GroupStory {
  readonly group: UserGroup
  /** Over all pages of the sample; a step that one may leave out counts for what it is. */
  readonly result: GroupLevel
  /** The first of the worst steps of a process for this group; null where no step is worse than good. */
  readonly stop: GroupStop | null
  /** Pages and shared parts with the worst level, in the order of the sample; empty where it is good or not known. */
  readonly worst: readonly PageScore[]
}

/** The story of every group that the audit says something of: the worst first, and in the fixed order within a level. */
export function groupStories(scores: readonly PageScore[], processes: readonly AuditProcess[]): readonly GroupStory[] {
  // A shared part counts on the pages that have it; by itself only where no page does.
  const onPages = new Set(scores.flatMap(({ parts }) => parts.map(({ id }) => id)))
  const counted = scores.filter(({ page }) => !onPages.has(page.id))
  const groups = [...(scores[0]?.levels.keys() ?? [])]
  return groups.map((group): GroupStory => {
    const result = levelOver(counted, group)
    const isBad = isLevel(result.level) && result.level !== 'good'
    return { group, result, stop: stopOf(group, processes), worst: isBad ? worstOf(scores, counted, group, result.level) : [] }
  }).toSorted((a, b) => byWorstFirst(a.result.level, b.result.level) || userGroups.indexOf(a.group) - userGroups.indexOf(b.group))
}

/** Where one shared part gives the level, the part is named and not every page that has it. */
function worstOf(scores: readonly PageScore[], counted: readonly PageScore[], group: UserGroup, level: AnyLevel): readonly PageScore[] {
  const isWorst = (score: PageScore): boolean => score.levels.get(group)?.level === level
  const parts = scores.filter((score) => !counted.includes(score) && isWorst(score))
  const through = new Set(parts.flatMap((part) => part.levels.get(group)!.causes))
  return scores.filter((score) => isWorst(score) && (parts.includes(score) || !score.levels.get(group)!.causes.every((cause) => through.has(cause))))
}

function stopOf(group: UserGroup, processes: readonly AuditProcess[]): GroupStop | null {
  let stop: GroupStop | null = null
  for (const { name, steps, rows } of processes) {
    const route = rows.find((row) => row.group === group)?.route
    const step = route?.weakest[0]
    if (!route || !step || (stop !== null && byWorstFirst(stop.level, route.level) <= 0)) continue
    stop = { process: name, processes: processes.length, number: steps.indexOf(step) + 1, step, level: route.level }
  }
  return stop
}
