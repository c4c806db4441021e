import type { Row } from './change'
import type { Day, Id, JsonValue, Timestamp } from './ids'
import { completed, type RecordBase } from './record'

/** Kinds of walk, DESIGN 2. */
export const walkKinds = ['site-visit', 'process-walk', 'safety-walk', 'reading-group', 'plan-review', 'digital-audit'] as const
export type WalkKind = (typeof walkKinds)[number]

/** Kinds of walk that have a route of links and a panel that scores them. */
export const routeWalkKinds = ['process-walk', 'safety-walk', 'reading-group'] as const satisfies readonly WalkKind[]

/** True for a walk whose links a panel scores. */
export function hasRoute(walk: Pick<Walk, 'kind'>): boolean {
  return (routeWalkKinds as readonly WalkKind[]).includes(walk.kind)
}

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
  /** The earlier walk of the same route that this one repeats. */
  readonly copiedFrom: Id | null
  /** Notes for the group talk, by the facilitator. */
  readonly talkNote: string
  /** Scope and set-ups of a digital audit; read by `scopeOf` and `setupsOf`. */
  readonly audit: Readonly<Record<string, JsonValue>>
  /** What an officer filled in for the accessibility statement of the product; read by `statementOf`. */
  readonly statement: Readonly<Record<string, string>>
}

/** A stored row as a walk, with defaults. */
export function asWalk(row: Row): Walk {
  return completed<Walk>(row, { createdAt: '', deletedAt: null, kind: 'site-visit', title: '', date: null, officers: '', circumstances: '', note: '', finishedAt: null, copiedFrom: null, talkNote: '', audit: {}, statement: {} })
}
