/** Every page on the smallest screen, and at 400 % zoom (WCAG 2.2, 1.4.10): no sideways scrolling. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dossierId } from '@/exchange/example/ids'
import { paths } from '@/ui/paths'
import { aProfile, openApp, openBrowser } from '../e2e/browser'
import { pages } from './pages'

const profile = aProfile()
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ({ context, page } = await openBrowser(profile.path))
  await openApp(page)
  await page.getByRole('button', { name: /voorbeeld/i }).first().click()
  await page.waitForURL(`**${paths.dossier(dossierId)}`)
})
afterAll(async () => {
  await context.close()
  profile.remove()
})

it.each(pages)('%s needs no sideways scrolling at 320 pixels, nor at 400 % zoom', async (_name, path) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('about:blank')
  await openApp(page, path)
  for (const height of [640, 256]) {
    await page.setViewportSize({ width: 320, height })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow).toBeLessThanOrEqual(1)
  }
})
