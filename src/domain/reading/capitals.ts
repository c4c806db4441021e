/** Stretches in capitals: three words or more in a row. */
import type { Span } from './text'
import type { Word } from './words'

const fewestWords = 3
const fewestLetters = 12

/** The stretches in capitals among these words. */
export function capitalsIn(words: readonly Word[]): readonly Span[] {
  const found: Span[] = []
  let from = 0
  for (let i = 0; i <= words.length; i++) {
    const word = words[i]
    if (word && isCapital(word.text, i > from)) continue
    const run = words.slice(from, i)
    const letters = run.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]/gu, '').length, 0)
    if (run.filter(({ text }) => /\p{Lu}{2}/u.test(text)).length >= fewestWords && letters >= fewestLetters) found.push({ from: run[0]!.from, to: run.at(-1)!.to })
    from = i + 1
  }
  return found
}

/** A number or a single capital goes along inside a stretch. */
function isCapital(text: string, inside: boolean): boolean {
  if (/\p{Ll}/u.test(text)) return false
  return /\p{Lu}{2}/u.test(text) || (inside && /^[\p{Lu}\p{N}.,:-]+$/u.test(text))
}
