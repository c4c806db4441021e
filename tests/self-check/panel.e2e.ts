/** The panel screens, which their own tests open as a person: six languages, three themes, two widths, no barrier. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { panelLanguages, panelLanguageTags } from '@/domain/panelLanguage'
import { paths } from '@/ui/paths'
import { aProfile, openBrowser } from '../e2e/browser'
import { dossier, fromElsewhere, links, openPanel, people, theWalk, walk } from '../e2e/panelWalk'
import { inEveryThemeAndWidth, looksOf } from './axe'

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
    expect(await inEveryThemeAndWidth(page, name, looksOf(language === 'nl', screens.findIndex((screen) => screen[0] === name) + panelLanguages.indexOf(language)))).toEqual([])
  })
})

it('no panel screen logged an error', () => expect(errors).toEqual([]))
