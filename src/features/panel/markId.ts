import type { FindingKind } from '@/domain/finding'
import type { Id } from '@/domain/ids'
import { scoreIdOf } from '@/domain/score'

const seeds: Readonly<Record<FindingKind, Id>> = { barrier: 'b7e1c2a4-5d3f-4c68-9a01-3f6e8d2c7b15', 'good-practice': '6c0d9f3e-81b7-4a52-8e4d-c5a97f10e2d8' }

/** The id of what somebody reports at a link: made from their score, so that a second tap is the same finding. */
export function markIdOf(score: Id, kind: FindingKind): Id {
  return scoreIdOf(score, seeds[kind])
}
