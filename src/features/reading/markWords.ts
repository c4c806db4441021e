/** What stands beside a mark, in words. */
import type { Mark, MarkKind } from '@/domain/reading/mark'
import { measureRows, type MeasureRow } from '@/domain/reading/measuredCriteria'
import type { MessageKey, Translate } from '@/locales'

/** "32 woorden", "gewoner: voor", "misschien lijdend: is … goedgekeurd". */
export function markLabel(mark: Mark, t: Translate): string {
  const { kind, detail, count, likely } = mark
  const n = count ?? 0
  switch (kind) {
    case 'long-sentence': return t('reading.mark.long-sentence', { n })
    case 'abbreviation': return detail === '' ? t('reading.mark.abbreviation') : t('reading.mark.abbreviation.full', { detail })
    case 'passive': return t(likely ? 'reading.mark.passive' : 'reading.mark.passive.maybe', { detail })
    case 'compound': return t(likely ? 'reading.mark.compound' : 'reading.mark.compound.maybe', { n, detail })
    case 'long-word': return detail === '' ? t('reading.mark.long-word', { n }) : t('reading.mark.long-word.parts', { n, detail })
    case 'long-paragraph': return t('reading.mark.long-paragraph', { n })
    case 'capitals': return t('reading.mark.capitals')
    case 'fact': return t(`reading.fact.${detail}` as MessageKey)
    case 'plain-word': case 'figurative': case 'person-word': case 'gender-word': return t(`reading.mark.${kind}`, { detail })
    default: return kind satisfies never
  }
}

/** The measure that a kind of mark belongs to. */
export function rowOf(kind: MarkKind): MeasureRow {
  return measureRows.find(({ marks }) => marks.includes(kind))!
}

/** Longest quotation in a list or a finding; the text itself is beside it. */
const longestQuote = 300

/** What is marked, on one line. */
export function quoteOf(text: string, { from, to }: Pick<Mark, 'from' | 'to'>): string {
  const said = text.slice(from, to).replace(/\s+/g, ' ').trim()
  return said.length > longestQuote ? `${said.slice(0, longestQuote).trimEnd()} …` : said
}
