/**
 * Reports of tools turned into work: pages of the sample, findings by cause, outcomes where nobody judged yet, and what is to check. Pure: clock, ids and words come
 * in. A person goes first: what somebody judged, wrote or removed stays so.
 */
import type { Draft } from './change'
import type { Id, JsonValue } from './ids'
import { causesOf, type MachineCause } from './machineCauses'
import type { MachineReport, MachineResult } from './machineReport'
import { outcomeKey, outcomesByKey } from './pageOutcome'
import { planFindings } from './reportFindings'
import { hitsOf, seenBefore, seenIn, type Hit, type PlacedReport } from './reportHits'
import { keyOfPage, pagesOfReports, usualChoice } from './reportPages'
import type { AskedCriterion, ReportPlan, TakeOver } from './reportPlan'
import type { SamplePage } from './samplePage'
import type { ToCheck } from './toolReport'

/** The plan of taking reports over. */
export function planReports(wanted: TakeOver): ReportPlan {
  const { audit } = wanted
  const byNumber = new Map(wanted.criteria.flatMap((criterion) => (criterion.wcag ? [[criterion.wcag.number, criterion] as const] : [])))
  const placed = planPages(wanted)
  const sample = new Map<Id, Pick<SamplePage, 'url' | 'title' | 'state'>>([...audit.pages.map((page) => [page.id, page] as const), ...placed.newPages.map((page) => [page.id, page] as const)])
  const keyOf = (id: Id | null, url: string): string => { const page = id === null ? undefined : sample.get(id); return (page && keyOfPage(page)) || keyOfPage({ url, title: id ?? '', state: '' }) }
  const hits = hitsOf(placed.fresh, keyOf, byNumber)
  const counted = hits.filter(({ criteria }) => wanted.withAdvice || criteria.length > 0)
  const before = audit.reports.flatMap((report) => seenBefore(report, keyOf(report.page, report.url)))
  const causes = causesOf([...before, ...counted.map(seenIn)])
  const found = planFindings(wanted, { hits: counted, causes, causesBefore: causesOf(before), pageOfKey: new Map([...sample.keys()].reverse().map((id) => [keyOf(id, ''), id] as const)) })
  const judged = planOutcomes(wanted, hits, found.removed)
  const kept = placed.fresh.map((report) => reportDraft(wanted, report, counted, byNumber))
  return {
    ...found, removed: found.removed.length, pages: placed.pages, newPages: placed.newPages, again: placed.again, skipped: placed.skipped, outcomes: judged.drafts.length, kept: judged.kept,
    drafts: [...placed.drafts, ...found.drafts, ...judged.drafts, ...kept.map(({ draft }) => draft)],
    toCheck: kept.reduce((sum, { toCheck }) => sum + toCheck, 0), violations: placed.fresh.reduce((sum, { report }) => sum + violationsOf(report), 0),
  }
}

/** Elements that a report says are wrong; a rule without elements counts once. */
export function violationsOf(report: MachineReport): number {
  return report.results.reduce((sum, { outcome, nodes, total }) => sum + (outcome === 'violation' ? Math.max(total ?? nodes.length, 1) : 0), 0)
}

/** Which page each report belongs to, and which reports are new. */
function planPages({ audit, reports, choices, now, newId }: TakeOver) {
  const pages = pagesOfReports(reports.map(({ report }) => report), audit.pages)
  const seen = new Set(audit.reports.map(({ digest }) => digest))
  const drafts: Draft[] = []
  const fresh: PlacedReport[] = []
  const newPages: { id: Id; url: string; title: string; state: string }[] = []
  let again = 0
  let skipped = 0
  let position = Math.max(0, ...audit.pages.map((page) => page.position))
  for (const page of pages) {
    const choice = choices.get(page.key) ?? usualChoice(page)
    const unseen = page.reports.filter((i) => { const { digest } = reports[i]!; const isNew = !seen.has(digest); seen.add(digest); return isNew })
    again += page.reports.length - unseen.length
    if (choice.kind === 'skip') skipped += unseen.length
    if (choice.kind === 'skip' || unseen.length === 0) continue
    let id: Id
    if (choice.kind === 'sample') id = choice.page
    else {
      id = newId()
      position += 1
      const made = { url: page.url, title: page.title || page.url.replace(/^https?:\/\//i, '').slice(0, 120), state: page.state }
      newPages.push({ id, ...made })
      drafts.push({ dossier: audit.walk.dossier, kind: 'samplePage', record: id, set: { createdAt: now, deletedAt: null, walk: audit.walk.id, kind: 'structured', position, ...made } })
    }
    for (const i of unseen) fresh.push({ place: i, page: id, ...reports[i]! })
  }
  return { pages, drafts, fresh, newPages, again, skipped }
}

/** `failed` where nobody judged a criterion on a page yet. */
function planOutcomes({ audit, words, now, newId }: TakeOver, hits: readonly Hit[], removed: readonly MachineCause[]): { readonly drafts: readonly Draft[]; readonly kept: number } {
  const outcomes = outcomesByKey(audit.outcomes)
  const given = new Set<string>()
  const drafts: Draft[] = []
  let kept = 0
  for (const { report, result, page, key: pageKey, criteria } of hits) {
    if (removed.some(({ rule, pages }) => rule === result.rule && pages.includes(pageKey))) continue
    for (const criterion of criteria) {
      const key = outcomeKey(page, criterion.id)
      if (given.has(key)) continue
      given.add(key)
      const record = outcomes.get(key)
      if (record && (record.outcome !== 'untested' || record.note !== '')) {
        if (record.outcome !== 'failed') kept += 1
        continue
      }
      drafts.push({ dossier: audit.walk.dossier, kind: 'pageOutcome', record: record?.id ?? newId(), set: {
        createdAt: record?.createdAt ?? now, deletedAt: null, walk: audit.walk.id, page, criterion: criterion.id, revision: criterion.revision, question: criterion.question, outcome: 'failed', mode: 'automatic',
        note: words.outcome({ tool: report.toolName, title: words.title({ rule: result.rule, title: result.title, criterion }) }), setup: null, testedAt: report.at ?? now,
      } })
    }
  }
  return { drafts, kept }
}

/** The report as far as it is kept. */
function reportDraft({ audit, now, newId }: TakeOver, { report, digest, page }: PlacedReport, counted: readonly Hit[], byNumber: ReadonlyMap<string, AskedCriterion>): { readonly draft: Draft; readonly toCheck: number } {
  const of = (outcome: MachineResult['outcome']): readonly MachineResult[] => report.results.filter((result) => result.outcome === outcome)
  const toCheck = of('toCheck').map((result) => toCheckOf(result, byNumber))
  const set: Readonly<Record<string, JsonValue>> = {
    createdAt: now, deletedAt: null, walk: audit.walk.id, page, tool: report.tool, toolName: report.toolName, url: report.url, ranAt: report.at, width: report.width, scriptsRan: report.scriptsRan, digest,
    passed: of('pass').map(({ rule }) => rule), toCheck: toCheck.map((item) => ({ ...item })), checked: {}, violations: violationsOf(report),
    elements: Object.fromEntries(counted.filter((hit) => hit.report === report).map((hit) => [hit.result.rule, seenIn(hit).marks])),
  }
  return { draft: { dossier: audit.walk.dossier, kind: 'toolReport', record: newId(), set }, toCheck: toCheck.length }
}

function toCheckOf({ rule, wcag, title, helpUrl, nodes, total }: MachineResult, byNumber: ReadonlyMap<string, AskedCriterion>): ToCheck {
  const selectors = nodes.map(({ selector }) => selector).filter((selector) => selector !== '').slice(0, 20)
  return { rule, criteria: wcag.flatMap((number) => byNumber.get(number)?.id ?? []), title, helpUrl, selectors, count: total ?? nodes.length }
}
