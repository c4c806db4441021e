/**
 * The main job by keyboard alone: no mouse, no touch. Each stop must show its focus (WCAG 2.4.7), nothing may trap it
 * (2.1.2), and a new page starts at its own beginning (2.4.3).
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aProfile, openApp, openBrowser } from './browser'

const profile = aProfile()
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ({ context, page } = await openBrowser(profile.path, { width: 1280, height: 800 }))
  page.setDefaultTimeout(15_000)
})
afterAll(async () => {
  await context.close()
  profile.remove()
})
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: 'test-results/keyboard.png' }).catch(() => undefined) })

interface Stop { readonly name: string; readonly tag: string; readonly isShown: boolean }

/** What has the focus: its name as a screen reader would say it, and whether an eye can see that it has it. */
async function stop(): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    if (!element || element === document.body) return { name: '', tag: 'body', isShown: true }
    const labelled = element.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '').join(' ')
    const legend = element instanceof HTMLInputElement && element.type === 'radio' ? '' : ''
    const name = (element.getAttribute('aria-label') || labelled || labels || element.textContent || legend || '').replace(/\s+/g, ' ').trim()
    const marks = [element, element.nextElementSibling, element.closest('label'), element.closest('.press'), element.closest('.stepper__value')].filter((candidate): candidate is Element => candidate !== null)
    const isShown = marks.some((mark) => {
      const style = getComputedStyle(mark)
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none'
    })
    return { name, tag: element.tagName.toLowerCase(), isShown }
  })
}

/** Presses Tab until the focus is on what is named; fails when it never comes, or when a stop on the way is invisible. */
async function tabTo(name: RegExp, most = 90): Promise<Stop> {
  const passed: string[] = []
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const here = await stop()
    passed.push(here.name.slice(0, 40))
    if (here.tag !== 'body' && here.tag !== 'main') expect(here.isShown, `focus on "${here.name}" (${here.tag}) is not to be seen`).toBe(true)
    if (name.test(here.name)) return here
  }
  throw new Error(`no stop named ${name} in ${most} tabs: ${passed.join(' > ')}`)
}

async function press(name: RegExp): Promise<void> {
  await tabTo(name)
  await page.keyboard.press('Enter')
}

/** Types in a field; what was there is replaced. */
async function type(name: RegExp, text: string): Promise<void> {
  await tabTo(name)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

async function heading(name: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
  // Focus moves to the new page shortly after it stands.
  await page.waitForTimeout(200)
}

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
