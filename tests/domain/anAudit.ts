/** Audits in a few words: pages by name, and per page and criterion an outcome. */
import type { AuditContent } from '@/domain/auditContent'
import type { Finding } from '@/domain/finding'
import { asSamplePage, type SamplePage } from '@/domain/samplePage'
import type { ToolReport } from '@/domain/toolReport'
import type { UserGroup } from '@/domain/userGroup'
import type { AuditOutcome } from '@/domain/wcag'
import type { Walk } from '@/domain/walk'
import { aFinding, aPageOutcome, aWalk } from './builders'

/** A criterion with its groups. */
export const asks = (id: string, ...groups: readonly UserGroup[]) => ({ id, groups })

/** A page with its name as id. */
export const page = (id: string, fields: Partial<SamplePage> = {}): SamplePage => ({ ...asSamplePage({ id, dossier: 'dossier-1', stamps: {}, walk: 'walk-1' }), title: id, ...fields })

/** A barrier of a criterion on some pages. */
export const barrier = (criterion: string | null, pages: readonly string[], levels: Finding['levels'], fields: Partial<Finding> = {}): Finding => aFinding({ walk: 'walk-1', criterion, pages: Object.fromEntries(pages.map((id) => [id, true])), levels, ...fields })

/** What an audit is made of. */
interface Parts {
  readonly pages: readonly SamplePage[]
  /** `{ home: { c1: 'passed' } }`. */
  readonly outcomes?: Readonly<Record<string, Readonly<Record<string, AuditOutcome>>>>
  readonly findings?: readonly Finding[]
  readonly reports?: readonly ToolReport[]
  readonly walk?: Partial<Walk>
}

/** An audit. */
export function anAudit({ pages, outcomes = {}, findings = [], reports = [], walk = {} }: Parts): AuditContent {
  return {
    walk: aWalk({ id: 'walk-1', kind: 'digital-audit', ...walk }), pages, findings, reports,
    outcomes: Object.entries(outcomes).flatMap(([at, given]) => Object.entries(given).map(([criterion, outcome]) => aPageOutcome({ page: at, criterion, outcome }))),
  }
}

/** All lists of members up to a length, the empty one too. */
export function listsOf<T>(members: readonly T[], longest: number): readonly (readonly T[])[] {
  let last: readonly (readonly T[])[] = [[]]
  const all: (readonly T[])[] = [[]]
  for (let i = 0; i < longest; i++) {
    last = last.flatMap((list) => members.map((member) => [...list, member]))
    all.push(...last)
  }
  return all
}
