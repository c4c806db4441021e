/** A real Chromium with a profile of its own, and the small things that every browser test needs. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { chromiumArgs } from '../../tools/chromium.mjs'

/** A fresh profile folder; remove it with the returned function. */
export function aProfile(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'drempelwijs-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) }
}

export interface BrowserOptions {
  readonly width?: number
  readonly height?: number
  readonly permissions?: readonly string[]
  readonly geolocation?: { latitude: number; longitude: number; accuracy?: number }
  readonly extraArgs?: readonly string[]
}

/** Opens Chromium on a profile. Everything a page logs as an error, and every CSP report, is collected. */
export async function openBrowser(profile: string, options: BrowserOptions = {}): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: inject('chromium'),
    args: [...chromiumArgs, ...(options.extraArgs ?? [])],
    headless: true,
    viewport: { width: options.width ?? 390, height: options.height ?? 844 },
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    acceptDownloads: true,
    // Colours that are on their way from one theme to the next are not what anybody reads.
    reducedMotion: 'reduce',
    permissions: [...(options.permissions ?? [])],
    ...(options.geolocation ? { geolocation: options.geolocation } : {}),
  })
  // A machine that does other work too may stand still for a while; nothing here is about time.
  context.setDefaultTimeout(60_000)
  const page = context.pages()[0] ?? (await context.newPage())
  const errors: string[] = []
  page.on('console', (message) => { if (message.type() === 'error' && !/net::ERR|Failed to load resource/.test(message.text())) errors.push(message.text()) })
  page.on('pageerror', (error) => errors.push(String(error)))
  return { context, page, errors }
}

/** Opens a page of the app and waits until it stands. */
export async function openApp(page: Page, path = '/'): Promise<void> {
  await page.goto(`${inject('appUrl')}#${path}`)
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => ![...document.querySelectorAll('main .soft')].some((text) => text.checkVisibility() && /Even geduld|One moment/.test(text.textContent ?? '')))
}

/** Goes to another page as a person does, without loading the app anew, and waits until nothing moves any more. To a page whose frame stays, with another query or another name in it, go by way of another page. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    for (const main of document.querySelectorAll('main')) main.dataset['left'] = ''
    location.hash = hash
  }, `#${path}`)
  await page.locator('main:not([data-left]) h1').first().waitFor()
  await standsStill(page)
}

/** Waits until the page has not changed for a moment (in milliseconds), and says nowhere that it is loading. */
export async function standsStill(page: Page, moment = 250): Promise<void> {
  await page.evaluate((moment) => new Promise<void>((resolve) => {
    const isLoading = (): boolean => [...document.querySelectorAll('main .soft')].some((text) => text.checkVisibility() && /Even geduld|One moment/.test(text.textContent ?? ''))
    const quiet = (): void => { if (isLoading()) timer = setTimeout(quiet, 200); else { watcher.disconnect(); clearTimeout(last); resolve() } }
    let timer = setTimeout(quiet, moment)
    const watcher = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(quiet, moment) })
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true })
    const last = setTimeout(() => { watcher.disconnect(); clearTimeout(timer); resolve() }, 20_000)
  }), moment)
}
