/**
 * The main job by keyboard alone: no mouse, no touch. Each stop must show its focus (WCAG 2.4.7), nothing may trap it
 * (2.1.2), and a new page starts at its own beginning (2.4.3).
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aProfile, openApp, openBrowser } from './browser'
import { keysOf } from './keys'

const profile = aProfile()
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ({ context, page } = await openBrowser(profile.path, { width: 1280, height: 800 }))
  page.setDefaultTimeout(60_000)
})
afterAll(async () => {
  await context.close()
  profile.remove()
})
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: 'test-results/keyboard.png' }).catch(() => undefined) })

const { stop, tabTo, press, type, heading } = keysOf(() => page)

describe('by keyboard alone, from a fresh profile', () => {
  it('the first stop is the link to the content', async () => {
    await openApp(page)
    await page.keyboard.press('Tab')
    expect(await stop()).toMatchObject({ name: 'Naar de inhoud', isShown: true })
    await page.keyboard.press('Enter')
    expect((await stop()).tag).toBe('main')
  })

  it('makes a dossier', async () => {
    await press(/^Nieuw dossier$/)
    await heading(/Nieuw dossier/)
    expect((await stop()).tag).toBe('main')
    await type(/^Titel/, 'Met toetsen')
    await press(/^Verder naar het dossier$/)
    await heading(/Met toetsen/)
  })

  it('pins a barrier without a photo', async () => {
    await press(/Start een schouw/)
    await heading(/Schouw/)
    await press(/^Knelpunt$/)
    await heading(/knelpunt/i)
    await press(/^Zonder foto$/)
    await tabTo(/Blokkeert/)
    await page.keyboard.press('Space')
    await press(/^Klaar$/)
    await heading(/Knelpunt 1 is bewaard op dit toestel/)
  })

  it('fills it in, and gives it a group in a sheet that Escape closes', async () => {
    await press(/Vul nu aan/)
    await heading(/Knelpunt 1/)
    await tabTo(/^Stoeprand/)
    await page.keyboard.press('Space')
    await type(/Hoe hoog is de rand/, '7')
    await press(/Nog een groep/)
    await page.getByRole('dialog').waitFor()
    await press(/^Blind/)
    await tabTo(/Lukt enkel met hulp|Blokkeert|In orde|Lukt, maar lastig/)
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect((await stop()).tag).not.toBe('body')
    await type(/^Korte naam/, 'Stoeprand met toetsen')
    await type(/^Waar, in woorden/, 'aan het zebrapad')
    await press(/^Klaar$/)
  })

  it('makes an advice of it', async () => {
    await heading(/.+/)
    await press(/^Adviezen$/)
    await heading(/Adviezen/)
    await press(/Nieuw advies/)
    await heading(/Nieuw advies|advies/i)
    await tabTo(/Stoeprand met toetsen/)
    await page.keyboard.press('Space')
    await press(/^Maak advies/)
    await heading(/Advies 1/)
    await type(/Wat moet er veranderen/, 'Verlaag de rand')
  })

  it('finds it back in the list, and comes back to where it was', async () => {
    await press(/^Vast.?stellingen$/)
    await heading(/Vaststellingen/)
    await tabTo(/Stoeprand met toetsen/)
    await page.keyboard.press('Enter')
    await heading(/Knelpunt 1/)
    await press(/^Vaststellingen$/)
  })

  it('downloads the dossier as PDF', async () => {
    await heading(/.+/)
    await press(/^Delen$/)
    await heading(/Delen/)
    await press(/^Adviesdossier$/)
    await heading(/Adviesdossier/)
    await tabTo(/^PDF$/)
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.keyboard.press('Enter')])
    expect(file.suggestedFilename()).toMatch(/^met-toetsen-.*\.pdf$/)
  })
})
