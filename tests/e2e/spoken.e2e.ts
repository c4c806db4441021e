/**
 * What a screen reader would find and hear: names and roles of the walk screens in reading order, and the announcements of
 * pinning a barrier. The snapshots are meant to be read and judged by a person.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aProfile, openApp, openBrowser } from './browser'

const profile = aProfile()
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ({ context, page } = await openBrowser(profile.path))
  page.setDefaultTimeout(60_000)
  // Everything that a polite or assertive region says, in order: text that appears in it, once.
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const listen = (): void => {
      new MutationObserver((changes) => {
        for (const change of changes) {
          const nodes = change.type === 'characterData' ? [change.target] : [...change.addedNodes]
          for (const node of nodes) {
            const element = node instanceof Element ? node : node.parentElement
            const region = element?.closest('[aria-live], [role=status], [role=alert]')
            const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim()
            if (region && text !== '' && said.at(-1) !== text) said.push(text)
          }
        }
      }).observe(document, { subtree: true, childList: true, characterData: true })
    }
    listen()
  })
})
afterAll(async () => {
  await context.close()
  profile.remove()
})

async function said(): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0))
}

/** Roles and names in reading order, without what changes from day to day. */
async function read(): Promise<string> {
  // Drawings and texts may come a moment later: read until two readings are the same.
  let text = ''
  for (let i = 0; i < 20; i++) {
    const next = await page.locator('body').ariaSnapshot()
    if (next === text) break
    text = next
    await page.waitForTimeout(400)
  }
  return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>').replace(/\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}/g, '<dag>')
}

describe('with a screen reader', () => {
  it('the first page says what this is and how to begin', async () => {
    await openApp(page)
    expect(await read()).toMatchSnapshot('home')
  })

  it('pinning a barrier is spoken: the page, the level step, and that it is kept', async () => {
    await page.getByRole('link', { name: 'Nieuw dossier' }).click()
    await page.getByLabel('Titel').fill('Gesproken')
    await page.getByRole('button', { name: 'Verder naar het dossier' }).click()
    await page.getByRole('button', { name: /Start een schouw/ }).click()
    await page.getByRole('link', { name: 'Knelpunt' }).waitFor()
    await page.waitForTimeout(300)
    await said()
    await page.getByRole('link', { name: 'Knelpunt' }).click()
    await page.getByRole('button', { name: 'Zonder foto' }).click()
    await page.getByRole('radio', { name: /Blokkeert/ }).waitFor()
    expect(await read()).toMatchSnapshot('level')
    await page.getByRole('radio', { name: /Blokkeert/ }).check({ force: true })
    await page.getByRole('button', { name: 'Klaar' }).click()
    await page.getByRole('heading', { name: /Knelpunt 1 is bewaard/ }).waitFor()
    await page.waitForTimeout(400)
    const spoken = await said()
    expect(spoken.join(' / ')).toContain('Knelpunt 1 is bewaard. 1 vaststelling op dit toestel.')
    expect(spoken.filter((text) => text.includes('Knelpunt 1 is bewaard.'))).toHaveLength(1)
    expect(await read()).toMatchSnapshot('kept')
  })
})
