/** An evaluation by people, from another tool, turned into records of an audit. What is filled in or judged here already stays. */
import { scopeOf } from './audit'
import type { Draft } from './change'
import type { EvaluatedOutcome, EvaluatedPage, EvaluationReport } from './evaluationReport'
import type { Id, JsonValue } from './ids'
import { markOf } from './machineCauses'
import { outcomeKey, outcomesByKey } from './pageOutcome'
import type { TakeOver } from './reportPlan'
import { matchOf } from './reportPages'

/** What taking an evaluation over does. */
export interface EvaluationPlan {
  readonly drafts: readonly Draft[]
  /** Fields of the scope that were empty and get filled. */
  readonly filled: readonly string[]
  readonly newPages: number
  readonly outcomes: number
  /** Outcomes that people gave here already. */
  readonly kept: number
  readonly findings: readonly { readonly id: Id; readonly title: string }[]
  /** Findings that are there already. */
  readonly known: number
  /** It was taken over before. */
  readonly isAgain: boolean
}

/** What is needed: the evaluation with the SHA-256 of what it says. */
export type TakeEvaluation = Pick<TakeOver, 'audit' | 'criteria' | 'number' | 'now' | 'newId'> & { readonly evaluation: EvaluationReport; readonly digest: string }

/** The plan of taking an evaluation over. */
export function planEvaluation({ audit, evaluation, digest, criteria, number, now, newId }: TakeEvaluation): EvaluationPlan {
  if (audit.reports.some((report) => report.digest === digest)) return { drafts: [], filled: [], newPages: 0, outcomes: 0, kept: 0, findings: [], known: 0, isAgain: true }
  const { walk } = audit
  const drafts: Draft[] = []
  const draft = (kind: Draft['kind'], record: Id, set: Readonly<Record<string, JsonValue>>): void => { drafts.push({ dossier: walk.dossier, kind, record, set }) }
  const written = { createdAt: now, deletedAt: null, walk: walk.id }

  const filled = Object.entries(evaluation.scope).filter(([field, value]) => value !== '' && (scopeOf(walk)[field as keyof EvaluationReport['scope']] === '' || (field === 'target' && walk.audit['target'] === undefined)))
  if (filled.length > 0) draft('walk', walk.id, Object.fromEntries(filled.map(([field, value]) => [`audit.${field}`, value])))

  let position = Math.max(0, ...audit.pages.map((page) => page.position))
  let newPages = 0
  const ids = evaluation.pages.map((page): Id => {
    const there = matchOf(page, audit.pages) ?? matchOf({ url: page.url, state: '' }, audit.pages) ?? (page.url === '' ? audit.pages.find(({ title }) => sameWords(title, page.title)) : undefined)
    if (there) return there.id
    const id = newId()
    position += 1
    newPages += 1
    draft('samplePage', id, { ...written, kind: page.kind, position, title: page.title, url: page.url, state: page.state })
    return id
  })

  const byNumber = new Map(criteria.flatMap((criterion) => (criterion.wcag ? [[criterion.wcag.number, criterion] as const] : [])))
  const outcomes = outcomesByKey(audit.outcomes)
  const spread = spreadOut(evaluation.outcomes, evaluation.pages)
  let judged = 0
  let kept = 0
  for (const said of spread) {
    const criterion = byNumber.get(said.number)
    const page = said.page === null ? undefined : ids[said.page]
    if (!criterion || page === undefined) continue
    const record = outcomes.get(outcomeKey(page, criterion.id))
    // A tool gave it: the evaluation of people goes before that.
    if (record && record.mode !== 'automatic' && (record.outcome !== 'untested' || record.note !== '')) { kept += 1; continue }
    judged += 1
    draft('pageOutcome', record?.id ?? newId(), {
      ...written, createdAt: record?.createdAt ?? now, page, criterion: criterion.id, revision: criterion.revision, question: criterion.question, outcome: said.outcome, mode: said.mode, note: said.description, setup: null, testedAt: now,
    })
  }

  const causes = new Set(audit.findings.map(({ cause }) => cause))
  const findings: { id: Id; title: string }[] = []
  let known = 0
  for (const [cause, group] of failures(evaluation.outcomes)) {
    const criterion = byNumber.get(group[0]!.number)
    if (!criterion) continue
    if (causes.has(cause)) { known += 1; continue }
    const id = newId()
    const pages = [...new Set(group.flatMap(({ page }) => (page === null ? [] : ids[page] ?? [])))]
    draft('finding', id, {
      ...written, kind: 'barrier', number: number + findings.length, title: criterion.title, words: group[0]!.description, suggestion: criterion.remedy, level: null, levels: {}, criterion: criterion.id, criterionRevision: criterion.revision,
      observedAt: now, pages: Object.fromEntries(pages.map((page) => [page, true])), cause,
    })
    findings.push({ id, title: criterion.title })
  }
  draft('toolReport', newId(), { ...written, page: null, tool: 'wcag-em', toolName: evaluation.toolName, url: '', ranAt: null, width: null, scriptsRan: true, digest, passed: [], toCheck: [], checked: {}, elements: {}, violations: findings.length + known })
  return { drafts, filled: filled.map(([field]) => field), newPages, outcomes: judged, kept, findings, known, isAgain: false }
}

function sameWords(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

/**
 * One outcome per page and criterion. What was said of the sample as a whole holds for the pages that nobody spoke of; where it fails as a whole and on no page by
 * name, those pages cannot be told.
 */
function spreadOut(outcomes: readonly EvaluatedOutcome[], pages: readonly EvaluatedPage[]): readonly EvaluatedOutcome[] {
  const found = new Map<string, EvaluatedOutcome>()
  for (const said of outcomes) if (said.page !== null) found.set(`${said.page} ${said.number}`, said)
  for (const said of outcomes) {
    if (said.page !== null || said.outcome === 'untested') continue
    if (said.outcome === 'failed' && outcomes.some((other) => other.page !== null && other.number === said.number && other.outcome === 'failed')) continue
    pages.forEach((_page, page) => { if (!found.has(`${page} ${said.number}`)) found.set(`${page} ${said.number}`, { ...said, page, outcome: said.outcome === 'failed' ? 'cannotTell' : said.outcome }) })
  }
  return [...found.values()]
}

/** Failures that were described, the same description of a criterion on more pages together. */
function failures(outcomes: readonly EvaluatedOutcome[]): ReadonlyMap<string, readonly EvaluatedOutcome[]> {
  const groups = new Map<string, EvaluatedOutcome[]>()
  for (const said of outcomes) {
    if (said.outcome !== 'failed' || said.description === '') continue
    const cause = `wcag-em:${said.number}:${markOf(said.description)}`
    groups.set(cause, [...groups.get(cause) ?? [], said])
  }
  return groups
}
