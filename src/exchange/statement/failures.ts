/** What does not work, for visitors: one sentence as a heading, for whom, where, what they can do instead. No selectors and no jargon. */
import type { Catalogue } from '@/catalogue'
import { withoutContacts } from '@/domain/privacy'
import type { StatementFailure } from '@/domain/statementFacts'
import type { LocaleId, Translate } from '@/locales'
import { own, text, type DocumentNode, type Inlines } from '../document/model'
import { dayInWords } from '../document/words'
import { audiencesOf } from './audiences'
import { blank, typedOr } from './fill'

interface Words {
  readonly t: Translate
  readonly locale: LocaleId
  readonly catalogue: Catalogue
}

/** Titles that stand in one sentence. */
const shownTitles = 3

/**
 * What does not work, in one sentence: the officer's own words; else, in the language of the audit, the titles of the findings; else that a requirement is not
 * met, by its short name.
 */
export function failureSentence({ criterion, words, titles }: StatementFailure, { t, locale, catalogue }: Words): { readonly text: string; readonly own: boolean } {
  if (words.what !== '') return { text: words.what, own: true }
  if (locale === 'nl' && titles.length > 0) {
    const shown = titles.slice(0, shownTitles)
    return { text: titles.length > shownTitles ? t('statement.doc.moreTitles', { titles: shown.join('. '), n: titles.length - shownTitles }) : shown.join('. '), own: true }
  }
  return { text: t('statement.doc.unnamed', { title: catalogue.text(criterion, locale).title }), own: false }
}

/** The blocks of one failure. */
export function failureNodes(failure: StatementFailure, words: Words): readonly DocumentNode[] {
  const { criterion, words: typed, pages, everywhere, groups } = failure
  const { t, locale } = words
  const head = failureSentence(failure, words)
  const rows: { readonly term: string; readonly value: Inlines }[] = []
  const who = audiencesOf(groups)
  if (who.length > 0) rows.push({ term: t('statement.doc.who'), value: [text(who.map((one) => t(`statement.who.${one}`)).join('; '))] })
  if (everywhere) rows.push({ term: t('statement.doc.where'), value: [text(t('statement.doc.everywhere'))] })
  else if (pages.length > 0) rows.push({ term: t('statement.doc.where'), value: pages.flatMap(({ title, url }, i): Inlines => [...(i === 0 ? [] : [text('; ')]), own(withoutContacts(title.trim()) || url || t('statement.doc.page'))]) })
  rows.push({ term: t('statement.doc.alternative'), value: [typedOr(typed.alternative, t, 'statement.blank.alternative')] })
  if (typed.why !== '') rows.push({ term: t('statement.doc.why'), value: [own(typed.why)] })
  else if (typed.reason !== 'non-compliance') rows.push({ term: t('statement.doc.why'), value: [blank(t, `statement.blank.why.${typed.reason}`)] })
  if (typed.by !== null) rows.push({ term: t('statement.doc.by'), value: [text(dayInWords(typed.by, locale))] })
  rows.push({ term: t('statement.doc.requirement'), value: [text(requirementOf(failure, words))] })
  return [{ kind: 'heading', level: 4, text: head.text, own: head.own, id: `fails-${criterion.id.replace(/^dig-/, '')}` }, { kind: 'definitions', items: rows }]
}

/** The number of the requirement, as the model asks: "Tekstcontrast: EN 301 549 9.1.4.3, WCAG 1.4.3". */
function requirementOf({ criterion }: StatementFailure, { locale, catalogue }: Words): string {
  const { wcag, sources } = criterion
  const clauses = wcag ? [wcag.clause ?? ''] : [...(sources.find(({ document }) => document.startsWith('EN 301 549'))?.clause ?? '').matchAll(/\d+(?:\.\d+)*/g)].map(([number]) => number)
  const numbers = [...clauses.filter(Boolean).map((clause) => `EN 301 549 ${clause}`), ...(wcag ? [`WCAG ${wcag.number}`] : [])]
  return [catalogue.text(criterion, locale).title, numbers.join(', ')].filter(Boolean).join(': ')
}
