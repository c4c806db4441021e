/** An audit beside a former one of the same product: what was solved, what is still there, what is new, and what nobody looked at again. */
import { scopeOf } from './audit'
import type { AuditContent } from './auditContent'
import { auditsOf } from './auditContent'
import type { CriterionResult } from './auditResult'
import type { DossierContent } from './dossierContent'
import type { Finding } from './finding'
import type { Id } from './ids'
import { pageKey, type SamplePage } from './samplePage'
import type { AuditOutcome } from './wcag'
import type { Walk } from './walk'

/**
 * What became of a finding. `still`: found both times. `solved`: its criterion was tested again where it was, and it was not found. `unclear`: not found,
 * while its criterion still fails there: it may be the same barrier in other words. `not-again`: its page or its criterion was not tested this time. `new`: only found now.
 */
export const findingTurns = ['new', 'still', 'unclear', 'not-again', 'solved'] as const
export type FindingTurn = (typeof findingTurns)[number]

/** One finding, then and now; one side is missing where it was found once. */
export interface ComparedFinding {
  readonly turn: FindingTurn
  readonly before: Finding | null
  readonly after: Finding | null
  /** Of what is solved: pages of then that are not in the sample now. Whether it is solved there too, nobody knows. */
  readonly unseen: readonly SamplePage[]
}

/**
 * What became of a criterion. `worse`: it did not fail and does now, on a page that both looked at. `first`: it fails now, only where nobody looked then. `still`:
 * it fails both times. `better`: it failed and does not now, where it failed. `same`: it fails neither time. `changed`: its question has another revision.
 * `unknown`: one side has no outcome, or nobody looked again where it failed.
 */
export const criterionTurns = ['worse', 'first', 'still', 'better', 'changed', 'unknown', 'same'] as const
export type CriterionTurn = (typeof criterionTurns)[number]

/** One criterion, then and now. */
export interface ComparedCriterion {
  readonly criterion: string
  readonly before: AuditOutcome
  readonly after: AuditOutcome
  readonly turn: CriterionTurn
}

/** Two audits side by side. */
export interface AuditComparison {
  readonly findings: readonly ComparedFinding[]
  /** Criteria that both audits ask, in the order of this one. */
  readonly criteria: readonly ComparedCriterion[]
  readonly onlyBefore: readonly SamplePage[]
  readonly onlyAfter: readonly SamplePage[]
}

/** An audit with its results. */
export interface AuditSide {
  readonly audit: AuditContent
  readonly results: readonly CriterionResult[]
}

/** Audits that another can stand beside: the one that it repeats first, then others of the same product, the latest before it first, later ones last. */
export function formerAudits(content: Pick<DossierContent, 'walks'>, walk: Walk): readonly Walk[] {
  const others = auditsOf(content).filter(({ id }) => id !== walk.id)
  const isLater = (one: Walk): boolean => (one.date ?? '') > (walk.date ?? '') || ((one.date ?? '') === (walk.date ?? '') && one.createdAt > walk.createdAt)
  const same = others.filter((one) => one.id === walk.copiedFrom || isSameProduct(one, walk))
  const rank = (one: Walk): number => (one.id === walk.copiedFrom ? 0 : isLater(one) ? 2 : 1)
  return same.toSorted((a, b) => rank(a) - rank(b))
}

function isSameProduct(a: Walk, b: Walk): boolean {
  const [one, other] = [scopeOf(a), scopeOf(b)]
  const name = one.product.trim().toLowerCase()
  if (name !== '' && name === other.product.trim().toLowerCase()) return true
  const key = pageKey(one.url)
  return key !== '' && key === pageKey(other.url)
}

/** Compares two audits. */
export function compareAudits(before: AuditSide, after: AuditSide): AuditComparison {
  const partner = pagesBeside(before.audit.pages, after.audit.pages)
  const paired = new Set([...partner.values()].map(({ id }) => id))
  return {
    findings: comparedFindings(before, after, partner),
    criteria: comparedCriteria(before, after, partner),
    onlyBefore: before.audit.pages.filter(({ id }) => !partner.has(id)),
    onlyAfter: after.audit.pages.filter(({ id }) => !paired.has(id)),
  }
}

/** For each page of then the one of now, by id: of the same address, else of the same name and kind; each at most once. */
export function pagesBeside(before: readonly SamplePage[], after: readonly SamplePage[]): ReadonlyMap<Id, SamplePage> {
  const found = new Map<Id, SamplePage>()
  const taken = new Set<Id>()
  const pair = (keyOf: (page: SamplePage) => string): void => {
    for (const page of before) {
      const key = keyOf(page)
      const other = found.has(page.id) || key === '' ? undefined : after.find((one) => !taken.has(one.id) && keyOf(one) === key)
      if (!other) continue
      found.set(page.id, other)
      taken.add(other.id)
    }
  }
  const named = ({ title }: SamplePage): string => title.trim().toLowerCase()
  // One address may be several pages, in another state each: those with the same name first.
  pair((page) => (pageKey(page.url) === '' || named(page) === '' ? '' : `${pageKey(page.url)} ${named(page)}`))
  pair(({ url }) => pageKey(url))
  // A page that moved to another address is the same page; a name alone is not enough for two addresses, or two kinds of thing.
  pair((page) => (pageKey(page.url) !== '' || named(page) === '' ? '' : `${page.kind === 'shared'} ${named(page)}`))
  return found
}

function comparedFindings(before: AuditSide, after: AuditSide, partner: ReadonlyMap<Id, SamplePage>): readonly ComparedFinding[] {
  const then = before.audit.findings.filter(({ kind }) => kind === 'barrier')
  const now = after.audit.findings.filter(({ kind }) => kind === 'barrier')
  const match = new Map<Finding, Finding>()
  const taken = new Set<Finding>()
  const pair = (isSame: (old: Finding, fresh: Finding) => boolean): void => {
    for (const old of then) {
      const fresh = match.has(old) ? undefined : now.find((one) => !taken.has(one) && isSame(old, one))
      if (!fresh) continue
      match.set(old, fresh)
      taken.add(fresh)
    }
  }
  const isSamePlace = (old: Finding, fresh: Finding): boolean => old.criterion !== null && old.criterion === fresh.criterion && old.selector.trim() === fresh.selector.trim() && Object.keys(old.pages).some((id) => { const page = partner.get(id); return page !== undefined && fresh.pages[page.id] })
  pair((old, fresh) => old.cause !== '' && old.cause === fresh.cause)
  // Of several at one place, those with the same name belong together first.
  pair((old, fresh) => isSamePlace(old, fresh) && old.title.trim().toLowerCase() === fresh.title.trim().toLowerCase())
  pair(isSamePlace)
  const fresh = now.filter((finding) => !taken.has(finding)).map((finding): ComparedFinding => ({ turn: 'new', before: null, after: finding, unseen: [] }))
  const old = then.map((finding): ComparedFinding => {
    const same = match.get(finding)
    return same ? { turn: 'still', before: finding, after: same, unseen: [] } : { before: finding, after: null, ...turnOfLost(finding, before.audit, after, partner) }
  })
  return [...fresh, ...old].toSorted((a, b) => findingTurns.indexOf(a.turn) - findingTurns.indexOf(b.turn))
}

/** What one may say of a finding that was not found again. */
function turnOfLost(finding: Finding, before: AuditContent, { results }: AuditSide, partner: ReadonlyMap<Id, SamplePage>): Pick<ComparedFinding, 'turn' | 'unseen'> {
  const result = results.find(({ criterion }) => criterion === finding.criterion)
  const pages = before.pages.filter(({ id }) => finding.pages[id])
  // Without a page it was about the product: then the whole criterion says it.
  const again = pages.length === 0 ? [result?.outcome ?? 'untested'] : pages.flatMap(({ id }) => { const page = partner.get(id); return page ? [result?.perPage.get(page.id) ?? 'untested'] : [] })
  if (again.length === 0 || again.some((outcome) => outcome === 'untested' || outcome === 'cannotTell')) return { turn: 'not-again', unseen: [] }
  return again.includes('failed') ? { turn: 'unclear', unseen: [] } : { turn: 'solved', unseen: pages.filter(({ id }) => !partner.has(id)) }
}

function comparedCriteria(before: AuditSide, after: AuditSide, partner: ReadonlyMap<Id, SamplePage>): readonly ComparedCriterion[] {
  const then = new Map(before.results.map((result) => [result.criterion, result]))
  const known = { before: new Set(partner.keys()), after: new Set([...partner.values()].map(({ id }) => id)) }
  return after.results.flatMap((result): ComparedCriterion[] => {
    const old = then.get(result.criterion)
    return old ? [{ criterion: result.criterion, before: old.outcome, after: result.outcome, turn: turnOf(old, result, known) }] : []
  })
}

function turnOf(before: CriterionResult, after: CriterionResult, known: { readonly before: ReadonlySet<Id>; readonly after: ReadonlySet<Id> }): CriterionTurn {
  const isOpen = ({ outcome }: CriterionResult): boolean => outcome === 'untested' || outcome === 'cannotTell'
  if (isOpen(before) || isOpen(after)) return 'unknown'
  const revision = ({ records }: CriterionResult): number => Math.max(...[...records.values()].map((record) => record.revision))
  if (revision(before) !== revision(after)) return 'changed'
  const failsOn = ({ perPage }: CriterionResult, pages: ReadonlySet<Id>): boolean => [...perPage].some(([page, outcome]) => outcome === 'failed' && pages.has(page))
  if (after.outcome === 'failed') return before.outcome === 'failed' ? 'still' : failsOn(after, known.after) ? 'worse' : 'first'
  if (before.outcome !== 'failed') return 'same'
  return failsOn(before, known.before) ? 'better' : 'unknown'
}
