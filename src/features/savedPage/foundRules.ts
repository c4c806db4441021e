/** What axe said of one page at several widths, a rule once. */
import type { MachineNode, MachineReport, MachineResult } from '@/domain/machineReport'

export interface FoundRule {
  readonly rule: string
  readonly title: string
  readonly wcag: readonly string[]
  readonly helpUrl: string
  /** Widths at which it was said; all of them for most rules. */
  readonly widths: readonly number[]
  /** Elements, each once, whatever the width. */
  readonly nodes: readonly MachineNode[]
}

/** Rules with this outcome, those about WCAG first, then by number of elements. */
export function foundRules(reports: readonly MachineReport[], outcome: MachineResult['outcome']): readonly FoundRule[] {
  const found = new Map<string, { of: MachineResult; widths: number[]; nodes: Map<string, MachineNode> }>()
  for (const { results, width } of reports) {
    for (const result of results) {
      if (result.outcome !== outcome) continue
      const entry = found.get(result.rule) ?? { of: result, widths: [], nodes: new Map<string, MachineNode>() }
      if (width !== null) entry.widths.push(width)
      for (const node of result.nodes) if (!entry.nodes.has(node.selector)) entry.nodes.set(node.selector, node)
      found.set(result.rule, entry)
    }
  }
  return [...found].map(([rule, { of, widths, nodes }]): FoundRule => ({ rule, title: of.title, wcag: of.wcag, helpUrl: of.helpUrl, widths, nodes: [...nodes.values()] }))
    .sort((a, b) => Number(b.wcag.length > 0) - Number(a.wcag.length > 0) || b.nodes.length - a.nodes.length || (a.rule < b.rule ? -1 : 1))
}
