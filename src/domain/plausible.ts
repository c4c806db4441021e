/**
 * Values that can be, by the kind of thing that is measured: in one place for all questions, because a slip is always of the same sort: millimetres or
 * metres where centimetres are asked, a comma that was forgotten. Outside the range the app asks whether it is right; it never refuses.
 */
import type { AnswerSpec, Plausible, Thresholds } from './criterion'
import { metresPer, type Unit } from './unit'

/** What no walk ever measures more or less than. */
const widest: Readonly<Record<Unit, Plausible>> = {
  cm: { to: 3000 }, m: { to: 5000 }, mm: { to: 3000 }, '%': { to: 100 }, N: { from: 1, to: 300 }, lux: { to: 2000 }, dB: { from: 20, to: 120 }, 'm/s': { from: 0.2, to: 3 },
  s: { to: 600 }, min: { to: 240 }, days: { to: 400 }, words: { from: 2, to: 80 }, pt: { from: 4, to: 100 }, ':1': { from: 1, to: 21 }, EUR: { to: 20 }, count: { to: 500 },
}

/** From here on a length is of something that is there at all, such as a door or a counter: then 0 is a slip. A threshold, a gap or a free strip can be 0. */
const largeCm = 70

/** The values that can be for a question: what its criterion says, else what its unit and figures make likely. Undefined for what is no number. */
export function plausibleOf(spec: AnswerSpec): Plausible | undefined {
  if (spec.kind !== 'measure' && spec.kind !== 'count') return undefined
  if (spec.plausible) return spec.plausible
  const wide = widest[spec.unit]
  if (!spec.limits) return wide
  const { thresholds } = spec.limits
  const near = spec.unit === '%' ? ofPercents(thresholds) : metresPer[spec.unit] === undefined ? {} : ofLength(thresholds, spec.unit)
  return { ...wide, ...near }
}

/** Slopes stay far below 100 %; a difference may go beyond it; a share may not. */
function ofPercents(thresholds: Thresholds): Plausible {
  if (thresholds.kind !== 'at-most') return { to: 100 }
  return { to: thresholds.good <= 12 ? 45 : 500 }
}

function ofLength(thresholds: Thresholds, unit: Unit): Plausible {
  const figures = Object.values(thresholds).filter((value): value is number => typeof value === 'number')
  const low = Math.min(...figures)
  const high = Math.max(...figures)
  if (unit === 'm') return { to: Math.max(50, high * 20) }
  const isLarge = unit === 'mm' ? low >= 20 : thresholds.kind === 'between' ? low >= 40 : low >= largeCm
  const from = isLarge ? { from: low / 8 } : {}
  switch (thresholds.kind) {
    case 'at-least': return { ...from, to: Math.max(49, high * 9.9) }
    case 'at-most': return { ...from, to: isLarge ? high * 4 : Math.max(30, high * 10) }
    case 'between': return { ...from, to: high * 5 }
    default: return thresholds satisfies never
  }
}

/** Why a value is unlikely, and what was perhaps meant. */
export interface Doubt {
  readonly side: 'low' | 'high'
  /** The same digits in another unit of length, where that is likely: "900 mm" is 90 cm. */
  readonly meant: { readonly unit: Unit; readonly value: number } | null
}

/** The doubt about a value; undefined where it is likely. */
export function doubtOf(value: number, unit: Unit, { from, to }: Plausible): Doubt | undefined {
  const isIn = (candidate: number): boolean => candidate >= (from ?? 0) && candidate <= (to ?? Number.POSITIVE_INFINITY)
  if (isIn(value)) return undefined
  const side = from !== undefined && value < from ? 'low' : 'high'
  const per = metresPer[unit]
  const others = per === undefined || value === 0 ? [] : (['mm', 'cm', 'm'] as const).filter((other) => other !== unit)
  const meant = others.map((other) => ({ unit: other, value: Math.round(((value * metresPer[other]!) / per!) * 1000) / 1000 })).find((candidate) => isIn(candidate.value))
  return { side, meant: meant ?? null }
}
