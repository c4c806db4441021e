/** For whom an advice is, in a line: "Manuele rolstoel, en 2 andere groepen". */
import type { UserGroup } from '@/domain/userGroup'
import type { Translate } from '@/locales'

/** One or two groups by name; more as the first and how many others. */
export function forWhom(groups: readonly UserGroup[], t: Translate): string {
  const names = groups.map((group) => t(`group.${group}`))
  if (names.length === 0) return t('advice.noGroups')
  if (names.length === 1) return names[0]!
  if (names.length === 2) return t('advice.two', { first: names[0]!, second: names[1]! })
  return t('advice.andOthers', { first: names[0]!, n: names.length - 1 })
}
