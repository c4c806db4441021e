/** One run over a list of pages: one at a time, with a pause between, kept after each. */
import { setTimeout as wait } from 'node:timers/promises'
import { mayVisit, type Robots } from '@/digital/crawl/robots'
import type { OwnPage, OwnRule, PageProblem } from '@/digital/reports/ownFile'
import { earlier, finish, isWhole, keep, partOf } from './auditFile'
import { targetName, type Target } from './auditTargets'
import type { Output } from './usage'

/** Looks at one page. What goes wrong stands in the page; it never throws but when it is stopped. */
export type Visit = (target: Target, robots: Robots) => Promise<OwnPage>

/** What a run needs. */
export interface Run {
  readonly targets: readonly Target[]
  readonly robots: Robots
  readonly visit: Visit
  readonly out: string
  readonly pause: number
  readonly isFresh: boolean
  /** Stopped by the person who started it. */
  readonly signal: AbortSignal
}

/** Exit code of a run that was stopped, as shells have it for Ctrl-C. */
export const stopped = 130

/** Gives the exit code. */
export async function runAudit({ targets, robots, visit, out, pause, isFresh, signal }: Run, output: Output): Promise<number> {
  const done = new Map(isFresh ? [] : await earlier(out, targets))
  if (done.size > 0) output.err(`going on with ${partOf(out)}: ${done.size} of ${targets.length} pages were looked at before`)
  const pages = (): OwnPage[] => targets.flatMap((_, i) => done.get(i) ?? [])
  let isFirst = true
  for (const [i, target] of targets.entries()) {
    if (done.has(i)) continue
    if (!mayVisit(robots, target.url)) {
      done.set(i, withProblem(target, 'robots', 'robots.txt asks not to visit it. Is the site your own, use --ignore-robots'))
    } else {
      if (!isFirst) await wait(Math.max(pause, Math.min(30, robots.delay ?? 0) * 1000), undefined, { signal }).catch(() => undefined)
      if (signal.aborted) break
      isFirst = false
      const start = Date.now()
      const page = await visit(target, robots).catch((error: unknown) => {
        if (signal.aborted) return null
        throw error
      })
      if (page === null || signal.aborted) break
      done.set(i, page)
      output.err(`[${i + 1}/${targets.length}] ${targetName(target)}: ${summary(page)} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
      await keep(out, pages())
      continue
    }
    output.err(`[${i + 1}/${targets.length}] ${targetName(target)}: ${summary(done.get(i)!)}`)
    await keep(out, pages())
  }
  if (signal.aborted) {
    output.err(done.size === 0 ? 'stopped before the first page was done' : `stopped: ${done.size} of ${targets.length} pages are in ${partOf(out)}. The same command goes on from there`)
    return stopped
  }
  await keep(out, pages())
  await finish(out)
  const seen = pages().filter(({ viewports }) => viewports.length > 0)
  const failing = seen.filter(({ viewports }) => viewports.some(({ axe }) => axe.violations.some(isWcag)))
  const unseen = pages().filter((page) => !isWhole(page)).length
  output.err(`wrote ${out}: ${plural(seen.length, 'page')} looked at, ${failing.length} with violations of WCAG${unseen === 0 ? '' : `, ${unseen} could not be looked at${seen.length + unseen > targets.length ? ', or not at every width' : ''}`}`)
  if (seen.length === 0) return 2
  return failing.length > 0 || unseen > 0 ? 1 : 0
}

/** A page that could not be looked at. */
export function withProblem(target: Target, kind: PageProblem, detail: string): OwnPage {
  return { url: target.url, title: '', at: new Date().toISOString(), scriptsRan: true, ...(target.state === undefined ? {} : { state: target.state.name }), viewports: [], problem: { kind, detail } }
}

/** False for what is good practice but no demand of WCAG. */
export function isWcag({ tags }: Pick<OwnRule, 'tags'>): boolean {
  return !tags.includes('best-practice')
}

/** What was found, in one line. */
export function summary({ viewports, problem }: OwnPage): string {
  const found = viewports.map(({ width, axe }) => {
    const practices = axe.violations.filter((rule) => !isWcag(rule)).length
    return `${width} px: ${counted(axe.violations.filter(isWcag))}, ${axe.incomplete.filter(isWcag).length} to check${practices === 0 ? '' : `, ${plural(practices, 'good practice')}`}`
  })
  return [...found, ...(problem ? [`${viewports.length === 0 ? 'not looked at' : 'note'}: ${problem.kind}: ${problem.detail}`] : [])].join(' · ')
}

function counted(violations: readonly OwnRule[]): string {
  const elements = violations.reduce((sum, { nodes }) => sum + nodes.length, 0)
  return violations.length === 0 ? 'no violations' : `${plural(violations.length, 'rule')} violated on ${plural(elements, 'element')}`
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
