/** Words of EARL 1.0 in ours. */
import type { AuditMode, AuditOutcome } from '@/domain/wcag'
import { lastName } from './jsonLd'

const outcomes: ReadonlyMap<string, AuditOutcome> = new Map([
  ['passed', 'passed'], ['pass', 'passed'], ['failed', 'failed'], ['fail', 'failed'], ['inapplicable', 'inapplicable'], ['notapplicable', 'inapplicable'], ['untested', 'untested'], ['nottested', 'untested'],
  ['canttell', 'cannotTell'], ['cannottell', 'cannotTell'], ['undetermined', 'cannotTell'],
])

/** An outcome, from `earl:failed`, its address or its class (`earl:Fail`); undefined for anything else. */
export function outcomeOfEarl(address: string): AuditOutcome | undefined {
  return outcomes.get(lastName(address).toLowerCase())
}

/** A mode; what is not automatic or half so was done by a person. */
export function modeOfEarl(address: string): AuditMode {
  const name = lastName(address)
  return name === 'automatic' || name === 'semiAuto' ? name : 'manual'
}
