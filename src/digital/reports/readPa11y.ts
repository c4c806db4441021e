/** Pa11y's JSON: of its library (an object with `issues`), of its command line (the bare list of issues) and of pa11y-ci (issues by address). */
import * as v from 'valibot'
import type { MachineNode, MachineReport, MachineResult } from '@/domain/machineReport'
import { severityOf } from '@/domain/level'
import { criteriaOfRule } from './axeRules'
import { fieldsOf, foreignAddress, foreignLine, foreignList, foreignRule, foreignWords, levelOfImpact } from './foreign'
import { NodeBudget } from './nodeBudget'
import { snippetLength, summaryLength } from './ownFile'
import type { Remarks } from './remarks'

const issue = v.object({ code: foreignRule, type: v.picklist(['error', 'warning', 'notice']), message: foreignLine(summaryLength), context: foreignWords(snippetLength), selector: foreignLine(1000), runner: v.fallback(v.string(), 'htmlcs'), runnerExtras: v.unknown() })
type Issue = v.InferOutput<typeof issue>

/** True for one issue of Pa11y. */
export function isPa11yIssue(value: unknown): boolean {
  const fields = fieldsOf(value)
  return fields !== undefined && typeof fields['code'] === 'string' && typeof fields['message'] === 'string' && ('selector' in fields || 'typeCode' in fields)
}

/** True for a file of Pa11y. */
export function isPa11y(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 || isPa11yIssue(value[0])
  const fields = fieldsOf(value)
  return fields !== undefined && ((Array.isArray(fields['issues']) && ('pageUrl' in fields || 'documentTitle' in fields)) || resultsOfCi(fields) !== undefined)
}

/** Reads a file that `isPa11y` knows. Each runner makes a report of its own: axe's rules and those of HTML_CodeSniffer are two families. */
export function readPa11y(value: unknown, remarks: Remarks): readonly MachineReport[] {
  const budget = new NodeBudget(remarks)
  const fields = fieldsOf(value)
  if (!fields) {
    remarks.add('no-address')
    return readPage(v.parse(foreignList, value), { url: '', title: '' }, remarks, budget)
  }
  const results = resultsOfCi(fields)
  if (results) return Object.entries(results).slice(0, 2000).flatMap(([url, issues]) => readPage(v.parse(foreignList, issues), { url: v.parse(foreignAddress, url), title: '' }, remarks, budget))
  const url = v.parse(foreignAddress, fields['pageUrl'])
  if (url === '') remarks.add('no-address')
  return readPage(v.parse(foreignList, fields['issues']), { url, title: v.parse(foreignLine(300), fields['documentTitle']) }, remarks, budget)
}

function resultsOfCi(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const results = fieldsOf(fields['results'])
  return results && 'total' in fields && 'errors' in fields && Object.values(results).every(Array.isArray) ? results : undefined
}

function readPage(list: readonly unknown[], page: Pick<MachineReport, 'url' | 'title'>, remarks: Remarks, budget: NodeBudget): readonly MachineReport[] {
  const issues: Issue[] = []
  for (const item of list.slice(0, 200_000)) {
    const read = v.safeParse(issue, { message: '', context: '', selector: '', runner: 'htmlcs', runnerExtras: null, ...fieldsOf(item) })
    if (read.success) issues.push(read.output)
    else remarks.add('left-out')
  }
  const byAxe = resultsOf(issues.filter(({ runner }) => runner === 'axe'), budget, remarks)
  // Both runners name the same image: that is one barrier.
  const said = new Set(byAxe.filter(({ outcome }) => outcome === 'violation').flatMap(({ wcag, nodes }) => wcag.flatMap((number) => nodes.map(({ selector }) => `${number} ${selector}`))))
  const others = issues.filter(({ runner, code, selector }) => {
    const twice = runner !== 'axe' && numbersOfCode(code).some((number) => said.has(`${number} ${selector}`))
    if (twice) remarks.add('said-twice')
    return runner !== 'axe' && !twice
  })
  const report = (toolName: string, results: readonly MachineResult[]): MachineReport => ({ tool: 'pa11y', toolName, ...page, at: null, width: null, scriptsRan: true, results })
  const reports = [...(byAxe.length > 0 ? [report('Pa11y (axe)', byAxe)] : []), ...(others.length > 0 ? [report('Pa11y (HTML_CodeSniffer)', resultsOf(others, budget, remarks))] : [])]
  return reports.length > 0 ? reports : [report('Pa11y', [])]
}

function resultsOf(issues: readonly Issue[], budget: NodeBudget, remarks: Remarks): readonly MachineResult[] {
  const groups = new Map<string, Issue[]>()
  for (const one of issues) {
    const key = `${outcomeOf(one)} ${one.code}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].map((group): MachineResult => {
    const [first] = group as [Issue, ...Issue[]]
    const extras = fieldsOf(first.runnerExtras) ?? {}
    const { words, address } = saidBy(first.message)
    if (first.runner === 'axe' && criteriaOfRule(first.code) === undefined) remarks.add('unknown-rule', first.code)
    return {
      rule: first.code, wcag: first.runner === 'axe' ? criteriaOfRule(first.code) ?? [] : numbersOfCode(first.code), outcome: outcomeOf(first),
      level: group.map(levelOf).reduce((worst, level) => (level !== null && (worst === null || severityOf(level) > severityOf(worst)) ? level : worst), null),
      title: v.parse(foreignLine(300), extras['help']) || words.slice(0, 300) || first.code, helpUrl: v.parse(foreignAddress, extras['helpUrl']) || address, ...budget.take(group, nodeOf),
    }
  })
}

/** HTML_CodeSniffer calls a warning and a notice what it cannot decide itself; axe says so with a flag. */
function outcomeOf({ type, runner, runnerExtras }: Issue): 'violation' | 'toCheck' {
  if (runner === 'axe') return fieldsOf(runnerExtras)?.['needsFurtherReview'] === true ? 'toCheck' : 'violation'
  return type === 'error' ? 'violation' : 'toCheck'
}

function levelOf({ type, runnerExtras }: Issue): MachineResult['level'] {
  return levelOfImpact(fieldsOf(runnerExtras)?.['impact']) ?? (type === 'error' ? 'blocks' : type === 'warning' ? 'inconvenient' : null)
}

/** `WCAG2AA.Principle1.Guideline1_1.1_1_1.H37` is about 1.1.1. */
function numbersOfCode(code: string): readonly string[] {
  const parts = /\.(\d)_(\d)_(\d{1,2})(?:\.|$)/.exec(code)
  return parts ? [parts.slice(1).join('.')] : []
}

function nodeOf(value: unknown): MachineNode {
  const { selector, context, message } = value as Issue
  return { selector, snippet: context, summary: saidBy(message).words }
}

/** The runner of axe puts the address of its help behind the message. */
function saidBy(message: string): { readonly words: string; readonly address: string } {
  const parts = /^(.*?)\s*\((https?:\/\/[^\s()]+)\)$/.exec(message)
  return parts ? { words: parts[1]!, address: v.parse(foreignAddress, parts[2]) } : { words: message, address: '' }
}
