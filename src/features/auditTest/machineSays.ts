/** What testing tools said of one criterion on one page. Pure. */
import type { AuditContent } from '@/domain/auditContent'
import { toCheckItems, type ToCheckItem } from '@/domain/auditToCheck'
import type { Criterion } from '@/domain/criterion'
import type { Id } from '@/domain/ids'
import type { ToolReport } from '@/domain/toolReport'

/** What tools said. */
export interface MachineSays {
  /** The latest report over this page; undefined where no tool looked at it. */
  readonly latest: ToolReport | undefined
  /** Rules of this criterion that found nothing wrong. */
  readonly passed: readonly string[]
  /** What a person must look at. */
  readonly toCheck: readonly ToCheckItem[]
  /** Findings of tools about this criterion, on this page. */
  readonly found: number
}

/** What tools said of a criterion on a page. */
export function machineSays({ reports, findings }: Pick<AuditContent, 'reports' | 'findings'>, { id, wcag }: Pick<Criterion, 'id' | 'wcag'>, page: Id): MachineSays {
  const here = reports.filter((report) => report.page === page).toSorted((a, b) => (a.ranAt ?? a.createdAt).localeCompare(b.ranAt ?? b.createdAt))
  const rules = new Set(wcag?.rules ?? [])
  return {
    latest: here.at(-1), passed: [...new Set(here.flatMap(({ passed }) => passed.filter((rule) => rules.has(rule))))],
    toCheck: toCheckItems(here).filter(({ item }) => item.criteria.includes(id)), found: findings.filter(({ criterion, pages, cause }) => criterion === id && cause !== '' && pages[page] === true).length,
  }
}
