/**
 * Units in which we measure. `%` is a slope or a share; `m/s` walking speed; `N` door force; `count` a number of things; `min` minutes and `days` of
 * waiting; `words` in a sentence; `pt` of a letter; `:1` the contrast of two colours (WCAG 2.2, contrast ratio); `EUR` a price.
 */
export const units = ['cm', 'm', 'mm', '%', 'N', 'lux', 'dB', 'm/s', 's', 'min', 'days', 'words', 'pt', ':1', 'EUR', 'count'] as const
export type Unit = (typeof units)[number]

/** Metres in one of a length unit; undefined for what is no length. */
export const metresPer: Readonly<Partial<Record<Unit, number>>> = { mm: 0.001, cm: 0.01, m: 1 }

/** A measured number and how it was taken. */
export interface Measurement {
  readonly value: number
  readonly unit: Unit
}

/** Why typed text is no usable number. */
export type NumberProblem = 'empty' | 'not-a-number' | 'negative' | 'too-large' | 'wrong-unit' | 'thousands'
/** A number that somebody typed, or what is wrong with it. */
export type ParsedNumber = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: NumberProblem }

/** Largest number that anybody measures on a walk; beyond it is a slip of the finger. */
const largest = 9_998

/**
 * Reads a number as people type it: comma or point, spaces, an optional unit behind it. Another unit of length is
 * converted ("90 mm" where centimetres are asked gives 9); a unit that does not fit is refused. Negative numbers are refused, and so is "9,999" but in metres:
 one person means nearly ten, another nearly ten thousand.
 */
export function parseMeasure(text: string, unit: Unit): ParsedNumber {
  const cleaned = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  if (cleaned === '') return { ok: false, problem: 'empty' }
  const match = /^([+-]?\d{1,7}(?:[.,]\d{1,6})?)\s*([a-zA-Z%/()]*)\.?$/.exec(cleaned)
  if (!match) return { ok: false, problem: 'not-a-number' }
  const number = Number(match[1]!.replace(',', '.'))
  const said = match[2] ?? ''
  const inMetres = (said || unit).toLowerCase().startsWith('m') && !/^(mm|min)$/i.test(said || unit)
  if (!inMetres && /^[1-9]\d{0,2}[.,]\d{3}$/.test(match[1]!)) return { ok: false, problem: 'thousands' }
  let value = number
  if (said !== '' && said.toLowerCase() !== unit.toLowerCase()) {
    const from = metresPer[said.toLowerCase() as Unit]
    const to = metresPer[unit]
    if (from === undefined || to === undefined) return { ok: false, problem: 'wrong-unit' }
    value = Math.round(((number * from) / to) * 1e6) / 1e6
  }
  if (value < 0) return { ok: false, problem: 'negative' }
  if (value > largest) return { ok: false, problem: 'too-large' }
  return { ok: true, value }
}
