/** The Chromium of this machine, driven by playwright-core: a fresh visitor for every page and width. */
import type { Browser, BrowserContext } from 'playwright-core'
import { robotsName } from '@/digital/crawl/robots'
import { UnreadableError, type Output } from './usage'

/** Heights that go with the widths, so that what sticks to an edge is where people see it. */
const heights: Readonly<Record<number, number>> = { 1280: 800, 390: 844 }

/** A browser that is started again when it died. */
export interface Visitors {
  /** A visitor without cookies, or with those of the file. */
  visitor(width: number, storageState: string | undefined): Promise<BrowserContext>
  close(): Promise<void>
}

/** Height of a visitor's window. */
export function heightOf(width: number): number {
  return heights[width] ?? 800
}

/** Finds and starts the browser. */
export async function startVisitors(output: Output): Promise<Visitors> {
  const { start, agent } = await starter(output)
  let browser = await start()
  const userAgent = await agent(browser)
  return {
    async visitor(width, storageState) {
      if (!browser.isConnected()) browser = await start()
      return await browser.newContext({
        viewport: { width, height: heightOf(width) }, userAgent, acceptDownloads: false, bypassCSP: true, locale: 'nl-BE', timezoneId: 'Europe/Brussels',
        // What is on its way from one colour to the next is not what anybody reads.
        reducedMotion: 'reduce', ...(storageState === undefined ? {} : { storageState }),
      })
    },
    close: async () => { await browser.close().catch(() => undefined) },
  }
}

async function starter(output: Output): Promise<{ start: () => Promise<Browser>; agent: (browser: Browser) => Promise<string> }> {
  let parts: [typeof import('playwright-core'), typeof import('../../tools/chromium.mjs')]
  try {
    parts = await Promise.all([import('playwright-core'), import('../../tools/chromium.mjs')])
  } catch {
    throw new UnreadableError('playwright-core is not there, and without it no browser can be driven. Run npm ci first')
  }
  const [{ chromium }, { chromiumArgs, findChromium }] = parts
  const executablePath = findChromium()
  const launch = (chromiumSandbox: boolean): Promise<Browser> => chromium.launch({
    executablePath, chromiumSandbox, headless: true, args: chromiumArgs.filter((one) => one !== '--no-sandbox' && one !== '--headless'),
    // Ctrl-C is ours: what is done is kept.
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
  })
  // Foreign pages belong in the sandbox; a container, or root, may not have one.
  let hasSandbox = process.getuid?.() !== 0
  const start = async (): Promise<Browser> => {
    if (hasSandbox) {
      try {
        return await launch(true)
      } catch {
        output.err('warning: the sandbox of the browser does not work on this machine; going on without it')
        hasSandbox = false
      }
    }
    try {
      return await launch(false)
    } catch (error) {
      throw new UnreadableError(`cannot start ${executablePath}: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown error'}`)
    }
  }
  return { start, agent: (browser) => agentOf(browser) }
}

/** What the browser calls itself, with our own name added: a site may know who visits, by the name in its robots.txt. */
async function agentOf(browser: Browser): Promise<string> {
  const page = await browser.newPage()
  const agent = await page.evaluate(() => navigator.userAgent)
  await page.close()
  return `${agent.replace('HeadlessChrome', 'Chrome')} ${robotsName}`
}
