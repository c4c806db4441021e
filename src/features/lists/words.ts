/** Small words of this folder: how things are called that may have no name yet, and whether words are found in a text. */
import type { MessageKey, Translate } from '@/locales'
import type { Zone } from '@/domain/verdict'
import type { Text } from '@/ui/useText'

/** The name of a list. */
export function listName(list: { readonly title: string }, t: Translate): string {
  return list.title.trim() || t('lists.untitled')
}

/** The name of a question: its short name, else what it asks. */
export function questionName(question: { readonly title: string; readonly question: string }, t: Translate): string {
  return question.title.trim() || question.question.trim() || t('own.untitled')
}

/** True where every word that somebody typed is in the text. Capitals and accents make no difference. */
export function hasWords(text: string, words: string): boolean {
  const plain = plainOf(text)
  return plainOf(words).split(/\s+/).every((word) => plain.includes(word))
}

function plainOf(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().trim()
}

/** The values of a zone in words: "tot 2 cm", "meer dan 6 cm". */
export function zoneWords(zone: Zone, unit: string, { t, number }: Pick<Text, 't' | 'number'>): string {
  const { from, to } = zone
  const measured = (value: number): string => (unit === 'count' ? number(value) : `${number(value)}\u00a0${t(`unit.${unit}` as MessageKey)}`)
  if (from === null && to === null) return ''
  if (from === null) return t(zone.includesTo ? 'checklist.scale.upTo' : 'checklist.scale.lessThan', { to: measured(to!) })
  if (to === null) return t(zone.includesFrom ? 'checklist.scale.from' : 'checklist.scale.moreThan', { from: measured(from) })
  return t('checklist.scale.between', { from: number(from), to: measured(to) })
}
