/**
 * Planning a walk with a panel by keyboard alone: from a template, in another order, with a participant, groups and consent. Then the same
 * order by mouse and by finger, and that all of it is still there in a new tab.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aProfile, openApp, openBrowser } from './browser'

const profile = aProfile()
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path, { width: 1280, height: 800 }))
  page.setDefaultTimeout(60_000)
})
afterAll(async () => {
  await context.close()
  profile.remove()
})
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: 'test-results/prepare.png' }).catch(() => undefined) })

/** The name of what has the focus, and whether an eye can see that it has it. */
async function focus(): Promise<{ readonly name: string; readonly isShown: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    if (!element || element === document.body) return { name: '', isShown: true }
    const name = (element.getAttribute('aria-label') || [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '').join(' ') || element.textContent || '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
    const marks = [element, element.nextElementSibling, element.closest('label')].filter((one): one is Element => one !== null)
    return { name, isShown: element.tagName === 'MAIN' || marks.some((mark) => { const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(mark); return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none' }) }
  })
}
async function tabTo(name: RegExp, most = 140): Promise<void> {
  const passed: string[] = []
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const here = await focus()
    passed.push(here.name.slice(0, 30))
    expect(here.isShown, `focus on "${here.name}" is not to be seen`).toBe(true)
    if (name.test(here.name)) return
  }
  throw new Error(`no stop named ${name} in ${most} tabs: ${passed.join(' > ')}`)
}
async function press(name: RegExp): Promise<void> {
  await tabTo(name)
  await page.keyboard.press('Enter')
}
async function heading(name: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.waitForTimeout(250)
}
const spoken = (): Promise<string> => page.locator('[aria-live="polite"]').first().innerText()
const order = async (): Promise<readonly string[]> => (await page.locator('[data-link] h3').allTextContents()).map((text) => text.replace(/\s+/g, ' ').replace(/^\s*Schakel \d+: /, '').trim())

describe('by keyboard alone', () => {
  it('makes a dossier and begins to plan', async () => {
    await openApp(page, '/new')
    await tabTo(/^Titel/)
    await page.keyboard.type('Met het panel')
    await press(/^Verder naar het dossier$/)
    await heading(/Met het panel/)
    await press(/^Wandeling$/)
    await heading(/Wandelingen/)
    await press(/^Plan een wandeling met een panel$/)
    await heading(/Plan een wandeling/)
  })

  it('chooses a template, and the walk with its links is made in one go', async () => {
    await tabTo(/^Een evenement bereiken/)
    // Arrow keys go through the group, as with any radio buttons.
    await page.keyboard.press('ArrowDown')
    expect((await focus()).name).toMatch(/^Een document aanvragen aan de balie/)
    await press(/^Maak de wandeling$/)
    await heading(/Een document aanvragen aan de balie/)
    expect(await page.getByText(/^10 schakels · /).count()).toBe(1)
    expect(await page.getByText('Nog geen deelnemers.').count()).toBe(1)
  })

  it('puts a link in another place, hears where it is now, and takes it back', async () => {
    await press(/^Route en schakels$/)
    await heading(/^Route/)
    const before = await order()
    expect(before).toHaveLength(10)
    await tabTo(/^Verplaats schakel 3: /)
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(order).toEqual([before[0], before[2], before[1], ...before.slice(3)])
    await expect.poll(spoken).toBe(`Schakel 3, ${before[2]}, staat nu op plaats 2 van 10.`)
    expect((await focus()).name).toBe(`Verplaats schakel 2: ${before[2]}`)
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(order).toEqual([before[2], before[0], before[1], ...before.slice(3)])
    // In one step from the first to the last place, with the list of places.
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await tabTo(/^Waar komt deze schakel/)
    await page.keyboard.press('End')
    await press(/^Verplaats$/)
    await expect.poll(order).toEqual([before[0], before[1], ...before.slice(3), before[2]])
    await page.keyboard.press('Shift+Tab')
    for (let i = 0; i < 140 && !/^Maak ongedaan/.test((await focus()).name); i++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(order).toEqual([before[2], before[0], before[1], ...before.slice(3)])
  })

  it('adds a participant with groups and consent', async () => {
    await press(/^Deelnemers$/)
    await heading(/Deelnemers/)
    await press(/^Voeg een deelnemer toe$/)
    await expect.poll(spoken).toBe('Blauw A is toegevoegd. 1 deelnemer.')
    for (let i = 0; i < 40 && (await focus()).name !== 'Blauw A'; i++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await heading(/Blauw A/)
    await tabTo(/^Blind$/)
    await page.keyboard.press('Space')
    await tabTo(/^Oudere$/)
    await page.keyboard.press('Space')
    // Three questions, each by itself: nothing was asked yet, one arrow is yes.
    for (const answer of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await tabTo(/^Nog niet gevraagd$/)
      await page.keyboard.press(answer)
    }
    await expect.poll(() => page.getByText(/^Ja, op /).count()).toBe(2)
    await expect.poll(() => page.getByText(/^Nee, op /).count()).toBe(1)
    await tabTo(/^Gids of iemand aan de arm$/)
    await page.keyboard.press('Space')
    await press(/^Klaar$/)
    await heading(/Deelnemers/)
    const row = page.locator('.person-row')
    expect(await row.innerText()).toContain('Blind · Oudere')
    expect(await page.locator('.needs').innerText()).toContain('Gids of iemand aan de arm')
  })

  it('finds all of it again in a new tab', async () => {
    const route = page.url().replace('/participants', '/route')
    const again = await context.newPage()
    await again.goto(route)
    await again.locator('[data-link]').first().waitFor()
    expect(await again.locator('[data-link]').count()).toBe(10)
    await again.close()
  })
})

describe('by hand', () => {
  it('drags a link with the mouse', async () => {
    await page.goto(page.url().replace('/participants', '/route'))
    await page.locator('[data-link]').first().waitFor()
    const before = await order()
    await page.setViewportSize({ width: 1280, height: 1800 })
    const handle = (await page.locator('[data-handle]').nth(1).boundingBox())!
    const target = (await page.locator('[data-link]').nth(3).boundingBox())!
    await page.mouse.move(handle.x + 20, handle.y + 20)
    await page.mouse.down()
    await page.mouse.move(handle.x + 20, handle.y + 60, { steps: 3 })
    await page.mouse.move(handle.x + 20, target.y + target.height - 5, { steps: 6 })
    expect(await page.locator('.is-drop-after').count()).toBe(1)
    await page.mouse.up()
    await expect.poll(order).toEqual([before[0], before[2], before[3], before[1], ...before.slice(4)])
    expect(await page.getByRole('dialog').count(), 'a drop is no click').toBe(0)
  })

  it('lets go of a drag with Escape, and nothing moved', async () => {
    const before = await order()
    const handle = (await page.locator('[data-handle]').nth(1).boundingBox())!
    await page.mouse.move(handle.x + 20, handle.y + 20)
    await page.mouse.down()
    await page.mouse.move(handle.x + 20, handle.y + 300, { steps: 6 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    await page.waitForTimeout(300)
    expect(await order()).toEqual(before)
  })

  it('drags a link with a finger', async () => {
    const before = await order()
    const client = await context.newCDPSession(page)
    const handle = (await page.locator('[data-handle]').nth(4).boundingBox())!
    const target = (await page.locator('[data-link]').nth(2).boundingBox())!
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) => client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: handle.x + 20, y }] })
    await touch('touchStart', handle.y + 20)
    for (let step = 1; step <= 8; step++) await touch('touchMove', handle.y + 20 + ((target.y + 5 - handle.y - 20) * step) / 8)
    await touch('touchEnd', 0)
    await expect.poll(order).toEqual([before[0], before[1], before[4], before[2], before[3], ...before.slice(5)])
  })

  it('logged no error on the way', () => expect(errors).toEqual([]))
})
