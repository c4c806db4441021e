/**
 * Somebody's turn as a blind person with a screen reader meets it: choosing a sign, saying yes, scoring a link, own words, and the hand-over. The
 * snapshots are what is heard, in order; they are meant to be read and judged by a person.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPanelMessages, panelTranslator } from '@/locales/panel'
import { paths } from '@/ui/paths'
import { aProfile, openBrowser } from './browser'
import { dossier, fromElsewhere, openPanel, people, theWalk, walk } from './panelWalk'
import { startScreenReader, type ScreenReader } from './screenReader'

const t = panelTranslator('nl', await loadPanelMessages('nl'))
const profile = aProfile()
let context: BrowserContext
let page: Page
let errors: string[]
let reader: ScreenReader

beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path))
  page.setDefaultTimeout(60_000)
  await fromElsewhere(context, theWalk)
  await openPanel(page, paths.panel(dossier, walk))
}, 60_000)
afterAll(async () => {
  await context.close()
  profile.remove()
})

/** Longer than the pause in which a second press is taken for half of a double one; a person who listens is never that quick. */
const listen = (): Promise<void> => page.waitForTimeout(1800)

describe('a turn by ear', () => {
  it('begins with who one is, and three questions', { timeout: 120_000 }, async () => {
    reader = await startScreenReader(page)
    await reader.to(/^heading, Wie is aan de beurt/)
    await reader.to(/^button, .*Geel D/)
    await reader.act()
    await reader.heard('polite: Dag Geel D')
    await listen()
    await reader.to(/^heading, Dag Geel D/)
    await reader.to(/^radio, Ja, ik vul zelf in/)
    await reader.to(/Mogen jouw antwoorden meetellen/)
    await reader.to(/^radio, Ja/)
    await reader.act()
    await reader.heard('polite: Bewaard op dit toestel')
    await reader.to(/^button, Begin/)
    expect(reader.written()).toMatchSnapshot('welcome')
  })

  it('asks how it went, and says once that the answer is kept', { timeout: 120_000 }, async () => {
    await reader.act()
    await reader.heard('polite: De brief. Hoe lukte dit?')
    await listen()
    const before = reader.transcript.length
    await reader.to(/^heading, De brief/)
    await reader.to(/^heading, Hoe lukte dit/)
    await reader.to(/^radio, Lukt enkel met hulp/)
    await reader.act()
    await reader.heard('polite: Bewaard op dit toestel')
    await reader.to(/^button, Volgende/)
    expect(reader.transcript.slice(before).filter((line) => line.startsWith('polite: Bewaard'))).toHaveLength(1)
    expect(reader.transcript.slice(before).join('\n')).not.toMatch(/Voorstel/)
    expect(reader.transcript.slice(before).join('\n')).toMatchSnapshot('score')
  })

  it('keeps own words apart from those of the helper', { timeout: 120_000 }, async () => {
    await reader.act()
    await reader.heard('polite: In jouw woorden: De brief')
    await listen()
    const before = reader.transcript.length
    await reader.to(/^heading, In jouw woorden/)
    await reader.to(/^textbox, Typ in jouw woorden/)
    await reader.type('Niemand zei iets.')
    await reader.heard('polite: Bewaard op dit toestel')
    await reader.to(/^button, Dit is een knelpunt/)
    await reader.act()
    await reader.heard('polite: Bewaard als knelpunt.')
    await reader.to(`heading, ${t('helper.title')}`)
    await reader.to(/^button, Volgende/)
    expect(reader.transcript.slice(before).join('\n')).toMatchSnapshot('words')
  })

  it('asks who one is before somebody else\'s screen', { timeout: 120_000 }, async () => {
    await openPanel(page, paths.turn(dossier, walk, people.blue))
    reader = await startScreenReader(page)
    await reader.read()
    expect(reader.written()).toMatchSnapshot('guard')
    expect(errors).toEqual([])
  })
})
