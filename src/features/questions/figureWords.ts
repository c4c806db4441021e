/** Figures in words: a measure with its unit, and a zone as people say it. */
import type { AnswerSpec } from '@/domain/criterion'
import type { Unit } from '@/domain/unit'
import { zonesOf, type Zone } from '@/domain/verdict'
import type { MessageKey } from '@/locales'
import type { Text } from '@/ui/useText'

/** `7 cm`; a count stands alone, because the question says what is counted. */
export function measureWords(value: number, unit: Unit, { t, number }: Pick<Text, 't' | 'number'>): string {
  return unit === 'count' ? number(value) : `${number(value)}\u00a0${t(`unit.${unit}` as MessageKey)}`
}

/** "hoogstens 2 cm", "meer dan 2 en hoogstens 3 cm", "minder dan 80 cm". */
export function zoneWords({ from, to, includesFrom, includesTo }: Zone, unit: Unit, words: Pick<Text, 't' | 'number'>): string {
  const { t } = words
  const low = from === null ? '' : t(includesFrom ? 'questions.zone.atLeast' : 'questions.zone.moreThan', { value: to === null ? measureWords(from, unit, words) : words.number(from) })
  const high = to === null ? '' : t(includesTo ? 'questions.zone.atMost' : 'questions.zone.lessThan', { value: measureWords(to, unit, words) })
  return low !== '' && high !== '' ? t('questions.zone.both', { low, high }) : low + high
}

/** The figure for "in orde", for a drawing, where it has little room: "minstens 90 cm", "46 tot 50 cm"; empty where there is none. */
export function goodWords(spec: AnswerSpec, words: Pick<Text, 't' | 'number'>): string {
  if ((spec.kind !== 'measure' && spec.kind !== 'count') || !spec.limits) return ''
  const good = zonesOf(spec.limits.thresholds).find(({ level }) => level === 'good')
  if (!good) return ''
  const { from, to } = good
  return from !== null && to !== null ? words.t('questions.figure.between', { from: words.number(from), to: measureWords(to, spec.unit, words) }) : zoneWords(good, spec.unit, words)
}
