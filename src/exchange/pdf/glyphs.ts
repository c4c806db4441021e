/** Text that the typeface can show. What it cannot becomes a visible `(?)`, never a crash and never silently nothing. */
import { withoutDirections } from '../html/escape'

/** Stands for one or more characters that the typeface does not have. */
export const missingMark = '(?)'

/** Stand-ins for characters with a plain equal. */
const equals: Readonly<Record<string, string>> = { '\u2011': '-', '\u2010': '-', '\u2212': '\u2013', '\u202f': '\u00a0', '\u2009': ' ', '\u2192': '>', '\u2190': '<', '\u2032': "'", '\u2033': '"', '\u02bc': '\u2019', '\u00bd': '1/2', '\u00bc': '1/4', '\u00be': '3/4' }

/** Characters without a shape of their own: soft hyphen, zero width, joiners, variation selectors. */
const shapeless = /[\u00ad\u200b-\u200d\u2060\ufeff\ufe00-\ufe0f]/g

/** Makes the function that turns any text into text that can be shown; `onMissing` hears of each replacement. */
export function shower(has: (codePoint: number) => boolean, onMissing: () => void): (text: string) => string {
  const known = new Map<string, string | null>()
  const shownAs = (character: string): string | null => {
    if (has(character.codePointAt(0)!)) return character
    const candidates = [equals[character], character.normalize('NFKC'), character.normalize('NFKD').replace(/\p{M}+/gu, '')]
    return candidates.find((candidate) => candidate !== undefined && candidate !== '' && candidate !== character && [...candidate].every((one) => has(one.codePointAt(0)!))) ?? null
  }
  return (text) => {
    const clean = withoutDirections(text).replace(shapeless, '').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').normalize('NFC')
    let shown = ''
    let missing = false
    for (const character of clean) {
      let as = character === '\n' ? '\n' : known.get(character)
      if (as === undefined) known.set(character, (as = shownAs(character)))
      if (as !== null) {
        if (!(missing && as === ' ')) missing = false
        shown += as
      } else if (!missing) {
        missing = true
        onMissing()
        shown += missingMark
      }
    }
    return shown
  }
}
