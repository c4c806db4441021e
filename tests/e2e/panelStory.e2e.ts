/**
 * A route of nine links, walked by six people who need very different things, each scoring in their own way: from planning to the weakest link of
 * each, to an advice, to what somebody takes back, and to the same route walked again. The network is off from the second visit on.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { loadPanelMessages, panelTranslator } from '@/locales/panel'
import type { PanelLanguage } from '@/domain/panelLanguage'
import type { Level } from '@/domain/level'
import { paths } from '@/ui/paths'
import { rowsOf } from '../fixtures/deviceContents'
import { aProfile, openApp, openBrowser } from './browser'
import { startScreenReader } from './screenReader'

const profile = aProfile()
const downloads = mkdtempSync(join(tmpdir(), 'drempelwijs-downloads-'))
const panel = { nl: panelTranslator('nl', await loadPanelMessages('nl')), tr: panelTranslator('tr', await loadPanelMessages('tr')) }
let context: BrowserContext
let page: Page
let errors: string[]
let dossier = ''
let walk = ''
let links: readonly string[] = []

beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path, { width: 1280, height: 900 }))
  page.setDefaultTimeout(60_000)
})
afterAll(async () => {
  await context.close()
  profile.remove()
  rmSync(downloads, { recursive: true, force: true })
})
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: 'test-results/panel-story.png' }).catch(() => undefined) })

const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
const heading = (name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor()
async function go(path: string): Promise<void> {
  await page.goto(`${inject('appUrl')}#${path}`)
  await page.locator('main h1').first().waitFor()
}
/** Like `expect`, for what comes in its own time: the machine may be busy. */
const soon = <T>(read: () => Promise<T>): ReturnType<typeof expect.poll<T>> => expect.poll(read, { timeout: 30_000 })
/** A second tap within half a second is taken for half of a double tap. */
const rest = (): Promise<void> => page.waitForTimeout(650)
async function download(press: () => Promise<void>): Promise<{ readonly text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press()])
  const path = join(downloads, file.suggestedFilename())
  await file.saveAs(path)
  return { text: readFileSync(path, 'utf8') }
}

/** Whether words are anywhere on the device: in a table of the database, or in a file of the private folder. */
async function isOnDevice(words: string): Promise<{ readonly database: boolean; readonly files: boolean }> {
  const tables = ['findings', 'attachments', 'answers', 'advices', 'links', 'participants', 'scores', 'changes']
  const database = (await Promise.all(tables.map((table) => rowsOf(page, table)))).some((rows) => JSON.stringify(rows).includes(words))
  const files = await page.evaluate(async (sought) => {
    const search = async (folder: FileSystemDirectoryHandle): Promise<boolean> => {
      for await (const entry of (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values()) {
        if (entry.kind === 'directory' ? await search(entry as FileSystemDirectoryHandle) : (await (await (entry as FileSystemFileHandle).getFile()).text()).includes(sought)) return true
      }
      return false
    }
    return search(await navigator.storage.getDirectory())
  }, words)
  return { database, files }
}

/** Adds somebody by hand: for whom this person speaks, and a yes to all three questions. */
async function addPerson(name: string, groups: readonly string[], at = walk): Promise<void> {
  await go(paths.participants(dossier, at))
  await button('Voeg een deelnemer toe').click()
  await page.getByRole('link', { name: new RegExp(name) }).first().click()
  await heading(name)
  for (const group of groups) {
    const chip = page.getByRole('checkbox', { name: group, exact: true })
    if (await chip.count() === 0) await page.locator('details summary').filter({ hasText: 'Andere groepen' }).click()
    await chip.first().check({ force: true })
  }
  await sayYes()
}
async function sayYes(): Promise<void> {
  for (const [i, consent] of ['Mijn antwoorden tellen mee', 'Mijn foto’s mogen in het dossier', 'Mijn woorden en mijn stem mogen in het dossier'].entries()) {
    await page.getByRole('group', { name: consent }).getByRole('radio', { name: 'Ja', exact: true }).check({ force: true })
    await soon(() => page.getByText(/^Ja, op /).count()).toBe(i + 1)
  }
}

/** Takes the tablet as somebody, up to the first link. */
async function takeTurn(name: string, before: () => Promise<void> = async () => undefined, language: PanelLanguage & keyof typeof panel = 'nl', at = walk): Promise<void> {
  await go(paths.panel(dossier, at))
  const hand = button(panel.nl('chooser.hand'))
  await rest()
  if (await hand.isVisible()) await hand.click()
  await rest()
  await button(new RegExp(name)).click()
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor()
  await before()
  await rest()
  await button(panel[language]('welcome.begin')).click()
  await page.locator('.levels--big').waitFor()
  await rest()
}
/** Scores a link, and says it in own words. */
async function score(person: string, link: number, level: Level, words = '', language: PanelLanguage & keyof typeof panel = 'nl', helperNote = '', at = walk, ids = links): Promise<void> {
  await go(paths.turn(dossier, at, person, ids[link]!))
  await page.getByRole('radio', { name: new RegExp(`^${panel[language](`level.${level}`)}`) }).check({ force: true })
  await rest()
  await button(panel[language]('app.next')).click()
  await page.locator('#own-words').waitFor()
  if (words) await page.locator('#own-words').fill(words)
  if (helperNote) await page.locator('#helper-note').fill(helperNote)
  await soon(async () => (await rowsOf(page, 'scores')).find((row) => row['participant'] === person && row['link'] === ids[link])).toMatchObject({ level, ...(words ? { words } : {}), ...(helperNote ? { helperNote } : {}) })
}
const personOf = async (letter: string, at = walk): Promise<string> => (await rowsOf(page, 'participants')).find((row) => row['letter'] === letter && row['walk'] === at)!['id'] as string

describe('before the walk', () => {
  it('does without a network from the second visit on', async () => {
    await openApp(page)
    await page.evaluate(async () => { await navigator.serviceWorker.ready })
    await soon(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0)
    await page.reload()
    await page.locator('main h1').first().waitFor()
    await soon(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await context.setOffline(true)
    await page.reload()
    await page.locator('main h1').first().waitFor()
  })

  it('plans nine links over five channels: eight of an example route, and one of its own', async () => {
    await go('/new')
    await page.getByLabel('Titel').fill('Naar het stadskantoor')
    await button('Verder naar het dossier').or(page.getByRole('link', { name: 'Verder naar het dossier' })).click()
    await page.waitForURL(/#\/d\/[0-9a-f-]{36}$/)
    dossier = page.url().split('/').at(-1)!
    await go(paths.newWalk(dossier))
    await page.getByRole('radio', { name: /^Van de halte naar het gebouw/ }).check({ force: true })
    await button('Maak de wandeling').click()
    await heading('Van de halte naar het gebouw')
    walk = page.url().split('/').at(-1)!
    await go(paths.route(dossier, walk))
    const form = page.locator('form.add-link').last()
    await form.getByLabel('Naam van de schakel').fill('Bellen als je vastzit')
    await form.getByLabel('Hoe loopt het hier?').selectOption({ label: 'Telefoon' })
    await form.getByRole('button', { name: 'Voeg schakel toe' }).click()
    await soon(() => page.locator('[data-link]').count()).toBe(9)
    const rows = (await rowsOf(page, 'links')).filter((row) => row['walk'] === walk).sort((a, b) => (a['position'] as number) - (b['position'] as number))
    links = rows.map((row) => row['id'] as string)
    expect(new Set(rows.map((row) => row['channel']))).toEqual(new Set(['transport', 'app', 'onsite', 'desk', 'phone']))
    expect(rows.map((row) => row['title'])).toEqual(['Aankomen', 'De weg zoeken', 'Voetpad', 'Oversteken', 'Rustplek', 'Gebouw vinden', 'Ingang', 'Onthaal', 'Bellen als je vastzit'])
  })

  it('puts six people on the list, under a colour and a letter', { timeout: 240_000 }, async () => {
    await addPerson('Blauw A', ['Manuele rolstoel'])
    await addPerson('Groen B', ['Blind'])
    await addPerson('Geel C', ['Doof, Vlaamse Gebarentaal'])
    await addPerson('Rood D', ['Moeite met lezen en schrijven'])
    await addPerson('Paars E', ['Autisme, prikkelgevoelig'])
    await addPerson('Oranje F', ['Oudere', 'Manuele rolstoel'])
    await go(paths.participants(dossier, walk))
    await page.getByRole('heading', { name: '6 deelnemers' }).waitFor()
  })
})

describe('on the walk', () => {
  it('somebody in a wheelchair scores every link on the tablet', { timeout: 240_000 }, async () => {
    const person = await personOf('A')
    await takeTurn('Blauw A')
    for (const i of links.keys()) await score(person, i, i === 6 ? 'blocks' : 'good', i === 6 ? 'De trede is te hoog voor mij.' : '')
  })

  it('somebody who is blind hears the question, chooses, types, and hears that it is kept', { timeout: 240_000 }, async () => {
    const person = await personOf('B')
    await takeTurn('Groen B')
    const reader = await startScreenReader(page)
    await reader.to(/^heading, Aankomen/)
    await reader.to(/^radio, Lukt enkel met hulp/)
    expect(await reader.act()).toContainEqual(expect.stringMatching(/^radio, Lukt enkel met hulp.*, checked/))
    await reader.heard(new RegExp(`^polite: .*${panel.nl('app.savedHere')}`))
    await reader.to(/^button, Volgende/)
    await rest()
    await reader.act()
    await page.locator('#own-words').waitFor()
    await reader.to(/^textbox, Typ in jouw woorden/)
    await reader.type('Niemand riep de halte om.')
    await soon(async () => (await rowsOf(page, 'scores')).find((row) => row['participant'] === person)).toMatchObject({ link: links[0], level: 'needs-help', words: 'Niemand riep de halte om.', filledBy: 'self' })
  })

  it('somebody who is deaf, and somebody who reads little, in Turkish', { timeout: 240_000 }, async () => {
    await takeTurn('Geel C')
    await score(await personOf('C'), 8, 'blocks', 'Bellen kan ik niet.')
    await takeTurn('Rood D', async () => { await page.getByRole('radio', { name: 'Türkçe' }).check({ force: true }) }, 'tr')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('tr-TR')
    await score(await personOf('D'), 1, 'needs-help', 'Yazı çok zor.', 'tr')
  })

  it('a helper fills in for somebody with autism, and writes apart', { timeout: 120_000 }, async () => {
    await takeTurn('Paars E', async () => { await page.getByRole('radio', { name: panel.nl('welcome.who.helper') }).check({ force: true }) })
    await score(await personOf('E'), 4, 'inconvenient', 'Te veel lawaai.', 'nl', 'Hield de handen op de oren.')
    expect((await rowsOf(page, 'scores')).find((row) => row['helperNote'] === 'Hield de handen op de oren.')).toMatchObject({ filledBy: 'helper', words: 'Te veel lawaai.' })
  })

  it('the sheet of somebody older is typed in by keyboard', { timeout: 120_000 }, async () => {
    const person = await personOf('F')
    await go(paths.sheets(dossier, walk))
    await page.getByRole('link', { name: /Oranje F/ }).click()
    await heading(/Blad van Oranje F/)
    await page.locator('.sheet-line input[type=radio]').first().focus()
    for (const i of links.keys()) {
      await page.keyboard.press(i === 6 ? '2' : '1')
      if (i === 6) {
        await page.keyboard.press('Tab')
        await page.keyboard.type('Met mijn stok raakte ik erover.')
      }
      await page.keyboard.press('Enter')
    }
    await soon(async () => (await rowsOf(page, 'scores')).filter((row) => row['participant'] === person && row['fromPaper'] === true && row['level'] !== null).length).toBe(9)
    expect((await rowsOf(page, 'scores')).find((row) => row['participant'] === person && row['link'] === links[6])).toMatchObject({ level: 'inconvenient', words: 'Met mijn stok raakte ik erover.' })
  })
})

describe('after the walk', () => {
  it('the chain says where it breaks, for whom, and that two people in a wheelchair do not say the same', async () => {
    await go(paths.chain(dossier, walk))
    await heading('De keten breekt bij schakel 7 en 9')
    const differing = page.getByRole('region', { name: 'Niet iedereen zegt hetzelfde' })
    await differing.getByText('De trede is te hoog voor mij.').waitFor()
    await differing.getByText('Met mijn stok raakte ik erover.').waitFor()
    await page.getByText(/Niet gehoord/).first().waitFor()
    await page.getByRole('navigation', { name: 'Weergave' }).getByRole('link', { name: 'In woorden' }).click()
    const words = page.locator('.word-cards')
    await words.getByText('Voor wie met een manuele rolstoel rijdt, stopt deze route bij schakel 7: Ingang.').waitFor()
    await words.getByText('Voor wie doof is, stopt deze route bij schakel 9: Bellen als je vastzit.').waitFor()
  })

  it('a low score becomes a finding, and the finding a verbeteractie', async () => {
    await go(paths.chain(dossier, walk))
    await button(/^Maak er een vaststelling van\s*: Ingang/).click()
    await button(/^Maak er een verbeteractie van\s*: .*Ingang/).click()
    await page.waitForURL(/advices\/[0-9a-f-]{36}/)
    await page.getByLabel('Wat moet er veranderen?').fill('Leg een helling aan de ingang.')
    await soon(async () => (await rowsOf(page, 'advices')).map((row) => row['what'])).toEqual(['Leg een helling aan de ingang.'])
    expect(await rowsOf(page, 'findings')).toMatchObject([{ link: links[6], levels: { 'wheelchair-manual': 'blocks' } }])
  })

  it('the dossier has the chain, quotes who agreed, and names nobody', { timeout: 120_000 }, async () => {
    await go(paths.document(dossier))
    const { text } = await download(() => button('Webpagina').first().click())
    for (const there of ['Leg een helling aan de ingang.', 'De trede is te hoog voor mij.', 'Alle deelnemers samen']) expect(text).toContain(there)
    // What a helper saw stands under its own name, never among the words.
    expect(text.replace(/<[^>]*>/g, ' ')).toMatch(/Te veel lawaai\.[^]{0,400}Wat de helper zag[^]{0,80}Hield de handen op de oren\./)
    for (const absent of ['Blauw A', 'Oranje F', 'Doof, Vlaamse Gebarentaal']) expect(text).not.toContain(absent)
  })

  it('the page for the panel says on one page what they found together, and nothing of anybody', { timeout: 120_000 }, async () => {
    await go(paths.publish(dossier))
    const file = await download(() => button('Wat we samen vonden, webpagina').click())
    const text = file.text.slice(file.text.indexOf('<body')).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    for (const there of ['Wat we samen vonden', 'Met 6.', 'Ingang', 'Leg een helling aan de ingang']) expect(text).toContain(there)
    expect(text).not.toMatch(/De trede is te hoog|Bellen kan ik niet|Hield de handen|Blauw|Rolstoel|Doof/i)
  })
})

describe('somebody', () => {
  it('who takes back a yes counts no longer, and is no longer quoted', { timeout: 120_000 }, async () => {
    await go(paths.participant(dossier, walk, await personOf('A')))
    await page.getByRole('group', { name: 'Mijn antwoorden tellen mee' }).getByRole('radio', { name: 'Nee', exact: true }).check({ force: true })
    await page.getByText(/^Ingetrokken op /).waitFor()
    await go(paths.chain(dossier, walk))
    await heading('De keten breekt bij schakel 9')
    expect(await page.locator('main').textContent()).not.toContain('De trede is te hoog voor mij.')
    await go(paths.document(dossier))
    const { text } = await download(() => button('Webpagina').first().click())
    expect(text).not.toContain('De trede is te hoog voor mij.')
  })

  it('who is erased is gone from both copies on the device', async () => {
    expect(await isOnDevice('Bellen kan ik niet.')).toEqual({ database: true, files: true })
    await go(paths.participant(dossier, walk, await personOf('C')))
    await button('Wis alles van Geel C …').click()
    await page.getByRole('dialog').getByLabel('Typ Geel C').fill('Geel C')
    await page.getByRole('dialog').getByRole('button', { name: 'Wis voorgoed' }).click()
    await heading('Geel C is gewist')
    expect(await isOnDevice('Bellen kan ik niet.')).toEqual({ database: false, files: false })
    expect(await isOnDevice('Niemand riep de halte om.')).toEqual({ database: true, files: true })
    await go(paths.chain(dossier, walk))
    await heading('De keten breekt nergens')
    expect(await page.locator('main').textContent()).not.toContain('Bellen kan ik niet')
  })
})

describe('walked again', () => {
  let again = ''
  let repeated: readonly string[] = []

  it('as a copy, scored by fewer people', { timeout: 240_000 }, async () => {
    await go(paths.newWalk(dossier))
    await page.getByRole('radio', { name: 'Als kopie van een vorige wandeling' }).check({ force: true })
    await page.getByRole('radio', { name: /^Van de halte naar het gebouw/ }).check({ force: true })
    await button('Maak de wandeling').click()
    await heading('Van de halte naar het gebouw, opnieuw')
    again = page.url().split('/').at(-1)!
    repeated = (await rowsOf(page, 'links')).filter((row) => row['walk'] === again).sort((a, b) => (a['position'] as number) - (b['position'] as number)).map((row) => row['id'] as string)
    expect(repeated).toHaveLength(9)
    const person = await personOf('F', again)
    await go(paths.participant(dossier, again, person))
    await sayYes()
    await takeTurn('Oranje F', undefined, 'nl', again)
    for (const i of repeated.keys()) await score(person, i, i === 3 ? 'needs-help' : 'good', '', 'nl', '', again, repeated)
  })

  it('shows which links became stronger or weaker, for whom, and who was not there', async () => {
    await go(`${paths.chain(dossier, again)}?view=compare`)
    const at = (name: RegExp): Locator => page.locator('main li.card').filter({ has: page.getByRole('heading', { name }) })
    await at(/Ingang/).getByText('Sterker').first().waitFor()
    await at(/Oversteken/).getByText('Zwakker').first().waitFor()
    await page.getByText(/Enkel vroeger gehoord: .*Blind/).waitFor()
  })

  it('did all that without an error, with the network off', () => expect(errors).toEqual([]))
})
