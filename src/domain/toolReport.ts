import type { Row } from './change'
import type { Id, Timestamp } from './ids'
import type { MachineTool } from './machineReport'
import { completed, type RecordBase } from './record'

/** Something that a tool could not decide: a person looks at it. */
export interface ToCheck {
  readonly rule: string
  /** Criteria of the catalogue that it is about. */
  readonly criteria: readonly string[]
  readonly title: string
  readonly helpUrl: string
  /** Selectors of the elements, at most twenty. */
  readonly selectors: readonly string[]
  /** How many elements there are in all. */
  readonly count: number
}

/** A report of a testing tool over one page, as far as it is kept: that it ran, what it left open. What it found are findings. */
export interface ToolReport extends RecordBase {
  /** The audit. */
  readonly walk: Id
  /** The page of the sample; null for a report that belongs to none. */
  readonly page: Id | null
  readonly tool: MachineTool
  readonly toolName: string
  readonly url: string
  readonly ranAt: Timestamp | null
  readonly width: number | null
  readonly scriptsRan: boolean
  /** SHA-256 of what it said, in lower-case hex: the same report twice adds nothing. */
  readonly digest: string
  /** Rules that found nothing wrong. */
  readonly passed: readonly string[]
  readonly toCheck: readonly ToCheck[]
  /** To-check items that somebody looked at, by rule. */
  readonly checked: Readonly<Record<string, true>>
  /** Marks of the elements that each rule found wrong (`machineCauses.ts`): what another page has too is one cause. At most 1000 a rule. */
  readonly elements: Readonly<Record<string, readonly string[]>>
  /** How many violations it named, before grouping. */
  readonly violations: number
}

/** A stored row as a report, with defaults. */
export function asToolReport(row: Row): ToolReport {
  return completed<ToolReport>(row, {
    createdAt: '', deletedAt: null, walk: '', page: null, tool: 'axe', toolName: '', url: '', ranAt: null, width: null, scriptsRan: true, digest: '', passed: [], toCheck: [], checked: {}, elements: {}, violations: 0,
  })
}
