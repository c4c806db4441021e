/** Results of a place in words: an answer, a time, what a group can do, and the one line above it all. Pure, for screens and documents. */
import type { Catalogue } from '@/catalogue'
import type { Answer } from '@/domain/answer'
import { worstGroupsFirst, type GroupResult, type OutcomeCounts, type QuestionResult } from '@/domain/placeResults'
import type { QuestionTurn } from '@/domain/placeResultsCompare'
import { visitStepsOf, type StepResult, type StepState } from '@/domain/placeSteps'
import type { PlaceTime } from '@/domain/placeTimes'
import { isLevel } from '@/domain/level'
import type { UserGroup } from '@/domain/userGroup'
import type { LocaleId, MessageKey, Translate } from '@/locales'
import { dayInWords, measureInWords } from '../document/words'

/** Words in a row: "a, b en c", or with another last word. */
export function inARow(words: readonly string[], last: string): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)!}`
}

/** What was answered, as a person reads it. A level is not part of it. */
export function answerValueWords({ answer, criterion }: Pick<QuestionResult, 'answer' | 'criterion'>, options: Readonly<Record<string, string>> | undefined, locale: LocaleId, t: Translate): string {
  if (!answer) return t('results.answer.open')
  if (answer.outcome !== 'value' || answer.value === null) return t(`level.${answer.outcome === 'value' ? 'not-checked' : answer.outcome}`)
  return valueWords(answer, criterion?.answer.kind, options, locale, t)
}

function valueWords({ value, unit }: Answer, kind: string | undefined, options: Readonly<Record<string, string>> | undefined, locale: LocaleId, t: Translate): string {
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no')
  if (typeof value === 'number') return measureInWords(value, unit, locale, t)
  if (value === null) return ''
  if (kind === 'level' && isLevel(value)) return t(`level.${value}`)
  return options ? value.split(' ').map((id) => options[id] ?? id).join(', ') : value
}

/** The question as a reader knows it: as it was asked, or in the words of the catalogue where those are the same question. */
export function questionWords({ id, answer, criterion, outdated }: QuestionResult, catalogue: Catalogue, locale: LocaleId): { readonly title: string; readonly question: string } {
  const text = criterion && catalogue.text(criterion, locale)
  const asked = answer?.question.trim() ?? ''
  if (!text || outdated) return { title: asked || text?.title || id, question: asked || text?.question || id }
  return { title: text.title, question: text.question }
}

/** A time as one names it: its walk and its day. */
export function timeWords({ visit, day, walk }: PlaceTime, locale: LocaleId, t: Translate): string {
  const title = visit ? visit.title.trim() || t(`walkKind.${visit.kind}`) : t(walk === null ? 'results.time.noWalk' : 'results.time.gone')
  return [title, dayInWords(day, locale)].filter((part) => part !== '').join(', ')
}

/** Counts in one line. What is zero is left out, but for what fails and what is not known. */
export function countWords(counts: OutcomeCounts, t: Translate): string {
  const parts = (['passes', 'fails', 'unknown'] as const).map((outcome) => t(`results.count.${outcome}`, { n: counts[outcome] }))
  for (const outcome of ['not-applicable', 'noted'] as const) if (counts[outcome] > 0) parts.push(t(`results.count.${outcome}`, { n: counts[outcome] }))
  return `${parts.join(', ')}.`
}

/** What a group can do, as sentences. */
export function stepSentences(steps: readonly StepResult[], t: Translate): readonly string[] {
  const told = steps.filter(({ state }) => state !== 'not-applicable')
  if (told.length === 0) return [t('results.say.nothing')]
  const open = told.filter(({ behind }) => behind === 'open')
  const unsure = told.filter(({ behind }) => behind === 'unsure')
  const stopped = told.filter(({ behind }) => behind === 'stopped')
  const sentences: string[] = []
  const can = canWords(open, t)
  if (can !== '') sentences.push(t('results.say.can', { what: can }))
  sentences.push(...notKnown(open, t))
  const later = canWords(unsure, t)
  if (later !== '') sentences.push(t('results.say.ifThere', { what: later }))
  sentences.push(...notKnown(unsure, t))
  if (stopped.length > 0) sentences.push(t('results.say.stopped', { steps: stepWords(stopped, t, 'or') }))
  const partly = told.filter(({ state, unknown, behind }) => behind !== 'stopped' && unknown > 0 && (state === 'inconvenient' || state === 'needs-help'))
  if (partly.length > 0) sentences.push(t('results.say.partly'))
  return sentences
}

/** "binnen, met moeite naar het toilet, maar niet aan de balie terecht". Empty where no step is good, hard, helped or blocked. */
function canWords(steps: readonly StepResult[], t: Translate): string {
  const of = (state: StepState): readonly StepResult[] => steps.filter((step) => step.state === state)
  const parts: string[] = []
  if (of('good').length > 0) parts.push(stepWords(of('good'), t, 'and'))
  if (of('inconvenient').length > 0) parts.push(t('results.say.inconvenient', { steps: stepWords(of('inconvenient'), t, 'and') }))
  if (of('needs-help').length > 0) parts.push(t('results.say.needs-help', { steps: stepWords(of('needs-help'), t, 'and') }))
  const not = of('blocks')
  if (not.length === 0) return parts.join(', ')
  const blocked = t(parts.length > 0 ? 'results.say.butNot' : 'results.say.not', { steps: stepWords(not, t, 'or') })
  return [...parts, blocked].join(', ')
}

function notKnown(steps: readonly StepResult[], t: Translate): readonly string[] {
  const ungraded = steps.filter(({ state }) => state === 'ungraded')
  const unknown = steps.filter(({ state }) => state === 'unknown')
  return [
    ...(ungraded.length > 0 ? [t('results.say.ungraded', { steps: stepWords(ungraded, t, 'or') })] : []),
    ...(unknown.length > 0 ? [t('results.say.unknown', { steps: stepWords(unknown, t, 'or') })] : []),
  ]
}

function stepWords(steps: readonly StepResult[], t: Translate, last: 'and' | 'or'): string {
  return inARow(steps.map(({ step }) => t(`results.step.${step}`)), t(`results.list.${last}`))
}

/** "Met een manuele rolstoel: je kunt binnen, maar niet naar het toilet." */
export function groupSentence(group: UserGroup, sentences: readonly string[], t: Translate): string {
  const [first = '', ...rest] = sentences
  return [`${t(`results.with.${group}`)}: ${first.slice(0, 1).toLowerCase()}${first.slice(1)}`, ...rest].join(' ')
}

/** A group with its sentences. */
export interface GroupWords {
  readonly result: GroupResult
  readonly sentences: readonly string[]
}

/** Every group with its sentences, the worst first. */
export function groupWords(groups: readonly GroupResult[], t: Translate): readonly GroupWords[] {
  return worstGroupsFirst(groups).map((result) => ({ result, sentences: stepSentences(visitStepsOf(result.questions), t) }))
}

/** Groups that one says the same of, together: in the order of the first of each. */
export function saidTogether(words: readonly GroupWords[]): readonly { readonly groups: readonly GroupResult[]; readonly sentences: readonly string[] }[] {
  const found = new Map<string, { groups: GroupResult[]; sentences: readonly string[] }>()
  for (const { result, sentences } of words) {
    const key = sentences.join(' ')
    const same = found.get(key)
    if (same) same.groups.push(result)
    else found.set(key, { groups: [result], sentences })
  }
  return [...found.values()]
}

/** The result in one line: for how many groups something stops them, fails, or is not known. */
export function headlineWords(groups: readonly GroupResult[], t: Translate): string {
  const count = (level: GroupResult['level']): number => groups.filter((group) => group.level === level).length
  for (const level of ['blocks', null, 'needs-help', 'inconvenient'] as const) {
    const n = count(level)
    if (n > 0) return t(`results.headline.${level ?? 'ungraded'}` satisfies MessageKey, { n })
  }
  const unknown = count('not-checked') + count('cannot-tell')
  if (unknown > 0) return t('results.headline.unknown', { n: unknown })
  return t(count('good') > 0 ? 'results.headline.good' : 'results.headline.none')
}

/** Why two answers are not compared; empty where they are. */
export function reasonWords({ reason, before, after }: Pick<QuestionTurn, 'reason' | 'before' | 'after'>, t: Translate): string {
  if (reason === null) return ''
  const named = ({ answer }: QuestionResult): string => (answer?.norm ? [answer.norm.document, answer.norm.normVersion].filter((part) => part !== '').join(', ') : '')
  return t(`results.reason.${reason}`, { before: named(before), after: named(after) })
}
