/** Two versions of a text side by side, in numbers. Which is better, readers say. */
import { activeShare, countOf, type Reading } from './measure'

/** What is compared. */
export const comparedIds = ['words', 'sentences', 'average', 'longest', 'long-sentence', 'plain-word', 'abbreviation', 'active', 'compound', 'long-word', 'figurative', 'longest-paragraph', 'headings', 'items'] as const
export type ComparedId = (typeof comparedIds)[number]

/** One number of both versions; null where a version has none. */
export interface Compared {
  readonly id: ComparedId
  readonly before: number | null
  readonly after: number | null
}

/** Numbers that need Dutch. */
const dutchOnly: ReadonlySet<ComparedId> = new Set(['plain-word', 'abbreviation', 'active', 'compound', 'figurative'])

/** Compares two readings. Averages have one decimal, shares are in percent. */
export function compared(before: Reading, after: Reading): readonly Compared[] {
  const isDutch = before.language === 'nl' && after.language === 'nl'
  return comparedIds.filter((id) => isDutch || !dutchOnly.has(id)).map((id) => ({ id, before: numberOf(before, id), after: numberOf(after, id) }))
}

function numberOf(reading: Reading, id: ComparedId): number | null {
  switch (id) {
    case 'words': return reading.allWords
    case 'sentences': return reading.sentences.length
    case 'average': return reading.average === null ? null : Math.round(reading.average * 10) / 10
    case 'longest': return reading.longest === null ? null : reading.sentences[reading.longest]!.words
    case 'active': { const share = activeShare(reading); return share && Math.round(share.likely * 100) }
    case 'longest-paragraph': return reading.layout.longestLines
    case 'headings': return reading.layout.headings.length
    case 'items': return reading.layout.items
    case 'long-sentence': case 'plain-word': case 'abbreviation': case 'compound': case 'long-word': case 'figurative': return countOf(reading, id)
    default: return id satisfies never
  }
}
