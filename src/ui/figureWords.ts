/** Figures in words: a measure with its unit, and a zone as people say it. */
import { asksNumber, type AnswerSpec } from '@/domain/criterion'
import type { Unit } from '@/domain/unit'
import { zonesOf, type Zone } from '@/domain/verdict'
import type { Text } from './useText'

/** What is needed of the language. */
export type Words = Pick<Text, 't' | 'number'>

/** `7 cm`; a count stands alone, because the question says what is counted. */
export function measureWords(value: number, unit: Unit, { t, number }: Words): string {
  return unit === 'count' ? number(value) : `${number(value)}\u00a0${t(`unit.${unit}`)}`
}

/** "hoogstens 2 cm", "meer dan 2 en hoogstens 3 cm", "minder dan 80 cm"; empty for a zone without ends. */
export function zoneWords({ from, to, includesFrom, includesTo }: Zone, unit: Unit, words: Words): string {
  const { t } = words
  const low = from === null ? '' : t(includesFrom ? 'figure.atLeast' : 'figure.moreThan', { value: to === null ? measureWords(from, unit, words) : words.number(from) })
  const high = to === null ? '' : t(includesTo ? 'figure.atMost' : 'figure.lessThan', { value: measureWords(to, unit, words) })
  return low !== '' && high !== '' ? t('figure.both', { low, high }) : low + high
}

/** The figure for "in orde", for a drawing, where it has little room: "minstens 90 cm", "46 tot 50 cm"; empty where there is none. */
export function goodWords(spec: AnswerSpec, words: Words): string {
  const good = asksNumber(spec) && spec.limits ? zonesOf(spec.limits.thresholds).find(({ level }) => level === 'good') : undefined
  if (!asksNumber(spec) || !good) return ''
  const { from, to } = good
  return from !== null && to !== null ? words.t('figure.between', { from: words.number(from), to: measureWords(to, spec.unit, words) }) : zoneWords(good, spec.unit, words)
}
