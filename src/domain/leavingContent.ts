/**
 * A dossier as it may leave the device in a document: what one person of a panel said can be read only where they agreed, and a group that
 * one or two people speak for is not named. Open data goes on from here, through the stricter gate of `privacy.ts`.
 */
import type { Attachment } from './attachment'
import { chainOf, countingFindings } from './chain'
import type { DossierContent } from './dossierContent'
import { headlineLevel, type Finding } from './finding'
import type { Id } from './ids'
import type { AnyLevel } from './level'
import { leavingChain } from './leavingChain'
import { consentsTo, type Participant } from './participant'
import type { UserGroup } from './userGroup'

/** True for a finding that came from the panel: pinned by a participant, or made from scores. */
export function isFromPanel(finding: Pick<Finding, 'participant' | 'voices'>): boolean {
  return finding.participant !== null || Object.keys(finding.voices).length > 0
}

/** The groups that may be named of each walk: three participants or more, and nobody left over who could be counted out. */
export function namedGroupsOf(content: DossierContent): (walk: Id | null) => ReadonlySet<UserGroup> {
  const known = new Map<Id, ReadonlySet<UserGroup>>()
  return (walk) => {
    if (walk === null) return new Set()
    let named = known.get(walk)
    if (!named) {
      const chain = chainOf(content, walk, () => undefined)
      named = new Set(chain ? leavingChain(chain).rows.flatMap(({ who }) => (who.kind === 'group' ? [who.group] : [])) : [])
      known.set(walk, named)
    }
    return named
  }
}

/** The worst level of each finding for anybody, of which groups ever: that may be said. */
export function headlinesOf(content: DossierContent): ReadonlyMap<Id, AnyLevel> {
  return new Map(countingFindings(content).map((finding) => [finding.id, headlineLevel(finding)]))
}

/** The content without what may not leave. Records of officers are as they were. */
export function leavingContent(content: DossierContent): DossierContent {
  const people = new Map(content.participants.map((person) => [person.id, person]))
  const named = namedGroupsOf(content)
  const scores = content.scores.map((score) => (agrees(people.get(score.participant), 'voice') ? score : { ...score, words: '', helperNote: '' }))
  const findings = countingFindings(content).map((finding) => (isFromPanel(finding) ? leavingFinding(finding, named(finding.walk), people) : finding))
  const authors = new Map<Id, Id>([...content.scores.map(({ id, participant }) => [id, participant] as const), ...content.findings.flatMap(({ id, participant }) => (participant === null ? [] : [[id, participant] as const]))])
  const mayLeave = ({ owner, ownerKind, kind }: Attachment): boolean => {
    const author = authors.get(owner)
    if (author === undefined) return ownerKind !== 'score'
    return agrees(people.get(author), kind === 'photo' ? 'photo' : 'voice')
  }
  return { ...content, scores, findings, attachments: content.attachments.filter(mayLeave) }
}

/**
 * A finding of the panel: levels of the groups that may be named, and own words only of who agreed. Its headline is in `headlinesOf`.
 */
function leavingFinding(finding: Finding, named: ReadonlySet<UserGroup>, people: ReadonlyMap<Id, Participant>): Finding {
  const levels = Object.fromEntries(Object.entries(finding.levels).filter(([group]) => named.has(group as UserGroup)))
  const leaving: Finding = { ...finding, levels }
  return finding.participant === null || agrees(people.get(finding.participant), 'voice') ? leaving : { ...leaving, title: '', words: '', suggestion: '', whereWords: '' }
}

/** True where somebody is there, lets their answers count and agrees to this too. */
function agrees(person: Participant | undefined, to: 'photo' | 'voice'): boolean {
  return person !== undefined && consentsTo(person, 'score') && consentsTo(person, to)
}
