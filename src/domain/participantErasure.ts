/**
 * What goes when a participant is erased (GDPR art. 17): the person, their scores, what they pinned and everything attached to those. What others
 * made of it stays, without them.
 */
import type { Attachment } from './attachment'
import type { Advice } from './advice'
import type { Draft, RecordKind } from './change'
import type { Finding } from './finding'
import type { Id, JsonValue } from './ids'
import type { Link } from './link'
import { isLevel, worstLevel, type AnyLevel } from './level'
import { groupsOf, type Participant } from './participant'
import type { Score } from './score'
import type { UserGroup } from './userGroup'

/** Where a participant may have left traces: one dossier, removed records too. */
export interface ErasureSource {
  readonly participants: readonly Participant[]
  readonly scores: readonly Score[]
  readonly findings: readonly Finding[]
  readonly attachments: readonly Attachment[]
  readonly advices: readonly Advice[]
  /** A person may have tied a finding to a link as evidence. */
  readonly links?: readonly Link[]
}

/** Records to take out, with all their changes, and drafts that mend what stays. */
export interface ParticipantErasure {
  readonly records: readonly { readonly kind: RecordKind; readonly record: Id }[]
  readonly corrections: readonly Draft[]
  /** SHA-256 of the files that go with them. */
  readonly files: readonly string[]
}

/** Works out an erasure. A participant who is not there gives an empty one. */
export function participantErasure(source: ErasureSource, participant: Id): ParticipantErasure {
  const person = source.participants.find(({ id }) => id === participant)
  const scores = source.scores.filter((score) => score.participant === participant)
  const findings = source.findings.filter((finding) => finding.participant === participant)
  const owners = new Set([participant, ...scores.map(({ id }) => id), ...findings.map(({ id }) => id)])
  const attachments = source.attachments.filter(({ owner }) => owners.has(owner))
  const records: { kind: RecordKind; record: Id }[] = [
    ...(person ? [{ kind: 'participant' as const, record: participant }] : []),
    ...scores.map(({ id }) => ({ kind: 'score' as const, record: id })), ...findings.map(({ id }) => ({ kind: 'finding' as const, record: id })),
    ...attachments.map(({ id }) => ({ kind: 'attachment' as const, record: id })),
  ]
  const gone = new Set(records.map(({ record }) => record))
  const corrections = [
    ...source.findings.filter(({ id }) => !gone.has(id)).flatMap((finding) => correctedFinding(finding, gone, source)),
    ...source.advices.flatMap(({ dossier, id, findings }) => withoutEntries({ dossier, kind: 'advice', record: id }, 'findings', findings, gone)),
    ...(source.links ?? []).flatMap(({ dossier, id, evidence }) => withoutEntries({ dossier, kind: 'link', record: id }, 'evidence', evidence, gone)),
  ]
  return { records, corrections, files: [...new Set(attachments.map(({ sha256 }) => sha256))] }
}

/** The drafts that make a finding lose the voices that are gone. */
function correctedFinding(finding: Finding, gone: ReadonlySet<Id>, source: ErasureSource): readonly Draft[] {
  const left = withoutVoices(finding, gone, source)
  if (left === finding) return []
  const lost = Object.keys(finding.voices).filter((id) => gone.has(id))
  const changed = (Object.keys(finding.levels) as UserGroup[]).filter((group) => left.levels[group] !== finding.levels[group])
  const set: Record<string, JsonValue> = {
    ...Object.fromEntries(lost.map((id) => [`voices.${id}`, null])), ...Object.fromEntries(changed.map((group) => [`levels.${group}`, left.levels[group] ?? null])),
    ...(left.level === finding.level ? {} : { level: left.level }),
  }
  return [{ dossier: finding.dossier, kind: 'finding', record: finding.id, set }]
}

/** A finding that was made from somebody's scores without these, and without the levels that only they gave; the same one where they are none of its voices. */
export function withoutVoices(finding: Finding, gone: ReadonlySet<Id>, { scores, participants }: Pick<ErasureSource, 'scores' | 'participants'>): Finding {
  const ids = Object.keys(finding.voices)
  const kept = ids.filter((id) => !gone.has(id))
  if (kept.length === ids.length) return finding
  const voices = ids.flatMap((id) => scores.find((score) => score.id === id) ?? [])
  const left = voices.filter(({ id }) => !gone.has(id))
  const [before, after] = [voiceLevels(voices, participants), voiceLevels(left, participants)]
  // A level that a person changed by hand afterwards is theirs.
  const levels = Object.fromEntries((Object.entries(finding.levels) as [UserGroup, AnyLevel][]).flatMap(([group, level]) => {
    const now = before[group] === level ? after[group] : level
    return now === undefined ? [] : [[group, now]]
  }))
  const worst = worstLevel(left.flatMap(({ level }) => level ?? []))
  const isTheirs = finding.level !== null && finding.level === worstLevel(voices.flatMap(({ level }) => level ?? []))
  return { ...finding, voices: Object.fromEntries(kept.map((id) => [id, true as const])), levels, level: isTheirs ? (isLevel(worst) ? worst : null) : finding.level }
}

/** Something that points to erased records in a map field lets go of them. */
function withoutEntries(of: Omit<Draft, 'set'>, field: string, entries: Readonly<Record<Id, true>>, gone: ReadonlySet<Id>): readonly Draft[] {
  const lost = Object.keys(entries).filter((id) => gone.has(id))
  return lost.length === 0 ? [] : [{ ...of, set: Object.fromEntries(lost.map((id) => [`${field}.${id}`, null])) }]
}

/** The worst level per group that some scores give: what a finding made from them begins with. */
export function voiceLevels(scores: readonly Score[], participants: readonly Participant[]): Readonly<Partial<Record<UserGroup, AnyLevel>>> {
  const given = new Map<UserGroup, AnyLevel[]>()
  for (const score of scores) {
    const person = participants.find(({ id }) => id === score.participant)
    if (person && isLevel(score.level)) for (const group of groupsOf(person)) given.set(group, [...(given.get(group) ?? []), score.level])
  }
  return Object.fromEntries([...given].map(([group, levels]) => [group, worstLevel(levels)]))
}
