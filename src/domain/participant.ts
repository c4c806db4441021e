import type { Row } from './change'
import type { Id, Timestamp } from './ids'
import type { PanelLanguage } from './panelLanguage'
import { completed, type RecordBase } from './record'
import type { UserGroup } from './userGroup'

/** Colours of a pseudonym. The sign also differs by its letter and its corner: colour alone says nothing. */
export const participantColours = ['blue', 'green', 'yellow', 'red', 'purple', 'orange', 'brown', 'white'] as const
export type ParticipantColour = (typeof participantColours)[number]

/** What somebody does on a walk. Only experts score. */
export const participantRoles = ['expert', 'helper', 'facilitator', 'officer', 'observer'] as const
export type ParticipantRole = (typeof participantRoles)[number]

/** What somebody needs to take part: a list to prepare, not a diagnosis. */
export const adjustments = ['sign-interpreter', 'language-interpreter', 'speech-to-text', 'large-print', 'braille-or-audio', 'plain-language', 'guide', 'breaks', 'seat', 'quiet', 'transport', 'assistance-dog', 'own-helper'] as const
export type Adjustment = (typeof adjustments)[number]

/** The three things that somebody may agree to. `voice`: recordings, and being quoted. */
export const consents = ['score', 'photo', 'voice'] as const
export type Consent = (typeof consents)[number]

/** Somebody on a walk, under a pseudonym. No name, never a diagnosis: groups are what somebody chose to speak for. */
export interface Participant extends RecordBase {
  readonly walk: Id
  readonly colour: ParticipantColour
  /** One capital letter. */
  readonly letter: string
  readonly roles: Readonly<Partial<Record<ParticipantRole, true>>>
  readonly groups: Readonly<Partial<Record<UserGroup, true>>>
  readonly adjustments: Readonly<Partial<Record<Adjustment, true>>>
  /** Adjustments that are arranged. */
  readonly arranged: Readonly<Partial<Record<Adjustment, true>>>
  readonly adjustmentNote: string
  /** Language of this person's panel screens. */
  readonly language: PanelLanguage
  /** Null = not asked yet; false = refused or withdrawn. */
  readonly consentScore: boolean | null
  readonly consentPhoto: boolean | null
  readonly consentVoice: boolean | null
  /** When consent was last given or withdrawn. */
  readonly consentAt: Timestamp | null
  /** Somebody else fills in for this person, as they say. */
  readonly helperFills: boolean
  /** Went home before the end. What was said until then counts. */
  readonly leftAt: Timestamp | null
  readonly position: number
}

/** A stored row as a participant, with defaults. */
export function asParticipant(row: Row): Participant {
  return completed<Participant>(row, {
    createdAt: '', deletedAt: null, walk: '', colour: 'blue', letter: 'A', roles: {}, groups: {}, adjustments: {}, arranged: {}, adjustmentNote: '', language: 'nl',
    consentScore: null, consentPhoto: null, consentVoice: null, consentAt: null, helperFills: false, leftAt: null, position: 0,
  })
}

/** True where this person said yes. */
export function consentsTo(participant: Participant, consent: Consent): boolean {
  return participant[consentFields[consent]] === true
}

/** The field in which each answer about consent is kept. */
export const consentFields = { score: 'consentScore', photo: 'consentPhoto', voice: 'consentVoice' } as const satisfies Record<Consent, keyof Participant>

/** The groups that somebody speaks for. */
export function groupsOf(participant: Pick<Participant, 'groups'>): readonly UserGroup[] {
  return (Object.keys(participant.groups) as UserGroup[]).filter((group) => participant.groups[group])
}

/** True for who scores: an expert, or somebody whose role nobody filled in. */
export function isExpert(participant: Pick<Participant, 'roles'>): boolean {
  return participant.roles.expert === true || Object.keys(participant.roles).length === 0
}
