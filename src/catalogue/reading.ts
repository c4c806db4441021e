/** The word lists of `audits/reading`, for the measures of a text: one chunk, loaded by the page that measures. */
import abbreviations from '@audits/reading/abbreviations'
import figurative from '@audits/reading/figurative'
import genderWords from '@audits/reading/gender-words'
import personWords from '@audits/reading/person-words'
import plainWords from '@audits/reading/plain-words'
import wordParts from '@audits/reading/word-parts'
import type { ReadingLists } from '@/domain/reading/lists'

/** Every list. */
export const readingLists: ReadingLists = { abbreviations, plainWords, figurative, personWords, genderWords, wordParts }
