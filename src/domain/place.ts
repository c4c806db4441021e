import type { Row } from './change'
import { completed, type RecordBase } from './record'
import type { Spot } from './spot'

/** Kinds of place. A website or document has no point on the map. */
export const placeKinds = ['street', 'square', 'building', 'stop', 'parking', 'toilet', 'event-site', 'shop', 'website', 'document', 'other'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Something that is visited: where findings and answers belong. */
export interface Place extends RecordBase {
  readonly name: string
  readonly kind: PlaceKind | null
  readonly spot: Spot | null
  readonly address: string
  /** The place in words, for whoever cannot use a map. */
  readonly whereWords: string
  readonly note: string
}

/** A stored row as a place, with defaults. */
export function asPlace(row: Row): Place {
  return completed<Place>(row, { createdAt: '', deletedAt: null, name: '', kind: null, spot: null, address: '', whereWords: '', note: '' })
}
