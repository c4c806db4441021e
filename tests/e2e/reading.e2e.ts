/**
 * A text beside a reading group, in the real browser: from a question to its measures and back by keyboard, files that mean no good, and a
 * long text that does not hold the screen up.
 */
import { Document, Packer, Paragraph, TextRun } from 'docx'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dossierId, placeIds } from '@/exchange/example/ids'
import { paths } from '@/ui/paths'
import { stiffLetter } from '../domain/reading/aLetter'
import { rowsOf } from '../fixtures/deviceContents'
import { aProfile, openApp, openBrowser } from './browser'

const profile = aProfile()
let context: BrowserContext
let page: Page
let errors: string[]
const asked: string[] = []
beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path, { width: 320, height: 700 }))
  page.setDefaultTimeout(60_000)
  page.on('request', (request) => { if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url()) })
  await openApp(page)
  await page.getByRole('button', { name: /voorbeeld/i }).first().click()
  await page.waitForURL(/#\/d\//)
})
afterAll(async () => {
  await context.close()
  profile.remove()
})
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: 'test-results/reading.png' }).catch(() => undefined) })

const open = async (name: string, mimeType: string, buffer: Buffer): Promise<void> => page.locator('input[type="file"]').first().setInputFiles({ name, mimeType, buffer })
const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('a text beside a reading group', () => {
  it('is reached from a question, measured by keyboard, and leads back to that question', async () => {
    await openApp(page, `${paths.checklist(dossierId, 'letter', placeIds.office, null)}?q=com-sentence-length`)
    await page.getByRole('link', { name: 'Meet de tekst, als hulp' }).click()
    await page.getByLabel('Plak of typ de tekst').fill(stiffLetter)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('reading-results')
    const card = page.locator('.measure').first()
    await expect.poll(() => card.innerText()).toContain('Helpt bij jouw vraag')
    expect(await card.innerText()).toContain('De langste zin heeft 36 woorden.')
    expect(await overflow()).toBe(0)
    await card.locator('summary').press('Enter')
    await card.getByRole('button', { name: /Toon in de tekst/ }).press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MARK')
    expect(await page.evaluate(() => { const { top, bottom } = document.activeElement!.getBoundingClientRect(); return bottom > 0 && top < innerHeight })).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('spot__nr')
    expect(await overflow()).toBe(0)
    const texts = await rowsOf(page, 'findings')
    expect(JSON.stringify(texts)).not.toContain('leefloonaanvraagformulier')
    await page.getByRole('link', { name: 'Terug naar de vraag' }).first().click()
    await expect.poll(() => page.locator('h1').innerText()).toBe('Hoeveel woorden heeft een zin gemiddeld?')
  })

  it('is read from a Word file with its letters; a page that means no good loads nothing and runs nothing', async () => {
    await openApp(page, paths.reading(dossierId))
    const docx = new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun({ text: 'Wij sturen je een brief over je aanvraag.', size: 18, italics: true })] })] }] })
    await open('brief.docx', 'application/octet-stream', Buffer.from(await Packer.toArrayBuffer(docx)))
    await expect.poll(() => page.locator('main').innerText()).toContain('De letters zijn 9 punt, zegt het bestand.')
    asked.length = 0
    const hostile = '<body onload="window.hit=1"><script>window.hit=1</script><img src="https://example.org/a.png" onerror="window.hit=1"><iframe src="https://example.org/b"></iframe><style>@import "https://example.org/c.css"</style><svg onload="window.hit=1"></svg><p>Dit is de enige zin van deze pagina.</p>'
    await open('kwaad.html', 'text/html', Buffer.from(hostile))
    await expect.poll(() => page.locator('.reading-text').innerText()).toBe('Dit is de enige zin van deze pagina.')
    await page.waitForTimeout(300)
    expect(asked.filter((url) => url.includes('example.org'))).toEqual([])
    expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBeUndefined()
    await open('plan.pdf', 'application/pdf', Buffer.from('%PDF-1.7'))
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('Uit een pdf kunnen we geen tekst halen.')
    expect(await page.locator('.reading-text').innerText()).toBe('Dit is de enige zin van deze pagina.')
  })

  it('of 200 kB is measured while the screen goes on', async () => {
    await openApp(page, paths.reading(dossierId))
    // How often the screen could do something else while it said that it was measuring.
    await page.evaluate(() => {
      const seen = { turns: 0 }
      const tick = (): void => { if (document.querySelector('.reading-busy')) seen.turns++; setTimeout(tick) }
      tick()
      Object.assign(window, { seen })
    })
    await open('lang.txt', 'text/plain', Buffer.from(`${stiffLetter}\n\n`.repeat(270)))
    await expect.poll(() => page.locator('.measure').first().innerText(), { timeout: 20_000 }).toContain('270 zinnen hebben meer dan 20 woorden.')
    expect(await page.evaluate(() => (window as unknown as { seen: { turns: number } }).seen.turns)).toBeGreaterThan(5)
    // The browser says what it refused in the page that meant no good; nothing else went wrong.
    expect(errors.filter((error) => !/^(?:Executing inline event handler|Applying inline style) violates/.test(error))).toEqual([])
  })
})
