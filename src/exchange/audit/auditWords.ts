/** What an audit comes to in words: plain sentences for screens, documents and whoever listens. No markup. */
import type { AuditProcess } from '@/domain/auditChain'
import type { GroupStory } from '@/domain/auditGroups'
import type { AuditRates } from '@/domain/auditResult'
import { isLevel, type AnyLevel } from '@/domain/level'
import type { SamplePage } from '@/domain/samplePage'
import { userGroups, type UserGroup } from '@/domain/userGroup'
import type { MessageKey, Translate } from '@/locales'
import { inARow } from '../results/resultWords'
import type { AuditReport } from './auditReport'

/** The title of a page, or that it has none. */
export function pageTitleOf({ title, url }: Pick<SamplePage, 'title' | 'url'>, t: Translate): string {
  return title.trim() || url.trim() || t('auditResult.page.untitled')
}

/** The word of a level in an audit: what is not known is not known in another way than on a walk. */
export function levelWords(level: AnyLevel, t: Translate): string {
  return t(level === 'not-checked' || level === 'cannot-tell' ? `auditResult.level.${level}` : `level.${level}`)
}

/** "34 van de 40 criteria die van toepassing zijn, voldoen." */
export function rateWords({ counts }: AuditRates, t: Translate): string {
  const decided = counts.passed + counts.failed
  return decided === 0 ? t('auditResult.rate.none') : t('auditResult.rate', { passed: counts.passed, n: decided })
}

/** What does not count in a rate, and how much of it there is. */
export function ruleWords({ counts }: AuditRates, t: Translate): string {
  const left = (['inapplicable', 'untested', 'cannotTell'] as const).filter((outcome) => counts[outcome] > 0).map((outcome) => t(`auditResult.rule.${outcome}`, { n: counts[outcome] }))
  return [t('auditResult.rule'), ...(left.length === 0 ? [] : [t('auditResult.rule.left', { what: inARow(left, t('results.list.and')) })])].join(' ')
}

/** A share of a hundred, rounded down: 100 only where nothing fails. Null where nothing passes or fails. */
export function percentOf({ passRate }: Pick<AuditRates, 'passRate'>): number | null {
  return passRate === null ? null : Math.floor(passRate * 100)
}

/** The result in one line, without a full stop. */
export function auditHeadline({ total, processes, stories }: AuditReport, t: Translate): string {
  const stopped = stoppedAt(processes)
  if (stopped) return t('auditResult.headline.stops', { n: stopped.groups.length, process: stopped.process.name })
  const blocked = stories.filter(({ result }) => result.level === 'blocks').length
  if (blocked > 0) return t('auditResult.headline.blocks', { n: blocked })
  if (total.counts.failed > 0) return t('auditResult.headline.failed', { n: total.counts.failed })
  if (total.open > 0) return t(total.counts.passed + total.counts.inapplicable === 0 ? 'auditResult.headline.nothing' : 'auditResult.headline.open', { n: total.open })
  return t(total.counts.passed > 0 ? 'auditResult.headline.good' : 'auditResult.headline.nothing')
}

/** The process that stops most groups, and which; undefined where nobody is stopped. */
function stoppedAt(processes: readonly AuditProcess[]): { readonly process: AuditProcess; readonly groups: readonly UserGroup[] } | undefined {
  const all = processes.map((process) => ({ process, groups: process.rows.filter(({ route }) => route.level === 'blocks').map(({ group }) => group) })).filter(({ groups }) => groups.length > 0)
  return all.toSorted((a, b) => b.groups.length - a.groups.length)[0]
}

/** Why it is not final, as sentences; empty for a final result. */
export function provisionalWords({ provisional, total }: Pick<AuditReport, 'provisional' | 'total'>, t: Translate): readonly string[] {
  return provisional.map((reason) => t(`auditResult.provisional.${reason}`, { n: total.open }))
}

/** How much of WCAG was asked; null where all of it was. */
export function partWords({ isWhole, criteria, scope }: Pick<AuditReport, 'isWhole' | 'criteria' | 'scope'>, t: Translate): string | null {
  return isWhole ? null : t('auditResult.part', { n: criteria.filter(({ wcag }) => wcag).length, size: t(`auditSize.${scope.size}`).toLowerCase() })
}

/** Groups that a digital product is known by in another way than a building. */
const digitalWith = ['blind', 'deafblind', 'low-vision', 'limited-hand-function'] as const satisfies readonly UserGroup[]

/** "Met een schermlezer". */
export function withWords(group: UserGroup, t: Translate): string {
  const digital = digitalWith.find((one) => one === group)
  return digital ? t(`auditResult.with.${digital}`) : t(`results.with.${group}`)
}

/** What a group comes to, as sentences; the first goes on from "Met een schermlezer: ". */
export function storySentences({ result, stop, worst }: GroupStory, t: Translate): readonly string[] {
  const { level, open, ungraded } = result
  const sentences: string[] = []
  if (isBad(level)) {
    if (stop?.level === level) sentences.push(stopWords(stop, t))
    else sentences.push(t(`auditResult.say.pages.${level}`, { pages: pagesWords(worst.map(({ page }) => page), t) }), ...(stop && isBad(stop.level) ? [capital(stopWords(stop, t))] : []))
    if (ungraded.length > 0) sentences.push(t('auditResult.say.ungradedToo', { n: ungraded.length }))
    if (open.length > 0 && level !== 'blocks') sentences.push(t('auditResult.say.openToo', { n: open.length }))
    return sentences
  }
  if (ungraded.length > 0) return [t('auditResult.say.ungraded', { n: ungraded.length }), ...(open.length > 0 ? [t('auditResult.say.openToo', { n: open.length })] : [])]
  if (open.length > 0) return [t('auditResult.say.open', { n: open.length })]
  return [t(level === 'good' ? 'auditResult.say.good' : level === 'not-applicable' ? 'auditResult.say.not-applicable' : 'auditResult.say.nothing')]
}

type Bad = 'blocks' | 'needs-help' | 'inconvenient'
function isBad(level: AnyLevel): level is Bad {
  return isLevel(level) && level !== 'good'
}

function stopWords(stop: NonNullable<GroupStory['stop']>, t: Translate): string {
  const { level, number, process, processes, step } = stop
  const key = `auditResult.say.step.${isBad(level) ? level : 'inconvenient'}` satisfies MessageKey
  const at = t(processes > 1 ? 'auditResult.say.stepOf' : 'auditResult.say.stepAt', { number, process, title: pageTitleOf(step.score.page, t) })
  return t(key, { at })
}

/** At most three titles, and how many more; "elke pagina" where it is all of several. */
export function pagesWords(pages: readonly SamplePage[], t: Translate, all: readonly SamplePage[] = []): string {
  if (pages.length > 1 && pages.length === all.length) return t('auditResult.say.everywhere')
  const titles = pages.map((page) => t('auditResult.say.quoted', { title: pageTitleOf(page, t) }))
  const more = titles.length - 3
  return more <= 0 ? inARow(titles, t('results.list.and')) : `${titles.slice(0, 3).join(', ')} ${t('auditResult.say.more', { n: more })}`
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Groups that one says the same of, in one card. */
export interface StoryWords {
  readonly groups: readonly UserGroup[]
  readonly level: AnyLevel
  /** "Met een schermlezer of als je slecht ziet". */
  readonly heading: string
  readonly sentences: readonly string[]
}

/** Every group with its sentences: those that one says the same of together, the worst first. */
export function storyWords(stories: readonly GroupStory[], t: Translate): readonly StoryWords[] {
  const found = new Map<string, { level: AnyLevel; groups: UserGroup[]; sentences: readonly string[] }>()
  for (const story of stories) {
    const sentences = storySentences(story, t)
    const key = `${story.result.level} ${sentences.join(' ')}`
    const same = found.get(key)
    if (same) same.groups.push(story.group)
    else found.set(key, { level: story.result.level, groups: [story.group], sentences })
  }
  return [...found.values()].map((one) => ({ ...one, heading: groupsInARow(one.groups, t) }))
}

function groupsInARow(groups: readonly UserGroup[], t: Translate): string {
  const words = groups.toSorted((a, b) => userGroups.indexOf(a) - userGroups.indexOf(b)).map((group, i) => { const one = withWords(group, t); return i === 0 ? one : one.slice(0, 1).toLowerCase() + one.slice(1) })
  return inARow(words, t('results.list.or'))
}

/** A story as one text: "Met een schermlezer: je geraakt niet voorbij stap 3, “Het formulier”." */
export function storyText({ heading, sentences }: Pick<StoryWords, 'heading' | 'sentences'>): string {
  const [first = '', ...rest] = sentences
  return [`${heading}: ${first}`, ...rest].join(' ')
}
