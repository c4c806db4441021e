/** Which answer gives which fact on the sheet for visitors. Data: a contract test holds every id and every way of answering to the catalogue. */

import type { UserGroup } from '@/domain/userGroup'

/** Parts of the sheet, in the order of a visit. */
export const factParts = ['arrive', 'enter', 'inside', 'desk', 'toilet'] as const
export type FactPart = (typeof factParts)[number]

/**
 * One fact. `measure` says a number; `yes-no` has words for yes and for no; `choice` has words for each option. Of several criteria, the first that is
 * known gives the fact: they ask the same of another kind of place.
 */
export interface Fact {
  /** Names its words: `results.fact.<id>`. */
  readonly id: string
  readonly part: FactPart
  readonly kind: 'measure' | 'yes-no' | 'choice'
  /** Ids of criteria, or of presences (`has-…`) for a yes or no. */
  readonly criteria: readonly string[]
  /** Only where that other fact is not known: it says the same in another way. */
  readonly insteadOf?: FactId
  /** Said to be unknown even where no checklist asked it: every visitor of a building wants to know. */
  readonly core?: boolean
}

const table = [
  { id: 'parking', part: 'arrive', kind: 'yes-no', criteria: ['has-parking', 'evt-parking', 'home-parking'] },
  { id: 'parking-enough', part: 'arrive', kind: 'yes-no', criteria: ['bld-parking-count'], insteadOf: 'parking' },
  { id: 'parking-distance', part: 'arrive', kind: 'measure', criteria: ['bld-parking-distance'] },
  { id: 'stop', part: 'arrive', kind: 'yes-no', criteria: ['evt-transport-stop'] },
  { id: 'path', part: 'arrive', kind: 'measure', criteria: ['bld-path-width'] },
  { id: 'footpath', part: 'arrive', kind: 'measure', criteria: ['str-footpath-width'] },
  { id: 'kerb', part: 'arrive', kind: 'measure', criteria: ['str-kerb-height'] },
  { id: 'guide-line', part: 'arrive', kind: 'yes-no', criteria: ['bld-guide-line', 'str-guide-tiles'] },
  { id: 'bench', part: 'arrive', kind: 'measure', criteria: ['str-bench-spacing', 'evt-seats'] },
  { id: 'threshold', part: 'enter', kind: 'measure', criteria: ['bld-threshold-out', 'shp-step', 'home-threshold-door'], core: true },
  { id: 'door', part: 'enter', kind: 'measure', criteria: ['bld-door-width', 'shp-door', 'home-front-door'], core: true },
  { id: 'door-open', part: 'enter', kind: 'yes-no', criteria: ['shp-door-open'] },
  { id: 'same-door', part: 'enter', kind: 'yes-no', criteria: ['bld-main-entrance-same'] },
  { id: 'ramp', part: 'enter', kind: 'choice', criteria: ['bld-ramp-slope'] },
  { id: 'loose-ramp', part: 'enter', kind: 'yes-no', criteria: ['shp-portable-ramp'] },
  { id: 'dog', part: 'enter', kind: 'yes-no', criteria: ['bld-assistance-dog', 'shp-dog', 'evt-dog'] },
  { id: 'corridor', part: 'inside', kind: 'measure', criteria: ['bld-corridor-width', 'shp-aisle', 'home-corridor'] },
  { id: 'tables', part: 'inside', kind: 'measure', criteria: ['bld-furniture-gap', 'shp-table-gap'] },
  { id: 'floors', part: 'inside', kind: 'yes-no', criteria: ['bld-lift-present'] },
  { id: 'lift-door', part: 'inside', kind: 'measure', criteria: ['bld-lift-door'] },
  { id: 'signs', part: 'inside', kind: 'yes-no', criteria: ['bld-signage-text'] },
  { id: 'seats', part: 'inside', kind: 'yes-no', criteria: ['bld-seats-rest', 'srv-waiting-seat'] },
  { id: 'quiet', part: 'inside', kind: 'yes-no', criteria: ['bld-quiet-room', 'shp-noise-light', 'evt-low-stimulus'] },
  { id: 'fire', part: 'inside', kind: 'yes-no', criteria: ['bld-evacuation-plan', 'evt-emergency'] },
  { id: 'counter', part: 'desk', kind: 'measure', criteria: ['bld-counter-low', 'shp-counter', 'evt-bar-low'] },
  { id: 'loop', part: 'desk', kind: 'yes-no', criteria: ['bld-loop', 'srv-hearing', 'evt-hearing'] },
  { id: 'toilet', part: 'toilet', kind: 'yes-no', criteria: ['has-adapted-toilet', 'shp-toilet', 'home-toilet-visit'], core: true },
  { id: 'toilet-each', part: 'toilet', kind: 'yes-no', criteria: ['wc-present', 'evt-toilet-count'], insteadOf: 'toilet' },
  { id: 'toilet-side', part: 'toilet', kind: 'measure', criteria: ['wc-side-space'] },
  { id: 'toilet-door', part: 'toilet', kind: 'measure', criteria: ['wc-door'] },
  { id: 'toilet-turn', part: 'toilet', kind: 'measure', criteria: ['wc-turning'] },
  { id: 'toilet-bars', part: 'toilet', kind: 'yes-no', criteria: ['wc-grab-bars'] },
  { id: 'toilet-alarm', part: 'toilet', kind: 'yes-no', criteria: ['wc-alarm'] },
  { id: 'toilet-price', part: 'toilet', kind: 'choice', criteria: ['wc-price'] },
  { id: 'changing-table', part: 'toilet', kind: 'yes-no', criteria: ['wc-baby-table', 'gen-baby'] },
  { id: 'changing-place', part: 'toilet', kind: 'yes-no', criteria: ['wc-changing-place'] },
] as const satisfies readonly (Omit<Fact, 'insteadOf'> & { readonly insteadOf?: string })[]

/** Ids of facts. */
export type FactId = (typeof table)[number]['id']

/** Every fact, in the order of a visit. */
export const facts: readonly (Fact & { readonly id: FactId })[] = table

/**
 * Groups that the sheet speaks of in one sentence, so that it stays one page: the hardest of them counts. Each group apart stands in the results of the
 * place, in the app and in the dossier.
 */
export const families = {
  wheels: ['wheelchair-manual', 'wheelchair-electric'],
  walking: ['walking-aid', 'older-person', 'chronic-illness-fatigue'],
  pram: ['pram-young-children'],
  seeing: ['blind', 'low-vision', 'deafblind'],
  hearing: ['deaf', 'hard-of-hearing'],
  reading: ['intellectual-disability', 'low-literacy', 'other-language', 'dementia'],
  stimuli: ['autism-sensory', 'psychological-vulnerability', 'epilepsy-photosensitive'],
  reach: ['short-stature', 'limited-hand-function'],
} as const satisfies Readonly<Record<string, readonly UserGroup[]>>
/** Name of a family. */
export type Family = keyof typeof families
