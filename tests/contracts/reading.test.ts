/** The word lists of `audits/reading`: whole, without doubles, and each word with something to write instead. */
import { describe, expect, it } from 'vitest'
import { readingLists } from '@/catalogue/reading'
import { lowered, wordsIn } from '@/domain/reading/words'

const { abbreviations, wordParts, ...marked } = readingLists
const doubles = (list: readonly string[]): readonly string[] => list.filter((one, i) => list.indexOf(one) !== i)

describe.each(Object.entries(marked))('%s', (_, list) => {
  it('has no form twice', () => expect(doubles(list.flatMap(({ forms }) => [...forms]))).toEqual([]))
  it('has small letters, at least one form each, and words instead', () => {
    for (const { forms, instead } of list) {
      expect(forms.length).toBeGreaterThan(0)
      expect(instead.trim()).not.toBe('')
      for (const form of forms) expect(form).toBe(lowered(form).trim())
    }
  })
  it('has forms that can be found in a text: words with one space between', () => {
    for (const form of list.flatMap(({ forms }) => [...forms])) expect(wordsIn(form, { from: 0, to: form.length }).map(({ low }) => low).join(' ')).toBe(form)
  })
  it('does not replace a hard word by another one of the list', () => {
    const forms = new Set(list.flatMap(({ forms: all }) => [...all]))
    expect(list.filter(({ instead }) => instead.split(', ').some((word) => forms.has(word))).map(({ instead }) => instead)).toEqual([])
  })
})

it('has a hundred words of officialese or more', () => expect(marked.plainWords.length).toBeGreaterThanOrEqual(100))
it('has abbreviations with a point, each once and with its words', () => {
  expect(doubles(abbreviations.map(({ short }) => short))).toEqual([])
  for (const { short, full } of abbreviations) { expect(short).toMatch(/^\p{Ll}+\.$|^(?:\p{Ll}\.){2,}$|^\p{Ll}\/\p{Ll}$|^(?:\p{Ll}{1,3}\.){2,}$/u); expect(full.trim()).not.toBe('') }
})
it('has word parts of three letters or more, each once', () => {
  expect(doubles(wordParts)).toEqual([])
  for (const part of wordParts) expect(part).toMatch(/^\p{Ll}{3,}$/u)
})
