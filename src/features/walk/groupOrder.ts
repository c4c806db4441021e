import { byWorstFirst, type AnyLevel } from '@/domain/level'
import { userGroups, type UserGroup } from '@/domain/userGroup'

/** Groups that have a level, worst first; then those that the criterion names and nobody looked at yet. */
export function shownGroups(levels: Readonly<Partial<Record<UserGroup, AnyLevel>>>, proposed: readonly UserGroup[]): readonly UserGroup[] {
  const chosen = userGroups.filter((group) => levels[group] !== undefined).sort((a, b) => byWorstFirst(levels[a]!, levels[b]!))
  return [...chosen, ...proposed.filter((group) => levels[group] === undefined)]
}

/** All groups whose word holds the text; the proposed ones first. */
export function searchGroups(text: string, wordOf: (group: UserGroup) => string, proposed: readonly UserGroup[]): readonly UserGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = userGroups.filter((group) => words.every((word) => wordOf(group).toLowerCase().includes(word)))
  return [...found.filter((group) => proposed.includes(group)), ...found.filter((group) => !proposed.includes(group))]
}
