/**
 * The sheet of a place for visitors, as a value: facts first, then by user group, and what nobody knows. It is public: from here on there is only what
 * may leave as open data. No words of people, no notes, no names, and a photo only where somebody cleared it.
 */
import type { Catalogue } from '@/catalogue'
import type { Answer } from '@/domain/answer'
import type { Attachment } from '@/domain/attachment'
import type { DossierContent } from '@/domain/dossierContent'
import type { Day, Id } from '@/domain/ids'
import { isFromPanel, leavingContent } from '@/domain/leavingContent'
import { touches, type QuestionResult } from '@/domain/placeResults'
import { visitStepsOf, type VisitStep } from '@/domain/placeSteps'
import { answersAt, timesAt, type PlaceTime } from '@/domain/placeTimes'
import { isPresence } from '@/domain/presence'
import { throughGate, withoutContacts, type OpenPlace } from '@/domain/privacy'
import type { LocaleId, MessageKey, Translate } from '@/locales'
import { dayInWords, measureInWords } from '../document/words'
import { resultsAt } from '../results/resultsAt'
import { inARow, stepSentences } from '../results/resultWords'
import { facts, families, type Fact, type FactId, type FactPart, type Family } from './facts'

/** A fact in words. */
export interface FactWords {
  readonly id: FactId
  readonly part: FactPart
  readonly name: string
  readonly value: string
}

/** How far a family of groups gets. */
export interface SheetGroup {
  readonly family: Family | 'everybody'
  /** "Met een rolstoel of scooter". */
  readonly who: string
  readonly sentences: string
}

/** A photo of the entrance: cleared and described, or how many still wait for somebody. */
export type EntrancePhoto = { readonly kind: 'cleared'; readonly photo: Attachment; readonly alt: string } | { readonly kind: 'waiting'; readonly photos: readonly Attachment[] } | { readonly kind: 'none' }

/** The sheet. */
export interface FactSheet {
  readonly place: OpenPlace
  readonly facts: readonly FactWords[]
  /** Names of facts that nobody checked. */
  readonly unknown: readonly string[]
  readonly groups: readonly SheetGroup[]
  readonly photo: EntrancePhoto
  /** When it was looked at last, and when before, as far as the sheet still uses that; empty where it never was. */
  readonly days: readonly Day[]
}

/** Steps that the sheet does not tell per group: they are among the facts, or no fact of a place. */
const hiddenSteps: ReadonlySet<VisitStep> = new Set<VisitStep>(['know', 'contact', 'park', 'safe', 'leave'])

/** A known answer, with the day it is from. */
interface Known<T> { readonly value: T; readonly day: Day }

/** The sheet of a place; undefined where it is gone. */
export function factSheetOf(content: DossierContent, place: Id, catalogue: Catalogue, locale: LocaleId, t: Translate): FactSheet | undefined {
  const open = throughGate(content).open.places.find(({ id }) => id === place)
  if (!open) return undefined
  const times = timesAt(content, place)
  const questions = lastKnown(times, catalogue)
  const presences = lastPresences(times)
  const known = facts.flatMap((fact) => factWords(fact, questions, presences, locale, t) ?? [])
  const shown = known.filter(({ id }) => { const { insteadOf } = facts.find((fact) => fact.id === id)!; return insteadOf === undefined || !known.some((other) => other.id === insteadOf) })
  const days = [...new Set([...questions.values()].filter(({ value }) => value.answer !== undefined && value.outcome !== 'unknown').map(({ day }) => day))].sort().reverse()
  return { place: open, facts: shown, unknown: unknownFacts(open, questions, shown, t), groups: groupsOf([...questions.values()].map(({ value }) => value), t), photo: entrancePhoto(content, place, catalogue), days }
}

/** The place that a sheet is about where nobody chose one: the one that was looked at last, else the first. */
export function lastSeenPlace(content: DossierContent): Id | undefined {
  const seen = content.places.flatMap(({ id }) => { const [time] = timesAt(content, id); return time ? [{ id, day: time.day }] : [] })
  return [...seen].sort((a, b) => (a.day !== b.day ? (a.day < b.day ? 1 : -1) : a.id < b.id ? -1 : 1))[0]?.id ?? content.places[0]?.id
}

/** Each question at the last time that it was known; one that never was as it is now. */
function lastKnown(times: readonly PlaceTime[], catalogue: Catalogue): ReadonlyMap<string, Known<QuestionResult>> {
  const found = new Map<string, Known<QuestionResult>>()
  for (const time of times) {
    for (const question of resultsAt(catalogue, time)) {
      const later = found.get(question.id)
      if (!later || (later.value.outcome === 'unknown' && question.outcome !== 'unknown' && !question.outdated)) found.set(question.id, { value: question, day: time.day })
    }
  }
  return found
}

function lastPresences(times: readonly PlaceTime[]): ReadonlyMap<string, Known<Answer>> {
  const found = new Map<string, Known<Answer>>()
  for (const time of times) for (const [id, answer] of answersAt(time, time.checklists)) if (isPresence(id) && typeof answer.value === 'boolean' && !found.has(id)) found.set(id, { value: answer, day: time.day })
  return found
}

function factWords({ id, part, kind, criteria }: Fact & { readonly id: FactId }, questions: ReadonlyMap<string, Known<QuestionResult>>, presences: ReadonlyMap<string, Known<Answer>>, locale: LocaleId, t: Translate): FactWords | undefined {
  for (const criterion of criteria) {
    const question = questions.get(criterion)?.value
    const answer = presences.get(criterion)?.value ?? (question?.asked && !question.outdated ? question.answer : undefined)
    if (answer?.outcome !== 'value') continue
    const { value, unit } = answer
    const name = t(`results.fact.${id}`)
    if (kind === 'yes-no' && typeof value === 'boolean') return { id, part, name, value: t(`results.fact.${id}.${value ? 'yes' : 'no'}` as MessageKey) }
    if (kind === 'choice' && typeof value === 'string' && question?.criterion?.answer.kind === 'choice' && question.criterion.answer.options.some((option) => option.id === value)) return { id, part, name, value: t(`results.fact.${id}.${value}` as MessageKey) }
    if (kind === 'measure' && typeof value === 'number') return { id, part, name, value: value === 0 && id === 'threshold' ? t('results.fact.threshold.none') : t(`results.fact.${id}.value` as MessageKey, { value: measureInWords(value, unit, locale, t) }) }
  }
  return undefined
}

/** What was asked and nobody knows, and what every visitor of a building wants to know. */
function unknownFacts({ kind }: OpenPlace, questions: ReadonlyMap<string, Known<QuestionResult>>, known: readonly FactWords[], t: Translate): readonly string[] {
  const isBuilding = kind === 'building' || kind === 'shop' || [...questions.values()].some(({ value }) => value.criterion?.stage === 'enter')
  const said = new Set(known.map(({ id }) => id))
  return facts.filter(({ id, criteria, core, insteadOf }) => {
    if (said.has(id) || (insteadOf !== undefined && said.has(insteadOf)) || facts.some((other) => other.insteadOf === id && said.has(other.id))) return false
    const asked = criteria.flatMap((criterion) => questions.get(criterion)?.value ?? [])
    return asked.length > 0 ? asked.some(({ outcome, outdated }) => outcome === 'unknown' || outdated) : core === true && isBuilding
  }).map(({ id }) => t(`results.fact.${id}`))
}

/** Each family that a question names. Questions for everybody count for each; alone they are told once. */
function groupsOf(questions: readonly QuestionResult[], t: Translate): readonly SheetGroup[] {
  const named = new Set(questions.flatMap(({ criterion }) => criterion?.groups ?? []))
  const told = (Object.keys(families) as Family[]).filter((family) => families[family].some((group) => named.has(group)))
  if (told.length === 0) return named.has('everybody') ? said('everybody', questions, t) : []
  return told.flatMap((family) => said(family, questions.filter((question) => families[family].some((group) => touches(question, group))), t))
}

function said(family: Family | 'everybody', questions: readonly QuestionResult[], t: Translate): readonly SheetGroup[] {
  const steps = visitStepsOf(questions).filter(({ step }) => !hiddenSteps.has(step))
  return steps.length === 0 ? [] : [{ family, who: t(`results.family.${family}`), sentences: stepSentences(steps, t).join(' ') }]
}

/** Photos of an answer or a finding of an officer about the way in, the latest first. */
function entrancePhoto(content: DossierContent, place: Id, catalogue: Catalogue): EntrancePhoto {
  const leaving = leavingContent(content)
  const isEntrance = (id: string | null): boolean => { const criterion = id === null ? undefined : catalogue.criterion(id); return criterion !== undefined && (criterion.stage === 'enter' || criterion.tags.includes('entrance')) }
  const owners = new Set([
    ...leaving.answers.filter((answer) => answer.place === place && isEntrance(answer.criterion)).map(({ id }) => id),
    ...leaving.findings.filter((finding) => finding.place === place && !isFromPanel(finding) && isEntrance(finding.criterion)).map(({ id }) => id),
  ])
  const photos = leaving.attachments.filter(({ kind, owner }) => kind === 'photo' && owners.has(owner)).sort((a, b) => ((a.takenAt ?? '') !== (b.takenAt ?? '') ? ((a.takenAt ?? '') < (b.takenAt ?? '') ? 1 : -1) : a.id < b.id ? -1 : 1))
  const photo = photos.find(({ cleared, alt }) => cleared && alt.trim() !== '')
  if (photo) return { kind: 'cleared', photo, alt: withoutContacts(photo.alt.trim()) }
  return photos.length > 0 ? { kind: 'waiting', photos } : { kind: 'none' }
}

/** When it was looked at, in one or two sentences. */
export function checkedWords({ days }: FactSheet, locale: LocaleId, t: Translate): string {
  const [last, ...earlier] = days
  if (last === undefined) return t('results.sheet.never')
  const said = t('results.sheet.checked', { day: dayInWords(last, locale) })
  return earlier.length === 0 ? said : `${said} ${t('results.sheet.earlier', { days: inARow(earlier.map((day) => dayInWords(day, locale)), t('results.list.and')) })}`
}

/** The facts of one part in a row: "Drempel aan de deur: 2 cm. Deur: 95 cm breed." Empty where there are none. */
export function partWords({ facts: known }: Pick<FactSheet, 'facts'>, part: FactPart): string {
  return known.filter((fact) => fact.part === part).map(({ name, value }) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}: ${value}.`).join(' ')
}
