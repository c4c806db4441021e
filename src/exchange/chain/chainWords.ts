/** The chain in words: for screens, documents, and whoever listens. Plain sentences, no markup. */
import { breaksOf, type Cell, type Chain, type ChainRow, type RouteLevel } from '@/domain/chain'
import type { LeavingChain, LeavingRow, LeavingWho } from '@/domain/leavingChain'
import { byWorstFirst, isLevel, severityOf, worstLevel, type AnyLevel } from '@/domain/level'
import type { Link } from '@/domain/link'
import type { UserGroup } from '@/domain/userGroup'
import type { Translate } from '@/locales'

/** A row of the chain: with its voices, or as it may leave. */
export type AnyRow = ChainRow | LeavingRow

/** A chain: with its voices, or as it may leave. */
export type AnyChain = Chain | LeavingChain

/** One group in words. */
export interface GroupWords {
  readonly who: LeavingWho
  /** "Met een manuele rolstoel". */
  readonly heading: string
  /** The route's level. */
  readonly level: AnyLevel
  /** Each stands on its own: read in any order they still say which group they are about, or follow from the first. */
  readonly sentences: readonly string[]
}

/** A chain in words. */
export interface ChainWords {
  /** The result, as a title: without a full stop. */
  readonly headline: string
  /** What goes with the headline. */
  readonly lead: readonly string[]
  /** Worst first. */
  readonly groups: readonly GroupWords[]
  readonly notHeard: NotHeardWords
}

/** The groups of which nobody was heard: those that every walk should have named, the others counted. */
export interface NotHeardWords {
  /** "Niet gehoord: doof, autisme en nog 14 groepen"; null where everybody was heard. */
  readonly line: string | null
  readonly why: string
  readonly core: readonly UserGroup[]
  readonly rest: readonly UserGroup[]
}

/** Groups that every walk needs, whatever the route: named when they were not heard. The rest is counted, and can be unfolded. */
export const coreGroups: readonly UserGroup[] = ['wheelchair-manual', 'wheelchair-electric', 'walking-aid', 'blind', 'low-vision', 'deaf', 'hard-of-hearing', 'intellectual-disability', 'autism-sensory', 'low-literacy', 'other-language', 'older-person']

/** The chain in words. */
export function chainWords(chain: AnyChain, t: Translate): ChainWords {
  const rows: readonly AnyRow[] = [...chain.rows].sort((a, b) => byWorstFirst(a.route.level, b.route.level))
  return {
    ...headlineOf(chain, t), notHeard: notHeardWords(chain.notHeard, t),
    groups: rows.map((row) => ({ who: whoOf(row), heading: groupHeading(whoOf(row), t), level: row.route.level, sentences: rowSentences(row, chain.links, t) })),
  }
}

/** Everything as running text, for copying and reading aloud. */
export function chainText(words: ChainWords): string {
  const { headline, lead, groups, notHeard } = words
  return [[`${headline}.`, ...lead].join(' '), ...groups.map(({ sentences }) => sentences.join(' ')), ...(notHeard.line === null ? [] : [`${notHeard.line}. ${notHeard.why}`])].join('\n\n')
}

/** Whose row it is. */
export function whoOf(row: AnyRow): LeavingWho {
  return 'who' in row ? row.who : { kind: 'group', group: row.group }
}

/** The name of a row in a table: "Manuele rolstoel". */
export function rowName(who: LeavingWho, t: Translate): string {
  return who.kind === 'group' ? t(`group.${who.group}`) : t(`chain.who.${who.kind}`)
}

/** The title above what is said of a row: "Als je blind bent". The comma that the phrase carries into a sentence is left out. */
export function groupHeading(who: LeavingWho, t: Translate): string {
  return who.kind === 'group' ? t(`groupWith.${who.group}`).replace(/[,،]$/, '') : t(`chain.who.${who.kind}`)
}

/** Headline and what goes with it. */
export function headlineOf(chain: AnyChain, t: Translate): { readonly headline: string; readonly lead: readonly string[] } {
  const { rows, links } = chain
  const isLeaving = 'participants' in chain
  if (rows.length === 0) {
    const why = isLeaving ? 'few' : chain.heard.length > 0 ? 'noGroups' : 'none'
    return { headline: t(`chain.headline.${why}`), lead: [t(`chain.lead.${why}`)] }
  }
  const broken = breaksOf(chain)
  const isTogether = rows.every((row) => whoOf(row).kind !== 'group')
  const smooth = rows.filter(({ route }) => route.level === 'good').length
  const smoothWords = isTogether ? [] : [smooth === 0 ? t('chain.lead.smooth.none') : t('chain.lead.smooth', { n: smooth })]
  if (broken.length > 0) {
    const n = rows.filter(({ route }) => route.level === 'blocks').length
    const forWhom = isTogether ? t('chain.lead.breaks.all') : t('chain.lead.breaks', { n, all: rows.length })
    return { headline: t('chain.headline.breaks', { n: broken.length, numbers: numbersOf(broken, links, t) }), lead: [forWhom, ...smoothWords] }
  }
  const level = worstLevel(rows.map(({ route }) => route.level))
  const isKnown = rows.every(({ route }) => route.unknown.length === 0)
  const unknownWords = isKnown ? [] : [t('chain.lead.unknown')]
  if (!isLevel(level)) return { headline: t('chain.headline.unknown'), lead: unknownWords }
  if (level === 'good') return isKnown ? { headline: t('chain.headline.holds'), lead: [t('chain.lead.good')] } : { headline: t('chain.headline.unknown'), lead: unknownWords }
  const weakest = links.filter((link) => rows.some(({ route }) => route.level === level && route.weakest.includes(link)))
  return { headline: t('chain.headline.holds'), lead: [t('chain.lead.weakest', { links: inWords(weakest, links, t), level: t(`level.${level}`).toLowerCase() }), ...smoothWords, ...unknownWords] }
}

/** What is said of one row, most important first. */
export function rowSentences(row: AnyRow, links: readonly Link[], t: Translate): readonly string[] {
  const said = [routeSentence(row, links, t), ...helpSentences(row, links, t), ...spreadSentences(row, links, t), ...cappedSentences(row, links, t)]
  // Of a group that nobody spoke for, that is all there is to say.
  return [...said, ...('group' in row && row.heard === 0 ? [t('chain.words.deskOnly')] : unknownSentences(row, links, t))]
}

function routeSentence(row: AnyRow, links: readonly Link[], t: Translate): string {
  const { route } = row
  const who = whoOf(row)
  const values = { who: t(`groupWho.${who.kind === 'group' ? who.group : who.kind}`), with: who.kind === 'group' ? t(`groupWith.${who.group}`) : '', links: linksPhrase(route.weakest, links, t) }
  const said = t(who.kind === 'group' ? `chain.words.${route.level}` : `chain.words.${route.level}.all`, values)
  if (!isLevel(route.level) || severityOf(route.level) === 0 || route.level === 'blocks') return said
  return `${said} ${t('chain.words.weakest', { n: route.weakest.length, links: values.links })}`
}

/** Behind a break there is more to mend: what only works with help. */
function helpSentences(row: AnyRow, links: readonly Link[], t: Translate): readonly string[] {
  const found = row.route.level === 'blocks' ? cellsOf(row).filter(({ link, level }) => level === 'needs-help' && !row.route.capped.includes(link)) : []
  return found.length === 0 ? [] : [t('chain.words.withHelp', { n: found.length, Links: capital(inWords(found.map(({ link }) => link), links, t)) })]
}

function spreadSentences(row: AnyRow, links: readonly Link[], t: Translate): readonly string[] {
  const found = cellsOf(row).filter((cell) => isDisagreement(row, cell))
  return found.length === 0 ? [] : [t('chain.words.spread', { links: inWords(found.map(({ link }) => link), links, t) })]
}

function cappedSentences(row: AnyRow, links: readonly Link[], t: Translate): readonly string[] {
  return row.route.capped.map((link) => {
    const level = cellsOf(row).find((cell) => cell.link === link)!.level
    const values = { Link: capital(inWords([link], links, t)), level: t(`level.${level}`).toLowerCase() }
    if (link.optional) return t('chain.words.optional', values)
    const way = link.alternative.trim().replace(/[.]$/, '')
    return way === '' ? t('chain.words.alternative', values) : t('chain.words.alternative.named', { ...values, way })
  })
}

function unknownSentences(row: AnyRow, links: readonly Link[], t: Translate): readonly string[] {
  const { route } = row
  const who = whoOf(row)
  const isGroup = who.kind === 'group'
  const whom = isGroup ? t(`groupWho.${who.group}`) : ''
  const couldNot = route.unknown.filter((link) => cellsOf(row).find((cell) => cell.link === link)!.level === 'cannot-tell')
  const unseen = route.unknown.filter((link) => !couldNot.includes(link))
  const sentences: string[] = []
  if (unseen.length > 0 && unseen.length === links.length) sentences.push(isGroup ? t('chain.words.unknownAll', { who: whom }) : t('chain.words.unknownAll.all'))
  else if (unseen.length > 0) sentences.push(t(isGroup ? 'chain.words.unknown' : 'chain.words.unknown.all', { n: unseen.length, Links: capital(inWords(unseen, links, t)), who: whom }))
  if (couldNot.length > 0) sentences.push(t('chain.words.cannotTell', { links: inWords(couldNot, links, t) }))
  return sentences
}

/** The groups that were not heard, in words. */
export function notHeardWords(groups: readonly UserGroup[], t: Translate): NotHeardWords {
  const core = groups.filter((group) => coreGroups.includes(group))
  const rest = groups.filter((group) => !coreGroups.includes(group))
  const named = core.map((group) => t(`groupShort.${group}`))
  const list = rest.length === 0 ? listed(named, t) : [named.join(t('chain.list.comma')), t('chain.notHeard.more', { n: rest.length })].filter(Boolean).join(' ')
  return { line: groups.length === 0 ? null : t('chain.notHeard', { groups: list }), why: t('chain.notHeard.why'), core, rest }
}

/** The weakest links of a route under its level: "schakel 1 en 6"; empty where it has none. */
export function weakestWords(route: RouteLevel, links: readonly Link[], t: Translate): string {
  return route.weakest.length === 0 ? '' : t('chain.links', { numbers: numbersOf(route.weakest, links, t) })
}

/** The number of a link on its route, from 1. */
export function numberOf(link: Pick<Link, 'id'>, links: readonly Link[]): number {
  return links.findIndex(({ id }) => id === link.id) + 1
}

/** "1, 4 en 6". */
export function numbersOf(some: readonly Link[], links: readonly Link[], t: Translate): string {
  return listed(some.map((link) => String(numberOf(link, links))), t)
}

/** "schakel 4: Balie"; with more, "schakel 1 (Brief) en schakel 6 (Onthaal)"; with many, their numbers. */
export function linksPhrase(some: readonly Link[], links: readonly Link[], t: Translate): string {
  return phrase(some, links, t, 'chain.link.titled')
}

/** The same inside a sentence that goes on: "schakel 4 (Balie)". */
function inWords(some: readonly Link[], links: readonly Link[], t: Translate): string {
  return phrase(some, links, t, 'chain.link.inList')
}

function phrase(some: readonly Link[], links: readonly Link[], t: Translate, one: 'chain.link.titled' | 'chain.link.inList'): string {
  if (some.length > 3 || some.length === 0) return t('chain.links', { numbers: numbersOf(some, links, t) })
  return listed(some.map((link) => {
    const title = link.title.trim()
    const values = { number: numberOf(link, links), title }
    return title === '' ? t('chain.link', values) : t(some.length === 1 ? one : 'chain.link.inList', values)
  }), t)
}

/** "a, b en c". */
export function listed(words: readonly string[], t: Translate): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(t('chain.list.comma'))}${t('chain.list.and')}${words.at(-1)!}`
}

/** True where people of one group gave different levels. In a row of merged groups that is no disagreement: they came with different needs. */
export function isDisagreement(row: AnyRow, cell: { readonly spread: boolean }): boolean {
  return cell.spread && whoOf(row).kind === 'group'
}

function cellsOf(row: AnyRow): readonly Pick<Cell, 'link' | 'level' | 'spread'>[] {
  return row.cells
}

/** The first letter as a capital. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
