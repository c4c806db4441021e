/**
 * The chain of accessibility (DESIGN 5): a route is as good as its weakest link, for each group. Never an average: a level that one person
 * gave is in the outcome whatever others said, and who said what stays with it. Pure; the order of what comes in never matters.
 */
import { evidenceLevels, evidenceOf, type Evidence, type JudgeAnswer } from './evidence'
import type { DossierContent } from './dossierContent'
import type { Finding } from './finding'
import type { Id } from './ids'
import { isLevel, severityOf, worstLevel, type AnyLevel, type Level } from './level'
import { byPosition, walkedLinks, type Link } from './link'
import { consentsTo, groupsOf, isExpert, type Participant } from './participant'
import { withoutVoices } from './participantErasure'
import { isAnswered, type Score } from './score'
import { userGroups, type UserGroup } from './userGroup'
import type { Walk } from './walk'

/** What one participant said at one link. */
export interface Voice {
  readonly participant: Participant
  readonly score: Score
  readonly level: AnyLevel
  /** The link under which it was given: another one than the link it counts at, where links were merged. */
  readonly under: Link
}

/** One link for one group. */
export interface Cell {
  readonly link: Link
  /** The worst of voices and evidence. */
  readonly level: AnyLevel
  /** Voices of this group, by turn. */
  readonly voices: readonly Voice[]
  /** Evidence that touches this group. */
  readonly evidence: readonly Evidence[]
  /** True when participants of this group gave different levels. One person at two links that were merged is no disagreement. */
  readonly spread: boolean
}

/** A whole route for one group; its steps are links, or pages of a process. */
export interface RouteLevel<Step = Link> {
  /** The weakest link's level. Not known while all that is known is good and something is not: then nobody may say "in orde". */
  readonly level: AnyLevel
  /** The links that make it so, in order; empty when it is good or not known. */
  readonly weakest: readonly Step[]
  /** Links of which this group's level is not known. */
  readonly unknown: readonly Step[]
  /** Links that are worse than they count for: one may leave them out, or there is an equal other way. */
  readonly capped: readonly Step[]
}

/** A group's row: its cells in the order of the links. */
export interface ChainRow {
  readonly group: UserGroup
  /** How many participants of this group were heard. 0: only the desk says something of it. */
  readonly heard: number
  readonly cells: readonly Cell[]
  readonly route: RouteLevel
}

/** One link for everybody together. */
export interface LinkSummary {
  readonly link: Link
  /** The worst level of anybody here. */
  readonly level: AnyLevel
  /** Groups that have that level here. */
  readonly groups: readonly UserGroup[]
  /** All voices, of whichever group, by turn. */
  readonly voices: readonly Voice[]
  readonly evidence: readonly Evidence[]
}

/** Voices at a link that is no longer walked: shown under its old name, and no part of the route. */
export interface OldLink {
  readonly link: Link
  readonly voices: readonly Voice[]
}

/** The chain of one walk. */
export interface Chain {
  readonly walk: Walk
  /** The links that are walked, in order. */
  readonly links: readonly Link[]
  /** Groups that were heard, and groups that evidence touches; in the fixed order of groups. */
  readonly rows: readonly ChainRow[]
  readonly summaries: readonly LinkSummary[]
  /** Groups of which nobody was heard, in the fixed order. Part of the result. */
  readonly notHeard: readonly UserGroup[]
  /** Participants whose answers count. */
  readonly heard: readonly Participant[]
  /** Experts who answered and whose answers do not count, as they did not agree or took it back. */
  readonly leftOut: readonly Participant[]
  readonly oldLinks: readonly OldLink[]
}

/** What a chain is made from. */
export type ChainSource = Pick<DossierContent, 'walks' | 'links' | 'removedLinks' | 'participants' | 'scores' | 'findings' | 'answers'>

/** The level of a route at most `inconvenient` at a link that one may leave out or go around equally well. */
export function cappedLevel(level: AnyLevel, link: Pick<Link, 'optional' | 'equalAlternative'>): AnyLevel {
  return (link.optional || link.equalAlternative) && isLevel(level) && severityOf(level) > 1 ? 'inconvenient' : level
}

/** The level of a route from the levels of its links for one group. Links that do not apply are left out; unknown is never good. */
export function routeLevelOf<Step extends Pick<Link, 'optional' | 'equalAlternative'>>(cells: readonly { readonly link: Step; readonly level: AnyLevel }[]): RouteLevel<Step> {
  const applying = cells.filter(({ level }) => level !== 'not-applicable')
  const counted = applying.map(({ link, level }) => ({ link, level: cappedLevel(level, link), isCapped: cappedLevel(level, link) !== level }))
  const unknown = counted.filter(({ level }) => !isLevel(level)).map(({ link }) => link)
  const worst = worstLevel(counted.map(({ level }) => level))
  const isKnown = isLevel(worst) && !(worst === 'good' && unknown.length > 0)
  const level: AnyLevel = applying.length === 0 ? (cells.length === 0 ? 'not-checked' : 'not-applicable') : isKnown ? worst : isLevel(worst) ? 'not-checked' : worst
  return {
    level, unknown, capped: counted.filter(({ isCapped }) => isCapped).map(({ link }) => link),
    weakest: isLevel(level) && level !== 'good' ? counted.filter((cell) => cell.level === level).map(({ link }) => link) : [],
  }
}

/** The chain of a walk; undefined where the walk is not there. */
export function chainOf(source: ChainSource, walkId: Id, judgeAnswer: JudgeAnswer): Chain | undefined {
  const walk = source.walks.find(({ id }) => id === walkId)
  if (!walk) return undefined
  const ofWalk = <T extends { readonly walk: Id | null }>(records: readonly T[]): readonly T[] => records.filter((record) => record.walk === walkId)
  const present = ofWalk(source.links)
  const known = [...present, ...ofWalk(source.removedLinks)]
  const links = walkedLinks(present)
  const experts = ofWalk(source.participants).filter(isExpert).sort(inTurn)
  const { counting, answered } = voicesOf(known, links, experts, ofWalk(source.scores))
  const speakers = new Set(counting.map(({ participant }) => participant))
  const heard = experts.filter((participant) => speakers.has(participant))
  const evidence = evidenceOf(placesIn(known, links), known, { findings: countingFindings(source), answers: source.answers, judgeAnswer })
  const voices = voicesPerLink(links, counting)
  const rows = rowsOf(links, heard, voices, evidence)
  const heardGroups = new Set(heard.flatMap(groupsOf))
  const walked = new Set(links)
  return {
    walk, links, rows, heard,
    summaries: links.map((link, i) => summaryOf(link, rows.flatMap(({ group, cells }) => ({ group, level: cells[i]!.level })), voices.get(link)!, evidence.get(link.id)!)),
    notHeard: userGroups.filter((group) => group !== 'everybody' && !heardGroups.has(group)),
    leftOut: experts.filter((participant) => answered.has(participant.id) && !consentsTo(participant, 'score')),
    oldLinks: known.filter((link) => !walked.has(link)).sort(byPosition)
      .map((link) => ({ link, voices: counting.filter((voice) => voice.under === link && !walked.has(voice.at)) })).filter((old) => old.voices.length > 0),
  }
}

/** A voice with the link that it counts at. */
interface PlacedVoice extends Voice {
  readonly at: Link
}

function voicesOf(known: readonly Link[], links: readonly Link[], experts: readonly Participant[], scores: readonly Score[]): { readonly counting: readonly PlacedVoice[]; readonly answered: ReadonlySet<Id> } {
  const linkById = new Map(known.map((link) => [link.id, link]))
  const expertById = new Map(experts.map((participant) => [participant.id, participant]))
  const counting: PlacedVoice[] = []
  const answered = new Set<Id>()
  for (const score of scores) {
    const under = linkById.get(score.link)
    const participant = expertById.get(score.participant)
    if (!under || !participant || !isAnswered(score)) continue
    answered.add(participant.id)
    if (consentsTo(participant, 'score')) counting.push({ participant, score, level: score.level ?? 'not-checked', under, at: countsAt(under, linkById) })
  }
  const order = new Map(experts.map((participant, i) => [participant.id, i]))
  const place = new Map(links.map((link, i) => [link.id, i]))
  counting.sort((a, b) => order.get(a.participant.id)! - order.get(b.participant.id)! || (place.get(a.at.id) ?? -1) - (place.get(b.at.id) ?? -1) || byPosition(a.under, b.under) || (a.score.id < b.score.id ? -1 : 1))
  return { counting, answered }
}

/** Where a score counts: at its link, or at the one that this was merged into, and so on; a circle or a lost link ends it. */
function countsAt(link: Link, linkById: ReadonlyMap<Id, Link>): Link {
  const seen = new Set<Id>()
  let at = link
  while (at.mergedInto !== null && !seen.has(at.id)) {
    seen.add(at.id)
    const next = linkById.get(at.mergedInto)
    if (!next) break
    at = next
  }
  return at
}

/** Links that were walked or merged, each with the one where it counts. */
function placesIn(known: readonly Link[], links: readonly Link[]): ReadonlyMap<Id, Link> {
  const linkById = new Map(known.map((link) => [link.id, link]))
  const walked = new Set(links)
  return new Map(known.flatMap((link) => { const at = countsAt(link, linkById); return walked.has(at) ? [[link.id, at] as const] : [] }))
}

/** Each link's voices, by turn. */
function voicesPerLink(links: readonly Link[], counting: readonly PlacedVoice[]): ReadonlyMap<Link, readonly PlacedVoice[]> {
  const found = new Map<Link, PlacedVoice[]>(links.map((link) => [link, []]))
  for (const voice of counting) found.get(voice.at)?.push(voice)
  return found
}

/** The findings without what came from people who did not agree that their answers count, or took it back. */
export function countingFindings({ findings, scores, participants }: Pick<ChainSource, 'findings' | 'scores' | 'participants'>): readonly Finding[] {
  const agreeing = new Set(participants.filter((participant) => consentsTo(participant, 'score')).map(({ id }) => id))
  const silent = new Set(scores.filter(({ participant }) => !agreeing.has(participant)).map(({ id }) => id))
  return findings.filter(({ participant }) => participant === null || agreeing.has(participant)).map((finding) => withoutVoices(finding, silent, { scores, participants }))
}

function rowsOf(links: readonly Link[], heard: readonly Participant[], voices: ReadonlyMap<Link, readonly Voice[]>, evidence: ReadonlyMap<Id, readonly Evidence[]>): readonly ChainRow[] {
  const touched = new Set<UserGroup>(heard.flatMap(groupsOf))
  for (const list of evidence.values()) for (const { levels } of list) for (const group of levels.keys()) touched.add(group)
  touched.delete('everybody')
  return userGroups.filter((group) => touched.has(group)).map((group) => {
    const cells = links.map((link) => cellOf(link, group, voices.get(link)!, evidence.get(link.id)!))
    return { group, heard: heard.filter((participant) => participant.groups[group]).length, cells, route: routeLevelOf(cells) }
  })
}

function cellOf(link: Link, group: UserGroup, all: readonly Voice[], evidence: readonly Evidence[]): Cell {
  const voices = all.filter(({ participant }) => participant.groups[group])
  const touching = evidence.filter(({ levels }) => levels.has(group) || levels.has('everybody'))
  return {
    link, voices, evidence: touching, spread: isSpread(voices),
    level: worstLevel([...voices.map(({ level }) => level), ...evidenceLevels(touching, group)]),
  }
}

function summaryOf(link: Link, cells: readonly { readonly group: UserGroup; readonly level: AnyLevel }[], voices: readonly Voice[], evidence: readonly Evidence[]): LinkSummary {
  const level = worstLevel([...voices.map((voice) => voice.level), ...evidence.flatMap((one) => [...one.levels.values(), ...(one.level ? [one.level] : [])])])
  return { link, level, groups: isLevel(level) ? cells.filter((cell) => cell.level === level).map(({ group }) => group) : [], voices, evidence }
}

/** The levels among voices, without the ways of not knowing. */
export function knownLevels(voices: readonly Pick<Voice, 'level'>[]): readonly Level[] {
  return voices.map(({ level }) => level).filter(isLevel)
}

/** True where people differ: each with the worst that they gave. */
export function isSpread(voices: readonly Pick<Voice, 'level' | 'participant'>[]): boolean {
  const perPerson = new Map<Id, AnyLevel[]>()
  for (const { participant, level } of voices) perPerson.set(participant.id, [...(perPerson.get(participant.id) ?? []), level])
  return new Set([...perPerson.values()].map(worstLevel).filter(isLevel)).size > 1
}

function inTurn(a: Participant, b: Participant): number {
  return a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The links at which the chain breaks for somebody: blocking, without a way around. In order. */
export function breaksOf(chain: { readonly rows: readonly { readonly route: RouteLevel }[]; readonly links: readonly Link[] }): readonly Link[] {
  const broken = new Set(chain.rows.filter(({ route }) => route.level === 'blocks').flatMap(({ route }) => route.weakest))
  return chain.links.filter((link) => broken.has(link))
}
