/** The one door for reports: says what a file is, and reads it. Never throws, fetches nothing, changes nothing. */
import type { EvaluationReport } from '@/domain/evaluationReport'
import type { MachineReport } from '@/domain/machineReport'
import { fieldsOf } from './foreign'
import { isDeeperThan, lineOfJsonError } from './jsonError'
import { LdGraph } from './jsonLd'
import { isAxe, readAxe, readAxeList } from './readAxe'
import { readEarl } from './readEarl'
import { evaluationIn, readEvaluation } from './readEvaluation'
import { hasAccessibility, lighthouseIn, readLighthouse } from './readLighthouse'
import { isOwnFile, readOwnFile, type PageTrouble, type ReportPicture } from './readOwnFile'
import { isPa11y, readPa11y } from './readPa11y'
import { Remarks, type ReportRemark } from './remarks'

/** Why a file is refused as a whole; each has words under `machine.refused.<refusal>`. */
export const reportRefusals = ['empty', 'too-large', 'html', 'not-json', 'too-deep', 'other-json', 'no-accessibility', 'newer-version', 'nothing-in-it'] as const
export type ReportRefusal = (typeof reportRefusals)[number]

/** What came out of a file. */
export type ReadReport =
  | { readonly ok: true; readonly reports: readonly MachineReport[]; readonly evaluation?: EvaluationReport; readonly pictures: readonly ReportPicture[]; readonly troubles: readonly PageTrouble[]; readonly remarks: readonly ReportRemark[] }
  /** `detail`: the line where JSON breaks, or what kind of file it seems to be; empty for none. */
  | { readonly ok: false; readonly problem: ReportRefusal; readonly detail: string }

/** A file beyond this is not read at all: look at its size before reading its bytes. */
export const mostReportBytes = 100_000_000
/** Lists and objects within each other: the deepest of axe has a dozen. */
const mostDepth = 200

/** Reads a report of a testing tool, whatever tool it is. */
export function readReport(content: Uint8Array | string): ReadReport {
  if (content.length > mostReportBytes) return refused('too-large')
  const text = (typeof content === 'string' ? content : decoded(content)).replace(/^\ufeff/, '')
  const begin = text.slice(0, 2000).trimStart()
  if (begin === '' && text.trim() === '') return refused('empty')
  if (begin.startsWith('<')) return refused('html', /lighthouse/i.test(text.slice(0, 200_000)) ? 'Lighthouse' : /pa11y/i.test(begin) ? 'Pa11y' : '')
  if (isDeeperThan(mostDepth, text)) return refused('too-deep')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused('not-json', String(lineOfJsonError(text)))
  }
  return read(value)
}

/** UTF-8, or UTF-16 as PowerShell writes it. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

function refused(problem: ReportRefusal, detail = ''): ReadReport {
  return { ok: false, problem, detail }
}

function read(value: unknown): ReadReport {
  const remarks = new Remarks()
  const given = (reports: readonly MachineReport[], more: Partial<Extract<ReadReport, { ok: true }>> = {}): ReadReport => (
    reports.length === 0 && !more.evaluation && !more.troubles?.length ? refused('nothing-in-it') : { ok: true, reports, pictures: [], troubles: [], ...more, remarks: remarks.list() })
  if (isOwnFile(value)) {
    if (fieldsOf(value)?.['version'] !== 1) return refused('newer-version')
    const { reports, pictures, troubles } = readOwnFile(value, remarks)
    return given(reports, { pictures, troubles })
  }
  const lighthouse = lighthouseIn(value)
  if (lighthouse) return hasAccessibility(lighthouse) ? given([readLighthouse(lighthouse, remarks)]) : refused('no-accessibility')
  if (isAxe(value)) return given([readAxe(value, remarks)])
  if (Array.isArray(value) && value.some(isAxe)) return given(readAxeList(value, remarks))
  if (isPa11y(value)) return given(readPa11y(value, remarks))
  if (isJsonLd(value)) {
    const graph = new LdGraph(value)
    const evaluation = evaluationIn(graph)
    if (evaluation) return given([], { evaluation: readEvaluation(evaluation, graph, remarks) })
    const reports = readEarl(graph, remarks)
    if (reports.length > 0) return given(reports)
    return refused(graph.ofType('Assertion').length > 0 ? 'nothing-in-it' : 'other-json')
  }
  return refused('other-json', kindOf(value))
}

function isJsonLd(value: unknown): boolean {
  const first = fieldsOf(Array.isArray(value) ? value[0] : value)
  return first !== undefined && ['@context', '@graph', '@type', 'auditSample'].some((key) => key in first)
}

/** The first names in the file, so that somebody can see what it is. */
function kindOf(value: unknown): string {
  const fields = fieldsOf(Array.isArray(value) ? value[0] : value)
  return fields ? Object.keys(fields).slice(0, 5).map((name) => name.slice(0, 40)).join(', ') : ''
}
