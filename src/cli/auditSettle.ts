/** Waits until a page stands still, and no longer than that makes sense. */
import type { Page } from 'playwright-core'
import { noLoop, type Watch } from './auditOpen'

/** A page is quiet when nothing was added for this long, and nothing is under way. */
const quiet = 500
/** Something under way for as long as this, while the page stands still, is a line that stays open. */
const still = 2000
const tick = 125
/** A page with more elements is no longer waited for: it grows without end. */
const mostElements = 100_000

/** Waits; true where the page stands still, false where it never would. */
export async function settle(page: Page, seen: Watch, limit: number): Promise<boolean> {
  const end = Date.now() + limit
  await page.waitForLoadState('domcontentloaded', { timeout: limit }).catch(() => undefined)
  await page.waitForLoadState('load', { timeout: Math.max(1, end - Date.now()) }).catch(() => undefined)
  let last = ''
  let since = Date.now()
  while (Date.now() < end) {
    noLoop(seen)
    const now = await size(page)
    if (now.elements > mostElements) return false
    const mark = `${now.elements} ${now.height} ${page.url()}`
    if (mark !== last) since = Date.now()
    last = mark
    const time = Date.now() - since
    if (now.isLoaded && (time >= still || (time >= quiet && seen.busy() === 0))) return true
    await page.waitForTimeout(tick)
  }
  return false
}

/** Passes along the page as a reader does, at most ten screens, so that what loads late is there; and back to the top. False for a page of one screen. */
export async function scrollThrough(page: Page): Promise<boolean> {
  return await page.evaluate(async () => {
    const steps = Math.min(10, Math.ceil(document.documentElement.scrollHeight / window.innerHeight) - 1)
    for (let i = 1; i <= steps; i++) {
      window.scrollTo(0, i * window.innerHeight)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    if (steps > 0) window.scrollTo(0, 0)
    return steps > 0
  }).catch(() => true)
}

async function size(page: Page): Promise<{ elements: number; height: number; isLoaded: boolean }> {
  try {
    return await page.evaluate(() => ({ elements: document.getElementsByTagName('*').length, height: document.documentElement.scrollHeight, isLoaded: document.readyState === 'complete' }))
  } catch {
    // On its way to another page.
    return { elements: -1, height: 0, isLoaded: false }
  }
}
