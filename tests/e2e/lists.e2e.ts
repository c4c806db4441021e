/** A checklist of one's own, from its name to an answer in a round, by keyboard alone; then shared, taken away and opened again. */
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { dossierId, placeIds } from '@/exchange/example/ids'
import { paths } from '@/ui/paths'
import { inEveryThemeAndWidth } from '../self-check/axe'
import { aProfile, openApp, openBrowser } from './browser'
import { keysOf } from './keys'

const profile = aProfile()
let context: BrowserContext
let page: Page
let errors: string[]
let list = ''
let file = ''
const { stop, tabTo, press, type, heading } = keysOf(() => page)

beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path, { width: 1280, height: 800 }))
  page.setDefaultTimeout(60_000)
  await openApp(page)
  await page.getByRole('button', { name: 'Voorbeeld openen' }).first().click()
  await page.waitForURL(`**${paths.dossier(dossierId)}`)
  await openApp(page, paths.lists())
})
afterAll(async () => {
  await context.close()
  profile.remove()
})
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: 'test-results/lists.png' }).catch(() => undefined) })

const questions = (): Promise<readonly string[]> => page.locator('[data-question] h3').allInnerTexts().then((texts) => texts.map((text) => text.replace(/^Vraag \d+:\s*/, '').trim()))

describe('by keyboard alone', () => {
  it('makes a list, and adds a question that was searched', async () => {
    await type(/^Nieuwe lijst/, 'Halte in de winter')
    await page.keyboard.press('Enter')
    await heading(/^Halte in de winter$/)
    list = page.url().split('/').at(-1)!
    await type(/^Zoek een vraag/, 'stoeprand oversteek')
    await page.getByRole('button', { name: /^Voeg toe ?: Hoe hoog/ }).waitFor()
    await press(/^Voeg toe ?: Hoe hoog/)
    await page.locator('[data-question]').first().waitFor()
    // The theme of the question is loaded after the list knows its id.
    await expect.poll(questions).toEqual([expect.stringMatching(/^Hoe hoog/)])
  })

  it('writes a question of its own, with figures for four levels', async () => {
    await type(/^Of schrijf zelf een vraag/, 'Hoe diep is het dak?')
    await page.keyboard.press('Enter')
    await heading(/^Hoe diep is het dak\?$/)
    await tabTo(/^Hoe antwoord je/)
    await page.keyboard.type('Een maat')
    await tabTo(/^Wanneer is het goed/)
    await page.keyboard.type('Hoe groter')
    await type(/^In orde vanaf/, '150')
    await page.keyboard.press('Tab')
    await page.getByLabel(/^Lukt, maar lastig vanaf/).waitFor()
    await page.keyboard.press('Shift+Tab')
    await type(/^Lukt, maar lastig vanaf/, '1,2 m')
    await type(/^Lukt enkel met hulp vanaf/, '90')
    await type(/^Probeer een waarde/, '100')
    await page.getByText(/^Voorstel:/).getByText('Lukt enkel met hulp').waitFor()
    await press(/^Terug naar de lijst$/)
    await heading(/^Halte in de winter$/)
  })

  it('puts it first with Alt and an arrow, and keeps the focus on it', async () => {
    await tabTo(/^Verplaats vraag 2: Hoe diep is het dak/)
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(questions).toEqual(['Hoe diep is het dak?', expect.stringMatching(/^Hoe hoog/)])
    await expect.poll(async () => (await stop()).name).toBe('Verplaats vraag 1: Hoe diep is het dak?')
  })

  it('runs it in a round: it stands among the lists, and a measure gets its level', async () => {
    await openApp(page, paths.checklists(dossierId, { place: placeIds.office }))
    await tabTo(/^Halte in de winter/)
    await page.keyboard.press('Space')
    await press(/^Begin met de vragen/)
    await heading(/^Hoe diep is het dak\?$/)
    await page.getByText('Te controleren').first().waitFor()
    await type(/Hoe diep is het dak/, '100')
    await page.getByText('Lukt enkel met hulp').first().waitFor()
  })
})

describe('what was made', () => {
  it('has no barrier', async () => {
    await openApp(page, paths.list(list))
    expect(await inEveryThemeAndWidth(page, 'own list')).toEqual([])
    await page.getByRole('link', { name: /Hoe diep is het dak/ }).click()
    await page.getByRole('heading', { name: 'Zo ziet ze eruit' }).waitFor()
    await page.getByText('Toon Engels ernaast').click()
    expect(await inEveryThemeAndWidth(page, 'own question')).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await openApp(page, paths.list(list))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  it('travels as a file: removed here, it comes back from it with its question', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Deel deze lijst' }).click()])
    expect(download.suggestedFilename()).toBe('halte-in-de-winter.drempelwijs-lijst.json')
    file = await download.path()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'drempelwijs-lijst', list: { title: 'Halte in de winter' }, questions: [{ question: 'Hoe diep is het dak?' }] })
    await page.getByRole('button', { name: 'Verwijder deze lijst' }).click()
    await page.getByText('Halte in de winter is weg.').first().waitFor()
    await openApp(page, paths.importList())
    await page.locator('input[type=file]').setInputFiles({ name: 'lijst.drempelwijs-lijst.json', mimeType: 'application/json', buffer: readFileSync(file) })
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByRole('link', { name: 'Open de lijst' }).click()
    await expect.poll(questions).toEqual(['Hoe diep is het dak?', expect.stringMatching(/^Hoe hoog/)])
  })

  it('logged no error', () => expect(errors).toEqual([]))
})
