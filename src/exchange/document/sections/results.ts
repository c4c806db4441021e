/** What the checklists say of each place: counts per theme, per group in words, and beside the former time. */
import { isPresent } from '@/domain/record'
import type { Outcome } from '@/domain/placeResults'
import { turns, type QuestionTurn } from '@/domain/placeResultsCompare'
import type { Place } from '@/domain/place'
import { placeReport, type PlaceReport } from '../../results/placeReport'
import { answerValueWords, countWords, groupWords, headlineWords, inARow, questionWords, reasonWords, saidTogether, timeWords } from '../../results/resultWords'
import type { Context } from '../context'
import { own, strong, text, type DocumentNode, type Inlines } from '../model'

const columns: readonly Outcome[] = ['passes', 'fails', 'unknown', 'not-applicable']

/** The section; empty where no checklist was begun at a place. */
export function resultsSection(context: Context): readonly DocumentNode[] {
  const { content, t, catalogue } = context
  const reports = content.places.filter(isPresent).flatMap((place) => { const report = placeReport(content, place.id, catalogue); return report && report.questions.length > 0 ? [{ place, report }] : [] })
  if (reports.length === 0) return []
  return [
    { kind: 'pageBreak' }, { kind: 'heading', level: 2, text: t('results.document.title') }, { kind: 'paragraph', inlines: [text(t('results.document.intro'))] },
    ...reports.flatMap(({ place, report }) => placeNodes(place, report, context)),
  ]
}

function placeNodes(place: Place, report: PlaceReport, context: Context): readonly DocumentNode[] {
  const { t, locale } = context
  const name = place.name.trim() || t('dossier.place.unnamed')
  return [
    { kind: 'heading', level: 3, own: true, text: name },
    { kind: 'paragraph', inlines: [strong(`${headlineWords(report.groups, t)}.`), own(` ${timeWords(report.time, locale, t)}.`), text(` ${countWords(report.counts, t)}`)] },
    ...themeTable(name, report, context), ...groupNodes(report, context), ...turnNodes(report, context),
  ]
}

function themeTable(name: string, { themes, counts }: PlaceReport, { t, number }: Context): readonly DocumentNode[] {
  const shown = counts.noted > 0 ? [...columns, 'noted' as const] : columns
  return [{
    kind: 'table', caption: t('results.document.themes', { place: name }),
    columns: [{ text: t('results.themes.theme'), share: 3 }, ...shown.map((outcome) => ({ text: t(`results.outcome.${outcome}`), share: 1.4, numeric: true }))],
    rows: themes.map((theme) => ({ header: [text(theme.theme === null ? t('results.themes.unknown') : t(`theme.${theme.theme}`))], cells: shown.map((outcome) => [text(number(theme.counts[outcome]))]) })),
  }]
}

/** Groups that one says the same of stand together, with the worst level of them. */
function groupNodes({ groups }: PlaceReport, { t, level }: Context): readonly DocumentNode[] {
  if (groups.length === 0) return []
  const items = saidTogether(groupWords(groups, t)).map(({ groups: same, sentences }): Inlines => {
    const [first] = same
    const worst = first!.level
    const who = inARow(same.map(({ group }, i) => { const words = t(`results.with.${group}`); return i === 0 ? words : words.slice(0, 1).toLowerCase() + words.slice(1) }), t('results.list.or'))
    return [...(worst === null ? [text(t('results.groups.ungraded'))] : [level(worst)]), text('. '), strong(`${who}: `), text(`${sentences[0]!.slice(0, 1).toLowerCase()}${sentences.join(' ').slice(1)}`)]
  })
  return [{ kind: 'heading', level: 4, text: t('results.groups.title') }, { kind: 'list', ordered: false, items }]
}

/** What did not change is left out; what cannot be compared is said with why. */
function turnNodes({ former, turns: compared }: PlaceReport, context: Context): readonly DocumentNode[] {
  const { t, locale } = context
  if (!former) return []
  const of = (turn: QuestionTurn['turn']): readonly QuestionTurn[] => compared.filter((one) => one.turn === turn)
  const nodes: DocumentNode[] = [{ kind: 'heading', level: 4, text: t('results.document.compare', { time: timeWords(former, locale, t) }) }]
  if (compared.length === 0) return [...nodes, { kind: 'paragraph', inlines: [text(t('results.compare.noOverlap'))] }]
  nodes.push({ kind: 'paragraph', inlines: [text(t('results.compare.counts', { solved: of('solved').length, still: of('still').length, fresh: of('new').length + of('first').length }))] })
  const items = turns.filter((turn) => turn !== 'same' && turn !== 'other').flatMap((turn) => of(turn).map((one): Inlines => [strong(`${t(`results.turn.${turn}`)}: `), own(turnWords(one, context))]))
  return items.length === 0 ? nodes : [...nodes, { kind: 'list', ordered: false, items }]
}

function turnWords(one: QuestionTurn, { t, locale, catalogue }: Context): string {
  const { before, after, shift } = one
  const valueOf = (question: QuestionTurn['before']): string => (question.asked ? answerValueWords(question, question.criterion && catalogue.text(question.criterion, locale).options, locale, t) : t('results.answer.notAsked'))
  const said = `${questionWords(after, catalogue, locale).title} (${t('results.document.turn', { before: valueOf(before), after: valueOf(after) })})`
  return [said, ...(shift ? [t(`results.shift.${shift}`)] : []), reasonWords(one, t).replace(/\.$/, '')].filter((part) => part !== '').join('. ').concat('.')
}
