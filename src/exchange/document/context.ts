/** What every section of the document looks up: prepared once, so that 500 findings stay quick. */
import type { Catalogue } from '@/catalogue'
import type { Advice } from '@/domain/advice'
import type { Attachment } from '@/domain/attachment'
import type { Criterion, CriterionText } from '@/domain/criterion'
import type { DossierContent } from '@/domain/dossierContent'
import { chainOf, countingFindings, type Chain } from '@/domain/chain'
import type { Finding } from '@/domain/finding'
import type { FollowUp } from '@/domain/followUp'
import type { Day, Id } from '@/domain/ids'
import { headlinesOf, leavingContent } from '@/domain/leavingContent'
import { isLevel, severityOf, type AnyLevel } from '@/domain/level'
import { shownNumbers } from '@/domain/numbering'
import type { Place } from '@/domain/place'
import { priorityOf, type Priority } from '@/domain/priority'
import { routeWalks } from '@/domain/routeWalks'
import type { Unit } from '@/domain/unit'
import { wijkAt, type Wijk } from '@/domain/wijk'
import type { LocaleId, Translate } from '@/locales'
import { judgeBy } from '../chain/judgeAnswer'
import type { AdviceOrder } from '../format'
import type { Inline } from './model'
import { dayInWords, measureInWords, numberInWords } from './words'

/** What a document is made from. No clock: the day comes with it. */
export interface DocumentSource {
  readonly content: DossierContent
  readonly catalogue: Catalogue
  readonly locale: LocaleId
  readonly t: Translate
  readonly madeOn: Day
  readonly wijken: readonly Wijk[]
  readonly order: AdviceOrder
}

/** An advice with what is derived from its findings. */
export interface RankedAdvice {
  readonly advice: Advice
  readonly number: string
  readonly findings: readonly Finding[]
  readonly priority: Priority
}

/** The prepared source. */
export interface Context extends DocumentSource {
  /** Advices in the order that was asked for. */
  readonly advices: readonly RankedAdvice[]
  /** Advices with the most urgent first. */
  readonly urgent: readonly RankedAdvice[]
  readonly findingNumber: (id: Id) => string
  readonly photosOf: (owner: Id) => readonly Attachment[]
  readonly voicesOf: (owner: Id) => readonly Attachment[]
  readonly place: (id: Id | null) => Place | undefined
  readonly eventsOf: (advice: Id) => readonly FollowUp[]
  readonly criterion: (id: string | null) => { readonly criterion: Criterion; readonly text: CriterionText } | undefined
  readonly day: (day: Day) => string
  readonly measure: (value: number, unit: Unit | null) => string
  readonly number: (value: number) => string
  /** The worst level of a finding for anybody: also of groups that may not be named. */
  readonly headline: (finding: Finding) => AnyLevel
  /** The chain of every walk with a route, the oldest first. Only `leavingChain` of it may be written down. */
  readonly chains: readonly Chain[]
  /** A level's shape and word. */
  readonly level: (level: AnyLevel) => Inline
  /** Address, place and words of where a finding is; empty where nothing was filled in. */
  readonly whereOf: (finding: Finding) => string
}

/** Sort value of a level: the worst first, what is not known last. */
export function rankOf(level: AnyLevel): number {
  return isLevel(level) ? severityOf(level) : -1
}

/** Prepares a source: from here on there is only what may leave. */
export function prepare(source: DocumentSource): Context {
  const { locale, t, wijken, catalogue } = source
  const content = leavingContent(source.content)
  const headlines = headlinesOf(source.content)
  const whole = new Map(countingFindings(source.content).map((finding) => [finding.id, finding]))
  const findingById = new Map(content.findings.map((finding) => [finding.id, finding]))
  const findingNumbers = shownNumbers(content.findings)
  const adviceNumbers = shownNumbers(content.advices)
  const attachments = grouped(content.attachments, (attachment) => attachment.owner)
  const events = grouped(content.followUps, (event) => event.advice)
  const places = new Map(content.places.map((place) => [place.id, place]))
  const ranked = content.advices.map((advice): RankedAdvice => {
    const findings = Object.keys(advice.findings).flatMap((id) => findingById.get(id) ?? []).sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
    return { advice, number: adviceNumbers.get(advice.id) ?? '', findings, priority: priorityOf(advice, findings.map(({ id }) => whole.get(id)!)) }
  })
  const byHand = [...ranked].sort((a, b) => a.advice.position - b.advice.position || a.advice.number - b.advice.number || (a.advice.id < b.advice.id ? -1 : 1))
  const urgent = [...byHand].sort((a, b) => b.priority.value - a.priority.value)
  const judgeAnswer = judgeBy(catalogue, content.answers)
  const byPosition = (list: readonly Attachment[]): readonly Attachment[] => [...list].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
  return {
    ...source, content, advices: source.order === 'hand' ? byHand : urgent, urgent,
    findingNumber: (id) => findingNumbers.get(id) ?? '',
    photosOf: (owner) => byPosition((attachments.get(owner) ?? []).filter((attachment) => attachment.kind === 'photo')),
    voicesOf: (owner) => byPosition((attachments.get(owner) ?? []).filter((attachment) => attachment.kind === 'voice')),
    place: (id) => (id === null ? undefined : places.get(id)),
    eventsOf: (advice) => [...(events.get(advice) ?? [])].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1)),
    criterion: (id) => {
      const criterion = id === null ? undefined : catalogue.criterion(id)
      return criterion && { criterion, text: catalogue.text(criterion, locale) }
    },
    day: (day) => dayInWords(day, locale),
    measure: (value, unit) => measureInWords(value, unit, locale, t),
    number: (value) => numberInWords(value, locale),
    headline: ({ id }) => headlines.get(id) ?? 'not-checked',
    chains: routeWalks(content).flatMap(({ id }) => chainOf(content, id, judgeAnswer) ?? []),
    level: (level) => ({ kind: 'level', level, word: t(`level.${level}`) }),
    whereOf: (finding) => {
      const place = finding.place === null ? undefined : places.get(finding.place)
      const wijk = finding.spot ? wijkAt(finding.spot, wijken) : undefined
      return [finding.whereWords, finding.address, place?.name ?? '', wijk?.name ?? ''].map((part) => part.trim().replace(/[.,;]+$/, '')).filter((part, i, all) => part !== '' && all.indexOf(part) === i).join(', ')
    },
  }
}

/** The title to show for a finding: its own, else the start of its words, else that it has none. */
export function titleOfFinding(finding: Finding, t: Translate): string {
  const title = finding.title.trim() || finding.words.trim().slice(0, 80)
  return title === '' ? t('document.finding.untitled') : title
}

/** Worst barrier first; within a level by number. */
export function worstFirst(findings: readonly Finding[], { headline }: Pick<Context, 'headline'>): readonly Finding[] {
  return [...findings].sort((a, b) => rankOf(headline(b)) - rankOf(headline(a)) || a.number - b.number || (a.id < b.id ? -1 : 1))
}

function grouped<T>(list: readonly T[], keyOf: (item: T) => Id): ReadonlyMap<Id, readonly T[]> {
  const groups = new Map<Id, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
