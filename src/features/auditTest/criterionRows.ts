/** The criteria of an audit as rows: how each stands, which are shown, and which comes next. Pure. */
import type { CriterionResult } from '@/domain/auditResult'
import type { Criterion, CriterionText } from '@/domain/criterion'
import type { Id } from '@/domain/ids'
import type { AuditOutcome } from '@/domain/wcag'

/** One criterion over the sample. */
export interface CriterionRow {
  readonly criterion: Criterion
  readonly text: CriterionText
  readonly result: CriterionResult
  /** Pages and shared parts without an outcome. */
  readonly untested: readonly Id[]
  /** Pages and shared parts of which nobody can tell yet. */
  readonly undecided: readonly Id[]
}

/** A criterion with its result as a row. */
export function rowOf(criterion: Criterion, text: CriterionText, result: CriterionResult): CriterionRow {
  const withOutcome = (outcome: AuditOutcome): readonly Id[] => [...result.perPage].filter(([, given]) => given === outcome).map(([page]) => page)
  return { criterion, text, result, untested: withOutcome('untested'), undecided: withOutcome('cannotTell') }
}

/** Which rows to show. */
export const shows = ['all', 'open', 'failed'] as const
export type Show = (typeof shows)[number]
/** With a testing tool's help, or all by hand. */
export const machineHelps = ['helps', 'hands'] as const
export type MachineHelp = (typeof machineHelps)[number]

/** What is asked of the list. */
export interface RowFilter {
  readonly show: Show
  /** Null for both. */
  readonly machine: MachineHelp | null
  /** Words, or a number such as `1.4`. */
  readonly words: string
}

/** True where a row belongs under a filter. A criterion that fails may be open on a page too: it stands under both. */
export function isShown(row: CriterionRow, show: Show): boolean {
  if (show === 'open') return row.untested.length + row.undecided.length > 0
  return show === 'all' || row.result.outcome === 'failed'
}

/** The rows under a filter. A number finds from its beginning: `1.4` is not 2.1.4. */
export function filterRows(rows: readonly CriterionRow[], { show, machine, words }: RowFilter): readonly CriterionRow[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return rows.filter((row) => isShown(row, show) && (machine === null || (helpOf(row.criterion) === machine)) && wanted.every((word) => isIn(row, word)))
}

/** Whether a testing tool finds something of it. */
export function helpOf({ wcag }: Pick<Criterion, 'wcag'>): MachineHelp {
  return wcag !== undefined && wcag.machine !== 'no' ? 'helps' : 'hands'
}

function isIn({ criterion, text }: CriterionRow, word: string): boolean {
  if (/^[1-4](\.\d+)*\.?$/.test(word)) return `${criterion.wcag?.number ?? ''}.`.startsWith(`${word.replace(/\.$/, '')}.`)
  return plain([text.title, text.question, text.howTo, text.requirement, ...criterion.tags].join(' ')).includes(word)
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The first row that is open, after one or from the beginning; past the end it begins again. What was never tested comes before what nobody could tell. */
export function nextOpen(rows: readonly CriterionRow[], after?: string): CriterionRow | undefined {
  const at = after === undefined ? -1 : rows.findIndex(({ criterion }) => criterion.id === after)
  const turned = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))]
  return turned.find(({ untested }) => untested.length > 0) ?? turned.find(({ undecided }) => undecided.length > 0)
}

/** How far the whole audit is. */
export function progressOfRows(rows: readonly CriterionRow[]): { readonly asked: number; readonly given: number } {
  const asked = rows.reduce((sum, { result }) => sum + result.perPage.size, 0)
  return { asked, given: asked - rows.reduce((sum, { untested }) => sum + untested.length, 0) }
}
