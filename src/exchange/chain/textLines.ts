/** Words on lines of a drawing. A drawing has no typesetter: widths are those of the typeface, about. */

const narrow = new Set('iIjlftr.,:;!|()[]\'’ '.split(''))
const wide = new Set('mwMWÆŒ@%'.split(''))

/** About how wide a text is, in points. */
export function widthOf(text: string, size: number, bold: boolean): number {
  let em = 0
  for (const character of text) em += narrow.has(character) ? 0.31 : wide.has(character) ? 0.85 : /\p{Lu}|\d/u.test(character) ? 0.63 : 0.54
  return em * size * (bold ? 1.05 : 1)
}

/** Breaks a text at spaces, and a word that is too long with a hyphen; what does not fit in `most` lines ends in "…". */
export function linesOf(text: string, room: number, size: number, bold: boolean, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  // What could not be shown in any case is not measured: a text of 10,000 characters costs no more than one that fits.
  const shownAtMost = Math.ceil(((most + 1) * room) / (size * 0.31))
  for (const word of text.slice(0, shownAtMost).toWellFormed().split(/\s+/).filter(Boolean).flatMap((one) => pieces(one, room, size, bold))) {
    const longer = line === '' ? word : line.endsWith('\u00ad') ? line.slice(0, -1) + word : `${line} ${word}`
    if (line !== '' && widthOf(longer.replaceAll('\u00ad', ''), size, bold) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  if (line !== '') lines.push(line)
  const shown = lines.map((one) => (one.endsWith('\u00ad') ? `${one.slice(0, -1)}-` : one))
  return shown.length <= most ? shown : [...shown.slice(0, most - 1), `${shown[most - 1]!.replace(/[-.,]$/, '')}…`]
}

/** A word in parts that fit; each part but the last ends in a soft hyphen. Before a consonant and a vowel where there is such a place, and with at least three letters on either side. */
function pieces(word: string, room: number, size: number, bold: boolean): readonly string[] {
  if (widthOf(word, size, bold) <= room) return [word]
  const letters = Array.from(word)
  const fits = Array.from({ length: Math.max(0, letters.length - 5) }, (_, i) => i + 3).filter((take) => widthOf(`${letters.slice(0, take).join('')}-`, size, bold) <= room)
  const take = fits.findLast((at) => !isVowel(letters[at]!) && isVowel(letters[at + 1] ?? '')) ?? fits.at(-1)
  if (take === undefined) return [word]
  return [`${letters.slice(0, take).join('')}\u00ad`, ...pieces(letters.slice(take).join(''), room, size, bold)]
}

function isVowel(letter: string): boolean {
  return /[aeiouyàáâäèéêëìíîïòóôöùúûü]/i.test(letter)
}
