/** The words of a stretch of text. A date, an amount, a telephone number and an address on the web are not cut into pieces. */
import type { Span } from './text'

/** A word with its place. */
export interface Word extends Span {
  readonly text: string
  /** In small letters, with a plain apostrophe: to compare. */
  readonly low: string
}

const web = String.raw`(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]]|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`
const phone = String.raw`(?:\+\d{1,3}(?:[ ./]\d{1,3}){3,6}|0\d{1,3}(?:[ ./]\d{2,3}){2,4})(?!\d)`
const plain = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*(?:(?:[-‐‑'’./:,&@](?=[\p{L}\p{N}]))[\p{L}\p{N}\p{M}\u00ad]+)*`
/** A date, a time or an amount keeps its marks; between letters a comma or a colon parts two words. */
const pattern = new RegExp(`${web}|${phone}|${plain}`, 'gu')

/** The words from `from` to `to`. */
export function wordsIn(text: string, { from, to }: Span): readonly Word[] {
  const found: Word[] = []
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const start = from + match.index
    for (const piece of pieces(match[0])) found.push({ from: start + piece.at, to: start + piece.at + piece.text.length, text: piece.text, low: lowered(piece.text) })
  }
  return found
}

/** Small letters, straight apostrophes, no soft hyphens. */
export function lowered(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, '\'').replace(/[\u00ad]/g, '').replace(/[‐‑]/g, '-')
}

/** Cuts "ja,nee" and "Gent.De" in two, and leaves "1.000,50", "i.v.m", "en/of", "12:30" and "stad.gent" whole. */
function pieces(text: string): readonly { readonly at: number; readonly text: string }[] {
  if (!/[,:.]/.test(text) || text.includes('@') || text.includes('://') || text.startsWith('www.')) return [{ at: 0, text }]
  const parts: { at: number; text: string }[] = []
  let start = 0
  for (let i = 1; i < text.length - 1; i++) {
    const mark = text[i]!
    const before = text[i - 1]!
    const after = text[i + 1]!
    const isLetters = /\p{L}/u.test(before) && /\p{L}/u.test(after)
    const cuts = ((mark === ',' || mark === ':') && isLetters) || (mark === '.' && /\p{Ll}/u.test(before) && /\p{Lu}/u.test(after) && i - start > 1)
    if (!cuts) continue
    parts.push({ at: start, text: text.slice(start, i) })
    start = i + 1
  }
  return [...parts, { at: start, text: text.slice(start) }]
}

/** Number of letters: what the eye has to carry. */
export function letterCount(word: string): number {
  return word.replace(/[^\p{L}]/gu, '').length
}
