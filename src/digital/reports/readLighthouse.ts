/** Lighthouse's JSON (12 and 13, and the answer of PageSpeed Insights). Its accessibility audits are rules of axe, without their criteria: those come from `axeRules.ts`. */
import * as v from 'valibot'
import type { MachineNode, MachineReport, MachineResult } from '@/domain/machineReport'
import { criteriaOfRule } from './axeRules'
import { fieldsOf, foreignAddress, foreignLine, foreignList, foreignMoment, foreignPixels, foreignRule, foreignTags, foreignWords, levelOfImpact } from './foreign'
import { NodeBudget } from './nodeBudget'
import { snippetLength, summaryLength } from './ownFile'
import type { Remarks } from './remarks'
import { numbersOfTags } from './wcagNumbers'

/** The report within a file of Lighthouse, of its `lhr` wrapper or of PageSpeed Insights; undefined for anything else. */
export function lighthouseIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const fields = fieldsOf(value)
  const within = fields && (fieldsOf(fields['lhr']) ?? fieldsOf(fields['lighthouseResult']) ?? fields)
  return within && typeof within['lighthouseVersion'] === 'string' && fieldsOf(within['audits']) ? within : undefined
}

/** True where Lighthouse looked at accessibility at all. */
export function hasAccessibility(report: Readonly<Record<string, unknown>>): boolean {
  return refsOf(report).length > 0 || Object.keys(fieldsOf(report['audits']) ?? {}).some((id) => criteriaOfRule(id) !== undefined)
}

/** Reads a report that `lighthouseIn` found. */
export function readLighthouse(report: Readonly<Record<string, unknown>>, remarks: Remarks): MachineReport {
  const budget = new NodeBudget(remarks)
  const audits = fieldsOf(report['audits']) ?? {}
  const refs = refsOf(report)
  const ids = refs.length > 0 ? refs : Object.keys(audits).filter((id) => criteriaOfRule(id) !== undefined)
  const url = [report['finalDisplayedUrl'], report['finalUrl'], report['requestedUrl']].map((address) => v.parse(foreignAddress, address)).find(Boolean) ?? ''
  if (url === '') remarks.add('no-address')
  for (const warning of v.parse(foreignList, report['runWarnings']).slice(0, 20)) remarks.add('tool-warning', v.parse(foreignLine(200), warning))
  const failed = fieldsOf(report['runtimeError'])
  if (failed && failed['code'] !== 'NO_ERROR') remarks.add('tool-error', v.parse(foreignLine(200), failed['message']))
  return {
    tool: 'lighthouse', toolName: `Lighthouse ${v.parse(foreignLine(40), report['lighthouseVersion'])}`, url, title: '', at: v.parse(foreignMoment, report['fetchTime']),
    width: v.parse(foreignPixels, fieldsOf(fieldsOf(report['configSettings'])?.['screenEmulation'])?.['width']), scriptsRan: true,
    results: ids.slice(0, 500).flatMap((id) => (Object.hasOwn(audits, id) ? readAudit(id, audits[id], remarks, budget) ?? [] : [])),
  }
}

function refsOf(report: Readonly<Record<string, unknown>>): readonly string[] {
  const refs = v.parse(foreignList, fieldsOf(fieldsOf(report['categories'])?.['accessibility'])?.['auditRefs'])
  return refs.flatMap((ref) => { const id = fieldsOf(ref)?.['id']; return typeof id === 'string' ? [id] : [] })
}

function readAudit(id: string, value: unknown, remarks: Remarks, budget: NodeBudget): MachineResult | undefined {
  const audit = fieldsOf(value)
  if (!audit || !v.is(foreignRule, id)) {
    remarks.add('left-out')
    return undefined
  }
  const mode = audit['scoreDisplayMode']
  // Lists of what a person must do by hand, with no element: our own guided tests ask that.
  if (mode === 'manual') return undefined
  if (mode === 'error') remarks.add('tool-error', `${id}: ${v.parse(foreignLine(150), audit['errorMessage'])}`)
  const details = fieldsOf(audit['details'])
  const items = v.parse(foreignList, details?.['items']).filter((item) => fieldsOf(fieldsOf(item)?.['node']) !== undefined)
  const data = fieldsOf(details?.['debugData'])
  const tags = v.parse(foreignTags, data?.['tags'])
  const known = criteriaOfRule(id)
  if (known === undefined && tags.length === 0) remarks.add('unknown-rule', id)
  const wcag = known ?? (tags.includes('best-practice') ? [] : numbersOfTags(tags))
  const outcome = outcomeOf(mode, audit['score'], items.length, wcag.length > 0)
  const isFound = outcome === 'violation' || outcome === 'toCheck'
  return {
    rule: id, wcag, outcome, level: isFound ? levelOfImpact(data?.['impact']) : null, title: v.parse(foreignLine(300), audit['title']).replaceAll('`', '') || id,
    helpUrl: addressIn(audit['description']), ...(isFound ? budget.take(items, readItem) : { nodes: [] }),
  }
}

/** `informative`: it lists elements and does not count them. For a criterion that is something to look at; beyond WCAG it is advice like any other. */
function outcomeOf(mode: unknown, score: unknown, items: number, isWcag: boolean): MachineResult['outcome'] {
  if (mode === 'error') return 'toCheck'
  if (mode === 'informative' && items > 0) return isWcag ? 'toCheck' : 'violation'
  if (typeof score !== 'number') return 'inapplicable'
  return score < 1 ? 'violation' : 'pass'
}

function readItem(item: unknown): MachineNode | undefined {
  const node = fieldsOf(fieldsOf(item)?.['node'])
  return node && { selector: v.parse(foreignLine(1000), node['selector']), snippet: v.parse(foreignWords(snippetLength), node['snippet']), summary: v.parse(foreignWords(summaryLength), node['explanation']) }
}

/** The first address in a text with links of Markdown. */
function addressIn(text: unknown): string {
  return v.parse(foreignAddress, typeof text === 'string' ? /\]\((https?:\/\/[^)\s]+)\)/.exec(text.slice(0, 2000))?.[1] ?? '' : '')
}
