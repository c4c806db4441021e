/** A finding in the words of the list. */
import { affectedGroups, type Finding } from '@/domain/finding'
import type { MessageKey, Translate } from '@/locales'

/** Its title; else the first line of what was seen, or what kind of thing it is. */
export function titleOf(finding: Pick<Finding, 'title' | 'words' | 'subject'>, t: Translate): string {
  const title = finding.title.trim() || (finding.words.trim().split('\n')[0] ?? '').slice(0, 80)
  if (title !== '') return title
  return finding.subject ? t(`findingSubject.${finding.subject}` as MessageKey) : t('findings.untitled')
}

/** "Manuele rolstoel, en 2 andere groepen"; two are both named; empty for none. */
export function groupsInWords(finding: Pick<Finding, 'levels'>, t: Translate): string {
  const names = affectedGroups(finding).map((group) => t(`group.${group}` as MessageKey))
  const [first, second] = names
  if (first === undefined) return ''
  if (second === undefined) return first
  if (names.length === 2) return `${first}; ${second.charAt(0).toLowerCase()}${second.slice(1)}`
  return t('findings.groups', { first, n: names.length - 1 })
}
