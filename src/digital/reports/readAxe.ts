/** axe's own JSON: one result, a list of results, or what `@axe-core/cli --save` writes. */
import * as v from 'valibot'
import type { MachineNode, MachineReport, MachineResult } from '@/domain/machineReport'
import { severityOf, type Level } from '@/domain/level'
import { fieldsOf, foreignAddress, foreignLine, foreignList, foreignMoment, foreignPixels, foreignRule, foreignTags, foreignWords, levelOfImpact } from './foreign'
import { NodeBudget } from './nodeBudget'
import { selectorOf, snippetLength, summaryLength } from './ownFile'
import type { Remarks } from './remarks'
import { numbersOfTags } from './wcagNumbers'

/** Pages of one file that are read. */
export const mostPages = 2000

const lists = ['violations', 'incomplete', 'passes', 'inapplicable'] as const
const outcomes = { violations: 'violation', incomplete: 'toCheck', passes: 'pass', inapplicable: 'inapplicable' } as const

const rule = v.object({ id: foreignRule, impact: v.unknown(), tags: foreignTags, help: foreignLine(300), description: foreignLine(300), helpUrl: foreignAddress, nodes: foreignList })
const step = v.pipe(v.string(), v.maxLength(2000))
const node = v.object({ target: v.fallback(v.array(v.union([step, v.array(step)])), []), html: foreignWords(snippetLength), failureSummary: foreignWords(summaryLength), impact: v.unknown(), any: foreignList, all: foreignList, none: foreignList })
const check = v.object({ message: foreignLine(summaryLength) })

/** True for what axe writes. */
export function isAxe(value: unknown): boolean {
  const fields = fieldsOf(value)
  return fields !== undefined && lists.some((list) => Array.isArray(fields[list])) && ('violations' in fields || 'testEngine' in fields)
}

/** Reads one result of axe; `of` says what the file around it knows. */
export function readAxe(value: unknown, remarks: Remarks, budget = new NodeBudget(remarks), of: Partial<MachineReport> = {}): MachineReport {
  const fields = fieldsOf(value) ?? {}
  const engine = fieldsOf(fields['testEngine'])
  const environment = fieldsOf(fields['testEnvironment'])
  const words = v.parse(foreignLine(100), [engine?.['name'] ?? 'axe-core', engine?.['version']].filter((part) => typeof part === 'string').join(' '))
  const url = of.url ?? v.parse(foreignAddress, fields['url'])
  if (url === '') remarks.add('no-address')
  return {
    tool: 'axe', toolName: words, title: '', at: v.parse(foreignMoment, fields['timestamp']), width: v.parse(foreignPixels, environment?.['windowWidth']), scriptsRan: true, ...of, url,
    results: lists.flatMap((list) => v.parse(foreignList, fields[list]).slice(0, 500).flatMap((item) => readRule(item, outcomes[list], remarks, budget) ?? [])),
  }
}

/** Reads a list of results, page by page. */
export function readAxeList(values: readonly unknown[], remarks: Remarks): readonly MachineReport[] {
  const budget = new NodeBudget(remarks)
  if (values.length > mostPages) remarks.add('pages-cut', '', values.length - mostPages)
  return values.slice(0, mostPages).flatMap((value) => {
    if (isAxe(value)) return [readAxe(value, remarks, budget)]
    remarks.add('left-out')
    return []
  })
}

function readRule(item: unknown, outcome: MachineResult['outcome'], remarks: Remarks, budget: NodeBudget): MachineResult | undefined {
  const read = v.safeParse(v.object({ ...rule.entries }), { impact: null, tags: [], help: '', description: '', helpUrl: '', nodes: [], ...fieldsOf(item) })
  if (!read.success) {
    remarks.add('left-out')
    return undefined
  }
  const { id, impact, tags, help, description, helpUrl, nodes } = read.output
  const isFound = outcome === 'violation' || outcome === 'toCheck'
  return {
    rule: id, wcag: tags.includes('best-practice') ? [] : numbersOfTags(tags), outcome, title: help || description || id, helpUrl,
    level: isFound ? worstOf([impact, ...nodes.slice(0, 1000).map((one) => fieldsOf(one)?.['impact'])]) : null,
    ...(isFound ? budget.take(nodes, readNode) : { nodes: [] }),
  }
}

function readNode(item: unknown): MachineNode | undefined {
  const fields = fieldsOf(item)
  if (!fields) return undefined
  const { target, html, failureSummary, any, all, none } = v.parse(node, { target: [], html: '', failureSummary: '', impact: null, any: [], all: [], none: [], ...fields })
  const messages = failureSummary || [...any, ...all, ...none].slice(0, 20).flatMap((one) => { const said = v.safeParse(check, one); return said.success && said.output.message ? [said.output.message] : [] }).join('\n').slice(0, summaryLength)
  return { selector: v.parse(foreignLine(1000), selectorOf(target)), snippet: html, summary: messages }
}

function worstOf(impacts: readonly unknown[]): Level | null {
  return impacts.map(levelOfImpact).reduce((worst, level) => (level !== null && (worst === null || severityOf(level) > severityOf(worst)) ? level : worst), null)
}
