/** Priority of an advice: norms.md 12.5 (our proposal, no norm). Always shown with its parts, always overrulable with a reason. */
import type { Advice, LinkWeight } from './advice'
import { affectedGroups, headlineLevel, type Finding } from './finding'
import { isLevel, severityOf, worstLevel, type Level } from './level'
import type { UserGroup } from './userGroup'

/** Added when any finding is a danger; a proposal that the officers still have to agree. */
export const dangerBonus = 2

/** The parts of the sum, so that a reader can check it. */
export interface Priority {
  /** Worst level among the findings; null while nothing has a level. */
  readonly level: Level | null
  /** 0 to 3. */
  readonly severity: 0 | 1 | 2 | 3
  readonly groups: readonly UserGroup[]
  /** 1, 2 or 3: one, two, or three and more groups touched. */
  readonly groupWeight: 1 | 2 | 3
  readonly linkWeight: LinkWeight
  readonly dangerBonus: number
  /** severity × groupWeight × linkWeight + dangerBonus; 0 to 29. */
  readonly computed: number
  /** What counts: the override where a person gave one, else `computed`. */
  readonly value: number
  readonly overruled: boolean
}

/** The priority of an advice from the findings that it answers. */
export function priorityOf(advice: Pick<Advice, 'linkWeight' | 'priorityOverride' | 'groups'>, findings: readonly Finding[]): Priority {
  const barriers = findings.filter((finding) => finding.kind === 'barrier')
  const worst = worstLevel(barriers.map(headlineLevel))
  const level = isLevel(worst) ? worst : null
  const groups = [...new Set([...barriers.flatMap((finding) => affectedGroups(finding)), ...(Object.keys(advice.groups) as UserGroup[])])]
  const severity = level === null ? 0 : severityOf(level)
  const groupWeight = groups.length >= 3 ? 3 : groups.length === 2 ? 2 : 1
  const linkWeight = advice.linkWeight ?? 2
  const bonus = barriers.some((finding) => finding.danger) ? dangerBonus : 0
  const computed = severity * groupWeight * linkWeight + bonus
  const overruled = advice.priorityOverride !== null
  return { level, severity, groups, groupWeight, linkWeight, dangerBonus: bonus, computed, value: advice.priorityOverride ?? computed, overruled }
}
