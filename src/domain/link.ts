import type { Channel } from './channel'
import type { Row } from './change'
import type { Id } from './ids'
import type { PanelLanguage } from './panelLanguage'
import { completed, isPresent, type RecordBase } from './record'
import type { Spot } from './spot'

/** What is on the way and makes a route bearable; known in advance, it decides who can come along. */
export const amenities = ['resting-place', 'seats', 'toilet', 'quiet-place', 'water'] as const
export type Amenity = (typeof amenities)[number]

/** One ordered step of a route, over any channel. */
export interface Link extends RecordBase {
  readonly walk: Id
  /** Order on the route: smaller comes first. A number between two others puts a link between them. */
  readonly position: number
  readonly title: string
  readonly channel: Channel
  /** What the panel is asked to do here, in plain words. */
  readonly toTry: string
  /** Title and task in other languages, by the facilitator or from the template. */
  readonly titles: Readonly<Partial<Record<PanelLanguage, string>>>
  readonly tries: Readonly<Partial<Record<PanelLanguage, string>>>
  /** Languages in which somebody who speaks them read title and task. A translation of a template begins without. */
  readonly translationsRead: Readonly<Partial<Record<PanelLanguage, true>>>
  /** Expected minutes. */
  readonly minutes: number | null
  /** Metres to go at this link, for who tires. */
  readonly lengthM: number | null
  /** What it takes, in words: stairs, standing, noise. */
  readonly effort: string
  /** Nobody has to pass here to get there. */
  readonly optional: boolean
  /** There is another way that is as good and as near, open to everybody. */
  readonly equalAlternative: boolean
  /** Which way that is. */
  readonly alternative: string
  readonly amenities: Readonly<Partial<Record<Amenity, true>>>
  readonly place: Id | null
  readonly spot: Spot | null
  /** Where a stretch ends; null for a single spot. */
  readonly spotTo: Spot | null
  readonly whereWords: string
  /** Ids of findings and answers of other walks that are about this link, chosen by a person. */
  readonly evidence: Readonly<Record<Id, true>>
  /** The link of an earlier walk of the same route that this one repeats. */
  readonly sameAs: Id | null
  /** Merged into another link after scores were given: those count there, and are shown under this link's name. */
  readonly mergedInto: Id | null
  /** Added during the walk. */
  readonly addedOnTheWay: boolean
  /** For the group talk afterwards; the facilitator's. */
  readonly talkNote: string
}

/** A stored row as a link, with defaults. */
export function asLink(row: Row): Link {
  return completed<Link>(row, {
    createdAt: '', deletedAt: null, walk: '', position: 0, title: '', channel: 'onsite', toTry: '', titles: {}, tries: {}, translationsRead: {}, minutes: null, lengthM: null, effort: '',
    optional: false, equalAlternative: false, alternative: '', amenities: {}, place: null, spot: null, spotTo: null, whereWords: '', evidence: {}, sameAs: null,
    mergedInto: null, addedOnTheWay: false, talkNote: '',
  })
}

/** Order on the route; by id where two devices gave the same position, so that every device shows the same. */
export function byPosition(a: Pick<Link, 'id' | 'position'>, b: Pick<Link, 'id' | 'position'>): number {
  return a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** The links that are walked now, in order: not removed and not merged into another. */
export function walkedLinks(links: readonly Link[]): readonly Link[] {
  return links.filter((link) => isPresent(link) && link.mergedInto === null).sort(byPosition)
}

/** Title of a link in a language: the translation, else what was written. */
export function titleOfLink(link: Pick<Link, 'title' | 'titles'>, language: PanelLanguage): string {
  return link.titles[language]?.trim() || link.title.trim()
}

/** Task of a link in a language: the translation, else what was written. */
export function taskOfLink(link: Pick<Link, 'toTry' | 'tries'>, language: PanelLanguage): string {
  return link.tries[language]?.trim() || link.toTry.trim()
}
