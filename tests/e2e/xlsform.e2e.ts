/** A spreadsheet form in the real browser: 5,000 rows, a faulty form, taking over, taking back, and a form that the app wrote itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeWorkbook } from '@/exchange/xlsform/writeWorkbook'
import { loadMessages, translator } from '@/locales'
import { paths } from '@/ui/paths'
import { aProfile, openApp, openBrowser } from './browser'

const t = translator('nl', await loadMessages('nl'))
const profile = aProfile()
const folder = mkdtempSync(join(tmpdir(), 'drempelwijs-form-'))
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
  rmSync(folder, { recursive: true, force: true })
})

const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
const heading = (name: string | RegExp): Locator => page.getByRole('heading', { name })
async function fileOf(name: string, survey: readonly Readonly<Record<string, string>>[]): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, await writeWorkbook([{ name: 'survey', headers: ['type', 'name', 'label', 'relevant', 'constraint'], rows: survey }, { name: 'choices', headers: ['list_name', 'name', 'label'], rows: [{ list_name: 'k', name: 'a', label: 'A' }, { list_name: 'k', name: 'b', label: 'B' }] }], ''))
  return path
}
async function choose(path: string): Promise<void> {
  await page.goto('about:blank')
  await openApp(page, paths.importList())
  await page.locator('input[type=file]').setInputFiles(path)
}

describe('a form', () => {
  const rows = (count: number): Record<string, string>[] => Array.from({ length: count }, (_, i) => ({ type: i % 4 === 0 ? 'select_one k' : i % 4 === 1 ? 'image' : 'integer', name: `v${i}`, label: `Vraag ${i}?`, relevant: i > 0 ? "${v0} = 'a'" : '', constraint: '. >= 0' }))

  it('of 5,000 rows is read beside the page, and shown a part at a time', async () => {
    const path = await fileOf('groot.xlsx', rows(5000))
    const worker = page.waitForEvent('worker', (one) => one.url().includes('formWorker'))
    await choose(path)
    // The page itself never reads: somebody may stop it, or go on with something else.
    await worker
    await heading(t('import.preview.title', { n: 3750 })).waitFor()
    expect(await page.locator('tbody tr').count()).toBeLessThan(60)
  }, 120_000)

  it('is one list after one press, and no list after one more', async () => {
    await choose(await fileOf('klein.xlsx', rows(200)))
    await heading(t('import.preview.title', { n: 150 })).waitFor()
    await button(t('import.take')).click()
    await heading(t('import.taken', { title: 'klein' })).waitFor()
    await button(t('import.undo')).click()
    await page.getByText(t('import.choose'), { exact: true }).waitFor()
    await page.goto('about:blank')
    await openApp(page, paths.lists())
    expect(await page.getByRole('link', { name: 'klein' }).count()).toBe(0)
  })

  it('with errors says where they are, saves nothing by itself, and what can be taken over can be opened as a list', async () => {
    await choose(await fileOf('fout.xlsx', [{ type: 'select_one weg', name: 'a', label: '<b>Hoe</b> ziet de deur eruit?' }, { type: 'integer', name: 'a', label: 'Hoeveel?' }, { type: 'begin group', name: 'g', label: 'G' }, { type: 'text', name: 'c', label: 'Wat nog?', relevant: "${a} = 'x" }]))
    await heading(t('import.errors.title', { n: 4 })).waitFor()
    const rows = await page.getByRole('table', { name: t('import.table.errors') }).locator('tbody tr').allInnerTexts()
    expect(rows.map((row) => /rij (\d+)/.exec(row)?.[1])).toEqual(['2', '3', '4', '5'])
    expect(await page.locator('main b', { hasText: 'Hoe' }).count()).toBe(0)
    await button(t('import.takePart')).click()
    await page.getByRole('link', { name: t('import.open') }).click()
    await page.getByRole('heading', { name: 'fout', level: 1, exact: true }).waitFor()
    await page.getByText('<b>Hoe</b> ziet de deur eruit').first().waitFor()
  }, 60_000)

  it('that the app wrote comes back as the same list', async () => {
    await page.goto('about:blank')
    await openApp(page, paths.list('bus-stop'))
    const [download] = await Promise.all([page.waitForEvent('download'), button(t('import.download')).click()])
    const path = join(folder, download.suggestedFilename())
    await download.saveAs(path)
    await choose(path)
    await heading(t('import.losses.none')).waitFor()
    await page.getByText(t('import.preview.catalogue', { n: '23', new: '0' })).waitFor()
    expect(errors).toEqual([])
  }, 60_000)
})
