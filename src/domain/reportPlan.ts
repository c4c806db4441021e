/** What is asked and given where reports of tools are taken over. */
import type { AuditContent } from './auditContent'
import type { Draft } from './change'
import type { Criterion } from './criterion'
import type { Finding } from './finding'
import type { Id, Timestamp } from './ids'
import type { MachineCause } from './machineCauses'
import type { MachineReport } from './machineReport'
import type { PageChoice, ReportPage } from './reportPages'

/** A report with the SHA-256 of what it says. */
export interface DigestedReport {
  readonly report: MachineReport
  readonly digest: string
}

/** What is asked of a criterion here. Its words are in the language of who takes over. */
export type AskedCriterion = Pick<Criterion, 'id' | 'revision' | 'question' | 'title' | 'groups' | 'remedy' | 'wcag'>

/** Words that are written into records, by whoever knows the language. */
export interface ReportWords {
  /** Title of a finding. */
  title(of: { readonly rule: string; readonly title: string; readonly criterion: AskedCriterion | undefined }): string
  /** What is wrong: how many elements, and what the tool says of the first. */
  found(of: { readonly tool: string; readonly count: number; readonly pages: number; readonly summary: string; readonly isAdvice: boolean }): string
  /** Note with an outcome that a tool gave. */
  outcome(of: { readonly tool: string; readonly title: string }): string
}

/** Everything that is needed to take reports over. */
export interface TakeOver {
  readonly audit: AuditContent
  readonly reports: readonly DigestedReport[]
  /** WCAG criteria of the catalogue. */
  readonly criteria: readonly AskedCriterion[]
  /** By key of a page; what is not here is as usual. */
  readonly choices: ReadonlyMap<string, PageChoice>
  /** Also what no criterion asks. */
  readonly withAdvice: boolean
  /** The next number of a finding in the dossier. */
  readonly number: number
  readonly now: Timestamp
  readonly newId: () => Id
  readonly words: ReportWords
}

/** A finding that would be made. */
export interface PlannedFinding {
  readonly id: Id
  readonly cause: MachineCause
  readonly title: string
  readonly criterion: string | null
  readonly pages: readonly Id[]
  readonly count: number
}

/** What taking over does, before it is done. */
export interface ReportPlan {
  readonly drafts: readonly Draft[]
  readonly pages: readonly ReportPage[]
  readonly newPages: readonly { readonly id: Id; readonly title: string }[]
  readonly findings: readonly PlannedFinding[]
  /** Findings that are there already and gain pages. */
  readonly gained: readonly { readonly finding: Finding; readonly pages: readonly Id[] }[]
  /** Causes that are there already, as they were. */
  readonly known: number
  /** Causes whose finding somebody removed. */
  readonly removed: number
  /** Elements that break a rule, before grouping. */
  readonly violations: number
  readonly outcomes: number
  /** Outcomes of people that stay, though the tool says it fails. */
  readonly kept: number
  readonly toCheck: number
  /** Reports that were taken over before, or twice now. */
  readonly again: number
  /** Reports of pages that were left out. */
  readonly skipped: number
  /** The new finding that an element belongs to. */
  ownerOf(report: number, rule: string, selector: string): Id | undefined
}
