import type { Row } from './change'
import type { Day, Timestamp } from './ids'
import { completed, type RecordBase } from './record'

/** Kinds of walk, DESIGN 2. */
export const walkKinds = ['site-visit', 'process-walk', 'safety-walk', 'reading-group', 'plan-review', 'digital-audit'] as const
export type WalkKind = (typeof walkKinds)[number]

/** One dated visit. */
export interface Walk extends RecordBase {
  readonly kind: WalkKind
  readonly title: string
  readonly date: Day | null
  /** Officers on the walk, for the dossier only; never in open data. */
  readonly officers: string
  /** Weather, time of day, works: what may have changed the outcome. */
  readonly circumstances: string
  readonly note: string
  readonly finishedAt: Timestamp | null
}

/** A stored row as a walk, with defaults. */
export function asWalk(row: Row): Walk {
  return completed<Walk>(row, { createdAt: '', deletedAt: null, kind: 'site-visit', title: '', date: null, officers: '', circumstances: '', note: '', finishedAt: null })
}
