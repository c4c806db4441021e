/**
 * Several tabs of one device: what is written in one is seen in the other, erasing reaches all of them, a newer version makes
 * an old tab stop and say so, and what was typed just before a tab went away is kept.
 */
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { dossierId } from '@/exchange/example/ids'
import { loadMessages, translator } from '@/locales'
import { paths } from '@/ui/paths'
import { rowOf, rowsOf } from '../fixtures/deviceContents'
import { aProfile, openApp, openBrowser } from './browser'

const t = translator('nl', await loadMessages('nl'))
const profile = aProfile()
let context: BrowserContext
let first: Page
let second: Page
let errors: string[]
let finding = ''

const title = (page: Page): Locator => page.getByLabel(t('finding.title'))
const suggestion = (page: Page): Locator => page.getByLabel(t('finding.suggestion'))
const stored = async (page: Page, name: string): Promise<unknown> => (await rowOf(page, 'findings', finding))?.[name]

async function openFinding(page: Page): Promise<void> {
  await page.goto(`${inject('appUrl')}#${paths.finding(dossierId, finding)}`)
  await title(page).waitFor()
}

async function openTabs(): Promise<void> {
  ({ context, page: first, errors } = await openBrowser(profile.path))
  context.setDefaultTimeout(60_000)
  second = await context.newPage()
}

beforeAll(async () => {
  await openTabs()
  await openApp(first)
  await first.getByRole('button', { name: t('dossier.example.open') }).click()
  await first.waitForURL(/#\/d\//)
  await first.goto(`${inject('appUrl')}#${paths.capture(dossierId, null, 'barrier')}`)
  await first.getByRole('button', { name: t('walk.capture.without') }).click()
  await first.getByRole('button', { name: t('common.done') }).click()
  await first.getByRole('link', { name: t('walk.capture.fillIn') }).click()
  await title(first).waitFor()
  finding = first.url().split('/').at(-1)!
  await openFinding(second)
})
afterAll(async () => {
  await context.close()
  profile.remove()
})

describe('two tabs on one finding', () => {
  it('keep what each of them writes, and show it in both', async () => {
    await Promise.all([title(first).fill('Losse tegel'), suggestion(second).fill('Leg de tegel vast')])
    for (const page of [first, second]) {
      await expect.poll(() => title(page).inputValue()).toBe('Losse tegel')
      await expect.poll(() => suggestion(page).inputValue()).toBe('Leg de tegel vast')
    }
    expect(await stored(first, 'title')).toBe('Losse tegel')
    expect(await stored(first, 'suggestion')).toBe('Leg de tegel vast')
  })

  it('show a text of the other tab after something was typed and taken back, and do not write over it', async () => {
    await title(first).pressSequentially(' x')
    await title(first).press('Backspace')
    await title(first).press('Backspace')
    await first.waitForTimeout(500)
    await title(second).fill('Twee losse tegels')
    await title(second).blur()
    await expect.poll(() => title(first).inputValue()).toBe('Twee losse tegels')
    await title(first).blur()
    await first.waitForTimeout(500)
    expect(await stored(first, 'title')).toBe('Twee losse tegels')
  })

  it('let the text that was typed last win where both type in one field', async () => {
    await title(first).fill('Van de eerste')
    await expect.poll(() => stored(first, 'title')).toBe('Van de eerste')
    await title(second).fill('Van de tweede')
    await expect.poll(() => title(first).inputValue()).toBe('Van de tweede')
    expect(await stored(first, 'title')).toBe('Van de tweede')
  })
})

describe('a tab that goes away', () => {
  it.each([0, 150])('keeps what was typed %i ms before', async (delay) => {
    const words = `Getypt en ${delay} ms later dicht`
    const third = await context.newPage()
    await openFinding(third)
    await title(third).fill(words)
    await third.waitForTimeout(delay)
    await third.close()
    await expect.poll(() => stored(first, 'title')).toBe(words)
    await expect.poll(() => title(first).inputValue(), { timeout: 5000 }).toBe(words)
  })

  it('keeps it also when the page is loaded anew', async () => {
    await title(second).fill('Getypt en herladen')
    await second.reload()
    await expect.poll(() => title(second).inputValue()).toBe('Getypt en herladen')
  })

  it('keeps it also when it was the last tab and the browser is closed', async () => {
    await first.close()
    await title(second).fill('Getypt en alles dicht')
    await second.close()
    await context.close()
    await openTabs()
    await openFinding(first)
    await openFinding(second)
    await expect.poll(() => title(first).inputValue()).toBe('Getypt en alles dicht')
  })
})

describe('a dossier that is erased in one tab', () => {
  it('is gone in the other, and nothing that was being typed there brings a part of it back', async () => {
    await first.goto(`${inject('appUrl')}#${paths.work()}`)
    await first.getByRole('button', { name: t('trust.erase.do') }).first().click()
    const sheet = first.getByRole('dialog')
    await sheet.getByRole('textbox').fill(t('trust.erase.word'))
    await title(second).focus()
    await Promise.all([sheet.getByRole('button', { name: t('trust.erase.do') }).click(), title(second).pressSequentially(' en nog wat erbij', { delay: 40 }).catch(() => undefined)])
    await expect.poll(() => first.locator('main').textContent(), { timeout: 10_000 }).toContain(t('trust.erase.receipt', { title: '' }).trim())
    await second.getByText(t('app.notFound.title')).or(second.getByRole('heading', { name: t('finding.gone') })).first().waitFor()
    await second.waitForTimeout(1000)
    for (const table of ['dossiers', 'places', 'walks', 'findings', 'attachments', 'answers', 'advices', 'followUps', 'changes']) expect(await rowsOf(first, table), table).toEqual([])
  })

  it('stays gone when both tabs are loaded anew', async () => {
    await Promise.all([first.reload(), second.reload()])
    await first.locator('main h1').first().waitFor()
    await second.locator('main').first().waitFor()
    await first.waitForTimeout(500)
    expect(await rowsOf(first, 'findings')).toEqual([])
    expect(await first.locator('.notices .note').count()).toBe(0)
  })
})

describe('an upgrade while an old tab is open', () => {
  it('makes the old tab say that it is outdated, and it writes nothing silently', async () => {
    await openApp(first)
    await first.getByRole('button', { name: t('dossier.example.open') }).click()
    await first.waitForURL(/#\/d\//)
    await first.goto(`${inject('appUrl')}#${paths.dossier(dossierId)}/edit`)
    const field = first.getByRole('textbox').first()
    await field.fill('Titel van voor de upgrade')
    await expect.poll(async () => (await rowOf(first, 'dossiers', dossierId))?.['title']).toBe('Titel van voor de upgrade')
    // Another page of the same site opens the database as a later version would.
    await second.goto(`${inject('appUrl')}manifest.webmanifest`)
    await second.evaluate(() => new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('drempelwijs', 990)
      opening.onsuccess = () => { opening.result.close(); resolve() }
      opening.onerror = () => reject(new Error('the database did not open'))
    }))
    const notice = first.locator('.note', { hasText: t('app.outdated.title') })
    await notice.waitFor()
    expect(await notice.textContent()).toContain(t('app.outdated.body'))
    await notice.getByRole('button', { name: t('app.reload') }).waitFor()
    await field.fill('Titel van een oud tabblad')
    await expect.poll(() => first.locator('.saved').first().textContent()).toContain(t('app.notSaved'))
    expect(await field.inputValue()).toBe('Titel van een oud tabblad')
    expect((await rowOf(second, 'dossiers', dossierId))?.['title']).toBe('Titel van voor de upgrade')
  })

  it('is said after loading anew too, where this version is the old one: nothing is erased', async () => {
    await first.reload()
    await first.getByText(t('app.newer.title')).waitFor()
    await first.getByText(t('app.newer.body')).waitFor()
    expect((await rowOf(second, 'dossiers', dossierId))?.['title']).toBe('Titel van voor de upgrade')
  })
})

it('none of it gave an error in the first tab but that the newer database could not be opened', () => expect(errors.filter((error) => !/VersionError|later version|newer/.test(error))).toEqual([]))
