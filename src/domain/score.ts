import type { Row } from './change'
import type { Id, Timestamp } from './ids'
import type { AnyLevel } from './level'
import type { PanelLanguage } from './panelLanguage'
import { completed, type RecordBase } from './record'

/** How it felt: three faces. Comfort is evidence beside the level, never part of it. */
export const feelings = ['good', 'mixed', 'bad'] as const
export type Feeling = (typeof feelings)[number]

/** Who helped. */
export const helpSources = ['nobody', 'companion', 'walk-helper', 'staff', 'passer-by', 'device'] as const
export type HelpSource = (typeof helpSources)[number]

/** Who put the answer in. A helper who fills in for somebody is named as such in every output. */
export const scoreFillers = ['self', 'helper'] as const
export type ScoreFiller = (typeof scoreFillers)[number]

/** How one participant got on at one link: their level and their own words; the helper's note is another field. */
export interface Score extends RecordBase {
  readonly walk: Id
  readonly link: Id
  readonly participant: Id
  /** Null while nothing was chosen, or when it was skipped. */
  readonly level: AnyLevel | null
  /** The participant's own words. Nobody else writes here. */
  readonly words: string
  /** Language of those words. */
  readonly language: PanelLanguage | null
  /** What the helper saw. Never merged with the words. */
  readonly helperNote: string
  readonly filledBy: ScoreFiller
  /** Typed in from a paper sheet. */
  readonly fromPaper: boolean
  readonly feeling: Feeling | null
  /** Minutes that it took. */
  readonly minutes: number | null
  readonly helpFrom: Readonly<Partial<Record<HelpSource, true>>>
  readonly skippedAt: Timestamp | null
  readonly answeredAt: Timestamp | null
}

/** A stored row as a score, with defaults. */
export function asScore(row: Row): Score {
  return completed<Score>(row, {
    createdAt: '', deletedAt: null, walk: '', link: '', participant: '', level: null, words: '', language: null, helperNote: '', filledBy: 'self', fromPaper: false,
    feeling: null, minutes: null, helpFrom: {}, skippedAt: null, answeredAt: null,
  })
}

/** True where there is anything of this person in it: a level, words, a feeling. */
export function isAnswered(score: Score): boolean {
  return score.level !== null || score.words.trim() !== '' || score.feeling !== null
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * The id of the score of a participant at a link: the same on every device and in every tab, so that two taps at once are one
 * score. Both ids as one: their bits exclusive-or, marked as a custom UUID (version 8, RFC 9562 section 5.8).
 */
export function scoreIdOf(link: Id, participant: Id): Id {
  if (!uuid.test(link) || !uuid.test(participant)) return `${link}~${participant}`
  const a = link.replaceAll('-', '')
  const b = participant.replaceAll('-', '')
  const digits = Array.from(a, (digit, i) => (Number.parseInt(digit, 16) ^ Number.parseInt(b[i]!, 16)).toString(16))
  digits[12] = '8'
  digits[16] = (8 | (Number.parseInt(digits[16]!, 16) & 3)).toString(16)
  const all = digits.join('')
  return `${all.slice(0, 8)}-${all.slice(8, 12)}-${all.slice(12, 16)}-${all.slice(16, 20)}-${all.slice(20)}`
}
