/** Causes as findings: new ones, and those that are there already and gain pages. */
import type { Draft } from './change'
import type { Finding } from './finding'
import type { Id, JsonValue } from './ids'
import type { Level } from './level'
import type { MachineCause } from './machineCauses'
import type { MachineNode } from './machineReport'
import { nodesIn, ruleOf, type Hit } from './reportHits'
import type { PlannedFinding, ReportPlan, TakeOver } from './reportPlan'

/** What findings follow from. */
interface FromCauses {
  readonly hits: readonly Hit[]
  readonly causes: ReadonlyMap<string, MachineCause>
  /** Those of the reports that were there before. */
  readonly causesBefore: ReadonlyMap<string, MachineCause>
  readonly pageOfKey: ReadonlyMap<string, Id>
}

/** The findings of a plan. */
export type FindingPlan = Pick<ReportPlan, 'drafts' | 'findings' | 'gained' | 'known' | 'ownerOf'> & {
  /** Causes whose finding somebody removed: it does not come back. */
  readonly removed: readonly MachineCause[]
}

/** A part of a cause: the elements of one violation. */
interface Part {
  readonly hit: Hit
  readonly nodes: readonly MachineNode[]
}

/** Plans the findings. */
export function planFindings(wanted: Pick<TakeOver, 'audit' | 'number' | 'now' | 'newId' | 'words'>, { hits, causes, causesBefore, pageOfKey }: FromCauses): FindingPlan {
  const { walk, findings: present } = wanted.audit
  const drafts: Draft[] = []
  const draft = (record: Id, set: Readonly<Record<string, JsonValue>>): void => { drafts.push({ dossier: walk.dossier, kind: 'finding', record, set }) }
  const byCause = new Map(present.filter(({ cause }) => cause !== '').map((finding) => [finding.cause, finding]))
  const hitsByRule = new Map<string, Hit[]>()
  for (const hit of hits) {
    const of = hitsByRule.get(ruleOf(hit))
    if (of) of.push(hit)
    else hitsByRule.set(ruleOf(hit), [hit])
  }
  // A finding whose elements turned out to be on more pages becomes the finding of that.
  const homeless = [...byCause.values()].filter(({ cause }) => causesBefore.has(cause) && !causes.has(cause))
  const findings: PlannedFinding[] = []
  const gained: { finding: Finding; pages: readonly Id[] }[] = []
  const removed: MachineCause[] = []
  const owners = new Map<string, Id>()
  let known = 0
  for (const cause of causes.values()) {
    const parts = (hitsByRule.get(`${cause.family}:${cause.rule}`) ?? []).flatMap((hit): Part[] => { const nodes = nodesIn(hit, cause); return nodes ? [{ hit, nodes }] : [] })
    if (parts.length === 0) continue
    const pages = cause.pages.flatMap((key) => pageOfKey.get(key) ?? [])
    const there = byCause.get(cause.id)
    const moved = there ? undefined : homeless.find((one) => isPartOf(causesBefore.get(one.cause)!, cause))
    const home = there ?? moved
    if (home) {
      const missing = pages.filter((id) => home.pages[id] !== true)
      if (moved) homeless.splice(homeless.indexOf(moved), 1)
      if (moved || missing.length > 0) {
        draft(home.id, { ...(moved ? { cause: cause.id } : {}), ...Object.fromEntries(missing.map((id) => [`pages.${id}`, true])) })
        gained.push({ finding: home, pages: missing })
      } else known += 1
    } else if (causesBefore.has(cause.id)) removed.push(cause)
    else {
      const finding = newFinding(wanted, cause, parts, pages)
      draft(finding.id, { ...finding.set, number: wanted.number + findings.length })
      for (const { hit, nodes } of parts) for (const node of nodes) owners.set(`${hit.place} ${hit.result.rule} ${node.selector}`, finding.id)
      findings.push({ id: finding.id, cause, title: finding.title, criterion: finding.criterion, pages, count: finding.count })
    }
  }
  return { drafts, findings, gained, known, removed, ownerOf: (place, rule, selector) => owners.get(`${place} ${rule} ${selector}`) }
}

function isPartOf(before: MachineCause, cause: MachineCause): boolean {
  return before.rule === cause.rule && before.family === cause.family && before.pages.some((page) => cause.pages.includes(page))
}

function newFinding({ audit, words, now, newId }: Pick<TakeOver, 'audit' | 'now' | 'newId' | 'words'>, cause: MachineCause, parts: readonly Part[], pages: readonly Id[]) {
  const { report, result, criteria } = parts[0]!.hit
  const criterion = criteria[0]
  const nodes = parts.flatMap((part) => part.nodes)
  const first = nodes[0]
  const count = countOf(parts)
  const level = worst(parts.map(({ hit }) => hit.result.level))
  const title = words.title({ rule: cause.rule, title: result.title, criterion })
  const summary = nodes.find((node) => node.summary !== '')?.summary ?? result.title
  const set: Readonly<Record<string, JsonValue>> = {
    createdAt: now, deletedAt: null, walk: audit.walk.id, kind: 'barrier', title, words: words.found({ tool: report.toolName, count, pages: pages.length, summary, isAdvice: criterion === undefined }),
    // Advice that no criterion asks is never worse than a nuisance until a person says so.
    level: criterion || level === null ? level : 'inconvenient', levels: criterion && level !== null ? Object.fromEntries(criterion.groups.map((group) => [group, level])) : {},
    suggestion: criterion?.remedy ?? '', criterion: criterion?.id ?? null, criterionRevision: criterion?.revision ?? null, observedAt: report.at ?? now,
    pages: Object.fromEntries(pages.map((page) => [page, true])), selector: first?.selector ?? '', snippet: first?.snippet ?? '', cause: cause.id,
  }
  return { id: newId(), set, title, count, criterion: criterion?.id ?? null }
}

/** Elements of a cause where there are most: the same element on ten pages, or at two widths, is one element. */
function countOf(parts: readonly Part[]): number {
  return Math.max(1, ...parts.map(({ hit, nodes }) => nodes.length + Math.max(0, (hit.result.total ?? 0) - hit.result.nodes.length)))
}

function worst(levels: readonly (Level | null)[]): Level | null {
  const order: readonly (Level | null)[] = [null, 'good', 'inconvenient', 'needs-help', 'blocks']
  return levels.reduce((most, level) => (order.indexOf(level) > order.indexOf(most) ? level : most), null)
}
