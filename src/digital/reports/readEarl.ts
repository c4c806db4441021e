/** EARL 1.0 in JSON-LD: assertions, gathered by the page that they are about. */
import * as v from 'valibot'
import type { MachineReport, MachineResult } from '@/domain/machineReport'
import { criteriaOfRule } from './axeRules'
import { outcomeOfEarl } from './earlWords'
import { foreignAddress, foreignLine, foreignMoment, foreignRule, foreignWords } from './foreign'
import { lastName, textOf, type LdGraph, type LdNode } from './jsonLd'
import { mostPages } from './readAxe'
import { summaryLength } from './ownFile'
import type { Remarks } from './remarks'
import { numberOfAddress } from './wcagNumbers'

/** One assertion, read. */
interface Said {
  readonly url: string
  readonly title: string
  readonly tool: string
  readonly at: string | null
  readonly result: MachineResult
}

/** Reads the assertions of a graph. */
export function readEarl(graph: LdGraph, remarks: Remarks): readonly MachineReport[] {
  const pages = new Map<string, Said[]>()
  for (const assertion of graph.ofType('Assertion')) {
    const said = readAssertion(assertion, graph, remarks)
    if (!said) continue
    const key = `${said.url}\n${said.title}\n${said.tool}`
    const of = pages.get(key)
    if (of) of.push(said)
    else if (pages.size < mostPages) pages.set(key, [said])
    else remarks.add('pages-cut')
  }
  return [...pages.values()].map((all): MachineReport => {
    const [{ url, title, tool, at }] = all as [Said, ...Said[]]
    if (url === '') remarks.add('no-address', title)
    return { tool: 'earl', toolName: tool, url, title, at, width: null, scriptsRan: true, results: merged(all.map(({ result }) => result)) }
  })
}

function readAssertion(assertion: LdNode, graph: LdGraph, remarks: Remarks): Said | undefined {
  const result = graph.node(assertion.field('result'))
  const outcome = outcomeOfEarl(graph.address(result?.field('outcome')) || textOf(result?.field('outcome')))
  const test = assertion.field('test', 'testcase')
  const address = graph.address(test)
  const node = graph.node(test)
  const part = node ? graph.address(node.field('isPartOf')) : ''
  const name = v.safeParse(foreignRule, nameOf(address, node?.text('title') ?? ''))
  if (!outcome || !name.success) {
    remarks.add('left-out')
    return undefined
  }
  if (outcome === 'untested') return undefined
  const rule = name.output
  const criterion = numberOfAddress(address)
  const number = criterion ?? (part === '' ? undefined : numberOfAddress(part))
  // What axe of today says about its own rule goes before what an older file says.
  const wcag = criterion ? [criterion] : criteriaOfRule(rule) ?? (number ? [number] : [])
  if (criterion && outcome === 'passed') remarks.add('passes-not-taken', criterion)
  const description = v.parse(foreignWords(summaryLength), result?.text('description', 'info') ?? '')
  const pointer = graph.node(result?.field('pointer'))
  const isFound = outcome === 'failed' || outcome === 'cannotTell'
  return {
    ...subjectOf(assertion.field('subject'), graph), tool: toolOf(assertion.field('assertedBy'), graph), at: v.parse(foreignMoment, result?.text('date') || assertion.text('date')),
    result: {
      rule, wcag, outcome: ({ failed: 'violation', cannotTell: 'toCheck', passed: 'pass', inapplicable: 'inapplicable' } as const)[outcome], level: null,
      title: v.parse(foreignLine(300), node?.text('description', 'title') || rule), helpUrl: v.parse(foreignAddress, address),
      nodes: isFound ? [{ selector: v.parse(foreignLine(1000), pointer?.text('expression') ?? ''), snippet: '', summary: description }] : [],
    },
  }
}

/** A rule is called by its title where that is a name (`image-alt`), else by the end of its address. */
function nameOf(address: string, title: string): string {
  if (/^[\w.-]+$/.test(title)) return title
  return lastName(address.replace(/\?[^#]*/, '')) || title.slice(0, 200)
}

function subjectOf(subject: unknown, graph: LdGraph): { readonly url: string; readonly title: string } {
  const node = graph.node(subject)
  const candidates = [node?.field('source'), node?.field('id'), node?.field('description'), subject, node?.field('isPartOf')].map((value) => v.parse(foreignAddress, graph.address(value) || textOf(value)))
  return { url: candidates.find(Boolean) ?? '', title: v.parse(foreignLine(300), node?.text('title') ?? '') }
}

function toolOf(by: unknown, graph: LdGraph): string {
  const node = graph.node(by)
  const name = node?.text('name', 'title') ?? ''
  const address = graph.address(by)
  const axe = /axe-core[^\d]*([\d.]+)?/.exec(address)
  return v.parse(foreignLine(100), name || (axe ? ['axe-core', axe[1]].filter(Boolean).join(' ') : address.startsWith('_:') ? '' : address)) || 'EARL'
}

/** One result per rule and outcome, with all that was said of it. */
function merged(results: readonly MachineResult[]): readonly MachineResult[] {
  const found = new Map<string, MachineResult>()
  for (const result of results) {
    const key = `${result.rule} ${result.outcome}`
    const other = found.get(key)
    found.set(key, other ? { ...other, nodes: [...other.nodes, ...result.nodes].slice(0, 1000) } : result)
  }
  return [...found.values()]
}
