/** Brings a page in a state: the steps of a states file. */
import type { Locator, Page } from 'playwright-core'
import { mayVisit, type Robots } from '@/digital/crawl/robots'
import { stepWords, type StateStep } from '@/digital/crawl/states'
import { open, PageFailure, type Watch } from './auditOpen'
import { settle } from './auditSettle'

/** Does the steps one after another; the first that fails ends it, and says which. */
export async function doSteps(page: Page, steps: readonly StateStep[], { seen, robots, timeout }: { readonly seen: Watch; readonly robots: Robots; readonly timeout: number }): Promise<void> {
  // A step may wait for its element or its text for a quarter of what the page may take.
  const limit = timeout / 4
  for (const [i, step] of steps.entries()) {
    try {
      if (step.do === 'goto') {
        if (!mayVisit(robots, step.url)) throw new PageFailure('robots', 'robots.txt asks not to visit it')
        await open(page, step.url, seen, limit)
      } else if (step.do === 'press') await page.keyboard.press(step.key)
      else if (step.do === 'wait') await page.getByText(step.text).filter({ visible: true }).first().waitFor({ timeout: limit })
      else if (step.do === 'fill') await elementOf(page, step).fill(step.value, { timeout: limit })
      else await elementOf(page, step).click({ timeout: limit })
      await settle(page, seen, 3000)
    } catch (error) {
      const why = error instanceof PageFailure ? error.message : step.do === 'press' ? 'no such key' : 'not found, or not to be used, in time'
      throw new PageFailure('state-failed', `step ${i + 1} (${stepWords(step)}): ${why}`)
    }
  }
}

/** The first element in the order of the page that can be seen. */
function elementOf(page: Page, step: Extract<StateStep, { do: 'click' | 'fill' }>): Locator {
  const exact = step.exact ?? false
  const found = step.role !== undefined ? page.getByRole(step.role as Parameters<Page['getByRole']>[0], { exact, ...(step.name === undefined ? {} : { name: step.name }) })
    : step.label !== undefined ? page.getByLabel(step.label, { exact })
      : step.text !== undefined ? page.getByText(step.text, { exact }) : page.locator(step.selector!)
  return found.filter({ visible: true }).first()
}
