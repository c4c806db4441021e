/** Words as a search compares them: without accents, plural, ending or double letter. Dutch first, English as far as the same rules reach. */

/** Words that say nothing about what is looked for. */
const stopWords: ReadonlySet<string> = new Set(('de het een van in op en of is zijn er dat die dit te bij naar aan voor met om als ook niet je u hoe wat waar welke hoeveel '
  + 'the a an of in on and or is are to at for with by from how what where which there it its').split(' '))

/** The words of a text, in lower case and without accents. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[’']s\b/g, '').split(/[^a-z0-9%]+/).filter(Boolean)
}

/** The words of a text that say something; all of them where none does. */
export function tellingWords(text: string): readonly string[] {
  const words = wordsOf(text)
  const telling = words.filter((word) => !stopWords.has(word))
  return telling.length > 0 ? telling : words
}

/** True for a word that says nothing by itself. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word)
}

const stems = new Map<string, string>()

/** The stem of a word of `wordsOf`: `deuren`, `deurtje` and `deur` give the same, so do `muren` and `muur`, `brieven` and `brief`. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = reduced(word)
  if (stems.size > 50_000) stems.clear()
  stems.set(word, stem)
  return stem
}

function reduced(word: string): string {
  let stem = word
  if (/\d/.test(stem)) return stem
  if (stem.length > 5) stem = stem.replace(/(?:tje|pje|je)s?$/, '')
  if (stem.length > 4) stem = stem.replace(/ies$/, 'y')
  if (stem.length > 4 && stem.endsWith('en')) stem = stem.slice(0, -2)
  else if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1)
  stem = stem.replace(/z$/, 's').replace(/v$/, 'f')
  if (stem.length > 3 && stem.endsWith('es')) stem = stem.slice(0, -2)
  else if (stem.length > 3 && /[^s]s$/.test(stem)) stem = stem.slice(0, -1)
  stem = stem.replace(/z$/, 's').replace(/v$/, 'f').replace(/([bcdfghjklmnpqrstvwx])\1$/, '$1').replace(/(aa|ee|oo|uu)(?=[^aeiou]*$)/, (pair) => pair[0]!)
  return stem
}

/** True where one letter more, less, other or swapped makes the same word. */
export function isOneLetterAway(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1)
  if (short.slice(i + 1) === long.slice(i + 1)) return true
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2)
}
