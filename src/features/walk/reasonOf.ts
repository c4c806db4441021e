import type { Zone } from '@/domain/verdict'

/** Why a level is suggested, as a message and its numbers: "7 cm is meer dan 6 cm". */
export interface Reason {
  readonly key: 'finding.reason.more' | 'finding.reason.less' | 'finding.reason.atMost' | 'finding.reason.atLeast' | 'finding.reason.between'
  readonly from: number | null
  readonly to: number | null
}

/** The reason that a measured value lies in its zone, with the limits that decided. Undefined where the zone has no limit. */
export function reasonOf(zone: Zone): Reason | undefined {
  if (zone.from !== null && zone.to !== null) return { key: 'finding.reason.between', from: zone.from, to: zone.to }
  if (zone.from !== null) return { key: zone.includesFrom ? 'finding.reason.atLeast' : 'finding.reason.more', from: zone.from, to: null }
  if (zone.to !== null) return { key: zone.includesTo ? 'finding.reason.atMost' : 'finding.reason.less', from: null, to: zone.to }
  return undefined
}
