/** Every document that a requirement stands on: its version, how long it holds, and which requirements name it. */
import type { SourceStatus } from '@/domain/criterion'
import { sourceStatuses } from '@/domain/criterion'
import type { Norm } from '@/domain/norm'
import { cityAgreement } from '@/domain/ownCriteria'
import { languageTags, type LocaleId } from '@/locales'
import { strong, text, type DocumentNode, type Inlines } from '../document/model'
import { dayInWords } from '../document/words'
import type { Asked, SpecificationSource } from './asked'

interface Cited { readonly document: string; readonly norm: Norm | undefined; readonly statuses: readonly SourceStatus[]; readonly where: readonly string[] }

/** The list of sources: norms with their version, then what has none; and what to know before quoting them. */
export function sourcesSection({ t, locale, catalogue, sourceWords }: SpecificationSource, asked: readonly Asked[]): readonly DocumentNode[] {
  const cited = citedIn(asked, catalogue.norms)
  if (cited.length === 0) return []
  const norms = cited.filter(({ norm }) => norm !== undefined)
  const others = cited.filter(({ norm }) => norm === undefined)
  const words = (dutch: string): string => sourceWords(dutch) ?? t('specification.inDutch', { text: dutch })
  const badges = (statuses: readonly SourceStatus[]): Inlines => statuses.flatMap((status, i): Inlines => [...(i === 0 ? [] : [text(' ')]), { kind: 'source', status, word: t(`source.${status}`) }])
  const name = (document: string): string => (document === cityAgreement ? t('questions.agreed') : document)
  const notes = norms.flatMap(({ document, norm }): readonly Inlines[] => (norm?.note === undefined ? [] : [[strong(`${document}.`), text(` ${words(norm.note)}`)]]))
  return [
    { kind: 'pageBreak' }, { kind: 'heading', level: 2, text: t('specification.sources.title') }, { kind: 'paragraph', inlines: [text(t('specification.sources.body'))] },
    ...(norms.length === 0 ? [] : [{
      kind: 'table', caption: t('specification.sources.norms'),
      columns: [{ text: t('specification.sources.document'), share: 3.4 }, { text: t('specification.sources.version'), share: 1.9 }, { text: t('specification.sources.valid'), share: 1.9 }, { text: t('specification.sources.asked'), share: 2.2 }],
      rows: norms.map(({ document, norm, where, statuses }) => ({ header: [text(`${document} `), ...badges(statuses)], cells: [[text(words(norm!.normVersion))], [text(validity(norm!))], [text(where.join(', '))]] })),
    } as const]),
    ...(others.length === 0 ? [] : [{
      kind: 'table', caption: t('specification.sources.others'),
      columns: [{ text: t('specification.sources.document'), share: 3.4 }, { text: t('specification.status'), share: 2 }, { text: t('specification.sources.asked'), share: 3.4 }],
      rows: others.map(({ document, where, statuses }) => ({ header: [text(name(document))], cells: [badges(statuses), [text(where.join(', '))]] })),
    } as const]),
    ...(notes.length === 0 ? [] : [{ kind: 'heading', level: 3, text: t('specification.sources.notes') } as const, { kind: 'list', ordered: false, items: notes } as const]),
  ]

  function validity({ validFrom, validUntil }: Norm): string {
    const from = validFrom === null ? t('specification.valid.unknown') : t('specification.valid.from', { day: momentInWords(validFrom, locale) })
    return validUntil === null ? from : `${from} ${t('specification.valid.until', { day: momentInWords(validUntil, locale) })}`
  }
}

/** Documents in the order of how sure they are, then as they are first named. */
function citedIn(asked: readonly Asked[], norms: readonly Norm[]): readonly Cited[] {
  const found = new Map<string, { statuses: Set<SourceStatus>; where: string[] }>()
  for (const { number, criterion } of asked) {
    for (const { document, clause, status } of criterion.sources) {
      const one = found.get(document) ?? { statuses: new Set(), where: [] }
      one.statuses.add(status)
      one.where.push(clause === undefined ? number : `${number} (${clause})`)
      found.set(document, one)
    }
  }
  const rank = ({ statuses }: Cited): number => Math.min(...statuses.map((status) => sourceStatuses.indexOf(status)))
  return [...found].map(([document, { statuses, where }]): Cited => ({ document, norm: norms.find((norm) => norm.document === document), statuses: sourceStatuses.filter((status) => statuses.has(status)), where }))
    .sort((a, b) => rank(a) - rank(b))
}

/** A year, a month or a day in words. */
function momentInWords(moment: string, locale: LocaleId): string {
  if (/^\d{4}-\d{2}$/.test(moment)) return new Intl.DateTimeFormat(languageTags[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${moment}-01T12:00:00Z`))
  return /^\d{4}$/.test(moment) ? moment : dayInWords(moment, locale)
}
