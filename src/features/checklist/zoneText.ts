/** A measured value against its zone, in words: "4 cm ligt tussen 2 en 6 cm". Both languages, through the texts they are given. */
import type { Unit } from '@/domain/unit'
import type { Zone } from '@/domain/verdict'
import { measureWords, type Words } from '@/ui/figureWords'

/** Why a value falls in its zone. On a limit itself the words say on which side the limit counts. */
export function zoneText(zone: Zone, value: number, unit: Unit, words: Words): string {
  const { t, number } = words
  const measure = measureWords(value, unit, words)
  const { from, to } = zone
  if (from === null && to === null) return ''
  if (from === null) return t(zone.includesTo ? 'checklist.zone.atMost' : 'checklist.zone.lessThan', { measure, to: measureWords(to!, unit, words) })
  if (to === null) return t(zone.includesFrom ? 'checklist.zone.atLeast' : 'checklist.zone.moreThan', { measure, from: measureWords(from, unit, words) })
  const values = { measure, from: number(from), to: measureWords(to, unit, words) }
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
  const shown = limits.map((limit, i) => (i === limits.length - 1 ? measureWords(limit, unit, words) : words.number(limit)))
  return shown.length === 1 ? shown[0]! : words.t('checklist.zone.list', { first: shown.slice(0, -1).join(', '), last: shown.at(-1)! })
}
