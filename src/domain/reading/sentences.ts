/** The sentences of a text. An abbreviation, a number, a date, an initial or an address on the web does not end one. */
import type { KnownAbbreviation } from './lists'
import type { Block, ReadingText, Span } from './text'
import { wordsIn, type Word } from './words'

/** A sentence with its words. */
export interface Sentence extends Span {
  /** The block that it stands in. */
  readonly block: number
  readonly words: readonly Word[]
}

/** What ends a sentence, with closing quotes behind it. */
const end = /[.!?…]+[)"'’”»\]]*(?=\s|$)/gu
/** How a sentence begins: a capital, a number, an opening mark, or "'s Morgens". */
const begin = /^(?:[-–—•("'‘“«[¿¡]*[\p{Lu}\p{N}]|['’‘][st] |[("'‘“«[]+\p{Ll})/u
/** Without an end mark fewer words than this are a bit of a list, no sentence. */
const bareItem = 8

/** Makes the splitter for a list of abbreviations. */
export function sentenceSplitter(known: readonly KnownAbbreviation[]): (text: ReadingText, block: number) => readonly Sentence[] {
  const abbreviations = new Map(known.map((one) => [one.short.toLowerCase(), one]))
  return (source, block) => sentencesOf(source, block, abbreviations)
}

function sentencesOf({ text, blocks }: ReadingText, index: number, known: ReadonlyMap<string, KnownAbbreviation>): readonly Sentence[] {
  const block = blocks[index]!
  if (block.kind === 'heading' || block.kind === 'line') return []
  const said = text.slice(block.from, block.to)
  const found: Sentence[] = []
  let start = 0
  const add = (to: number): void => {
    const piece = said.slice(start, to)
    const lead = piece.length - piece.trimStart().length
    const span = { from: block.from + start + lead, to: block.from + start + piece.trimEnd().length }
    const words = span.to > span.from ? wordsIn(text, span) : []
    if (words.length > 0) found.push({ ...span, block: index, words })
    start = to
  }
  for (const match of said.matchAll(end)) {
    const stop = match.index + match[0].length
    if (endsHere(said, start, match.index, stop, known)) add(stop)
  }
  if (start < said.length) add(said.length)
  return isBare(block, said, found) ? [] : found
}

/** A point of a list or a cell without a whole sentence in it. */
function isBare(block: Block, said: string, found: readonly Sentence[]): boolean {
  return (block.kind === 'item' || block.kind === 'cell') && found.length === 1 && !/[.!?…][)"'’”»\]]*$/u.test(said.trimEnd()) && found[0]!.words.length < bareItem
}

function endsHere(said: string, start: number, mark: number, stop: number, known: ReadonlyMap<string, KnownAbbreviation>): boolean {
  const rest = said.slice(stop, stop + 40).trimStart()
  if (rest === '') return true
  if (!begin.test(rest)) return false
  if (said[mark] !== '.' || said[mark + 1] === '.') return true
  const before = /[^\s("'‘“«[]*$/u.exec(said.slice(Math.max(start, mark - 40), mark))![0]
  // An initial: "J. Peeters".
  if (/^\p{Lu}$/u.test(before)) return false
  // The number of a point, at the very beginning.
  if (/^\d{1,3}$/.test(before) && said.slice(start, mark).trim() === before) return false
  const abbreviation = known.get(`${before.toLowerCase()}.`)
  if (abbreviation) return abbreviation.mayEnd === true && !/^[\d]/.test(rest)
  // "d.w.z." that we do not know: more points inside, no longer than two letters between them.
  return !/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(before)
}
