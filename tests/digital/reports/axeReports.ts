import type { MachineNode, MachineReport, MachineResult } from '@/domain/machineReport'

/** An element. */
export const aNode = (fields: Partial<MachineNode> = {}): MachineNode => ({ selector: 'header > img', snippet: '<img src="logo.svg">', summary: 'Fix any of the following: Element does not have an alt attribute', ...fields })

/** What a rule says. */
export const aResult = (fields: Partial<MachineResult> = {}): MachineResult => ({
  rule: 'image-alt', wcag: ['1.1.1'], outcome: 'violation', level: 'blocks', title: 'Images must have alternative text', helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/image-alt', nodes: [aNode()], ...fields,
})

/** A report over a page. */
export const aReport = (fields: Partial<MachineReport> = {}): MachineReport => ({
  tool: 'axe', toolName: 'axe-core 4.14.1', url: 'https://stad.gent/nl', title: '', at: '2026-11-24T09:00:00.000Z', width: 1280, scriptsRan: true, results: [aResult()], ...fields,
})

/** A result of axe as axe writes it. */
export function axeJson({ url = 'https://stad.gent/nl', violations = [], incomplete = [] }: { readonly url?: string; readonly violations?: readonly unknown[]; readonly incomplete?: readonly unknown[] }): Record<string, unknown> {
  return { testEngine: { name: 'axe-core', version: '4.14.1' }, testEnvironment: { windowWidth: 1280 }, timestamp: '2026-11-24T09:00:00.000Z', url, violations, incomplete, passes: [], inapplicable: [] }
}

/** A rule with elements as axe writes it. */
export function axeRule(id: string, tags: readonly string[], nodes: readonly { readonly target: readonly unknown[]; readonly html: string; readonly failureSummary?: string }[], more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { id, impact: 'serious', tags, help: `About ${id}`, helpUrl: `https://dequeuniversity.com/rules/axe/4.14/${id}`, nodes: nodes.map((node) => ({ impact: 'serious', any: [], all: [], none: [], ...node })), ...more }
}
