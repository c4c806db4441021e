/** One page, looked at by axe at two widths. */
import type { BrowserContext, Page } from 'playwright-core'
import type { Robots } from '@/digital/crawl/robots'
import type { OwnPage, OwnViewport } from '@/digital/reports/ownFile'
import { runAxe, type AxeSaid } from './auditAxe'
import { heightOf, type Visitors } from './auditBrowser'
import { isLoginAddress, noLoop, open, PageFailure, staysHere, watch, type Watch } from './auditOpen'
import { withProblem } from './auditRun'
import { scrollThrough, settle } from './auditSettle'
import { screenshots, type Taken } from './auditShots'
import { doSteps } from './auditSteps'
import { widths, type Target } from './auditTargets'

/** How a page is looked at. */
export interface PageOptions {
  readonly visitors: Visitors
  readonly robots: Robots
  /** Milliseconds that it may take at one width. */
  readonly timeout: number
  readonly storageState?: string | undefined
  readonly signal: AbortSignal
  readonly widths?: readonly number[]
}

/** Looks at a page. What goes wrong stands in what it gives; it throws only when it is stopped. */
export async function auditPage(target: Target, options: PageOptions): Promise<OwnPage> {
  const viewports: OwnViewport[] = []
  const notes = new Map<string, 'endless' | 'other'>()
  const taken: Taken = new Map()
  const at = new Date().toISOString()
  let title = ''
  let url = target.url
  for (const width of options.widths ?? widths) {
    try {
      const seen = await atWidth(target, width, taken, options)
      viewports.push(seen.viewport)
      title ||= seen.title
      if (target.state !== undefined && viewports.length === 1) url = seen.url
      for (const [note, kind] of seen.notes) notes.set(note, kind)
    } catch (error) {
      if (options.signal.aborted) throw error
      const { kind, message } = error instanceof PageFailure ? error : new PageFailure('other', firstLine(error))
      return { ...withProblem(target, kind, viewports.length === 0 ? message : `at ${width} px: ${message}`), url, title, at, viewports }
    }
  }
  const kind = [...notes.values()].includes('endless') ? 'endless' : 'other'
  return { url, title, at, scriptsRan: true, ...(target.state === undefined ? {} : { state: target.state.name }), viewports, ...(notes.size === 0 ? {} : { problem: { kind, detail: [...notes.keys()].join('; ') } }) }
}

interface Seen { readonly viewport: OwnViewport; readonly title: string; readonly url: string; readonly notes: ReadonlyMap<string, 'endless' | 'other'> }

/** A fresh visitor for one width; gone afterwards, whatever the page does. */
async function atWidth(target: Target, width: number, taken: Taken, options: PageOptions): Promise<Seen> {
  const context = await options.visitors.visitor(width, options.storageState)
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PageFailure('too-slow', `was not done within ${options.timeout / 1000} seconds (--timeout)`)), options.timeout)
    options.signal.addEventListener('abort', () => reject(new Error('stopped')), { signal: stop.signal })
  })
  try {
    const work = look(context, target, width, taken, options)
    work.catch(() => undefined)
    return await Promise.race([work, patience])
  } finally {
    clearTimeout(timer)
    stop.abort()
    // A page that hangs may not hold up the next.
    await Promise.race([context.close().catch(() => undefined), new Promise((resolve) => { setTimeout(resolve, 5000).unref() })])
  }
}

async function look(context: BrowserContext, target: Target, width: number, taken: Taken, options: PageOptions): Promise<Seen> {
  const page = await context.newPage()
  page.setDefaultTimeout(options.timeout)
  const seen = watch(page)
  // Windows that a page opens are not the page.
  context.on('page', (other) => { if (other !== page) other.close().catch(() => undefined) })
  try {
    return await lookAt(page, seen, target, width, taken, options)
  } catch (error) {
    if (error instanceof PageFailure || !isGone(error)) throw error
    throw new PageFailure(seen.hops() > fewHops ? 'redirect-loop' : 'other', `keeps going to another page by itself, last ${page.url().slice(0, 200)}`)
  }
}

/** Documents that a page may ask for by itself before it is said to go round: the one that was asked for, and some on the way. */
const fewHops = 4

/** True where the page went elsewhere while something was asked of it. */
function isGone(error: unknown): boolean {
  return /navigation|context was destroyed|frame was detached/i.test(firstLine(error))
}

async function lookAt(page: Page, seen: Watch, target: Target, width: number, taken: Taken, { timeout, robots }: PageOptions): Promise<Seen> {
  const end = Date.now() + timeout
  await open(page, target.url, seen, timeout / 2)
  const notes = new Map<string, 'endless' | 'other'>()
  let isStill = await arrived(page, target, seen, timeout)
  if (target.state) {
    await doSteps(page, target.state.steps, { seen, robots, timeout })
    isStill = await arrived(page, target, seen, timeout)
  } else {
    if (await scrollThrough(page)) isStill &&= await settle(page, seen, Math.min(3000, timeout / 6))
    await noLoginOnly(page, target.url)
  }
  if (!isStill) notes.set('it never stands still: looked at as it was after a while', 'endless')
  const said = await steadily(page, target, seen, timeout)
  if (said.unseenFrames.length > 0) notes.set(`frames that axe could not look into: ${said.unseenFrames.join(' ').slice(0, 300)}`, 'other')
  if (seen.dialogs() > 0) notes.set('dialogs of the browser came up and were closed', 'other')
  const title = (await page.title()).slice(0, 300)
  const url = page.url()
  // Pictures take what time is left, but for what it takes to end.
  return { viewport: { width, height: heightOf(width), axe: said.axe, screenshots: await screenshots(page, said.axe, taken, end - 1000) }, title, url, notes }
}

/** Waits until the page stands, and makes sure that it is the page that was asked for. */
async function arrived(page: Page, target: Target, seen: Watch, timeout: number): Promise<boolean> {
  const isStill = await settle(page, seen, Math.min(10_000, timeout / 3))
  noLoop(seen)
  staysHere(page, target.state === undefined ? target.url : new URL(page.url()).host === new URL(target.url).host ? page.url() : target.url)
  return isStill
}

/** Runs axe; once more where the page went elsewhere meanwhile. */
async function steadily(page: Page, target: Target, seen: Watch, timeout: number): Promise<AxeSaid> {
  for (const isLast of [false, true]) {
    try {
      return await runAxe(page)
    } catch (error) {
      if (error instanceof PageFailure || (isLast && isGone(error))) throw error
      if (!isGone(error)) throw new PageFailure('other', `axe could not run: ${firstLine(error)}`)
      await arrived(page, target, seen, timeout)
    }
  }
  throw new Error('never')
}

/** A page with nothing but a form to sign in is a wall before the page, unless it is named as such. */
async function noLoginOnly(page: Page, url: string): Promise<void> {
  if (isLoginAddress(url)) return
  const isOnly = await page.evaluate(() => {
    const password = [...document.querySelectorAll<HTMLInputElement>('input[type=password]')].find((input) => input.checkVisibility())
    if (!password) return false
    const form = password.form ?? password.parentElement
    const outside = document.body.innerText.trim().length - (form instanceof HTMLElement ? form.innerText.trim().length : 0)
    return outside < 600 && document.querySelectorAll('input[type=password]').length === 1
  })
  if (isOnly) throw new PageFailure('login', 'shows only a form to sign in. Use --storage-state to get past it; to test the form itself, name it in a --states file')
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 200)
}
