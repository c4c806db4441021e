import type { Channel } from './channel'
import type { Amenity } from './link'
import type { PanelLanguage } from './panelLanguage'
import type { routeWalkKinds } from './walk'

/** Kinds of walk that have a route. */
export type RouteWalkKind = (typeof routeWalkKinds)[number]

/** One step of a template: what a link begins with. What stays out keeps the default of a link. */
export interface RouteTemplateLink {
  /** Forever, within the template: translations are kept under it, so that links can change places. */
  readonly key: string
  readonly title: string
  readonly channel: Channel
  /** What the panel is asked to do here, in plain Dutch. */
  readonly toTry: string
  /** Title and task in the other panel languages, put in by the catalogue. Not read by an interpreter until somebody says so: the screen tells that. */
  readonly titles?: Readonly<Partial<Record<PanelLanguage, string>>>
  readonly tries?: Readonly<Partial<Record<PanelLanguage, string>>>
  /** Expected minutes. */
  readonly minutes?: number
  /** Metres to go. */
  readonly lengthM?: number
  /** What it takes, in words: stairs, standing, noise. */
  readonly effort?: string
  readonly optional?: boolean
  readonly equalAlternative?: boolean
  /** Which way that is. */
  readonly alternative?: string
  readonly amenities?: readonly Amenity[]
}

/** A route to begin with, from `audits/routes/`: the links are copied into the walk and are then the facilitator's to change. */
export interface RouteTemplate {
  /** Forever; also the file name. */
  readonly id: string
  readonly kind: RouteWalkKind
  /** What the route is, in Dutch: "Een document aanvragen aan de balie". Becomes the title of the walk. */
  readonly title: string
  /** What one learns from it, in one plain sentence. */
  readonly purpose: string
  /** Title and purpose in English, for the English interface; Dutch where they are missing. */
  readonly english?: { readonly title: string; readonly purpose: string }
  readonly links: readonly RouteTemplateLink[]
}
