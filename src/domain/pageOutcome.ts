import type { Row } from './change'
import type { Id, Timestamp } from './ids'
import { completed, isPresent, type RecordBase } from './record'
import type { AuditMode, AuditOutcome } from './wcag'

/** The outcome of one criterion on one page of a sample. */
export interface PageOutcome extends RecordBase {
  /** The audit. */
  readonly walk: Id
  /** The page of the sample, or a shared part. */
  readonly page: Id
  /** Criterion of the catalogue, with the revision and wording that were asked. */
  readonly criterion: string
  readonly revision: number
  readonly question: string
  readonly outcome: AuditOutcome
  readonly mode: AuditMode
  /** What was seen, in words. */
  readonly note: string
  /** The set-up that it was tested with; null where nobody said. */
  readonly setup: Id | null
  readonly testedAt: Timestamp
}

/** A stored row as an outcome, with defaults. */
export function asPageOutcome(row: Row): PageOutcome {
  return completed<PageOutcome>(row, { createdAt: '', deletedAt: null, walk: '', page: '', criterion: '', revision: 1, question: '', outcome: 'untested', mode: 'manual', note: '', setup: null, testedAt: '' })
}

/** Outcomes by `outcomeKey`. Where two devices each gave one, the later counts; by id where they have the same time. */
export function outcomesByKey(outcomes: Iterable<PageOutcome>): ReadonlyMap<string, PageOutcome> {
  const found = new Map<string, PageOutcome>()
  for (const outcome of outcomes) {
    if (!isPresent(outcome)) continue
    const key = outcomeKey(outcome.page, outcome.criterion)
    const other = found.get(key)
    if (!other || other.testedAt < outcome.testedAt || (other.testedAt === outcome.testedAt && other.id < outcome.id)) found.set(key, outcome)
  }
  return found
}

/** The one place of a page and a criterion in an audit. */
export function outcomeKey(page: Id, criterion: string): string {
  return `${page} ${criterion}`
}
