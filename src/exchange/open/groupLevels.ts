import { userGroups } from '@/domain/userGroup'
import type { OpenFinding } from '@/domain/privacy'

/** The level per group as flat strings, `group:level`, in the fixed order of the groups. */
export function groupLevels(finding: Pick<OpenFinding, 'levels'>): readonly string[] {
  return userGroups.flatMap((group) => {
    const level = finding.levels[group]
    return level === undefined ? [] : [`${group}:${level}`]
  })
}
