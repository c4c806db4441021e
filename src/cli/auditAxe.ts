/** axe-core in a live page: in all its frames, and with a proof that it is this page that was looked at. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { axeOptions } from '@/digital/axeOptions'
import { trimmedAxe, type OwnAxe, type OwnRule } from '@/digital/reports/ownFile'
import { PageFailure } from './auditOpen'

/** A frame gets time to answer, for axe's own half a second is short on a busy machine; one that never answers may not hold up the rest. */
const options: RunOptions = { ...axeOptions(), pingWaitTime: 5000, frameWaitTime: 20_000 }
/** How long a frame may take to let axe in. */
const framePatience = 5000
/** Most elements that are kept of one rule. */
const mostNodes = 2000

/** What axe said, and which frames it could not look into. */
export interface AxeSaid {
  readonly axe: OwnAxe
  readonly unseenFrames: readonly string[]
}

interface AxeWindow { axe: { configure(spec: { allowedOrigins: string[] }): void; run(context: unknown, options: unknown): Promise<AxeResults> } }

let source: Promise<string> | undefined

/** The text of axe, read once. */
function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return source
}

/** Runs axe on the page as it stands. Throws where the page goes elsewhere meanwhile, or where it was not this page that was looked at. */
export async function runAxe(page: Page): Promise<AxeSaid> {
  const before = withoutPlace(page.url())
  await letIn(page)
  const results = await page.evaluate(async (given) => await (window as unknown as AxeWindow).axe.run(document, given), options as object)
  if (withoutPlace(page.url()) !== before || withoutPlace(results.url) !== before) throw new Error('navigation: another page came')
  if (!(await findsKnownDefect(page))) throw new PageFailure('other', 'axe did not find a fault that was put in the page as a trial, so nothing that it says of this page can be trusted')
  return { axe: bounded(trimmedAxe(results)), unseenFrames: await unseen(page, results) }
}

/** Puts axe in every frame, whatever its origin: playwright reaches them all, and no policy of the page is asked. */
async function letIn(page: Page): Promise<void> {
  const text = `${await axeSource()};axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`
  const main = page.mainFrame()
  await main.evaluate(text)
  await Promise.all(page.frames().filter((frame) => frame !== main).map((frame) => Promise.race([
    frame.evaluate(text).catch(() => undefined), new Promise((resolve) => { setTimeout(resolve, framePatience).unref() }),
  ])))
}

/** A picture without words, put in the page itself: what does not find it looked at something else. */
async function findsKnownDefect(page: Page): Promise<boolean> {
  return await page.evaluate(async () => {
    const image = document.createElement('img')
    image.id = `drempelwijs-${Math.random().toString(36).slice(2)}`
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
    image.style.cssText = 'display: block !important; visibility: visible !important; width: 24px !important; height: 24px !important'
    document.documentElement.append(image)
    try {
      const { violations } = await (window as unknown as AxeWindow).axe.run({ include: [[`#${image.id}`]] }, { runOnly: ['image-alt'], elementRef: true, iframes: false })
      return violations.some(({ nodes }) => nodes.some(({ element }) => (element as unknown) === image))
    } finally {
      image.remove()
    }
  })
}

/** Addresses of frames that axe says it was not in; their place on the page where they have none. */
async function unseen(page: Page, results: AxeResults): Promise<readonly string[]> {
  const nodes = results.incomplete.filter(({ id }) => id === 'frame-tested').flatMap((rule) => rule.nodes)
  return await Promise.all(nodes.map(async ({ target }) => {
    const selector = target.flat().join(' ')
    if (target.length > 1) return selector
    return (await page.locator(selector).first().getAttribute('src', { timeout: 5000 }).catch(() => null)) || selector
  }))
}

function bounded(axe: OwnAxe): OwnAxe {
  const cut = (rules: readonly OwnRule[]): OwnRule[] => rules.map((rule) => ({ ...rule, nodes: rule.nodes.slice(0, mostNodes) }))
  return { ...axe, violations: cut(axe.violations), incomplete: cut(axe.incomplete) }
}

/** An address without its place on the page. A route after `#/` is another page. */
function withoutPlace(url: string): string {
  return url.replace(/#(?!!?\/).*$/, '')
}
