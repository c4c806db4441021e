/** What a measure found, in sentences. It says what is there; whether that is well, readers say. */
import type { FactKind } from '@/domain/reading/facts'
import type { Look } from '@/domain/reading/layout'
import { activeShare, countOf, firstSentences, type Reading } from '@/domain/reading/measure'
import type { MeasureId } from '@/domain/reading/measuredCriteria'
import type { Translate } from '@/locales'

/** How numbers and texts are written. */
export interface Words {
  readonly t: Translate
  readonly number: (value: number) => string
}

/** The sentences under a measure. */
export function measureWords(id: MeasureId, reading: Reading, words: Words): readonly string[] {
  const { t } = words
  switch (id) {
    case 'sentences': return sentenceWords(reading, words)
    case 'words': {
      const n = countOf(reading, 'plain-word')
      return [n === 0 ? t('reading.words.none') : t('reading.words.found', { n, per: tenth((n / Math.max(1, reading.allWords)) * 100) })]
    }
    case 'abbreviations': {
      const unexplained = reading.abbreviations.filter(({ explained }) => explained === 'never')
      const later = reading.abbreviations.filter(({ explained }) => explained === 'later')
      const explained = reading.abbreviations.filter((one) => one.explained === 'at-first')
      const names = (list: typeof unexplained): string => list.slice(0, 12).map(({ short }) => short).join(', ')
      return [
        unexplained.length === 0 ? t('reading.abbreviations.none') : t('reading.abbreviations.found', { n: unexplained.length, names: names(unexplained) }),
        ...(later.length > 0 ? [t('reading.abbreviations.later', { names: names(later) })] : []), ...(explained.length > 0 ? [t('reading.abbreviations.explained', { names: names(explained) })] : []),
      ]
    }
    case 'active': return activeWords(reading, words)
    case 'compounds': {
      const compounds = countOf(reading, 'compound')
      const long = countOf(reading, 'long-word')
      return [...(reading.language === 'nl' ? [compounds === 0 ? t('reading.compounds.none') : t('reading.compounds.found', { n: compounds })] : []), long === 0 ? t('reading.compounds.noLong') : t('reading.compounds.long', { n: long })]
    }
    case 'figurative': case 'person-words': case 'gender': {
      const n = countOf(reading, ({ figurative: 'figurative', 'person-words': 'person-word', gender: 'gender-word' } as const)[id])
      return [n === 0 ? t(`reading.${id}.none`) : t(`reading.${id}.found`, { n })]
    }
    case 'first': return reading.sentences.length === 0 ? [t('reading.sentences.none')] : reading.sentences.slice(0, firstSentences).map(({ from, to }) => `“${reading.source.text.slice(from, to).replace(/\s+/g, ' ')}”`)
    case 'titles': {
      const titles = reading.layout.headings.map((i) => reading.source.blocks[i]!)
      if (titles.length === 0) return [t('reading.titles.none')]
      return [t('reading.titles.found', { n: titles.length }), ...titles.slice(0, 20).map(({ from, to }) => `“${reading.source.text.slice(from, to).replace(/\s+/g, ' ')}”`)]
    }
    case 'structure': {
      const { paragraphs, headings, items, longestLines, longest } = reading.layout
      return [...(longest === null ? [] : [t('reading.structure.longest', { n: longestLines })]), t('reading.structure.counts', { paragraphs, titles: headings.length, items })]
    }
    case 'steps': return [
      t('reading.steps.numbered', { n: reading.layout.numberedItems }), t('reading.steps.dates', { n: factCount(reading, 'date') }),
      ...(factCount(reading, 'days') > 0 ? [t('reading.steps.days', { n: factCount(reading, 'days') })] : []),
    ]
    case 'contact': {
      const found = (['phone', 'email', 'web', 'address', 'hour', 'date', 'amount'] as const).flatMap((kind) => { const n = factCount(reading, kind); return n === 0 ? [] : [t(`reading.contact.${kind}`, { n })] })
      return [found.length === 0 ? t('reading.contact.none') : found.join(', '), t('reading.contact.name')]
    }
    case 'letters': return lettersWords(reading, words)
    case 'lines': return linesWords(reading.layout.look, words)
    default: return id satisfies never
  }
}

/** One decimal is enough: a text is no laboratory. */
const tenth = (value: number): number => Math.round(value * 10) / 10

function sentenceWords(reading: Reading, { t }: Words): readonly string[] {
  if (reading.average === null || reading.longest === null) return [t('reading.sentences.none')]
  const long = countOf(reading, 'long-sentence')
  return [
    t('reading.sentences.average', { average: tenth(reading.average), n: reading.sentences.length }), t('reading.sentences.longest', { n: reading.sentences[reading.longest]!.words }),
    long === 0 ? t('reading.sentences.noLong') : t('reading.sentences.long', { n: long }),
  ]
}

function activeWords(reading: Reading, { t }: Words): readonly string[] {
  const share = activeShare(reading)
  const { formal, informal } = reading.addressed
  const likely = reading.marks.filter((mark) => mark.kind === 'passive' && mark.likely).length
  const maybe = countOf(reading, 'passive') - likely
  return [
    ...(share === null ? [t('reading.sentences.none')] : [
      t('reading.active.share', { percent: Math.round(share.likely * 100) }),
      likely + maybe === 0 ? t('reading.active.none') : maybe === 0 ? t('reading.active.found', { n: likely }) : t('reading.active.foundMaybe', { n: likely, maybe }),
    ]),
    formal + informal === 0 ? t('reading.addressed.none') : formal > 0 && informal > 0 ? t('reading.addressed.both', { formal, informal }) : t(formal > 0 ? 'reading.addressed.formal' : 'reading.addressed.informal', { n: formal + informal }),
  ]
}

function factCount(reading: Reading, kind: FactKind): number {
  return reading.marks.filter((mark) => mark.kind === 'fact' && mark.detail === kind).length
}

function lettersWords(reading: Reading, { t, number }: Words): readonly string[] {
  const { look } = reading.layout
  const capitals = countOf(reading, 'capitals')
  const shout = capitals === 0 ? t('reading.letters.noCapitals') : t('reading.letters.capitals', { n: capitals })
  if (!look) return [shout, t('reading.look.unknown')]
  const smallest = look.sizes.reduce((least, { points }) => Math.min(least, points), Infinity)
  const percent = (share: number): string => number(Math.max(share > 0 ? 1 : 0, Math.round(share * 100)))
  return [
    look.sizes.length === 0 ? t('reading.letters.noSize') : look.sizes.length === 1 ? t('reading.letters.size', { size: look.sizes[0]!.points }) : t('reading.letters.sizes', { size: look.sizes[0]!.points, smallest }),
    ...(look.fonts.length > 0 ? [t('reading.letters.fonts', { names: look.fonts.slice(0, 3).map(({ name }) => name).join(', ') })] : []),
    t('reading.letters.look', { bold: percent(look.bold), italic: percent(look.italic), underline: percent(look.underline), caps: percent(look.caps) }), shout,
  ]
}

function linesWords(look: Look | null, { t, number }: Words): readonly string[] {
  if (!look) return [t('reading.look.unknown')]
  return [
    look.lineSpacing === null ? t('reading.lines.noSpacing') : t('reading.lines.spacing', { spacing: look.lineSpacing }),
    look.aligns.length === 0 ? t('reading.lines.noAlign') : t('reading.lines.align', { aligns: look.aligns.map(({ align, share }) => t('reading.lines.align.one', { align: t(`reading.align.${align}`), percent: number(Math.round(share * 100)) })).join(', ') }),
  ]
}
