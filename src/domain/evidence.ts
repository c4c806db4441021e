/** What the desk knows about a link, beside the panel: findings and answers, and for whom they count. */
import type { Answer } from './answer'
import type { Finding } from './finding'
import type { Id } from './ids'
import { isLevel, type Level } from './level'
import type { Link } from './link'
import type { UserGroup } from './userGroup'

/** What an answer comes down to, as the catalogue and `judge` say; undefined where that is not known. */
export interface AnswerJudgement {
  /** True when the value meets the norm; null where it was not looked at or has no norm. */
  readonly meets: boolean | null
  /** The level that a person settled on, else the suggested one; null where nobody grades this value. */
  readonly level: Level | null
  readonly groups: readonly UserGroup[]
}

/** Judges an answer: the catalogue is not the domain's to read. */
export type JudgeAnswer = (answer: Answer) => AnswerJudgement | undefined

/** One piece of evidence at a link. */
export interface Evidence {
  readonly kind: 'finding' | 'answer'
  readonly id: Id
  /** Levels per group. What was looked at and found in order is not here: a desk never makes an unheard group's level good. */
  readonly levels: ReadonlyMap<UserGroup, Level>
  /** The level for nobody in particular: a finding whose groups are still to be filled in. */
  readonly level: Level | null
  /** Whether it meets the norm; null for a finding, and for an answer without one. */
  readonly meets: boolean | null
}

/** What evidence is looked for in. */
export interface EvidenceSource {
  readonly findings: readonly Finding[]
  readonly answers: readonly Answer[]
  readonly judgeAnswer: JudgeAnswer
}

/**
 * The evidence of each link that is walked. A finding or answer belongs to the link that it names, to the one whose `evidence` names it, and
 * else, of the same walk, to the one link at its place: where two links share a place nobody can know which, and a person must say.
 * `countsAt`: links by id, each the one where it counts: itself, or what it was merged into.
 */
export function evidenceOf(countsAt: ReadonlyMap<Id, Pick<Link, 'id'>>, links: readonly Link[], { findings, answers, judgeAnswer }: EvidenceSource): ReadonlyMap<Id, readonly Evidence[]> {
  const walked = links.filter(({ id }) => countsAt.get(id)?.id === id)
  const found = new Map<Id, Evidence[]>(walked.map((link) => [link.id, []]))
  const atPlace = new Map<Id, Link | null>()
  for (const link of walked) if (link.place !== null) atPlace.set(link.place, atPlace.has(link.place) ? null : link)
  const choosing = new Map<Id, Set<Id>>()
  for (const { id, evidence } of links) {
    const at = countsAt.get(id)
    if (at) for (const chosen of Object.keys(evidence)) choosing.set(chosen, (choosing.get(chosen) ?? new Set()).add(at.id))
  }
  const linksOf = (record: Pick<Finding, 'id' | 'link' | 'place' | 'walk'>): readonly Id[] => {
    const named = new Set(choosing.get(record.id))
    const own = record.link === null ? undefined : countsAt.get(record.link)
    if (own) named.add(own.id)
    if (named.size > 0 || record.link !== null || record.place === null) return [...named]
    const only = atPlace.get(record.place)
    return only && only.walk === record.walk ? [only.id] : []
  }
  for (const finding of findings) {
    if (finding.kind !== 'barrier') continue
    const evidence: Evidence = { kind: 'finding', id: finding.id, levels: harm(Object.entries(finding.levels) as [UserGroup, unknown][]), level: worse(finding.level), meets: null }
    for (const link of linksOf(finding)) found.get(link)!.push(evidence)
  }
  for (const answer of answers) {
    const judged = judgeAnswer(answer)
    if (!judged) continue
    // A person may find that what meets the norm does not work, or grade what has no norm: that level counts like any other.
    const level = worse(judged.level)
    const evidence: Evidence = { kind: 'answer', id: answer.id, levels: level === null ? new Map() : new Map(judged.groups.map((group) => [group, level])), level: null, meets: judged.meets }
    for (const link of linksOf(answer)) found.get(link)!.push(evidence)
  }
  for (const list of found.values()) list.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  return found
}

/** The level that evidence gives a group: its own, or everybody's. */
export function evidenceLevels(evidence: readonly Evidence[], group: UserGroup): readonly Level[] {
  return evidence.flatMap(({ levels }) => [levels.get(group) ?? [], levels.get('everybody') ?? []].flat())
}

function worse(level: unknown): Level | null {
  return isLevel(level) && level !== 'good' ? level : null
}

function harm(entries: readonly (readonly [UserGroup, unknown])[]): ReadonlyMap<UserGroup, Level> {
  return new Map(entries.flatMap(([group, level]) => { const known = worse(level); return known ? [[group, known] as const] : [] }))
}
