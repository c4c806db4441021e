/** What is written when a walk with a panel is planned: all at once, as drafts that a test can read. */
import type { Attachment } from '@/domain/attachment'
import type { Draft } from '@/domain/change'
import type { Day, Id, JsonValue, Timestamp } from '@/domain/ids'
import { walkedLinks, type Link } from '@/domain/link'
import type { Participant } from '@/domain/participant'
import type { RouteTemplate, RouteWalkKind } from '@/domain/routeTemplate'
import { storedSpot } from '@/domain/spot'
import type { Walk } from '@/domain/walk'
import { mapEntries } from './mapEntries'

/** What every beginning has. Clock and ids come in, so that the same input gives the same drafts. */
export interface WalkStart {
  readonly dossier: Id
  readonly kind: RouteWalkKind
  readonly title: string
  readonly date: Day | null
  readonly now: Timestamp
  readonly newId: () => Id
}

/** A planned walk. */
export interface PlannedWalk {
  readonly walk: Id
  readonly drafts: readonly Draft[]
}

/** An earlier walk to copy. */
export interface WalkToCopy {
  readonly walk: Walk
  readonly links: readonly Link[]
  readonly participants: readonly Participant[]
  /** Photos of the dossier; those of the links come along. */
  readonly attachments: readonly Attachment[]
}

/** A walk without links. */
export function emptyWalk(start: WalkStart): PlannedWalk {
  return begin(start, null, () => [])
}

/** A walk with the links of a template. */
export function walkFromTemplate(start: WalkStart, template: RouteTemplate): PlannedWalk {
  return begin(start, null, (walk) => template.links.map((link, i) => draftOf(start, 'link', start.newId(), {
    walk, position: i + 1, title: link.title, channel: link.channel, toTry: link.toTry, ...mapEntries('titles', link.titles ?? {}), ...mapEntries('tries', link.tries ?? {}),
    minutes: link.minutes ?? null, lengthM: link.lengthM ?? null, effort: link.effort ?? '', optional: link.optional ?? false, equalAlternative: link.equalAlternative ?? false,
    alternative: link.alternative ?? '', ...mapEntries('amenities', Object.fromEntries((link.amenities ?? []).map((amenity) => [amenity, true]))),
  })))
}

/**
 * A walk of the same route as an earlier one, so that the two can be compared link by link. What the earlier walk found stays there: evidence
 * and talk notes are not copied. Participants, when they come along, are asked anew, and what they need is arranged anew.
 */
export function walkAsCopy(start: WalkStart, source: WalkToCopy, withParticipants: boolean): PlannedWalk {
  return begin(start, source.walk.id, (walk) => [
    ...walkedLinks(source.links).flatMap((link, i) => {
      const id = start.newId()
      return [draftOf(start, 'link', id, copiedLink(link, walk, i + 1)), ...photosOf(start, source.attachments, link.id, id)]
    }),
    ...(withParticipants ? source.participants : []).map((participant, i) => draftOf(start, 'participant', start.newId(), {
      walk, colour: participant.colour, letter: participant.letter, ...mapEntries('roles', participant.roles), ...mapEntries('groups', participant.groups),
      ...mapEntries('adjustments', participant.adjustments), adjustmentNote: participant.adjustmentNote, language: participant.language, helperFills: participant.helperFills,
      consentScore: null, consentPhoto: null, consentVoice: null, position: i + 1,
    })),
  ])
}

function begin(start: WalkStart, copiedFrom: Id | null, parts: (walk: Id) => readonly Draft[]): PlannedWalk {
  const walk = start.newId()
  return { walk, drafts: [draftOf(start, 'walk', walk, { kind: start.kind, title: start.title, date: start.date, copiedFrom }), ...parts(walk)] }
}

function draftOf(start: WalkStart, kind: Draft['kind'], record: Id, set: Readonly<Record<string, JsonValue>>): Draft {
  return { dossier: start.dossier, kind, record, set: { createdAt: start.now, deletedAt: null, ...set } }
}

function copiedLink(link: Link, walk: Id, position: number): Readonly<Record<string, JsonValue>> {
  return {
    walk, position, title: link.title, channel: link.channel, toTry: link.toTry, ...mapEntries('titles', link.titles), ...mapEntries('tries', link.tries),
    ...mapEntries('translationsRead', link.translationsRead), minutes: link.minutes, lengthM: link.lengthM, effort: link.effort, optional: link.optional,
    equalAlternative: link.equalAlternative, alternative: link.alternative, ...mapEntries('amenities', link.amenities), place: link.place, spot: storedSpot(link.spot),
    spotTo: storedSpot(link.spotTo), whereWords: link.whereWords, sameAs: link.sameAs ?? link.id,
  }
}

/** The pictures of a link once more, under the new link; the file is kept once, by its name. */
function photosOf(start: WalkStart, attachments: readonly Attachment[], from: Id, to: Id): readonly Draft[] {
  return attachments.filter((photo) => photo.ownerKind === 'link' && photo.owner === from && photo.kind === 'photo').map((photo) => draftOf(start, 'attachment', start.newId(), {
    kind: 'photo', ownerKind: 'link', owner: to, sha256: photo.sha256, mediaType: photo.mediaType, bytes: photo.bytes, width: photo.width, height: photo.height, alt: photo.alt,
    takenAt: photo.takenAt, cleared: photo.cleared, redacted: photo.redacted, position: photo.position,
  }))
}
