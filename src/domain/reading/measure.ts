/**
 * Measures a text, in steps: the caller decides when to go on, so that a long text never holds the screen up. The outcome
 * is help for people who read; it says nothing about whether they understand.
 */
import { abbreviationsOf, shortFormFinder, type Abbreviation, type ShortForm } from './abbreviations'
import { addressedIn, type Addressed } from './addressed'
import { inPieces } from './blocks'
import { capitalsIn } from './capitals'
import { longWordLetters, mostParts, wordTaker } from './compounds'
import { factsIn } from './facts'
import { looksDutch } from './languageGuess'
import { layoutOf, linesOf, type Layout } from './layout'
import { emptyLists, type ReadingLists } from './lists'
import type { Mark, MarkKind } from './mark'
import { wordFinder } from './markedWords'
import { passiveIn } from './passive'
import { sentenceSplitter, type Sentence } from './sentences'
import type { ReadingText, Span, TextLanguage } from './text'
import { letterCount, wordsIn, type Word } from './words'

/** More words than this make a long sentence (our own proposal; see `com-sentence-length`). */
export const longSentence = 20
/** More lines than this make a long paragraph (our own proposal; see `com-structure`). */
export const longParagraph = 6
/** The sentences that should hold the core (see `com-core-first`). */
export const firstSentences = 3

/** A sentence, without its words. */
export interface MeasuredSentence extends Span {
  readonly block: number
  readonly words: number
}

/** All that we measured. */
export interface Reading {
  readonly source: ReadingText
  readonly language: TextLanguage
  readonly sentences: readonly MeasuredSentence[]
  /** Words in sentences, and in all of the text with its titles and lines. */
  readonly words: number
  readonly allWords: number
  /** Words a sentence; null without sentences. */
  readonly average: number | null
  /** Index of the longest sentence. */
  readonly longest: number | null
  readonly addressed: Addressed
  readonly abbreviations: readonly Abbreviation[]
  readonly layout: Layout
  /** In the order of the text. */
  readonly marks: readonly Mark[]
  /** False where it is measured as Dutch and hardly looks like it. */
  readonly looksDutch: boolean
}

/** Measures step by step; each step says how far it is, from 0 to 1. */
export function* measuring(given: ReadingText, language: TextLanguage, lists: ReadingLists): Generator<number, Reading> {
  const source = inPieces(given)
  const isDutch = language === 'nl'
  const known = isDutch ? lists : emptyLists
  const split = sentenceSplitter(lists.abbreviations)
  const shortForms = shortFormFinder(known.abbreviations)
  const takeApart = wordTaker(known.wordParts)
  const finders = ([['plain-word', known.plainWords], ['figurative', known.figurative], ['person-word', known.personWords], ['gender-word', known.genderWords]] as const).map(([kind, list]) => [kind, wordFinder(list)] as const)
  const sentences: MeasuredSentence[] = []
  const marks: Mark[] = []
  const forms: ShortForm[] = []
  const sample: Word[] = []
  let addressed: Addressed = { formal: 0, informal: 0 }
  let allWords = 0
  for (const [i, block] of source.blocks.entries()) {
    const first = sentences.length
    const inBlock = split(source, i)
    for (const sentence of inBlock) {
      sentences.push({ from: sentence.from, to: sentence.to, block: i, words: sentence.words.length })
      marks.push(...sentenceMarks(source.text, sentence, sentences.length - 1, isDutch))
    }
    const words = wordsIn(source.text, block)
    const sentenceOf = (at: number): number | null => { const found = inBlock.findIndex(({ from, to }) => at >= from && at < to); return found < 0 ? null : first + found }
    const mark = (kind: MarkKind, span: Span, count: number | null = null, detail = '', likely = true): void => { marks.push({ kind, from: span.from, to: span.to, sentence: sentenceOf(span.from), count, detail, likely }) }
    for (const span of capitalsIn(words)) mark('capitals', span)
    for (const word of words) {
      const letters = longestPart(word.text)
      if (letters < 8) continue
      const { parts, sure } = takeApart(word.low)
      if (isDutch && parts.length > mostParts) mark('compound', word, parts.length, parts.join(' · '), sure)
      else if (letters > longWordLetters) mark('long-word', word, letters, parts.length > 1 ? parts.join(' · ') : '', sure)
    }
    for (const [kind, find] of finders) for (const found of find(source.text, words)) mark(kind, found, null, found.instead)
    for (const fact of factsIn(source.text, block)) mark('fact', fact, null, fact.kind)
    if (isDutch) forms.push(...shortForms(source.text, words))
    if (block.kind === 'paragraph' || block.kind === 'item') {
      const lines = linesOf(source.text, block)
      if (lines > longParagraph) mark('long-paragraph', block, lines)
    }
    const counted = addressedIn(words)
    addressed = { formal: addressed.formal + counted.formal, informal: addressed.informal + counted.informal }
    allWords += words.length
    if (sample.length < 2_000) sample.push(...words)
    yield (i + 1) / source.blocks.length
  }
  const abbreviations = abbreviationsOf(source.text, forms, known.abbreviations)
  for (const { explained, full, places } of abbreviations) {
    if (explained === 'at-first') continue
    for (const place of places) marks.push({ kind: 'abbreviation', from: place.from, to: place.to, sentence: sentenceAt(sentences, place.from), count: null, detail: full, likely: true })
  }
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  return {
    source, language, sentences, words, allWords, addressed, abbreviations,
    average: sentences.length === 0 ? null : words / sentences.length,
    longest: sentences.reduce<number | null>((most, sentence, i) => (most === null || sentence.words > sentences[most]!.words ? i : most), null),
    layout: layoutOf(source), marks: marks.sort((a, b) => a.from - b.from || b.to - a.to), looksDutch: !isDutch || looksDutch(sample),
  }
}

/** Measures in one go: for short texts. */
export function measured(source: ReadingText, language: TextLanguage, lists: ReadingLists): Reading {
  const steps = measuring(source, language, lists)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

function sentenceMarks(text: string, sentence: Sentence, index: number, isDutch: boolean): readonly Mark[] {
  const { from, to, words } = sentence
  const marks: Mark[] = []
  if (words.length > longSentence) marks.push({ kind: 'long-sentence', from, to, sentence: index, count: words.length, detail: '', likely: true })
  const passive = isDutch ? passiveIn(text, sentence) : undefined
  if (passive) marks.push({ kind: 'passive', from: passive.from, to: passive.to, sentence: index, count: null, detail: `${passive.helper} … ${passive.participle}`, likely: passive.likely })
  return marks
}

/** Letters of the longest piece between hyphens: a hyphen helps to read. An address on the web is no word. */
function longestPart(word: string): number {
  return /[@/]|www\./.test(word) ? 0 : Math.max(...word.split(/[-‐‑]/).map(letterCount))
}

/** The sentence at a place, by halving. */
function sentenceAt(sentences: readonly MeasuredSentence[], at: number): number | null {
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { from, to } = sentences[middle]!
    if (at < from) high = middle - 1
    else if (at >= to) low = middle + 1
    else return middle
  }
  return null
}

/** How many marks of a kind there are. */
export function countOf(reading: Pick<Reading, 'marks'>, kind: MarkKind): number {
  return reading.marks.reduce((sum, mark) => sum + (mark.kind === kind ? 1 : 0), 0)
}

/** Share of the sentences in which we saw no passive, from 0 to 1: as we think, and if every doubt is one. Null without sentences. */
export function activeShare({ sentences, marks }: Pick<Reading, 'sentences' | 'marks'>): { readonly likely: number; readonly least: number } | null {
  if (sentences.length === 0) return null
  const passive = marks.filter(({ kind }) => kind === 'passive')
  const share = (count: number): number => (sentences.length - count) / sentences.length
  return { likely: share(passive.filter(({ likely }) => likely).length), least: share(passive.length) }
}
