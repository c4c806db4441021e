/** A digital audit by keyboard alone, from nothing to the statement: scope, pages, the report of a tool, a guided test with a finding, the results, and the file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aProfile, openApp, openBrowser, standsStill } from './browser'
import { keysOf } from './keys'

const site = 'https://afspraken.example'
const grey = 'De uitleg onder het veld is te licht'
/** What axe writes, as far as it is read: one barrier, and one thing that it could not decide. */
const report = {
  testEngine: { name: 'axe-core', version: '4.14.1' }, timestamp: '2026-11-26T09:00:00.000Z', url: `${site}/`, passes: [], inapplicable: [],
  violations: [{ id: 'image-alt', impact: 'critical', tags: ['wcag2a', 'wcag111'], help: 'Images must have alternative text', helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/image-alt', nodes: [{ target: ['.logo'], html: '<img class="logo">', any: [], all: [], none: [], impact: 'critical', failureSummary: 'Fix it' }] }],
  incomplete: [{ id: 'color-contrast', impact: 'serious', tags: ['wcag2aa', 'wcag143'], help: 'Elements must meet contrast', helpUrl: 'https://dequeuniversity.com/rules/axe/4.14/color-contrast', nodes: [{ target: ['.banner'], html: '<p>', any: [], all: [], none: [], impact: 'serious' }] }],
}
const profile = aProfile()
const files = mkdtempSync(join(tmpdir(), 'drempelwijs-audit-'))
let context: BrowserContext
let page: Page
let errors: string[]

beforeAll(async () => {
  writeFileSync(join(files, 'axe.json'), JSON.stringify(report));
  ({ context, page, errors } = await openBrowser(profile.path, { width: 1280, height: 900 }))
})
afterAll(async () => {
  await context.close()
  profile.remove()
  rmSync(files, { recursive: true, force: true })
})
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: 'test-results/digitalAudit.png' }).catch(() => undefined) })

const { stop, tabTo, press, type, heading } = keysOf(() => page)

describe('a digital audit by keyboard alone', () => {
  it('begins in a new dossier', async () => {
    await openApp(page)
    await press(/^Nieuw dossier$/)
    await heading(/Nieuw dossier/)
    await type(/^Titel/, 'Afspraken op het web')
    await press(/^Verder naar het dossier$/)
    await heading(/Afspraken op het web/)
    await press(/^Wande.?ling$/)
    await heading(/Wandeling/)
    await press(/^Start een digitale audit$/)
    await heading(/Start een digitale audit/)
    await type(/^Naam van het product/, 'Afsprakensite')
    await type(/^Adres/, `${site}/`)
    await press(/^Start de audit$/)
    await heading(/Afsprakensite/)
  })

  it('says what it is about, and takes two pages', async () => {
    await press(/^Vul het bereik in/)
    await heading(/Bereik en verkenning/)
    await type(/^Wat hoort erbij/, 'Alles om een afspraak te maken')
    await press(/^Verder naar de steekproef/)
    await heading(/Steekproef/)
    await tabTo(/^Adressen, één per lijn/)
    await page.keyboard.type(`Start ${site}/`)
    await page.keyboard.press('Enter')
    await page.keyboard.type(`Formulier ${site}/formulier`)
    await press(/^Voeg toe aan de steekproef/)
    await page.getByRole('link', { name: /^Formulier/ }).first().waitFor()
    await press(/^Terug naar de audit$/)
    await heading(/Afsprakensite/)
  })

  it('takes the report of a tool over', async () => {
    await press(/^Laat een testtool helpen/)
    await heading(/Hulp van een testtool/)
    // Listened for before the key is pressed: else the browser may open its own window first.
    const chooser = page.waitForEvent('filechooser')
    chooser.catch(() => undefined)
    await tabTo(/^Kies verslagen/)
    await page.keyboard.press('Space')
    await (await chooser).setFiles(join(files, 'axe.json'))
    await page.getByRole('button', { name: 'Neem over' }).waitFor()
    await press(/^Neem over$/)
    await page.getByRole('heading', { name: 'Overgenomen' }).waitFor()
    await press(/^Terug naar de audit$/)
    await heading(/Afsprakensite/)
  })

  it('tests a criterion by its steps, and writes down what fails', async () => {
    await press(/^Toets vraag per vraag/)
    await heading(/Toets vraag per vraag/)
    await press(/^1\.4\.3|^Tekstcontrast/)
    await heading(/Is het contrast tussen elke tekst/)
    await page.getByText('Te bekijken, 1 element: Te weinig contrast tussen tekst en achtergrond').waitFor()
    await tabTo(/^Niet getest/)
    // From what is still to do the arrows go round: voldoet, voldoet niet.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await stop()).toMatchObject({ name: 'Voldoet niet', isShown: true })
    await page.getByText('Nog 1 van 2 open').waitFor()
    expect((await stop()).name).toBe('Voldoet niet')
    await press(/^Voeg een vaststelling toe/)
    await page.keyboard.type(grey)
    await page.getByRole('heading', { name: 'Knelpunt 2' }).waitFor()
    await press(/^Klaar/)
    await page.getByRole('link', { name: grey }).waitFor()
    await expect.poll(async () => (await stop()).name).toContain('Werk bij')
    // The other page the same way, and it is fine there.
    await tabTo(/^Niet getest/)
    await page.keyboard.press('ArrowDown')
    await page.getByText('Alle pagina’s hebben een uitkomst').waitFor()
  })

  it('shows the results', async () => {
    await press(/^Toets vraag per vraag$/)
    await heading(/Toets vraag per vraag/)
    await press(/Audit van|Afsprakensite/)
    await heading(/Afsprakensite/)
    await press(/^Bekijk het resultaat/)
    await page.getByText('Voorlopig').first().waitFor()
    await standsStill(page)
    await press(/^Naar de audit$|Afsprakensite/)
    await heading(/Afsprakensite/)
  })

  it('makes the statement, and hands it over as a file that says what fails', async () => {
    await press(/^Maak de toegankelijkheids.?verklaring/)
    await heading(/Toegankelijkheids.?verklaring/)
    await tabTo(/^Toegankelijkheidsverklaring, webpagina/, 120)
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    const path = join(files, download.suggestedFilename())
    await download.saveAs(path)
    const statement = readFileSync(path, 'utf8')
    expect(statement).toContain('Toegankelijkheidsverklaring van Afsprakensite')
    expect(statement).toContain('contrast')
    expect(errors).toEqual([])
  })
})
