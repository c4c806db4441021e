/**
 * The main job, whole: a fresh profile, a new dossier, three findings, a checklist, two advices, every download, a back-up,
 * erasing, putting back, and all is equal. The network is off from the second visit on.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check as checkGeojson } from '@placemarkio/check-geojson'
import { unzipSync } from 'fflate'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { readBackup } from '@/exchange/reading/backup'
import { projectContent } from '@/domain/projection'
import { jpegTakenAt } from '../fixtures/exifJpeg'
import { aProfile, openApp, openBrowser } from './browser'

const profile = aProfile()
const downloads = mkdtempSync(join(tmpdir(), 'drempelwijs-downloads-'))
let context: BrowserContext
let page: Page
let errors: string[]
let dossierPath = ''

beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path, { permissions: ['geolocation'], geolocation: { latitude: 51.0479, longitude: 3.7311, accuracy: 6 } }))
  page.setDefaultTimeout(60_000)
})
afterAll(async () => {
  await context.close()
  profile.remove()
  rmSync(downloads, { recursive: true, force: true })
})

// What the screen looked like when a step failed.
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: 'test-results/story.png' }).catch(() => undefined) })

const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
const link = (name: string | RegExp): Locator => page.getByRole('link', { name })

/** A card or chip is a label over its radio button: pressing the label is what a finger does. */
async function pick(name: string | RegExp, within: Locator | Page = page): Promise<void> {
  await within.getByRole('radio', { name }).first().check({ force: true })
}

/** Opens a room of the dossier. */
async function room(name: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Dossier' }).getByRole('link', { name }).click()
}

async function saved(): Promise<void> {
  await page.waitForTimeout(450)
  await expect.poll(async () => (await page.locator('.saved').first().textContent()) ?? '').toMatch(/Bewaard/)
}

async function download(press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press()])
  const path = join(downloads, file.suggestedFilename())
  await file.saveAs(path)
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) }
}

describe('a site walk from the street to the dossier', () => {
  it('starts on an empty home that says what this is', async () => {
    await openApp(page)
    await expect.poll(() => page.locator('h1').first().textContent()).toMatch(/zwakste schakel/)
    await button('Voorbeeld openen').waitFor()
    await page.getByText('Back-up terugzetten').waitFor()
  })

  it('keeps everything that is needed after the first visit, and then does without a network', async () => {
    await page.evaluate(async () => { await navigator.serviceWorker.ready })
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 60_000 }).toBeGreaterThan(0)
    await page.reload()
    await page.locator('main h1').first().waitFor()
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 30_000 }).toBe(true)
    await context.setOffline(true)
    await page.reload()
    await page.locator('main h1').first().waitFor()
  })

  it('makes a dossier', async () => {
    await link('Nieuw dossier').first().click()
    await page.getByLabel('Titel').fill('Schouw Zuid')
    await pick('Straat of plein')
    await page.getByLabel('Resultaatgebied').selectOption({ label: 'Openbaar domein' })
    await page.getByLabel('Wie vraagt het advies?').fill('Dienst Wegen')
    await page.getByLabel('Projectleider').fill('GEHEIM projectleider')
    await page.getByLabel('Fase').selectOption({ label: 'Ontwerp' })
    await saved()
    await page.getByRole('button', { name: 'Verder naar het dossier', exact: true }).or(page.getByRole('link', { name: 'Verder naar het dossier', exact: true })).click()
    await page.waitForURL(/#\/d\/[0-9a-f-]{36}$/)
    dossierPath = new URL(page.url()).hash.slice(1)
    await expect.poll(() => page.locator('h1').textContent()).toBe('Schouw Zuid')
  })

  it('pins a barrier with a photo and its place in five taps', async () => {
    await room(/Wande/)
    await button('Start een schouw').click()
    await link('Knelpunt').click()
    await page.setInputFiles('input[type=file][multiple]', { name: 'rand.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(jpegTakenAt(51.0482, 3.7318)) })
    await pick(/Blokkeert/)
    await button('Klaar').click()
    await page.getByRole('heading', { name: /Knelpunt 1 is bewaard op dit toestel/ }).waitFor()
  })

  it('fills it in: what, measure, criterion, groups, words', async () => {
    await link('Vul nu aan').click()
    await pick('Stoeprand')
    await page.getByLabel(/Hoe hoog is de rand/).fill('7')
    await page.getByLabel(/Korte naam/).first().fill('Stoeprand van 7 cm')
    await button('Kies een criterium').click()
    await page.getByRole('dialog').getByRole('button', { name: /stoeprand/i }).first().click()
    await page.keyboard.press('Escape').catch(() => undefined)
    await button(/Nog een groep/).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: /Manuele rolstoel/ }).first().click()
    await page.getByRole('dialog').getByRole('radio', { name: /Blokkeert/ }).check({ force: true })
    await page.keyboard.press('Escape')
    await page.getByLabel(/Waar, in woorden/).fill('GEHEIM waar: aan het zebrapad')
    await saved()
  })

  it('pins one with only words, and a good example', async () => {
    await page.goto(`${inject('appUrl')}#${dossierPath}/walks`)
    await page.locator('main article a[href*="/walks/"]').first().click()
    await link('Knelpunt').click()
    await button('Zonder foto').click()
    await pick(/Lukt enkel met hulp/)
    await button('Klaar').click()
    await link('Vul nu aan').click()
    await page.getByLabel(/Korte naam/).first().fill('Geen noppen voor de straat')
    await page.getByLabel(/Waar, in woorden/).fill('tussen halte en plein')
    await saved()
    await page.goto(`${inject('appUrl')}#${dossierPath}/walks`)
    await page.locator('main article a[href*="/walks/"]').first().click()
    await link('Goed voorbeeld').click()
    await button('Zonder foto').click()
    await button('Klaar').click()
    await link('Vul nu aan').click()
    await page.getByLabel(/Korte naam/).first().fill('Bank met leuning')
    await saved()
  })

  it('answers ten questions of a checklist at a place, and makes a finding of what fails', async () => {
    await page.goto(`${inject('appUrl')}#${dossierPath}/checklists`)
    await page.getByLabel('Zoek een lijst').fill('straat')
    await pick(/Straat: kernlijst/)
    const other = button('Voeg een plek toe')
    if (await other.isVisible().catch(() => false)) await other.click()
    await page.getByLabel('Naam van de plek').fill('Woodrow Wilsonplein')
    await button('Voeg deze plek toe').click()
    // The form folds away; nobody presses a button while it moves.
    await page.getByLabel('Op welke plek?').waitFor()
    await page.waitForTimeout(400)
    await button('Begin met de vragen').click()
    await page.waitForURL(/checklists\/streets-core/)
    await page.locator('.ask #question').waitFor()
    let failedMade = false
    for (let i = 0; i < 10; i++) {
      const measure = page.locator('main .stepper input')
      if (await measure.count() > 0) await measure.first().fill(i % 2 === 0 ? '1' : '5')
      else {
        const no = page.getByRole('radio', { name: 'Nee', exact: true })
        if (await no.count() > 0) await (i % 2 === 0 ? no.first() : page.getByRole('radio', { name: 'Ja', exact: true }).first()).check({ force: true })
        else await page.getByRole('button', { name: 'Niet bekeken' }).click()
      }
      await page.waitForTimeout(450)
      const make = button(/Maak hier een knelpunt van/)
      if (!failedMade && await make.isVisible().catch(() => false)) {
        await make.click()
        await page.getByText(/Dit werd knelpunt 4/).first().waitFor()
        failedMade = true
      }
      await button(/^Volgende/).or(link(/^Volgende/)).first().click()
      await page.waitForTimeout(120)
    }
    expect(failedMade).toBe(true)
    await saved()
  })

  it('writes two advices from findings, with their priority', async () => {
    for (const [title, what] of [['Stoeprand van 7 cm', 'Verlaag de stoeprand tot 2 cm'], ['Geen noppen voor de straat', 'Leg noppen voor de straat']] as const) {
      await page.goto(`${inject('appUrl')}#${dossierPath}/advices/new`)
      await page.getByRole('checkbox', { name: new RegExp(title) }).first().check({ force: true })
      await button('Maak advies').click()
      await page.waitForURL(/advices\/[0-9a-f-]{36}/)
      await page.getByLabel('Wat moet er veranderen?').fill(what)
      await page.getByLabel('Waarom?').fill('GEHEIM waarom')
      await page.getByLabel('Wie antwoordt?').fill('GEHEIM dienst')
      await saved()
    }
    await page.goto(`${inject('appUrl')}#${dossierPath}/advices`)
    await page.getByRole('heading', { name: /Verlaag de stoeprand/ }).waitFor()
    await page.getByRole('heading', { name: /Leg noppen/ }).waitFor()
  })

  it('downloads the dossier as PDF, Word and web page, after asking for the photo that nobody described', async () => {
    await page.goto(`${inject('appUrl')}#${dossierPath}/share/document`)
    await page.getByText(/1 foto heeft nog geen beschrijving/).waitFor()
    await page.getByLabel(/Wat staat er op foto 1/).fill('Een stoeprand van zeven centimeter naast een meetlat.')
    await saved()
    const pdf = await download(() => button('PDF').click())
    expect(new TextDecoder('latin1').decode(pdf.bytes.subarray(0, 8))).toMatch(/^%PDF-1\.[4-7]/)
    const docx = await download(() => button('Word-bestand').click())
    expect(Object.keys(unzipSync(docx.bytes))).toContain('word/document.xml')
    const html = await download(() => button('Webpagina').click())
    const text = new TextDecoder().decode(html.bytes)
    for (const expected of ['Schouw Zuid', 'Stoeprand van 7 cm', 'Verlaag de stoeprand tot 2 cm', 'Een stoeprand van zeven centimeter', 'Bank met leuning', 'Woodrow Wilsonplein']) expect(text).toContain(expected)
    expect(text).not.toContain('<script')
  })

  it('publishes open data without anybody in it', async () => {
    await page.goto(`${inject('appUrl')}#${dossierPath}/share/open-data`)
    const geojson = await download(() => button(/GeoJSON/).click())
    const text = new TextDecoder().decode(geojson.bytes)
    const collection = checkGeojson(text) as unknown as { features: { geometry: { coordinates: number[] } | null; properties: Record<string, unknown> }[] }
    expect(text).not.toContain('GEHEIM')
    const kerb = collection.features.find(({ properties }) => properties['title'] === 'Stoeprand van 7 cm')
    expect(kerb?.geometry?.coordinates[0]).toBeCloseTo(3.7318, 3)
    expect(kerb?.geometry?.coordinates[1]).toBeCloseTo(51.0482, 3)
    const csv = await download(() => button(/Tabel met vaststellingen/).click())
    const rows = new TextDecoder().decode(csv.bytes)
    expect(rows).toContain('Stoeprand van 7 cm')
    expect(rows).not.toContain('GEHEIM')
  })

  it('makes a back-up, erases the dossier, puts it back, and all is equal', async () => {
    await page.goto(`${inject('appUrl')}#/work`)
    const backup = await download(() => button('Back-up maken').first().click())
    const before = await readBackup(backup.bytes)
    if (!before.ok) throw new Error(before.problem)
    const photo = [...before.files.values()][0]!
    expect(new TextDecoder('latin1').decode(photo)).not.toContain('Exif')

    await button('Dossier wissen').first().click()
    await page.getByRole('dialog').getByRole('textbox').fill('wissen')
    await page.getByRole('dialog').getByRole('button', { name: /wis/i }).last().click()
    await page.getByText(/Schouw Zuid is gewist/).first().waitFor()
    const left = await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      const folder = await (await root.getDirectoryHandle('drempelwijs')).getDirectoryHandle('files').catch(() => undefined)
      let count = 0
      if (folder) for await (const _ of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) count++
      return count
    })
    expect(left).toBe(0)

    await page.setInputFiles('input[type=file]', join(downloads, backup.name))
    await button('Zet terug').click()
    await page.getByText('De back-up is teruggezet.').waitFor()
    const again = await download(() => button('Back-up maken').first().click())
    const after = await readBackup(again.bytes)
    if (!after.ok) throw new Error(after.problem)
    const dossier = before.changes[0]!.dossier
    expect(projectContent(after.changes, dossier)).toEqual(projectContent(before.changes, dossier))
    expect([...after.files.keys()].sort()).toEqual([...before.files.keys()].sort())
    const content = projectContent(after.changes, dossier)!
    expect(content.findings).toHaveLength(4)
    expect(content.advices).toHaveLength(2)
    expect(content.answers.length).toBeGreaterThanOrEqual(10)
  })

  it('did all that without an error, with the network off', () => expect(errors).toEqual([]))
})
