/** By keyboard alone: find a question, correct a figure that was still to verify, see it everywhere, and count a training. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '@/ui/paths'
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
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: 'test-results/questions.png' }).catch(() => undefined) })

const focused = (): Promise<string> => page.evaluate(() => {
  const element = document.activeElement as HTMLElement | null
  const labels = [...((element as HTMLInputElement | null)?.labels ?? [])].map((label) => label.textContent ?? '').join(' ')
  return (labels || element?.textContent || '').replace(/\s+/g, ' ').trim()
})
async function tabTo(name: RegExp, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    if (name.test(await focused())) return
  }
  throw new Error(`no stop named ${name}`)
}
async function type(name: RegExp, text: string): Promise<void> {
  await tabTo(name)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}
const heading = (name: RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()

describe('questions by keyboard', () => {
  it('finds a question by a mistyped word, and comes back to the search as it was left', async () => {
    await openApp(page, paths.questions())
    await page.getByRole('heading', { level: 2, name: /^\d+ vragen$/ }).waitFor()
    await type(/Zoek in alle vragen/, 'stoeprnad')
    await page.getByRole('link', { name: 'Stoeprand aan de oversteek' }).waitFor()
    await page.waitForURL(/q=stoeprnad/)
    await tabTo(/^Stoeprand aan de oversteek$/)
    await page.keyboard.press('Enter')
    await heading(/Hoe hoog is de stoeprand/)
    await page.goBack()
    await page.getByRole('link', { name: 'Stoeprand aan de oversteek' }).waitFor()
    expect(await page.getByRole('searchbox', { name: 'Zoek in alle vragen' }).inputValue()).toBe('stoeprnad')
  })

  it('corrects a figure; it is an agreement of the city on its page, after a reload too', async () => {
    await openApp(page, paths.question('bld-door-force'))
    await tabTo(/^Bevestig of verbeter$/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await type(/^In orde: hoogstens/, '25')
    await type(/^De zin met het cijfer/, 'Hoogstens 25 N om de deur te openen.')
    await type(/^Waar las je dit/, 'EN 17210, tabel 7')
    await page.keyboard.press('Enter')
    await page.getByText('De catalogus had').waitFor()
    expect(await focused()).toMatch(/Verander de beslissing/)
    await page.reload()
    await heading(/Hoeveel kracht/)
    await page.locator('.q-right', { hasText: 'Hoogstens 25 N' }).waitFor()
    await page.getByRole('banner').or(page.locator('header')).getByText('Afspraak van de stad').first().waitFor()
    await openApp(page, paths.toVerify())
    await page.getByText('1 van 25 nagekeken').first().waitFor()
  })

  it('walks through the training by arrow keys and counts who took part, by number', async () => {
    await openApp(page, paths.training())
    await heading(/Ontwerpen voor iedereen/)
    for (const title of [/Iedereen gebruikt hetzelfde/, /Je kiest hoe/, /Je snapt het/, /zien, horen of voelen/, /Een fout/, /niet moe/, /plaats genoeg/, /Hoeveel projectleiders/]) {
      await page.keyboard.press('ArrowRight')
      await heading(title)
    }
    await type(/^Aantal projectleiders/, '12')
    await page.keyboard.press('Enter')
    await page.locator('.training__number', { hasText: '12' }).waitFor()
    expect(errors).toEqual([])
  })
})
