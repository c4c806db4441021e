/** What a value says against the figures of a criterion: does it meet the norm, and which level does it suggest? */
import type { AnswerSpec, ChoiceOption, SourceStatus, Thresholds } from './criterion'
import { levels, type Level } from './level'

/** A suggestion, never a decision: a person may overrule it. */
export interface Verdict {
  /** True when the value meets the norm's own figure. */
  readonly meets: boolean
  /** The suggested level; null where no source or agreement grades this value. */
  readonly level: Level | null
  /** Status of the limit that decided. */
  readonly status: SourceStatus
  /** The zone that the value fell in, for "4 cm ligt tussen 3,1 en 6 cm". */
  readonly zone: Zone
}

/** A stretch of values with one level. `null` = open end. Ends are as given by `includesFrom`/`includesTo`. */
export interface Zone {
  readonly level: Level | null
  readonly from: number | null
  readonly to: number | null
  readonly includesFrom: boolean
  readonly includesTo: boolean
}

/** The zones of some thresholds, in order of rising value; together they cover every number from 0 upwards. */
export function zonesOf(thresholds: Thresholds): readonly Zone[] {
  switch (thresholds.kind) {
    case 'at-most': {
      const limits: [Level, number][] = [['good', thresholds.good]]
      if (thresholds.inconvenient !== undefined) limits.push(['inconvenient', thresholds.inconvenient])
      if (thresholds.needsHelp !== undefined) limits.push(['needs-help', thresholds.needsHelp])
      const zones = limits.map(([level, to], i): Zone => {
        const from = i === 0 ? null : limits[i - 1]![1]
        return { level, from, to, includesFrom: false, includesTo: true }
      })
      return [...zones, { level: thresholds.beyond ?? null, from: limits.at(-1)![1], to: null, includesFrom: false, includesTo: false }]
    }
    case 'at-least': {
      const limits: [Level, number][] = [['good', thresholds.good]]
      if (thresholds.inconvenient !== undefined) limits.push(['inconvenient', thresholds.inconvenient])
      if (thresholds.needsHelp !== undefined) limits.push(['needs-help', thresholds.needsHelp])
      const zones = limits.map(([level, from], i): Zone => {
        const to = i === 0 ? null : limits[i - 1]![1]
        return { level, from, to, includesFrom: true, includesTo: false }
      })
      return [{ level: thresholds.beyond ?? null, from: null, to: limits.at(-1)![1], includesFrom: false, includesTo: false }, ...zones.reverse()]
    }
    case 'between': {
      const zones: Zone[] = [{ level: 'good', from: thresholds.from, to: thresholds.to, includesFrom: true, includesTo: true }]
      let lowest = thresholds.from
      if (thresholds.inconvenientFrom !== undefined) {
        zones.unshift({ level: 'inconvenient', from: thresholds.inconvenientFrom, to: lowest, includesFrom: true, includesTo: false })
        lowest = thresholds.inconvenientFrom
      }
      if (thresholds.needsHelpFrom !== undefined) {
        zones.unshift({ level: 'needs-help', from: thresholds.needsHelpFrom, to: lowest, includesFrom: true, includesTo: false })
        lowest = thresholds.needsHelpFrom
      }
      zones.unshift({ level: thresholds.beyond ?? null, from: null, to: lowest, includesFrom: false, includesTo: false })
      zones.push({ level: thresholds.aboveTo ?? null, from: thresholds.to, to: null, includesFrom: false, includesTo: false })
      return zones
    }
    default:
      return thresholds satisfies never
  }
}

function isIn(zone: Zone, value: number): boolean {
  const above = zone.from === null || value > zone.from || (zone.includesFrom && value === zone.from)
  const below = zone.to === null || value < zone.to || (zone.includesTo && value === zone.to)
  return above && below
}

/** The value of an answer: yes or no, a number, the id of an option, or a level. */
export type AnswerValue = boolean | number | string

/** True for options of which none suggests a level: the question only notes what is there, and no answer to it fails (ungraded). */
function isUngraded(options: readonly ChoiceOption[]): boolean {
  return options.every(({ level }) => level === undefined)
}

/** Judges a value; undefined where the question has no figures or the value does not fit the question. */
export function judge(spec: AnswerSpec, value: AnswerValue): Verdict | undefined {
  const whole: Zone = { level: null, from: null, to: null, includesFrom: false, includesTo: false }
  switch (spec.kind) {
    case 'yes-no': {
      if (typeof value !== 'boolean') return undefined
      const level = value ? 'good' : (spec.noLevel ?? null)
      return { meets: value, level, status: 'city-agreement', zone: { ...whole, level } }
    }
    case 'measure':
    case 'count': {
      if (typeof value !== 'number' || !Number.isFinite(value) || !spec.limits) return undefined
      const { thresholds, goodStatus, gradesStatus } = spec.limits
      const zone = zonesOf(thresholds).find((candidate) => isIn(candidate, value))!
      const meets = zone.level === 'good'
      return { meets, level: zone.level, status: meets ? goodStatus : gradesStatus, zone }
    }
    case 'choice': {
      if (isUngraded(spec.options)) return undefined
      const option = spec.options.find((candidate) => candidate.id === value)
      if (!option) return undefined
      const level = option.level ?? null
      return { meets: level === 'good', level, status: 'city-agreement', zone: { ...whole, level } }
    }
    case 'choices': {
      // The worst of what holds; with an option that nobody graded the level is open, unless another blocks already.
      const chosen = typeof value === 'string' ? spec.options.filter(({ id }) => value.split(' ').includes(id)) : []
      if (chosen.length === 0 || isUngraded(spec.options)) return undefined
      const graded = chosen.flatMap(({ level }) => level ?? [])
      const worst = [...levels].reverse().find((level) => graded.includes(level)) ?? null
      const level = graded.length === chosen.length || worst === 'blocks' ? worst : null
      return { meets: chosen.every((option) => option.level === 'good'), level, status: 'city-agreement', zone: { ...whole, level } }
    }
    case 'text': return undefined
    case 'level': {
      const level = levels.find((candidate) => candidate === value)
      if (!level) return undefined
      return { meets: level === 'good', level, status: 'city-agreement', zone: { ...whole, level } }
    }
    default:
      return spec satisfies never
  }
}
