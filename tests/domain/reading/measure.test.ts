import fc from '../../fixtures/property'
import { describe, expect, it } from 'vitest'
import { readingLists } from '@/catalogue/reading'
import { inPieces, plainText } from '@/domain/reading/blocks'
import { compared } from '@/domain/reading/compare'
import { activeShare, countOf, longSentence, measured, measuring } from '@/domain/reading/measure'
import { measureFor, measureRows } from '@/domain/reading/measuredCriteria'
import { markKinds } from '@/domain/reading/mark'
import type { ReadingText } from '@/domain/reading/text'
import { catalogue } from '../../fixtures/catalogue'
import { plainLetter, stiffLetter } from './aLetter'

const read = (text: string | ReadingText) => measured(typeof text === 'string' ? plainText(text) : text, 'nl', readingLists)
const wordy = (n: number): string => `${Array.from({ length: n }, () => 'woord').join(' ').replace('w', 'W')}.`

describe('a measured letter', () => {
  it('has its numbers', () => {
    const reading = read(stiffLetter)
    expect(reading.sentences.map(({ words }) => words)).toEqual([36, 14, 12, 6, 6, 7, 6])
    expect(reading.average).toBeCloseTo(87 / 7)
    expect(reading.longest).toBe(0)
    expect(countOf(reading, 'long-sentence')).toBe(1)
    expect(reading.addressed).toEqual({ formal: 5, informal: 3 })
    expect(activeShare(reading)).toEqual({ likely: 5 / 7, least: 5 / 7 })
    expect(reading.layout).toMatchObject({ items: 3, numberedItems: 3, longestLines: 4, look: null })
    expect(reading.layout.headings.map((i) => stiffLetter.slice(reading.source.blocks[i]!.from, reading.source.blocks[i]!.to))).toEqual(['Uw aanvraag', 'Wat moet je meebrengen?'])
  })

  it('calls a sentence long from 21 words on', () => {
    expect(countOf(read(wordy(longSentence)), 'long-sentence')).toBe(0)
    expect(read(wordy(longSentence + 1)).marks).toMatchObject([{ kind: 'long-sentence', count: 21, from: 0 }])
  })

  it('calls a paragraph long from about seven lines on', () => {
    const lines = (n: number): string => `${'Dit is een gewone zin van zeven woorden. '.repeat(Math.ceil((n * 85) / 41))}`.slice(0, n * 85)
    expect(countOf(read(lines(6)), 'long-paragraph')).toBe(0)
    expect(read(lines(7)).marks.filter(({ kind }) => kind === 'long-paragraph')).toMatchObject([{ count: 7 }])
  })

  it('is compared with another version, in numbers', () => {
    const rows = new Map(compared(read(stiffLetter), read(plainLetter)).map(({ id, before, after }) => [id, [before, after]]))
    expect(rows.get('average')).toEqual([12.4, 4.4])
    expect(rows.get('longest')).toEqual([36, 8])
    expect(rows.get('long-sentence')).toEqual([1, 0])
    expect(rows.get('active')).toEqual([71, 100])
    expect(rows.get('headings')).toEqual([2, 2])
    expect([...compared(measured(plainText(stiffLetter), 'other', readingLists), read(plainLetter))].map(({ id }) => id)).not.toContain('active')
  })

  it('of nothing is nothing, and no number is made up', () => {
    expect(read('')).toMatchObject({ sentences: [], words: 0, average: null, longest: null, marks: [] })
    expect(activeShare(read('Stad Gent'))).toBeNull()
  })
})

describe('whatever somebody pastes', () => {
  const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.array(fc.constantFrom('De stad', 'wordt', 'gestuurd', '. ', '\n', '\n\n', 'OCMW', '(', ')', '"', 'bv. ', ' ', '- ', '1. ', 'leefloonaanvraagformulier', 'BEL NU ONS', '12.02.2026', '…', '?', ' ', 'ten behoeve van', 'é', '👩‍🦽'), { maxLength: 60 }).map((parts) => parts.join('')))

  it('is measured without an accident, with every place inside the text', () => {
    fc.assert(fc.property(anything, (text) => {
      const reading = read(text)
      for (const { from, to } of [...reading.marks, ...reading.sentences, ...reading.source.blocks]) { expect(from).toBeGreaterThanOrEqual(0); expect(to).toBeGreaterThan(from); expect(to).toBeLessThanOrEqual(text.length) }
      for (const mark of reading.marks) if (mark.sentence !== null) { const sentence = reading.sentences[mark.sentence]!; expect(mark.from).toBeGreaterThanOrEqual(sentence.from); expect(mark.from).toBeLessThan(sentence.to) }
      const inOrder = [...reading.source.blocks.keys()].slice(1).every((i) => reading.source.blocks[i]!.from >= reading.source.blocks[i - 1]!.to)
      expect(inOrder).toBe(true)
      expect(reading.words).toBe(reading.sentences.reduce((sum, { words }) => sum + words, 0))
    }), { numRuns: 300 })
  })

  it('never gets a lower average from a long sentence more', () => {
    fc.assert(fc.property(anything, fc.integer({ min: 1, max: 60 }), (text, extra) => {
      const before = read(text)
      const n = Math.ceil(before.average ?? 0) + extra
      expect(read(`${text}\n\n${wordy(n)}`).average!).toBeGreaterThanOrEqual(before.average ?? 0)
    }), { numRuns: 100 })
  })

  it('gets the same outcome twice', () => {
    fc.assert(fc.property(anything, (text) => { expect(read(text)).toEqual(read(text)) }), { numRuns: 50 })
  })
})

describe('a long text', () => {
  const long = `${stiffLetter}\n\n`.repeat(260)
  it('is measured in many small steps, so that a page can do other things in between', () => {
    expect(long.length).toBeGreaterThan(200_000)
    let count = 0
    for (const steps = measuring(plainText(long), 'nl', readingLists); steps.next().done !== true;) count += 1
    expect(count).toBeGreaterThan(1_000)
  })
  it('without a single line end is cut between sentences, and loses no word', () => {
    const flat = 'Dit is een zin. '.repeat(20_000).trim()
    const source = inPieces(plainText(flat))
    expect(source.blocks.length).toBeGreaterThan(50)
    expect(Math.max(...source.blocks.map(({ from, to }) => to - from))).toBeLessThanOrEqual(4_000)
    expect(read(flat)).toMatchObject({ words: 80_000, average: 4 })
  })
  it('of one endless word is no trouble', () => expect(read('x'.repeat(300_000)).marks.length).toBeLessThan(100))
})

describe('the table of measures', () => {
  it('names questions that are there, each kind of mark once, and every kind', () => {
    expect(measureRows.filter(({ criterion }) => !catalogue.criterion(criterion)).map(({ criterion }) => criterion)).toEqual([])
    expect(measureRows.flatMap(({ marks }) => marks).sort()).toEqual([...markKinds].sort())
  })
  it('finds the measure for a question, and none for what a text does not tell', () => {
    expect(measureFor('com-sentence-length')).toBe('sentences')
    expect(measureFor('srv-letter-clear')).toBe('first')
    expect(measureFor('com-contrast')).toBeUndefined()
    expect(measureFor('str-kerb')).toBeUndefined()
  })
})
