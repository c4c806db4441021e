/**
 * The privacy gate: the one function that decides what may leave the device as open data. Every open writer gets
 * its result and nothing else. What is not named here does not leave.
 */
import { statusesOf, type FindingStatus } from './findingFilter'
import { headlinesOf, leavingContent } from './leavingContent'
import type { FindingKind, FindingSubject } from './finding'
import type { DossierContent } from './dossierContent'
import type { Day, Id } from './ids'
import type { AnyLevel } from './level'
import type { PlaceKind } from './place'
import type { ResultArea } from './resultArea'
import { roundDegrees, type LatLon } from './spot'
import type { Unit } from './unit'
import type { UserGroup } from './userGroup'
import { wijkAt, type Wijk } from './wijk'

/** A finding as open data: facts of a place, no words of people, no officers, no devices. */
export interface OpenFinding {
  readonly id: Id
  readonly place: Id | null
  readonly kind: FindingKind
  readonly subject: FindingSubject | null
  readonly title: string
  readonly level: AnyLevel
  /** Of a finding from the panel only the groups of three participants or more. */
  readonly levels: Readonly<Partial<Record<UserGroup, AnyLevel>>>
  readonly danger: boolean
  readonly measuredValue: number | null
  readonly measuredUnit: Unit | null
  readonly criterion: string | null
  readonly status: FindingStatus
  readonly observedOn: Day
  readonly point: LatLon | null
  readonly address: string
  readonly wijkCode: string | null
  readonly wijkName: string | null
  /** Number of photos; the photos themselves only when `cleared`. */
  readonly photoCount: number
  readonly clearedPhotos: readonly string[]
}

/** A place as open data. */
export interface OpenPlace {
  readonly id: Id
  readonly name: string
  readonly kind: PlaceKind | null
  readonly point: LatLon | null
  readonly address: string
  readonly wijkCode: string | null
  readonly wijkName: string | null
}

/** What may leave. `example` and `resultArea` say where it came from; no person and no service is named. */
export interface OpenContent {
  readonly dossier: Id
  readonly title: string
  readonly example: boolean
  readonly resultArea: ResultArea | null
  readonly findings: readonly OpenFinding[]
  readonly places: readonly OpenPlace[]
}

/** What the gate held back, counted, so that a person can see it before anything leaves. */
export interface HeldBack {
  readonly participants: number
  readonly scores: number
  readonly words: number
  readonly suggestions: number
  readonly voices: number
  readonly photos: number
  readonly officers: number
  readonly notes: number
}

/** The outcome of the gate. */
export interface Gate {
  readonly open: OpenContent
  readonly heldBack: HeldBack
}

/**
 * E-mail addresses and phone numbers do not leave in a title or address either. Lengths are bounded (RFC 5321 4.5.3.1:
 * 64 and 255), so that a long text without spaces costs no more than its length.
 */
export function withoutContacts(text: string): string {
  return text
    .replace(/[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[^\s@<>().]{2,24}/g, '…')
    .replace(/(?:\+|\b00|\b0)\d[\d\s./-]{6,}\d/g, '…')
}

/** Addresses of the web keep no query and no place on the page: those may hold a name, a search or a session. */
export function withoutQueries(text: string): string {
  return text.replace(/(https?:\/\/[^\s?#]{1,2000})[?#]\S*/gi, '$1')
}

/**
 * Passes a dossier through the gate. Links, participants and scores stay behind as a whole: a route is no fact of a place. So do
 * the pages, outcomes and reports of an audit; of its findings not their selector and code, as those are no facts of a place and may hold what somebody typed.
 */
export function throughGate(content: DossierContent, wijken: readonly Wijk[] = []): Gate {
  const leaving = leavingContent(content)
  const statuses = statusesOf(content.findings, content)
  const headlines = headlinesOf(content)
  const filled = (texts: readonly string[]): number => texts.filter((text) => text.trim() !== '').length
  const wijkOf = (point: LatLon | null): Wijk | undefined => (point ? wijkAt(point, wijken) : undefined)
  const pointOf = (spot: LatLon | null): LatLon | null => (spot ? { lat: roundDegrees(spot.lat), lon: roundDegrees(spot.lon) } : null)
  const findings = leaving.findings.map((finding): OpenFinding => {
    const own = leaving.attachments.filter((attachment) => attachment.kind === 'photo' && attachment.owner === finding.id)
    const cleared = own.filter((attachment) => attachment.cleared)
    const wijk = wijkOf(finding.spot)
    return {
      id: finding.id, place: finding.place, kind: finding.kind, subject: finding.subject, title: withoutContacts(withoutQueries(finding.title)),
      level: headlines.get(finding.id)!, levels: finding.levels, danger: finding.danger, measuredValue: finding.measuredValue,
      measuredUnit: finding.measuredUnit, criterion: finding.criterion, status: statuses.get(finding.id) ?? 'no-advice',
      observedOn: finding.observedAt.slice(0, 10), point: pointOf(finding.spot), address: withoutContacts(finding.address),
      wijkCode: wijk?.code ?? null, wijkName: wijk?.name ?? null, photoCount: own.length, clearedPhotos: cleared.map((photo) => photo.sha256),
    }
  })
  const places = content.places.map((place): OpenPlace => {
    const wijk = wijkOf(place.spot)
    return { id: place.id, name: withoutContacts(place.name), kind: place.kind, point: pointOf(place.spot), address: withoutContacts(place.address), wijkCode: wijk?.code ?? null, wijkName: wijk?.name ?? null }
  })
  const found = new Set(content.findings.map(({ id }) => id))
  return {
    open: { dossier: content.dossier.id, title: withoutContacts(content.dossier.title), example: content.dossier.example, resultArea: content.dossier.resultArea, findings, places },
    heldBack: {
      participants: content.participants.length,
      scores: content.scores.length,
      words: filled([...content.findings.flatMap((finding) => [finding.words, finding.whereWords]), ...content.scores.flatMap((score) => [score.words, score.helperNote])]),
      suggestions: filled(content.findings.map((finding) => finding.suggestion)),
      voices: content.attachments.filter((attachment) => attachment.kind === 'voice').length,
      photos: content.attachments.filter(({ kind, owner, ownerKind }) => kind === 'photo' && (found.has(owner) || ownerKind === 'score' || ownerKind === 'link')).length - findings.reduce((sum, { clearedPhotos }) => sum + clearedPhotos.length, 0),
      officers: filled(content.walks.map((walk) => walk.officers)),
      notes: filled([...content.answers.map((answer) => answer.note), ...content.pageOutcomes.map((outcome) => outcome.note), ...content.walks.flatMap((walk) => [walk.note, walk.circumstances, walk.talkNote]), ...content.places.map((place) => place.note), ...[...content.links, ...content.removedLinks].map((link) => link.talkNote), ...content.participants.map((person) => person.adjustmentNote)]),
    },
  }
}

