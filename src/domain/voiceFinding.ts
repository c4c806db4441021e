/** From what a panel said to a finding: the words stay where they were said, and are quoted from there. */
import type { Chain, Voice } from './chain'
import type { Draft } from './change'
import type { Finding, FindingKind } from './finding'
import type { Id, JsonValue, Timestamp } from './ids'
import { byWorstFirst, isLevel, severityOf, worstLevel, type AnyLevel, type Level } from './level'
import type { Link } from './link'
import { consentsTo, type Participant } from './participant'
import { voiceLevels } from './participantErasure'
import type { Place } from './place'
import type { Score } from './score'
import { storedSpot } from './spot'

/** Low scores at one link that no finding was made from yet. */
export interface OpenVoices {
  readonly link: Link
  /** The worst of them. */
  readonly level: Level
  /** By turn. */
  readonly voices: readonly Voice[]
}

/** Where people ran into something and nobody made a finding of it yet: the worst first, then in the order of the route. */
export function openVoices(chain: Pick<Chain, 'summaries'>, findings: readonly Pick<Finding, 'voices'>[]): readonly OpenVoices[] {
  const used = new Set(findings.flatMap(({ voices }) => Object.keys(voices)))
  return chain.summaries.flatMap(({ link, voices }): readonly OpenVoices[] => {
    const open = voices.filter(({ level, score }) => isLow(level) && !used.has(score.id))
    const level = worstLevel(open.map((voice) => voice.level))
    return isLevel(level) ? [{ link, level, voices: open }] : []
  }).sort((a, b) => byWorstFirst(a.level, b.level))
}

/** True for a level that tells of something that did not go well. */
export function isLow(level: AnyLevel): level is Level {
  return isLevel(level) && severityOf(level) > 0
}

/** What a finding is made from. */
export interface VoiceFinding {
  readonly link: Link
  readonly place: Place | undefined
  /** The chosen voices. */
  readonly voices: readonly Pick<Voice, 'score' | 'participant'>[]
  readonly kind: FindingKind
  readonly title: string
  readonly id: Id
  readonly number: number
  readonly now: Timestamp
}

/** The draft of a finding made from voices: at the link, with the levels that they gave, pointing to them. None of their words is in it. */
export function findingFromVoices({ link, place, voices, kind, title, id, number, now }: VoiceFinding): Draft {
  const scores = voices.map(({ score }) => score)
  const level = worstLevel(scores.flatMap((score) => score.level ?? []))
  const levels = Object.entries(voiceLevels(scores, voices.map(({ participant }) => participant))).map(([group, given]): [string, JsonValue] => [`levels.${group}`, given])
  return {
    dossier: link.dossier, kind: 'finding', record: id,
    set: {
      createdAt: now, deletedAt: null, kind, number, walk: link.walk, link: link.id, place: link.place, title, level: isLevel(level) ? level : null, ...Object.fromEntries(levels),
      spot: storedSpot(link.spot ?? place?.spot ?? null), address: place?.address ?? '', whereWords: link.whereWords.trim() || place?.name || '', observedAt: now,
      ...Object.fromEntries(scores.map((score): [string, JsonValue] => [`voices.${score.id}`, true])),
    },
  }
}

/** A voice that a finding rests on. */
export interface QuotedVoice {
  readonly score: Score
  readonly participant: Participant
  /** True where this person agreed to be quoted. */
  readonly mayLeave: boolean
}

/** The voices that some findings were made from, each once; without those who took back that their answers count. */
export function quotedVoices(findings: readonly Pick<Finding, 'voices'>[], scores: readonly Score[], participants: readonly Participant[]): readonly QuotedVoice[] {
  const wanted = new Set(findings.flatMap(({ voices }) => Object.keys(voices)))
  return scores.filter(({ id }) => wanted.has(id)).flatMap((score): readonly QuotedVoice[] => {
    const participant = participants.find(({ id }) => id === score.participant)
    return participant && consentsTo(participant, 'score') ? [{ score, participant, mayLeave: consentsTo(participant, 'voice') }] : []
  }).sort((a, b) => a.participant.position - b.participant.position || (a.score.id < b.score.id ? -1 : 1))
}
