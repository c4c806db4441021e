/** The file of W3C's WCAG-EM Report Tool: version 2 (an outcome of the site with parts per page) and version 3 (an assertion per page). */
import * as v from 'valibot'
import type { AuditScope } from '@/domain/audit'
import type { EvaluatedOutcome, EvaluatedPage, EvaluationReport } from '@/domain/evaluationReport'
import { pageKey } from '@/domain/samplePage'
import { modeOfEarl, outcomeOfEarl } from './earlWords'
import { foreignAddress, foreignLine, foreignWords } from './foreign'
import { lastName, textOf, type LdGraph, type LdNode } from './jsonLd'
import type { Remarks } from './remarks'
import { numberOfAddress } from './wcagNumbers'

const long = foreignWords(5000)
const line = foreignLine(300)
const mostPagesOfSample = 500

/** The evaluation in a graph; undefined where there is none. */
export function evaluationIn(graph: LdGraph): LdNode | undefined {
  return graph.ofType('Evaluation', 'procedure')[0]
}

/** Reads the evaluation that `evaluationIn` found. */
export function readEvaluation(evaluation: LdNode, graph: LdGraph, remarks: Remarks): EvaluationReport {
  const sample = graph.node(evaluation.field('selectSample', 'step3')) ?? evaluation
  const ids = new Map<string, number>()
  const pages: EvaluatedPage[] = []
  for (const [kind, names] of [['structured', ['structuredSample', 'step3a']], ['random', ['randomSample', 'step3b']]] as const) {
    for (const value of pagesIn(sample.list(...names), graph)) {
      const node = graph.node(value)
      const page = node ? readPage(node, kind) : undefined
      if (!node || !page) { remarks.add('left-out'); continue }
      if (pages.length >= mostPagesOfSample) { remarks.add('pages-cut'); continue }
      for (const id of [node.text('id'), pageKey(page.url)]) if (id !== '' && !ids.has(id)) ids.set(id, pages.length)
      pages.push(page)
    }
  }
  const report = graph.node(evaluation.field('reportFindings', 'step5')) ?? evaluation
  const tool = graph.address(evaluation.field('publisher'))
  return {
    toolName: `WCAG-EM Report Tool${/\d+(?:\.\d+)+$/.test(tool) ? ` ${lastName(tool)}` : ''}`, title: v.parse(line, report.text('title') || evaluation.text('title')),
    scope: scopeIn(evaluation, report, graph), pages, outcomes: outcomesIn(evaluation, graph, ids, remarks),
  }
}

/** Version 2 has a sample with a list of web pages within; version 3 has the pages. */
function pagesIn(sample: readonly unknown[], graph: LdGraph): readonly unknown[] {
  return sample.flatMap((value) => { const inner = graph.node(value)?.list('webpage', 'dfn-web-page-s') ?? []; return inner.length > 0 ? inner : [value] })
}

function readPage(node: LdNode, kind: EvaluatedPage['kind']): EvaluatedPage | undefined {
  // An address that is nobody's stands only for a screen without one.
  const description = v.parse(line, node.text('description').replace(/https?:\/\/[\w-]+\.invalid\/\S*/gi, ''))
  const url = [node.text('id'), node.text('source'), description].map((text) => v.parse(foreignAddress, text)).find(Boolean) ?? ''
  const title = v.parse(line, node.text('title')) || description
  return title === '' && url === '' ? undefined : { kind, title: title || url, url, state: description === url || description === title ? '' : description }
}

function scopeIn(evaluation: LdNode, report: LdNode, graph: LdGraph): Partial<AuditScope> {
  const outer = graph.node(evaluation.field('defineScope', 'evaluationScope', 'step1'))
  const site = graph.node(outer?.field('scope', 'website', 'step1a', 'dfn-set-of-web-pages'))
  const explore = graph.node(evaluation.field('exploreTarget', 'step2')) ?? evaluation
  const target = lastName(graph.address(outer?.field('conformanceTarget', 'step1b')) || (outer?.text('conformanceTarget', 'step1b') ?? ''))
  const technologies = explore.list('technologiesReliedUpon', 'reliedUponTechnology', 'dfn-relied-upon').map((value) => v.parse(line, graph.node(value)?.text('title') ?? textOf(value))).filter(Boolean)
  const creator = report.field('evaluator') ?? evaluation.field('creator')
  const words: Partial<Record<keyof AuditScope, string>> = {
    product: v.parse(line, site?.text('siteName', 'name', 'title') ?? ''), covers: v.parse(long, site?.text('siteScope', 'description') ?? ''), url: v.parse(foreignAddress, site?.text('id') ?? ''),
    target: /^(?:WCAG2)?A{1,2}(?:-Conformance)?$/.test(target) ? (target.includes('AA') ? 'AA' : 'A') : '', commissioner: v.parse(line, report.text('commissioner') || evaluation.text('commissioner')),
    evaluator: v.parse(line, graph.node(creator)?.text('name') || (textOf(creator).startsWith('_:') ? '' : textOf(creator))), technologies: technologies.slice(0, 30).join(', '),
    functions: v.parse(long, explore.text('essentialFunctionality', 'step2b')), pageTypes: v.parse(long, explore.text('pageTypeVariety', 'step2c')), summary: v.parse(long, report.text('summary') || evaluation.text('summary')),
  }
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== ''))
}

function outcomesIn(evaluation: LdNode, graph: LdGraph, ids: ReadonlyMap<string, number>, remarks: Remarks): readonly EvaluatedOutcome[] {
  const found: EvaluatedOutcome[] = []
  const read = (value: unknown, criterion: string): void => {
    const assertion = graph.node(value)
    if (!assertion) return remarks.add('left-out')
    const test = assertion.field('test', 'testcase')
    const address = graph.address(test) || criterion
    const number = numberOfAddress(address) ?? numberOfAddress(graph.address(graph.node(test)?.field('isPartOf')))
    const result = graph.node(assertion.field('result'))
    const outcome = outcomeOfEarl(graph.address(result?.field('outcome')) || textOf(result?.field('outcome')))
    for (const part of assertion.list('hasPart')) read(part, address)
    if (!number) return remarks.add('unknown-criterion', lastName(address).slice(0, 80))
    const description = v.parse(long, result?.text('description') ?? '')
    if (!outcome || (outcome === 'untested' && description === '')) return
    const subjects = assertion.list('subject')
    for (const subject of subjects.length > 0 ? subjects : [undefined]) {
      const id = typeof subject === 'string' ? subject : graph.node(subject)?.text('id') ?? ''
      found.push({ page: ids.get(id) ?? ids.get(pageKey(id)) ?? null, number, outcome, mode: modeOfEarl(graph.address(assertion.field('mode'))), description })
    }
  }
  for (const value of evaluation.list('auditSample', 'auditResult', 'step4').slice(0, 100_000)) read(value, '')
  return found
}
