/** Every page and every kit example, in three themes, two languages and two widths: no violation, nothing undecided unexplained. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { adviceIds, dossierId, findingIds, linkIds, participantIds, placeIds, walkIds } from '@/exchange/example/ids'
import { paths } from '@/ui/paths'
import { aProfile, openApp, openBrowser } from '../e2e/browser'
import { check } from './axe'

const themes = ['light', 'dark', 'contrast'] as const
const widths = [[390, 844], [1280, 800]] as const
const languages = [['Nederlands', 'nl-BE'], ['English', 'en-GB']] as const

/** Pages with the example open. A route that is missing here is caught by the last test. */
const pages: readonly (readonly [name: string, path: string])[] = [
  ['home', paths.home()], ['new dossier', paths.newDossier()], ['settings', paths.settings()], ['where is my work', paths.work()], ['kit', '/kit'],
  ['overview', paths.dossier(dossierId)], ['edit dossier', paths.editDossier(dossierId)], ['new place', paths.newPlace(dossierId)], ['place', paths.place(dossierId, placeIds.square)],
  ['walks', paths.walks(dossierId)], ['walk', paths.walk(dossierId, walkIds.outside)], ['capture', paths.capture(dossierId, walkIds.outside, 'barrier')],
  ['new walk', paths.newWalk(dossierId)], ['walk with a panel', paths.walk(dossierId, walkIds.process)], ['route', paths.route(dossierId, walkIds.process)], ['link', paths.link(dossierId, walkIds.process, linkIds.counter)],
  ['participants', paths.participants(dossierId, walkIds.process)], ['participant', paths.participant(dossierId, walkIds.process, participantIds.a)],
  ['follow the walk', paths.live(dossierId, walkIds.process)], ['group talk', `${paths.live(dossierId, walkIds.process)}?view=talk`], ['sheets', paths.sheets(dossierId, walkIds.process)],
  ['type a sheet in', `${paths.sheets(dossierId, walkIds.process)}?participant=${participantIds.a}`],
  ['photo', paths.photo(dossierId, '4c9a141f-6074-4fdd-9c44-f0d57988d224')], ['checklists', paths.checklists(dossierId)],
  ['checklist', paths.checklist(dossierId, 'streets-core', placeIds.crossing, walkIds.outside)],
  ['findings', paths.findings(dossierId)], ['finding', paths.finding(dossierId, findingIds.kerb)], ['advices', paths.advices(dossierId)], ['new advice', paths.newAdvice(dossierId)],
  ['chain', paths.chain(dossierId, walkIds.process)], ['chain in a table', `${paths.chain(dossierId, walkIds.process)}?view=table`], ['chain in words', `${paths.chain(dossierId, walkIds.process)}?view=words`],
  ['chain compared', `${paths.chain(dossierId, walkIds.again)}?view=compare`], ['link of the chain', paths.chainLink(dossierId, walkIds.process, linkIds.square)],
  ['advice', paths.advice(dossierId, adviceIds.kerb)], ['share', paths.publish(dossierId)], ['document', paths.document(dossierId)], ['open data', paths.openData(dossierId)], ['not found', '/nowhere'],
]

const profile = aProfile()
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path))
  await openApp(page)
})
afterAll(async () => {
  await context.close()
  profile.remove()
})

async function inEveryThemeAndWidth(name: string): Promise<string[]> {
  const wrong: string[] = []
  for (const [width, height] of widths) {
    await page.setViewportSize({ width, height })
    for (const theme of themes) {
      await page.evaluate((value) => { document.documentElement.dataset['theme'] = value }, theme)
      // As high as the page: what lies under a bar at one scroll position is not hidden, one scrolls (WCAG 2.5.8 is about the target itself).
      await page.setViewportSize({ width, height })
      const whole = await page.evaluate(() => document.documentElement.scrollHeight)
      await page.setViewportSize({ width, height: Math.min(Math.max(height, whole), 12_000) })
      const { violations, undecided } = await check(page)
      wrong.push(...violations.map((text) => `${name} ${width} ${theme}: ${text}`), ...undecided.map((text) => `${name} ${width} ${theme} undecided: ${text}`))
    }
  }
  return wrong
}

describe.each(languages)('in %s', (language, tag) => {
  it('the empty home has no barrier', async () => {
    if (tag !== 'nl-BE') return
    expect(await inEveryThemeAndWidth('empty home')).toEqual([])
    await page.getByRole('button', { name: /voorbeeld/i }).first().click()
    await page.waitForURL(`**${paths.dossier(dossierId)}`)
  })

  it('the interface is in that language', async () => {
    await openApp(page, paths.settings())
    await page.getByRole('radio', { name: language }).check({ force: true })
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(tag)
  })

  it.each(pages)('%s has no barrier', async (name, path) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('about:blank')
    await openApp(page, path)
    await page.waitForLoadState('networkidle')
    expect(await inEveryThemeAndWidth(name)).toEqual([])
  })
})

describe('the shell', () => {
  it('asked for nothing that the content security policy refuses, and logged no error', () => expect(errors).toEqual([]))

  it.each(pages)('%s needs no sideways scrolling at 320 pixels, nor at 400 % zoom', async (_name, path) => {
    for (const [width, height] of [[320, 640], [320, 256]] as const) {
      await page.setViewportSize({ width, height })
      await page.goto('about:blank')
      await page.goto(`${inject('appUrl')}#${path}`)
      await page.locator('main h1').first().waitFor()
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow).toBeLessThanOrEqual(1)
    }
  })
})
