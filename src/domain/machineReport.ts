/** What a testing tool said of one page, whatever the tool: readers of `digital/` make it, and rules of the domain turn it into work. */
import type { Timestamp } from './ids'
import type { Level } from './level'

/** Tools and formats whose reports are read. `drempelwijs`: our own audit, in the app, by command or by bookmarklet. */
export const machineTools = ['drempelwijs', 'axe', 'lighthouse', 'pa11y', 'earl', 'wcag-em'] as const
export type MachineTool = (typeof machineTools)[number]

/** One element that a rule is about. */
export interface MachineNode {
  /** CSS selector, outermost frame first, joined by a space and `>>>`; empty for the page as a whole. */
  readonly selector: string
  /** The beginning of its HTML, at most 300 characters; never shown as HTML. */
  readonly snippet: string
  /** What the tool says is wrong with it, in its own words. */
  readonly summary: string
}

/** What one rule says. `toCheck`: the tool could not decide; never an error. */
export interface MachineResult {
  /** The tool's own name of the rule: `image-alt`. */
  readonly rule: string
  /** Numbers of the WCAG criteria that it is about, e.g. `1.1.1`; empty for a good practice beyond WCAG. */
  readonly wcag: readonly string[]
  readonly outcome: 'violation' | 'toCheck' | 'pass' | 'inapplicable'
  /** The level that the tool's severity suggests, for the groups of the criterion; null where it gives none (formats.md g2). */
  readonly level: Level | null
  /** What the rule asks, in the tool's words. */
  readonly title: string
  /** Where it is explained; http or https only, else empty. */
  readonly helpUrl: string
  readonly nodes: readonly MachineNode[]
  /** How many elements there are in all, where a report names more than are kept. */
  readonly total?: number
}

/** A report over one page. */
export interface MachineReport {
  readonly tool: MachineTool
  /** Name and version as the tool gives them: `axe-core 4.14.1`. */
  readonly toolName: string
  /** Address of the page; empty where the report has none. */
  readonly url: string
  readonly title: string
  /** The state that was tested, where it is not the page as it loads: menu open, form filled. */
  readonly state?: string
  readonly at: Timestamp | null
  /** CSS pixels; null where unknown. */
  readonly width: number | null
  /** False for a saved page: its scripts did not run, so what they make was not seen. */
  readonly scriptsRan: boolean
  readonly results: readonly MachineResult[]
}
