/** The virtual screen reader itself, on screens that were there before it. The snapshots are meant to be read and judged by a person. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aProfile, openApp, openBrowser } from './browser'
import { startScreenReader } from './screenReader'

const profile = aProfile()
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path))
  page.setDefaultTimeout(60_000)
})
afterAll(async () => {
  await context.close()
  profile.remove()
})

describe('the virtual screen reader', () => {
  it('reads the first page from its top to its end, without what nobody sees', async () => {
    await openApp(page)
    const reader = await startScreenReader(page)
    await reader.read()
    expect(reader.written()).toMatchSnapshot('home')
  })

  it('follows a link, types, chooses and hears what is announced', async () => {
    await page.reload()
    await openApp(page)
    const reader = await startScreenReader(page)
    await reader.to('link, Nieuw dossier')
    await reader.act()
    await reader.heard('polite: Nieuw dossier')
    await reader.to(/^heading, Nieuw dossier/)
    await reader.to(/^textbox, Titel/)
    expect(await reader.type('Gesproken')).toContainEqual(expect.stringMatching(/^textbox, Titel.*Gesproken/))
    await reader.to(/^radio, Straat of plein.*not checked/)
    expect(await reader.act()).toContainEqual(expect.stringMatching(/^radio, Straat of plein.*, checked/))
    await reader.to(/^(button|link), Verder naar het dossier/)
    await reader.act()
    await reader.heard('polite: Gesproken')
    await reader.to(/^heading, Gesproken/)
    await reader.to(/^button, Start een schouw/)
    await reader.act()
    await reader.heard(/^polite: Schouw/)
    await reader.to(/^link, Knelpunt/)
    await reader.act()
    await reader.heard('polite: Leg een knelpunt vast')
    await reader.to(/^button, Zonder foto/)
    await reader.act()
    await reader.to(/^radio, Blokkeert/)
    await reader.act()
    await reader.to(/^button, Klaar/)
    await reader.act()
    await reader.heard(/^polite: Knelpunt 1 is bewaard\. 1 vaststelling op dit toestel\.$/)
    expect(reader.transcript.filter((line) => line.startsWith('polite: Knelpunt 1'))).toHaveLength(1)
    expect(reader.written()).toMatchSnapshot('barrier')
  })

  it('says what it heard when something is never said', async () => {
    await page.reload()
    await openApp(page)
    const reader = await startScreenReader(page, 'main')
    await expect(reader.to('nergens')).rejects.toThrow(/^Not said: nergens\n(.*\n)*link, Gesproken/)
  })

  it('breaks no rule of the page', () => expect(errors).toEqual([]))
})
