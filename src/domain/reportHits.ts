/** Violations of reports, each on its page of the sample, with their elements by mark. */
import type { Id } from './ids'
import { dialectOf, elementMark, familyOf, mostMarks, wholePage, type MachineCause, type SeenRule } from './machineCauses'
import type { MachineNode, MachineReport, MachineResult } from './machineReport'
import type { AskedCriterion } from './reportPlan'
import type { ToolReport } from './toolReport'

/** A violation with where it stands. */
export interface Hit {
  /** Place of the report in the list. */
  readonly place: number
  readonly report: MachineReport
  readonly result: MachineResult
  readonly page: Id
  /** Key of the page. */
  readonly key: string
  /** Criteria of the catalogue; none for advice. */
  readonly criteria: readonly AskedCriterion[]
  readonly byMark: ReadonlyMap<string, readonly MachineNode[]>
}

/** A report on a page of the sample. */
export interface PlacedReport {
  readonly place: number
  readonly page: Id
  readonly report: MachineReport
  readonly digest: string
}

/** The violations of some reports. */
export function hitsOf(reports: readonly PlacedReport[], keyOf: (page: Id, url: string) => string, byNumber: ReadonlyMap<string, AskedCriterion>): readonly Hit[] {
  return reports.flatMap(({ place, report, page }) => report.results.filter(({ outcome }) => outcome === 'violation').map((result): Hit => ({
    place, report, result, page, key: keyOf(page, report.url), criteria: result.wcag.flatMap((number) => byNumber.get(number) ?? []), byMark: marked(result.nodes),
  })))
}

function marked(nodes: readonly MachineNode[]): ReadonlyMap<string, readonly MachineNode[]> {
  const found = new Map<string, MachineNode[]>()
  for (const node of nodes) {
    const mark = elementMark(node)
    const same = found.get(mark)
    if (same) same.push(node)
    else found.set(mark, [node])
  }
  return found.size > 0 ? found : new Map([[wholePage, []]])
}

/** Family and rule of a violation: what causes are grouped within. */
export function ruleOf({ report, result }: Pick<Hit, 'report' | 'result'>): string {
  return `${familyOf(report)}:${result.rule}`
}

/** A violation as causes are made of; its marks are what a report keeps. */
export function seenIn({ report, result, key, criteria, byMark }: Hit): SeenRule {
  return { family: familyOf(report), dialect: dialectOf(report), rule: result.rule, page: key, marks: criteria.length === 0 ? [] : [...byMark.keys()].sort().slice(0, mostMarks) }
}

/** The same, of a report that was taken over before. */
export function seenBefore(report: ToolReport, page: string): readonly SeenRule[] {
  return Object.entries(report.elements).map(([rule, marks]) => ({ family: familyOf(report), dialect: dialectOf(report), rule, page, marks }))
}

/** The elements of a violation that belong to a cause; undefined where it has no part in it. */
export function nodesIn({ result, key, criteria, byMark }: Hit, cause: MachineCause): readonly MachineNode[] | undefined {
  if (!cause.pages.includes(key) || (cause.kind === 'advice') !== (criteria.length === 0)) return undefined
  if (cause.kind === 'advice') return result.nodes
  const marks = [...cause.marks].filter((mark) => byMark.has(mark))
  return marks.length > 0 ? marks.flatMap((mark) => byMark.get(mark)!) : undefined
}
