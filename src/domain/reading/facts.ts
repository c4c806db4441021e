/** Facts that a reader looks for: dates, hours, amounts, deadlines in days, and how to reach somebody. By form. */
import type { Span } from './text'

/** Kinds of fact. `days` is a deadline that the reader must count out. */
export const factKinds = ['date', 'hour', 'amount', 'days', 'phone', 'email', 'web', 'address'] as const
export type FactKind = (typeof factKinds)[number]

/** A fact with its place. */
export interface Fact extends Span {
  readonly kind: FactKind
}

const month = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)'
const street = '(?:straat|laan|plein|weg|steenweg|kaai|markt|dreef|lei|vest|park|hof|plaats|pad|ring|baan|berg|kouter|singel|dok)'
const patterns: Readonly<Record<FactKind, RegExp>> = {
  email: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu,
  web: /(?<![@\p{L}\p{N}.])(?:https?:\/\/[^\s<>"]+|www\.[^\s<>"]+|[\p{L}\p{N}-]{2,63}\.(?:gent|be|brussels|vlaanderen|eu)(?:\/[^\s<>"]*)?)(?![\p{L}\p{N}@])/gu,
  phone: /(?<![\d.,/-])(?:\+\d{2} ?(?:\(0\) ?)?\d{1,3}(?:[ ./]?\d{2,3}){2,4}|0\d{1,3}(?:[ ./]?\d{2,3}){2,3})(?!\d)/g,
  date: new RegExp(`(?<!\\d)(?:\\d{1,2} ${month}(?: \\d{4})?|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})(?!\\d)`, 'giu'),
  hour: /(?<!\d)(?:[01]?\d|2[0-4])(?:[.:]\d{2} ?(?:uur|u\b)|:\d{2}(?!\d)| ?uur\b| ?u(?:\d{2})?\b\.?(?!\p{L}))/giu,
  amount: /€ ?\d[\d.]*(?:,\d{2})?|(?<!\d)\d[\d.]*(?:,\d{2})? ?(?:euro|€|EUR)(?!\p{L})/giu,
  days: /(?:binnen|na|uiterlijk|tot)(?: de)? (?:\d{1,3}|een|twee|drie|vier|vijf|zes|tien|veertien|dertig|zestig|negentig)(?: \p{L}+)? (?:dagen|werkdagen|kalenderdagen|weken|maanden|dag|week|maand)(?!\p{L})/giu,
  address: new RegExp(`\\p{Lu}[\\p{L}'’-]*${street}\\s\\d{1,4}[a-z]?(?!\\d)|(?<!\\d)[1-9]\\d{3} \\p{Lu}\\p{Ll}[\\p{L}-]+`, 'gu'),
}

/** The facts of a stretch of text, in order; where two overlap the earlier kind holds. */
export function factsIn(text: string, { from, to }: Span): readonly Fact[] {
  const said = text.slice(from, to)
  const found: Fact[] = []
  for (const kind of ['email', 'web', 'date', 'phone', 'hour', 'amount', 'days', 'address'] as const) {
    for (const match of said.matchAll(patterns[kind])) {
      const end = match[0].replace(/[.,;:!?)]+$/, '').length
      const fact = { kind, from: from + match.index, to: from + match.index + end }
      if (!found.some((other) => other.from < fact.to && fact.from < other.to)) found.push(fact)
    }
  }
  return found.sort((a, b) => a.from - b.from)
}
