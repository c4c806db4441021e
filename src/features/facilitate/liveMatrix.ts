/** Who has scored what: the links of a walk × its experts, as the facilitator follows them. Pure; what somebody said is apart from that they did. */
import type { Id } from '@/domain/ids'
import { worstLevel, type AnyLevel } from '@/domain/level'
import { byPosition, walkedLinks, type Link } from '@/domain/link'
import { consentsTo, isExpert, type Participant } from '@/domain/participant'
import { isPresent } from '@/domain/record'
import { isAnswered, type Score } from '@/domain/score'

/** How far somebody is with one link. */
export type Progress = 'done' | 'skipped' | 'todo'

/** One person at one link. */
export interface LiveCell {
  readonly participant: Id
  readonly progress: Progress
  /** Shown only when the facilitator asks for it, and never of somebody whose answers do not count. */
  readonly level: AnyLevel | null
}

/** One link: its cells in the order of the people. */
export interface LiveRow {
  readonly link: Link
  /** From 1. */
  readonly number: number
  readonly cells: readonly LiveCell[]
  /** How many did it, skipping not counted. */
  readonly done: number
  readonly skipped: number
  /** Changes whenever anything in this row does, so that a screen draws only what is new. */
  readonly key: string
}

/** One person: how far along the route. */
export interface LivePerson {
  readonly participant: Participant
  /** Per link in order: answered or skipped. */
  readonly passed: readonly boolean[]
  readonly done: number
  readonly skipped: number
  /** The first link that is still to do, from 1; 0 when there is none. */
  readonly here: number
}

/** Answers at a link that is no longer walked. */
export interface OldAnswers {
  readonly link: Link
  readonly answers: number
}

/** A walk as it stands now. */
export interface Live {
  readonly rows: readonly LiveRow[]
  readonly people: readonly LivePerson[]
  readonly old: readonly OldAnswers[]
}

/** What a walk is made of, as storage reads it: removed links are among the links. */
export interface RouteRecords {
  readonly links: readonly Link[]
  readonly participants: readonly Participant[]
  readonly scores: readonly Score[]
}

/** The matrix. Scores at a link that was merged into another count at that one. */
export function liveOf({ links, participants, scores }: RouteRecords): Live {
  const walked = walkedLinks(links)
  const experts = participants.filter(isExpert)
  const byLink = scoresByLink(links, scores)
  const rows = walked.map((link, i) => rowOf(link, i + 1, experts, byLink.get(link.id) ?? []))
  const people = experts.map((participant, i) => personOf(participant, rows.map(({ cells }) => cells[i]!.progress)))
  const at = new Set(walked.map(({ id }) => id))
  const old = links.filter(({ id }) => !at.has(id)).sort(byPosition)
    .map((link) => ({ link, answers: scores.filter((score) => score.link === link.id && isAnswered(score)).length }))
    .filter(({ link, answers }) => answers > 0 && !(isPresent(link) && at.has(endOf(link, links).id)))
  return { rows, people, old }
}

function rowOf(link: Link, number: number, experts: readonly Participant[], scores: readonly Score[]): LiveRow {
  const cells = experts.map((participant): LiveCell => {
    const own = scores.filter((score) => score.participant === participant.id)
    const progress = own.some(isAnswered) ? 'done' : own.some(({ skippedAt }) => skippedAt !== null) ? 'skipped' : 'todo'
    const levels = own.flatMap(({ level }) => level ?? [])
    return { participant: participant.id, progress, level: levels.length > 0 && consentsTo(participant, 'score') ? worstLevel(levels) : null }
  })
  return {
    link, number, cells, done: cells.filter(({ progress }) => progress === 'done').length, skipped: cells.filter(({ progress }) => progress === 'skipped').length,
    key: JSON.stringify([number, link.title, link.channel, link.addedOnTheWay, link.talkNote, cells.map((cell) => [cell.participant, cell.progress, cell.level])]),
  }
}

function personOf(participant: Participant, progress: readonly Progress[]): LivePerson {
  return {
    participant, passed: progress.map((one) => one !== 'todo'), here: progress.indexOf('todo') + 1,
    done: progress.filter((one) => one === 'done').length, skipped: progress.filter((one) => one === 'skipped').length,
  }
}

function scoresByLink(links: readonly Link[], scores: readonly Score[]): ReadonlyMap<Id, readonly Score[]> {
  const linkById = new Map(links.map((link) => [link.id, link]))
  const found = new Map<Id, Score[]>()
  for (const score of scores) {
    const link = linkById.get(score.link)
    if (!link) continue
    const at = endOf(link, links).id
    found.set(at, [...(found.get(at) ?? []), score])
  }
  return found
}

/** The link that a link was merged into, and so on; a circle or a lost link ends it. */
function endOf(link: Link, links: readonly Link[]): Link {
  const seen = new Set<Id>()
  let at = link
  while (at.mergedInto !== null && !seen.has(at.id)) {
    seen.add(at.id)
    const next = links.find(({ id }) => id === at.mergedInto)
    if (!next) break
    at = next
  }
  return at
}

/** The link where the group is: that of the latest answer or skip that was given on the walk itself. Undefined before the first. */
export function whereGroupIs({ links, scores }: Pick<RouteRecords, 'links' | 'scores'>): Link | undefined {
  const walked = new Map(walkedLinks(links).map((link) => [link.id, link]))
  const momentOf = ({ answeredAt, skippedAt }: Score): string => [answeredAt ?? '', skippedAt ?? ''].sort().at(-1)!
  let latest: Score | undefined
  for (const score of scores) {
    if (score.fromPaper || momentOf(score) === '' || !walked.has(score.link)) continue
    if (!latest || momentOf(score) > momentOf(latest)) latest = score
  }
  return latest && walked.get(latest.link)
}

/** What is worth saying aloud when answers of others come in: not every tick, only that a link or a person is complete. */
export interface News {
  /** Links that everybody who is still there has now passed. */
  readonly links: readonly LiveRow[]
  /** People who are now through all links. */
  readonly people: readonly Participant[]
}

/** Compares two moments of one walk. A link or person that is new is no news. */
export function newsOf(before: Live, after: Live): News {
  const wasPassed = new Map(before.rows.map((row) => [row.link.id, isPassedByAll(row, before.people)]))
  const wasThrough = new Map(before.people.map((person) => [person.participant.id, isThrough(person)]))
  return {
    links: after.rows.filter((row) => wasPassed.get(row.link.id) === false && isPassedByAll(row, after.people)),
    people: after.people.filter((person) => wasThrough.get(person.participant.id) === false && isThrough(person)).map(({ participant }) => participant),
  }
}

function isPassedByAll(row: LiveRow, people: readonly LivePerson[]): boolean {
  const there = row.cells.filter((_cell, i) => people[i]!.participant.leftAt === null)
  return there.length > 0 && there.every(({ progress }) => progress !== 'todo')
}

function isThrough(person: LivePerson): boolean {
  return person.passed.length > 0 && person.here === 0
}

/** Some rows that stand together. */
export interface LiveBlock {
  readonly from: number
  readonly to: number
  readonly rows: readonly LiveRow[]
  /** Per person, how many of these links they passed. */
  readonly passed: readonly number[]
}

/** Rows in blocks, so that a route of forty links stays in view: one block while there are few. */
export function blocksOf(live: Live, size = 10, most = 14): readonly LiveBlock[] {
  const step = live.rows.length <= most ? Math.max(live.rows.length, 1) : size
  return Array.from({ length: Math.ceil(live.rows.length / step) }, (_, i) => {
    const rows = live.rows.slice(i * step, (i + 1) * step)
    return { from: rows[0]!.number, to: rows.at(-1)!.number, rows, passed: live.people.map((_person, p) => rows.filter(({ cells }) => cells[p]!.progress !== 'todo').length) }
  })
}
