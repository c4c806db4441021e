/** What is written for a participant. No name is ever asked. */
import type { Change, Draft } from '@/domain/change'
import { stampOf } from '@/domain/change'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import { consentFields, consents, type Consent, type Participant } from '@/domain/participant'
import { freePseudonym } from '@/domain/pseudonym'

/** A new expert with a pseudonym that nobody on the walk has. Nothing was asked yet. */
export function newParticipant(others: readonly Participant[], of: { readonly id: Id; readonly dossier: Id; readonly walk: Id; readonly now: Timestamp }): Draft {
  const { colour, letter } = freePseudonym(others)
  const position = 1 + Math.max(0, ...others.map((other) => other.position))
  return {
    dossier: of.dossier, kind: 'participant', record: of.id,
    set: { createdAt: of.now, deletedAt: null, walk: of.walk, colour, letter, 'roles.expert': true, consentScore: null, consentPhoto: null, consentVoice: null, position },
  }
}

/** An answer about consent, with its moment; null = not asked. */
export function consentGiven(consent: Consent, value: boolean | null, now: Timestamp): Readonly<Record<string, JsonValue>> {
  return { [consentFields[consent]]: value, consentAt: now }
}

/** When each answer about consent was last given, and whether there was a yes before a no: then it was withdrawn. */
export type ConsentHistory = Readonly<Partial<Record<Consent, { readonly at: Timestamp; readonly isWithdrawn: boolean }>>>

/** Reads that from the changes of a participant, in whatever order they come. */
export function consentHistory(changes: readonly Change[]): ConsentHistory {
  const ordered = [...changes].sort((a, b) => (stampOf(a) < stampOf(b) ? -1 : 1))
  const history: Partial<Record<Consent, { at: Timestamp; isWithdrawn: boolean }>> = {}
  for (const consent of consents) {
    const field = consentFields[consent]
    let hasAgreed = false
    for (const change of ordered) {
      if (!Object.hasOwn(change.set, field)) continue
      const value = change.set[field]
      if (value === null || value === undefined) { delete history[consent]; continue }
      history[consent] = { at: change.at, isWithdrawn: value === false && hasAgreed }
      if (value === true) hasAgreed = true
    }
  }
  return history
}
