/** The panel screens, which their own tests open as a person: six languages, three themes, two widths, no barrier. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { panelLanguages, panelLanguageTags } from '@/domain/panelLanguage'
import { paths } from '@/ui/paths'
import { aProfile, openBrowser } from '../e2e/browser'
import { dossier, fromElsewhere, links, openPanel, people, theWalk, walk } from '../e2e/panelWalk'
import { check } from './axe'

const themes = ['light', 'dark', 'contrast'] as const
const widths = [[390, 844], [1280, 800]] as const
const screens: readonly (readonly [name: string, path: string, at: string | null])[] = [
  ['chooser', paths.panel(dossier, walk), null], ['chooser while somebody is busy', paths.panel(dossier, walk), people.blue], ['guard', paths.turn(dossier, walk, people.green), people.blue],
  ['welcome', paths.turn(dossier, walk, people.blue), people.blue], ['score', paths.turn(dossier, walk, people.blue, links.reception), people.blue],
  ['words', paths.turnWords(dossier, walk, people.blue, links.reception), people.blue], ['pause', paths.turnPause(dossier, walk, people.blue, paths.turn(dossier, walk, people.blue)), people.blue],
  ['end', paths.turnEnd(dossier, walk, people.blue), people.blue], ['a link that is gone', paths.turn(dossier, walk, people.blue, walk), people.blue],
]

const profile = aProfile()
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path))
  await fromElsewhere(context, theWalk)
  await openPanel(page, '/')
}, 60_000)
afterAll(async () => {
  await context.close()
  profile.remove()
})

describe.each(panelLanguages.map((id) => [id]))('in %s', (language) => {
  beforeAll(() => fromElsewhere(context, [people.blue, people.green].map((record) => ({ kind: 'participant', record, set: { language } }))), 60_000)

  it.each(screens)('%s has no barrier', { timeout: 60_000 }, async (name, path, at) => {
    await page.evaluate((id) => { if (id) sessionStorage.setItem('drempelwijs:at', id); else sessionStorage.clear() }, at)
    await page.setViewportSize({ width: 390, height: 844 })
    await openPanel(page, path)
    if (path.includes(people.blue)) expect(await page.evaluate(() => document.documentElement.lang)).toBe(panelLanguageTags[language])
    const wrong: string[] = []
    for (const [width, height] of widths) {
      for (const theme of themes) {
        await page.evaluate((value) => { document.documentElement.dataset['theme'] = value }, theme)
        // As high as the page: what lies under a bar at one scroll position is not hidden, one scrolls.
        await page.setViewportSize({ width, height })
        const whole = await page.evaluate(() => document.documentElement.scrollHeight)
        await page.setViewportSize({ width, height: Math.max(height, whole) })
        const { violations, undecided } = await check(page)
        wrong.push(...[...violations, ...undecided].map((text) => `${name} ${width} ${theme}: ${text}`))
      }
    }
    expect(wrong).toEqual([])
  })
})

it('no panel screen logged an error', () => expect(errors).toEqual([]))
