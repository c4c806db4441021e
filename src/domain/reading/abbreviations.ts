/** Abbreviations, and whether the text explains them where they are used for the first time. */
import type { KnownAbbreviation } from './lists'
import type { Span } from './text'
import type { Word } from './words'

/** One abbreviation of the text, with every place where it stands. */
export interface Abbreviation {
  readonly short: string
  /** Written out, from the list; empty where the list does not know it. */
  readonly full: string
  readonly places: readonly Span[]
  /** `at-first`: explained where it is first used; `later`: only further on. */
  readonly explained: 'at-first' | 'later' | 'never'
}

const letters = /^(?:\p{Lu}{2,7}|\p{Lu}{1,4}\p{Ll}{1,2}\p{Lu}{1,4}|\p{Lu}{1,5}\.(?:\p{Lu}\.?){1,5})$/u
const dotted = /^(?:\p{L}{1,3}\.){1,5}\p{L}{1,3}$/u
const roman = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
/** Not abbreviations to a reader. */
const words = new Set(['OK', 'JA', 'NEE', 'EN', 'OF', 'DE', 'HET', 'U', 'JE', 'NIET', 'LET', 'OP', 'NU', 'GRATIS', 'GENT', 'STAD'])
/** In running capitals a word is no abbreviation. */
const shoutedWords = 3

/** Where a short form stands. */
export interface ShortForm extends Span {
  readonly short: string
}

/** Makes the function that finds the short forms in a row of words. */
export function shortFormFinder(known: readonly KnownAbbreviation[]): (text: string, words: readonly Word[]) => readonly ShortForm[] {
  const full = fullForms(known)
  return (text, row) => row.flatMap((word, i) => {
    const one = abbreviationAt(text, row, i, full)
    return one ? [{ from: word.from, to: one.to, short: one.short }] : []
  })
}

/** The abbreviations of a text from all its short forms, in order of first use. */
export function abbreviationsOf(text: string, forms: readonly ShortForm[], known: readonly KnownAbbreviation[]): readonly Abbreviation[] {
  const full = fullForms(known)
  const found = new Map<string, { readonly short: string; readonly places: Span[] }>()
  for (const { short, from, to } of forms) {
    const key = short.includes('.') ? short.toLowerCase() : short
    const entry = found.get(key) ?? { short, places: [] }
    entry.places.push({ from, to })
    found.set(key, entry)
  }
  return [...found.values()].map(({ short, places }) => ({ short, places, full: full.get(short.toLowerCase()) ?? '', explained: explainedAt(text, short, places) }))
}

const fullForms = (known: readonly KnownAbbreviation[]): ReadonlyMap<string, string> => new Map(known.map((one) => [one.short.toLowerCase(), one.full]))

function abbreviationAt(text: string, all: readonly Word[], i: number, full: ReadonlyMap<string, string>): { readonly short: string; readonly to: number } | undefined {
  const word = all[i]!
  const hasPoint = text[word.to] === '.'
  const withPoint = `${word.text}.`
  if (hasPoint && full.has(withPoint.toLowerCase())) return { short: withPoint, to: word.to + 1 }
  if (!hasPoint && full.has(word.low)) return { short: word.text, to: word.to }
  if (dotted.test(word.text) && !word.text.startsWith('www')) return { short: hasPoint ? withPoint : word.text, to: word.to + (hasPoint ? 1 : 0) }
  const bare = word.text.replace(/['’-](?:s|en|er|\p{Ll}+)$/u, '')
  if (!letters.test(bare) || words.has(bare) || roman.test(bare) || isShouted(all, i)) return undefined
  return { short: bare, to: word.from + bare.length }
}

/** Stands among other words in capitals: then it is shouting, which is another measure. */
function isShouted(all: readonly Word[], i: number): boolean {
  const isCapital = (word: Word | undefined): boolean => word !== undefined && /^[\p{Lu}\p{N}'’-]+$/u.test(word.text) && /\p{Lu}{2}/u.test(word.text)
  let run = 1
  for (let j = i - 1; isCapital(all[j]); j--) run++
  for (let j = i + 1; isCapital(all[j]); j++) run++
  return run >= shoutedWords
}

function explainedAt(text: string, short: string, places: readonly Span[]): Abbreviation['explained'] {
  const at = places.findIndex((place) => isExplained(text, short, place))
  return at < 0 ? 'never' : at === 0 ? 'at-first' : 'later'
}

function isExplained(text: string, short: string, { from, to }: Span): boolean {
  const letterList = [...short.toLowerCase().replace(/[^\p{L}]/gu, '')]
  const after = text.slice(to, to + 200)
  // "OCMW (openbaar centrum voor …)"; a bare number or an amount between brackets explains nothing.
  const behind = /^\s*\(([^)]{4,150})\)/u.exec(after)?.[1]
  if (behind !== undefined && /\p{L}{3}/u.test(behind) && (spells(letterList, behind) || /^(?:of|dat is|kort voor|afkorting van|voluit)\b/i.test(behind))) return true
  if (/^['’]?s?\s*(?:is de afkorting|betekent|staat voor|wil zeggen|\(voluit)/iu.test(after)) return true
  // "openbaar centrum voor maatschappelijk welzijn (OCMW)" and "…, of kort OCMW".
  const before = text.slice(Math.max(0, from - 200), from)
  if (!/(?:\(|\bkort(?:weg)?:? |\bafgekort:? |\bof )['"‘“]?$/iu.test(before)) return false
  const lead = before.replace(/(?:,?\s*(?:of\s+)?(?:kort(?:weg)?|afgekort):?\s*|\bof |\()['"‘“(]*$/iu, '').split(/[.!?\n]\s/u).at(-1) ?? ''
  const said = lead.trim().split(/\s+/).slice(-(letterList.length + 4))
  return said.some((_, i) => said.length - i >= 1 && spells(letterList, said.slice(i).join(' ')))
}

/** True where the letters stand in these words in order, the first one at their beginning, and the words are longer than the letters. */
function spells(letterList: readonly string[], phrase: string): boolean {
  const low = phrase.toLowerCase().trim()
  if (letterList.length === 0 || low.replace(/[^\p{L}]/gu, '').length < letterList.length * 3 || !low.startsWith(letterList[0]!)) return false
  let at = 0
  for (const letter of letterList) {
    at = low.indexOf(letter, at)
    if (at < 0) return false
    at++
  }
  return true
}
