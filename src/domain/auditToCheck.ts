/** What tools could not decide, per page: one item per rule, from the latest report that names it. */
import { familyOf } from './machineCauses'
import type { Id } from './ids'
import type { ToCheck, ToolReport } from './toolReport'

/** One thing to look at. */
export interface ToCheckItem {
  /** The report that holds it: `checked.<rule>` is written there. */
  readonly report: ToolReport
  readonly item: ToCheck
  readonly page: Id | null
  readonly isChecked: boolean
}

/** The items of an audit, in the order of reports. Looked at before, and nothing new since: then it stays looked at. */
export function toCheckItems(reports: readonly ToolReport[]): readonly ToCheckItem[] {
  const latest = new Map<string, { report: ToolReport; item: ToCheck; seen: { report: ToolReport; item: ToCheck }[] }>()
  for (const report of reports.toSorted((a, b) => (a.ranAt ?? a.createdAt).localeCompare(b.ranAt ?? b.createdAt))) for (const item of report.toCheck) {
    const key = `${report.page ?? report.url} ${familyOf(report)} ${item.rule}`
    latest.set(key, { report, item, seen: [...latest.get(key)?.seen ?? [], { report, item }] })
  }
  return [...latest.values()].map(({ report, item, seen }): ToCheckItem => ({ report, item, page: report.page, isChecked: seen.some((one) => one.report.checked[item.rule] === true && covers(one.item, item)) }))
}

/** How many things nobody looked at yet. */
export function openToCheck(reports: readonly ToolReport[]): number {
  return toCheckItems(reports).filter(({ isChecked }) => !isChecked).length
}

function covers(looked: ToCheck, now: ToCheck): boolean {
  return looked === now || (now.count <= looked.count && now.selectors.every((selector) => looked.selectors.includes(selector)))
}
