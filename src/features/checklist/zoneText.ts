/** A measured value against its zone, in words: "4 cm ligt tussen 2 en 6 cm". Both languages, through the texts they are given. */
import type { Limits } from '@/domain/criterion'
import type { Unit } from '@/domain/unit'
import type { Zone } from '@/domain/verdict'
import type { MessageKey } from '@/locales'
import type { Text } from '@/ui/useText'

/** What is needed of the language. */
export type Words = Pick<Text, 't' | 'number'>

/** `7 cm`; a count stands alone, because the question says what is counted. */
export function measureText(value: number, unit: Unit, { t, number }: Words): string {
  return unit === 'count' ? number(value) : `${number(value)}\u00a0${t(`unit.${unit}` as MessageKey)}`
}

/** Why a value falls in its zone. On a limit itself the words say on which side the limit counts. */
export function zoneText(zone: Zone, value: number, unit: Unit, words: Words): string {
  const { t, number } = words
  const measure = measureText(value, unit, words)
  const { from, to } = zone
  if (from === null && to === null) return ''
  if (from === null) return t(zone.includesTo ? 'checklist.zone.atMost' : 'checklist.zone.lessThan', { measure, to: measureText(to!, unit, words) })
  if (to === null) return t(zone.includesFrom ? 'checklist.zone.atLeast' : 'checklist.zone.moreThan', { measure, from: measureText(from, unit, words) })
  const values = { measure, from: number(from), to: measureText(to, unit, words) }
  if (value === to) return t('checklist.zone.upTo', values)
  if (value === from) return t('checklist.zone.startsAt', values)
  return t('checklist.zone.between', values)
}

/** A zone as a short label on the scale: "tot 2", "2 tot 6", "meer dan 6". */
export function zoneLabel(zone: Zone, { t, number }: Words): string {
  const { from, to } = zone
  if (from === null && to === null) return ''
  if (from === null) return t(zone.includesTo ? 'checklist.scale.upTo' : 'checklist.scale.lessThan', { to: number(to!) })
  if (to === null) return t(zone.includesFrom ? 'checklist.scale.from' : 'checklist.scale.moreThan', { from: number(from) })
  return t('checklist.scale.between', { from: number(from), to: number(to) })
}

/** The limits between the levels beyond the norm's own figure, e.g. `3 en 6 cm`; empty where there are none. */
export function gradesText(zones: readonly Zone[], good: number, unit: Unit, words: Words): string {
  const limits = [...new Set(zones.flatMap((zone) => [zone.from, zone.to]).filter((limit): limit is number => limit !== null && limit !== good))].sort((a, b) => a - b)
  if (limits.length === 0) return ''
  const shown = limits.map((limit, i) => (i === limits.length - 1 ? measureText(limit, unit, words) : words.number(limit)))
  return shown.length === 1 ? shown[0]! : words.t('checklist.zone.list', { first: shown.slice(0, -1).join(', '), last: shown.at(-1)! })
}

/** The figure of the norm itself, as it stands in a drawing: "minstens 90 cm". */
export function figureText({ thresholds }: Limits, unit: Unit, words: Words): string {
  const { t, number } = words
  switch (thresholds.kind) {
    case 'at-most': return t('checklist.figure.atMost', { measure: measureText(thresholds.good, unit, words) })
    case 'at-least': return t('checklist.figure.atLeast', { measure: measureText(thresholds.good, unit, words) })
    case 'between': return t('checklist.scale.between', { from: number(thresholds.from), to: measureText(thresholds.to, unit, words) })
    default: return thresholds satisfies never
  }
}
