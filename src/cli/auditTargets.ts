/** Which pages a run looks at, in which order: those that are named, those of the sitemap, those in a state. */
import { readFile } from 'node:fs/promises'
import { mayVisit, type Robots } from '@/digital/crawl/robots'
import { spread } from '@/digital/crawl/spread'
import { readStates, type PageState } from '@/digital/crawl/states'
import type { AuditOptions } from './auditOptions'
import { UnreadableError, type Output } from './usage'

/** Widths at which a page is looked at, in CSS pixels: a laptop and a phone. */
export const widths = [1280, 390] as const

/** One page to look at. */
export interface Target {
  readonly url: string
  /** The state to bring it in; left out for the page as it loads. */
  readonly state?: PageState
}

/** What a page is called in messages, and by what a run knows it again. */
export function targetName({ url, state }: Target): string {
  return state === undefined ? url : `“${state.name}” ${url}`
}

/** The states of `--states`. */
export async function statesOf(path: string | undefined, base: string | undefined): Promise<readonly PageState[]> {
  if (path === undefined) return []
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new UnreadableError(`cannot read ${path}: no such file`)
  }
  const read = readStates(text, base)
  if (!read.ok) throw new UnreadableError(`cannot use ${path}: ${read.problem}`)
  return read.states
}

/** The list of a run. One host only: what lies elsewhere is skipped, and said. */
export function targetsOf(options: Pick<AuditOptions, 'urls' | 'max'>, { host, sitemap, states, robots }: { readonly host: string; readonly sitemap: readonly string[]; readonly states: readonly PageState[]; readonly robots: Robots }, output: Output): readonly Target[] {
  const isHere = (url: string): boolean => new URL(url).host === host
  const named = options.urls.filter(isHere)
  for (const url of options.urls) if (!isHere(url)) output.err(`skipped ${url}: another host than ${host}. Run it by itself`)
  const here = states.filter((state) => [state.url, ...state.steps.flatMap((step) => (step.do === 'goto' ? [step.url] : []))].every(isHere))
  for (const state of states) if (!here.includes(state)) output.err(`skipped the state “${state.name}”: another host than ${host}`)

  const others = sitemap.filter((url) => !named.includes(url))
  const local = others.filter(isHere)
  if (local.length < others.length) output.err(`skipped ${others.length - local.length} addresses of the sitemap: another host than ${host}`)
  const open = local.filter((url) => mayVisit(robots, url))
  if (open.length < local.length) output.err(`skipped ${local.length - open.length} addresses of the sitemap: robots.txt asks not to visit them`)
  const room = Math.max(0, options.max - named.length - here.length)
  const chosen = spread(open, room)
  if (chosen.length < open.length) output.err(`the sitemap names ${open.length} pages: ${chosen.length} of them, spread over the site (--max ${options.max})`)
  return [...[...named, ...chosen].map((url) => ({ url })), ...here.map((state) => ({ url: state.url, state }))]
}
