/** Pictures of elements that fail: a few of each rule, small, with the element marked. */
import type { Locator, Page } from 'playwright-core'
import { selectorOf, type OwnAxe, type OwnNode, type OwnScreenshot } from '@/digital/reports/ownFile'
import { isWcag } from './auditRun'

/** Most pictures of one rule on one page, at all widths together. */
const mostPerRule = 3
/** Most pictures of one page. */
const mostPerPage = 24
/** Largest picture that is kept, in bytes. */
const mostBytes = 150_000
/** What is shown around an element, and at most in all, in CSS pixels. */
const margin = 40
const most = { width: 1000, height: 700 }
/** How long an element, and its picture, may take; a page that moves all the time has none. */
const patience = 5000
const mark = 'data-drempelwijs-mark'
const style = `[${mark}] { outline: 4px solid #d4351c !important; outline-offset: 3px !important; box-shadow: 0 0 0 3px #fff !important }`

/** Pictures that a page has until now: `rule` → selectors. */
export type Taken = Map<string, Set<string>>

/** Takes the pictures of what fails at one width. An element that cannot be shown has none, and nor has what is only good practice. */
export async function screenshots(page: Page, { violations }: OwnAxe, taken: Taken, end: number): Promise<readonly OwnScreenshot[]> {
  const made: OwnScreenshot[] = []
  for (const { id, nodes } of violations.filter(isWcag)) {
    const done = taken.get(id) ?? new Set<string>()
    taken.set(id, done)
    for (const node of nodes.slice(0, 20)) {
      const selector = selectorOf(node.target)
      const all = [...taken.values()].reduce((sum, { size }) => sum + size, 0)
      if (done.size >= mostPerRule || all >= mostPerPage || Date.now() > end) break
      if (done.has(selector)) continue
      const picture = await shot(page, node).catch(() => null)
      if (!picture) continue
      done.add(selector)
      made.push({ rule: id, selector, mediaType: 'image/jpeg', base64: picture.toString('base64') })
    }
  }
  return made
}

/** The element on the page: through frames, and into shadow trees. */
function locate(page: Page, target: OwnNode['target']): Locator {
  const one = (step: string | readonly string[]): string => (typeof step === 'string' ? `css=${step}` : step.map((part) => `css=${part}`).join(' >> '))
  const frames = target.slice(0, -1).map(one)
  const last = one(target.at(-1)!)
  if (frames.length === 0) return page.locator(last).first()
  const frame = frames.slice(1).reduce((within, step) => within.frameLocator(step), page.frameLocator(frames[0]!))
  return frame.locator(last).first()
}

async function shot(page: Page, { target }: OwnNode): Promise<Buffer | null> {
  const element = locate(page, target)
  if (!(await element.isVisible())) return null
  const isWhole = await element.evaluate((one) => ['HTML', 'HEAD', 'BODY', 'TITLE', 'META', 'LINK'].includes(one.tagName.toUpperCase()), undefined, { timeout: patience })
  if (isWhole) return null
  await element.scrollIntoViewIfNeeded({ timeout: patience })
  const box = await element.boundingBox({ timeout: patience })
  const view = page.viewportSize()
  if (!box || !view || box.width < 1 || box.height < 1) return null
  const x = Math.max(0, box.x - margin)
  const y = Math.max(0, box.y - margin)
  const width = Math.min(most.width, view.width - x, box.width + box.x - x + margin)
  const height = Math.min(most.height, view.height - y, box.height + box.y - y + margin)
  if (width < 1 || height < 1) return null
  await element.evaluate((one, name) => one.setAttribute(name, ''), mark, { timeout: patience })
  try {
    for (const quality of [70, 40]) {
      const picture = await page.screenshot({ type: 'jpeg', quality, clip: { x, y, width, height }, style, animations: 'disabled', timeout: patience })
      if (picture.length <= mostBytes) return picture
    }
    return null
  } finally {
    await element.evaluate((one, name) => one.removeAttribute(name), mark, { timeout: patience }).catch(() => undefined)
  }
}
