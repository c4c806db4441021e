/**
 * After one visit everything works without a network: from the example to PDF and Word, the map on its grid, another language.
 * A new version is offered and never forced.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unzipSync } from 'fflate'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { dossierId, findingIds } from '@/exchange/example/ids'
import { loadMessages, translator } from '@/locales'
import { paths } from '@/ui/paths'
import { rowOf } from '../fixtures/deviceContents'
import { serveFolder, type StaticSite } from '../fixtures/staticSite'
import { aProfile, openBrowser } from './browser'

const t = translator('nl', await loadMessages('nl'))
const english = translator('en', await loadMessages('en'))

/** Opens a site and waits until its service worker has everything and serves the page. */
async function firstVisit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('main h1').first().waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 })
}

describe('after one visit, without a network', () => {
  const profile = aProfile()
  let context: BrowserContext
  let page: Page
  let errors: string[]
  const button = (name: string): Locator => page.getByRole('button', { name })
  async function go(path: string): Promise<void> {
    await page.goto('about:blank')
    await page.goto(`${inject('appUrl')}#${path}`)
    await page.locator('main h1').first().waitFor()
  }
  async function download(press: () => Promise<void>): Promise<Uint8Array> {
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press()])
    return new Uint8Array(readFileSync(await file.path()))
  }

  beforeAll(async () => {
    ({ context, page, errors } = await openBrowser(profile.path))
    page.setDefaultTimeout(60_000)
    await firstVisit(page, inject('appUrl'))
    await context.setOffline(true)
  })
  afterAll(async () => {
    await context.close()
    profile.remove()
  })

  it('the app opens, says calmly that there is none, and opens the example', async () => {
    await page.reload()
    await page.locator('main h1').first().waitFor()
    await page.locator('.note', { hasText: t('app.offline.title') }).waitFor()
    await button(t('dossier.example.open')).click()
    await page.waitForURL(/#\/d\//)
    await page.locator('main h1').first().waitFor()
  })

  it('a dossier can be made', async () => {
    await go(paths.newDossier())
    await page.getByRole('textbox').first().fill('Zonder netwerk')
    await expect.poll(() => page.locator('.saved').first().textContent()).toContain(t('app.saved'))
    await go('/')
    await page.getByText('Zonder netwerk').first().waitFor()
  })

  it('the dossier becomes a PDF and a Word file', { timeout: 120_000 }, async () => {
    await go(paths.document(dossierId))
    const pdf = await download(() => button(t('publish.format.pdf.label')).click())
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(50_000)
    const docx = await download(() => button(t('publish.format.docx.label')).click())
    expect(Object.keys(unzipSync(docx))).toContain('word/document.xml')
  })

  it('the map shows its pins on a grid, and says why', async () => {
    await go(`${paths.findings(dossierId)}?view=map`)
    await page.locator('.pin').first().waitFor()
    await page.getByText(t('map.offline')).first().waitFor()
    expect(await page.locator('.map canvas, .map svg, .map .leaflet-tile').count()).toBeGreaterThan(0)
  })

  it('a checklist opens with its questions', async () => {
    await go(paths.checklists(dossierId))
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('link').or(page.getByRole('radio')).count()).toBeGreaterThan(3)
  })

  it('English can be chosen, and stays after loading anew', async () => {
    await go(paths.settings())
    await page.getByRole('radio', { name: 'English' }).check({ force: true })
    await page.getByRole('heading', { level: 1, name: english('app.settings') }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: english('app.settings') }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^en/)
  })

  it('all of it without an error', () => expect(errors).toEqual([]))
})

describe('a new version', () => {
  const profile = aProfile()
  let site: StaticSite
  let context: BrowserContext
  let page: Page
  let loads = 0
  const note = (of: Page): Locator => of.locator('.note', { hasText: t('app.update.title') })
  const title = (of: Page): Locator => of.getByLabel(t('finding.title'))

  beforeAll(async () => {
    site = await serveFolder(resolve(import.meta.dirname, '../..', process.env['DIST'] ?? 'dist'));
    ({ context, page } = await openBrowser(profile.path))
    page.setDefaultTimeout(60_000)
    await firstVisit(page, site.url)
    await page.getByRole('button', { name: t('dossier.example.open') }).click()
    await page.waitForURL(/#\/d\//)
    await page.goto(`${site.url}#${paths.finding(dossierId, findingIds.kerb)}`)
    await title(page).waitFor()
    page.on('load', () => { loads += 1 })
  })
  afterAll(async () => {
    await context.close()
    profile.remove()
    await site.close()
  })

  it('is not offered at the first visit', async () => {
    await page.waitForTimeout(500)
    expect(await note(page).count()).toBe(0)
  })

  it('is offered while somebody works, and waits', async () => {
    site.deploy()
    await title(page).fill('Midden in het werk')
    await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update() })
    await note(page).waitFor()
    await page.waitForTimeout(1500)
    expect(loads).toBe(0)
    expect(await title(page).inputValue()).toBe('Midden in het werk')
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null)).toBe(true)
  })

  it('can be put off, and is offered again at the next start', async () => {
    await page.getByRole('button', { name: t('app.update.later') }).click()
    await expect.poll(() => note(page).count()).toBe(0)
    await page.reload()
    await note(page).waitFor()
    expect(loads).toBe(1)
  })

  it('is taken when the person says so, with what was just typed; another tab is not loaded anew', async () => {
    const other = await context.newPage()
    await other.goto(`${site.url}#${paths.finding(dossierId, findingIds.tile)}`)
    await title(other).waitFor()
    let otherLoads = 0
    other.on('load', () => { otherLoads += 1 })
    await title(page).fill('Net voor het vernieuwen')
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: t('app.update.now') }).click()])
    await title(page).waitFor()
    expect(await title(page).inputValue()).toBe('Net voor het vernieuwen')
    expect((await rowOf(page, 'findings', findingIds.kerb))?.['title']).toBe('Net voor het vernieuwen')
    await page.waitForTimeout(500)
    expect(await note(page).count()).toBe(0)
    expect(loads).toBe(2)
    expect(otherLoads).toBe(0)
    await title(other).fill('Nog in het oude tabblad')
    await expect.poll(async () => (await rowOf(other, 'findings', findingIds.tile))?.['title']).toBe('Nog in het oude tabblad')
    // Its own pages are gone from the server and from the cache; the way on is the new version, with the work.
    await other.goto(`${site.url}#${paths.advices(dossierId)}`)
    await other.getByRole('heading', { level: 1, name: t('nav.advices') }).waitFor()
    expect(otherLoads).toBe(1)
    await other.close()
  })

  it('works without a network at once', async () => {
    await context.setOffline(true)
    await page.reload()
    await title(page).waitFor()
    await context.setOffline(false)
  })
})
