/**
 * Bad input, in the real browser: each gets a plain Dutch message that says what is safe, and nothing that was saved is lost.
 * One profile for all, with the example dossier in it as the work that must survive.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { dossierId } from '@/exchange/example/ids'
import { loadMessages, translator } from '@/locales'
import { paths } from '@/ui/paths'
import { badBackups, badPhotos, halfPhoto, soundPhoto, squareGeojson, type PickedFile } from '../fixtures/badFiles'
import { fingerprint, rowOf, rowsOf, storedFile } from '../fixtures/deviceContents'
import { jpegTakenAt } from '../fixtures/exifJpeg'
import { aProfile, openApp, openBrowser } from './browser'

const t = translator('nl', await loadMessages('nl'))
/** A message up to where something is filled in. */
const start = (message: string): string => message.split('{')[0]!
const profile = aProfile()
const folder = mkdtempSync(join(tmpdir(), 'drempelwijs-bad-'))
let context: BrowserContext
let page: Page
let errors: string[]
const dialogs: string[] = []

beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path, { extraArgs: ['--use-fake-device-for-media-stream'] }))
  page.setDefaultTimeout(60_000)
  page.on('dialog', (dialog) => { dialogs.push(dialog.message()); void dialog.dismiss() })
  await openApp(page)
  await button(t('dossier.example.open')).click()
  await page.waitForURL(/#\/d\//)
})
afterAll(async () => {
  await context.close()
  profile.remove()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: `test-results/${test.task.name.slice(0, 40)}.png` }).catch(() => undefined) })

const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
const link = (name: string | RegExp): Locator => page.getByRole('link', { name })
const photoInput = 'input[type=file][multiple]'

async function go(path: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${inject('appUrl')}#${path}`)
  await page.locator('main h1').first().waitFor()
}

/** Pins a barrier and opens it; returns its id. */
async function newFinding(): Promise<string> {
  await go(paths.capture(dossierId, null, 'barrier'))
  await button(t('walk.capture.without')).click()
  await button(t('common.done')).click()
  await link(t('walk.capture.fillIn')).click()
  await page.getByLabel(t('finding.title')).waitFor()
  return page.url().split('/').at(-1)!
}

async function field(finding: string, name: string): Promise<unknown> {
  return (await rowOf(page, 'findings', finding))?.[name]
}

async function photosOf(finding: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await rowsOf(page, 'attachments')).filter((row) => row['owner'] === finding && row['deletedAt'] === null)
}

/** Puts a JPEG that the page itself draws into a file input: noise is large, a gradient small. */
async function drawPhoto(width: number, height: number, paint: 'noise' | 'gradient', name: string): Promise<void> {
  await page.locator(photoInput).evaluate(async (input: HTMLInputElement, order) => {
    const canvas = new OffscreenCanvas(order.width, order.height)
    const pen = canvas.getContext('2d')!
    if (order.paint === 'gradient') {
      const colours = pen.createLinearGradient(0, 0, order.width, order.height)
      colours.addColorStop(0, 'navy')
      colours.addColorStop(1, 'orange')
      pen.fillStyle = colours
      pen.fillRect(0, 0, order.width, order.height)
    } else {
      const pixels = pen.createImageData(order.width, order.height)
      for (let at = 0; at < pixels.data.length; at += 65_536) crypto.getRandomValues(new Uint8Array(pixels.data.buffer, at, Math.min(65_536, pixels.data.length - at)))
      pen.putImageData(pixels, 0, 0)
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
    const chosen = new DataTransfer()
    chosen.items.add(new File([blob], order.name, { type: 'image/jpeg' }))
    input.files = chosen.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, { width, height, paint, name })
}

describe('photos', () => {
  it('that are none are each refused by name and reason, while the good one and the finding are kept', async () => {
    await go(paths.capture(dossierId, null, 'barrier'))
    await page.setInputFiles(photoInput, [badPhotos[0]!.file, soundPhoto, ...badPhotos.slice(1).map(({ file }) => file)])
    const note = page.locator('.note', { hasText: t('finding.photos.trouble', { n: badPhotos.length }) })
    await note.waitFor()
    const lines = await note.getByRole('listitem').allTextContents()
    expect(lines).toHaveLength(badPhotos.length)
    for (const [i, { file, problem }] of badPhotos.entries()) {
      expect(lines[i]).toBe(`${file.name}: ${t(`finding.photos.problem.${problem}`)}`)
    }
    expect(await note.textContent()).toContain(t('finding.photos.trouble.safe'))
    await page.getByRole('radio', { name: t('level.blocks') }).first().check({ force: true })
    await button(t('common.done')).click()
    await page.getByRole('heading', { name: t('walk.capture.saved', { name: '' }).trim() }).waitFor()
    await link(t('walk.capture.fillIn')).click()
    await page.getByLabel(t('finding.title')).waitFor()
    expect(await photosOf(page.url().split('/').at(-1)!)).toHaveLength(1)
  })

  it('of which half arrived are kept with a remark', async () => {
    const finding = await newFinding()
    await page.setInputFiles(photoInput, [halfPhoto])
    await page.getByText(t('finding.photos.problem.cut-short')).waitFor()
    expect(await photosOf(finding)).toHaveLength(1)
  })

  it('of 50 megapixels are made smaller', async () => {
    const finding = await newFinding()
    await drawPhoto(8160, 6144, 'gradient', 'groot.jpg')
    await expect.poll(async () => (await photosOf(finding)).length, { timeout: 60_000 }).toBe(1)
    const [photo] = await photosOf(finding)
    expect([photo!['width'], photo!['height']]).toEqual([2048, 1542])
    await page.locator('.photo img').waitFor()
  })

  it('that know where they were taken propose that place, and are stored without it', async () => {
    const bytes = jpegTakenAt(51.0512, 3.7213)
    expect(Buffer.from(bytes).toString('latin1')).toContain('Exif')
    await go(paths.capture(dossierId, null, 'barrier'))
    await page.setInputFiles(photoInput, [{ name: 'met-plek.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }])
    await page.locator('.locate-line', { hasText: t('spotSource.photo') }).waitFor()
    await button(t('common.done')).click()
    await link(t('walk.capture.fillIn')).click()
    await page.getByLabel(t('finding.title')).waitFor()
    const finding = page.url().split('/').at(-1)!
    const spot = (await field(finding, 'spot')) as { lat: number; lon: number; source: string }
    expect(spot.source).toBe('photo')
    expect(spot.lat).toBeCloseTo(51.0512, 4)
    expect(spot.lon).toBeCloseTo(3.7213, 4)
    const [photo] = await photosOf(finding)
    const stored = await storedFile(page, String(photo!['sha256']))
    expect(stored).toMatch(/^\u00ff\u00d8/)
    expect(stored).not.toContain('Exif')
  })
})

describe('what the device refuses', () => {
  it('a place: says what else works, and the finding is kept', async () => {
    await newFinding()
    await button(t('finding.where.gps')).click()
    await page.getByText(t('finding.where.problem.denied')).waitFor()
    await page.getByLabel(t('finding.where.words')).fill('aan de achterdeur')
    await expect.poll(() => field(page.url().split('/').at(-1)!, 'whereWords')).toBe('aan de achterdeur')
  })

  it('the microphone: typing still works, and the finding can be made without it', async () => {
    await go(paths.capture(dossierId, null, 'barrier'))
    await button(t('walk.capture.speak')).click()
    await page.getByText(t('finding.voice.problem.denied')).waitFor()
    await page.getByText(t('finding.voice.problem.body')).waitFor()
    await button(t('walk.capture.noVoice')).click()
    await button(t('common.done')).click()
    await page.getByRole('heading', { name: t('walk.capture.saved', { name: '' }).trim() }).waitFor()
  })

  it('the camera: nothing asks for it, as the photo comes from the phone\'s own camera or a file', async () => {
    await go(paths.capture(dossierId, null, 'barrier'))
    const state = await page.evaluate(async () => (await navigator.permissions.query({ name: 'camera' as PermissionName })).state)
    expect(state).toBe('denied')
    expect(await page.locator('input[type=file][capture]').count()).toBe(1)
    await page.setInputFiles('input[type=file][capture]', [soundPhoto])
    await page.locator('.shot img').waitFor()
  })

  it('a sure place: five kilometres is shown as such, with the advice to point it out', async () => {
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ latitude: 51.05, longitude: 3.72, accuracy: 5000 })
    const finding = await newFinding()
    await page.locator('.locate-line', { hasText: '5 km' }).waitFor()
    expect(await page.locator('.locate-line').first().textContent()).toContain(t('finding.where.rough'))
    expect(await field(finding, 'spot')).toMatchObject({ source: 'gps', accuracyM: 5000 })
  })

  it('a place in time: says that it took too long, and what was there stays', async () => {
    const finding = await newFinding()
    await page.locator('.locate-line', { hasText: '5 km' }).waitFor()
    const before = await field(finding, 'spot')
    await page.evaluate(() => {
      navigator.geolocation.getCurrentPosition = (_found, failed) => failed?.({ code: 3, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 })
    })
    await button(t('finding.where.gps')).click()
    await page.getByText(t('finding.where.problem.timeout')).waitFor()
    expect(await field(finding, 'spot')).toEqual(before)
  })
})

describe('a full device', () => {
  it('refuses the photo with the reason, still takes words, and loses nothing that was there', { timeout: 60_000 }, async () => {
    const finding = await newFinding()
    const before = await rowsOf(page, 'findings')
    const cdp = await context.newCDPSession(page)
    const origin = new URL(inject('appUrl')).origin
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    try {
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 60_000 })
      await drawPhoto(1800, 1400, 'noise', 'te-veel.jpg')
      const note = page.locator('.note', { hasText: t('finding.photos.trouble', { n: 1 }) })
      await note.waitFor({ timeout: 30_000 })
      expect(await note.textContent()).toContain(`te-veel.jpg: ${t('finding.photos.problem.quota')}`)
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used - 1_000_000 })
      await page.getByLabel(t('finding.title')).fill('Woorden op een vol toestel')
      await expect.poll(() => field(finding, 'title')).toBe('Woorden op een vol toestel')
      await expect.poll(() => page.locator('.saved').first().textContent()).toContain(t('app.saved'))
    } finally {
      await cdp.send('Storage.overrideQuotaForOrigin', { origin })
      await cdp.detach()
    }
    await go(paths.finding(dossierId, finding))
    expect(await page.getByLabel(t('finding.title')).inputValue()).toBe('Woorden op een vol toestel')
    expect(await photosOf(finding)).toEqual([])
    const after = await rowsOf(page, 'findings')
    expect(after.filter(({ id }) => id !== finding)).toEqual(before.filter(({ id }) => id !== finding))
  })
})

describe('a back-up that cannot be trusted', () => {
  let sound: Uint8Array

  it('is made first, sound, and shows what it holds before anything changes', async () => {
    await go(paths.work())
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button(t('trust.backup.make')).first().click()])
    await file.saveAs(join(folder, 'goed.zip'))
    sound = new Uint8Array(readFileSync(join(folder, 'goed.zip')))
    await page.getByText(start(t('trust.backup.made'))).waitFor()
    const before = await fingerprint(page)
    await page.setInputFiles('input[type=file]', join(folder, 'goed.zip'))
    await button(t('trust.restore.go')).waitFor()
    await page.getByText(t('trust.restore.nothingYet')).first().waitFor()
    expect(await fingerprint(page)).toBe(before)
    await button(t('trust.restore.not')).click()
  })

  it('is refused, and the message says why and that nothing changed', { timeout: 90_000 }, async () => {
    const before = await fingerprint(page)
    const section = page.getByRole('region', { name: t('trust.restore.title') })
    for (const { what, bytes, problem } of badBackups(sound)) {
      const path = join(folder, 'slecht.zip')
      writeFileSync(path, bytes)
      await page.setInputFiles('input[type=file]', path)
      const note = section.locator('.note')
      await expect.poll(async () => ((await note.count()) > 0 ? note.first().textContent() : ''), { message: what, timeout: 20_000 }).toContain(start(t(`publish.read.${problem}`)))
      const said = await note.first().textContent()
      expect(said, what).toContain(t('trust.restore.refused'))
      expect(said, what).toContain(t('trust.restore.unchanged'))
      expect(await button(t('trust.restore.go')).count(), what).toBe(0)
      expect(await fingerprint(page), what).toBe(before)
    }
  })

  it('is refused from the first screen just the same', async () => {
    await go('/')
    await page.setInputFiles('input[type=file]', { name: 'vakantie.zip', mimeType: 'application/zip', buffer: Buffer.from('geen zip') })
    await page.getByText(t('trust.restore.refused')).waitFor()
    await page.getByText(t('trust.restore.unchanged')).waitFor()
  })
})

describe('a file of neighbourhoods', () => {
  const ghent = fileURLToPath(new URL('../../../shared/testdata/ghent/stadswijken-gent.geojson', import.meta.url))
  const input = 'input[type=file][accept*=geojson]'
  const stored = async (): Promise<unknown> => (await rowsOf(page, 'settings')).find(({ key }) => String(key).endsWith('wijken'))?.['value']

  it('is taken when it is sound', async () => {
    await go(paths.settings())
    await page.setInputFiles(input, { name: 'wijk.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(squareGeojson(3.7, 51, 0.1)) })
    await page.getByText(t('settings.wijken.count', { n: 1 })).first().waitFor()
  })

  it('is refused when broken, in Lambert metres, or 50 MB, and what was there stays', { timeout: 60_000 }, async () => {
    const before = await stored()
    const feature = squareGeojson(3.7, 51, 0.1).slice('{"type":"FeatureCollection","features":['.length, -2)
    writeFileSync(join(folder, 'reus.geojson'), `{"type":"FeatureCollection","features":[${`${feature},`.repeat(Math.ceil(50_000_000 / (feature.length + 1)))}${feature}]}`)
    const buffer = (text: string): PickedFile => ({ name: 'wijk.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(text) })
    for (const [file, says] of [
      [buffer('{"type":"FeatureCollection","feat'), t('publish.read.not-json')],
      [buffer('[]'), t('publish.read.not-geojson')],
      [buffer(''), t('publish.read.empty')],
      [buffer(squareGeojson(104_000, 193_000, 900)), t('publish.read.lambert')],
      [join(folder, 'reus.geojson'), t('publish.read.too-large')],
    ] as const) {
      await page.setInputFiles(input, file)
      const note = page.locator('.note', { hasText: says })
      await note.waitFor()
      const said = await note.textContent()
      expect(said).toContain(t('settings.wijken.notLoaded'))
      expect(said).toContain(t('settings.wijken.kept'))
      expect(await stored()).toEqual(before)
    }
    await page.getByText(t('settings.wijken.count', { n: 1 })).first().waitFor()
  })

  it.skipIf(!existsSync(ghent))('of Ghent itself gives its 25 neighbourhoods (skipped where the file is not beside the repository)', async () => {
    await page.setInputFiles(input, ghent)
    await page.getByText(t('settings.wijken.count', { n: 25 })).first().waitFor()
    expect(await page.locator('.note').count()).toBe(0)
  })
})

describe('text that tries something', () => {
  const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>{{ 7*7 }}'
  const turned = 'voor \u202egpj.eot\u202e na'
  const long = 'lang woord '.repeat(909)

  /** Nothing became markup, and nothing is wider than the screen. */
  async function isOnlyText(): Promise<void> {
    expect(await page.locator('img[src="x"], main script').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }

  it('is text on the page of the finding, in the list, on the map, in the overview and in the document', { timeout: 90_000 }, async () => {
    await context.setGeolocation({ latitude: 51.0465, longitude: 3.7345, accuracy: 4 })
    const finding = await newFinding()
    await page.locator('.locate-line', { hasText: '4 m' }).waitFor()
    await page.getByLabel(t('finding.title')).fill(markup)
    await page.getByRole('textbox', { name: `${t('finding.words')} ${t('common.optional')}`, exact: true }).fill(`${markup}${turned}`)
    await page.getByLabel(t('finding.where.address')).fill(markup)
    await page.getByLabel(t('finding.where.words')).fill(turned)
    await page.getByLabel(t('finding.suggestion')).fill(markup)
    await expect.poll(() => field(finding, 'suggestion')).toBe(markup)
    await isOnlyText()
    await go(`${paths.findings(dossierId)}?q=onerror`)
    await page.getByRole('heading', { name: markup }).waitFor()
    await isOnlyText()
    await go(`${paths.findings(dossierId)}?view=map&q=onerror`)
    await page.getByRole('button', { name: markup }).first().waitFor()
    await isOnlyText()
    await go(paths.dossier(dossierId))
    await isOnlyText()
    await go(paths.work())
    await isOnlyText()
    await go(paths.document(dossierId))
    await page.locator('.preview').getByText(markup).first().waitFor()
    await isOnlyText()
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button(t('publish.format.html.label')).click()])
    const html = readFileSync(await file.path(), 'utf8')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toMatch(/<img src=x|<script/)
  })

  it('of ten thousand characters is shown whole and breaks no screen', { timeout: 60_000 }, async () => {
    const finding = await newFinding()
    await page.getByLabel(t('finding.title')).fill(long)
    await page.getByRole('textbox', { name: `${t('finding.words')} ${t('common.optional')}`, exact: true }).fill('x'.repeat(10_000))
    await expect.poll(async () => String(await field(finding, 'words')).length).toBe(10_000)
    await page.setViewportSize({ width: 320, height: 640 })
    await isOnlyText()
    await go(paths.findings(dossierId))
    await page.getByRole('heading', { name: /lang woord/ }).first().waitFor()
    await isOnlyText()
    await go(paths.document(dossierId))
    await page.locator('.preview').getByText(/lang woord/).first().waitFor()
    await isOnlyText()
    await page.setViewportSize({ width: 390, height: 844 })
  })

  it('ran nowhere', () => expect(dialogs).toEqual([]))
})

describe('a measure', () => {
  it('as people type it is understood, or refused with an example, and what was there stays', { timeout: 60_000 }, async () => {
    const finding = await newFinding()
    await page.getByRole('radio', { name: t('findingSubject.kerb') }).first().check({ force: true })
    const measure = page.getByLabel(t('finding.measure.ask.kerb'))
    await measure.waitFor()
    const value = (): Promise<unknown> => field(finding, 'measuredValue')
    const alert = page.locator('.field__error')
    const type = async (text: string): Promise<void> => {
      await measure.fill('')
      await measure.pressSequentially(text, { delay: 25 })
    }
    for (const [text, expected] of [['0', 0], ['2,5', 2.5], ['90 mm', 9], ['125', 125], ['7', 7]] as const) {
      await type(text)
      await expect.poll(value, { message: text }).toBe(expected)
      await page.waitForTimeout(500)
      expect(await value(), text).toBe(expected)
      expect(await measure.inputValue(), text).toBe(text)
      expect(await alert.count(), text).toBe(0)
    }
    for (const [text, says] of [['-3', t('common.measure.negative')], ['9999', t('common.measure.too-large')], ['zeven', t('common.measure.not-a-number')], ['7 kg', t('common.measure.wrong-unit', { unit: 'cm' })]] as const) {
      await measure.fill('7')
      await expect.poll(value).toBe(7)
      await measure.blur()
      await measure.press('Home')
      await measure.press('Shift+End')
      // So slowly that half of it is saved first.
      await measure.pressSequentially(text, { delay: text === '9999' ? 350 : 25 })
      await page.getByText(says).waitFor()
      await page.waitForTimeout(500)
      expect(await value(), text).toBe(7)
      expect(await measure.inputValue(), text).toBe(text)
    }
  })
})

it('none of it gave an error of the app or a report of its content security policy', () => expect(errors).toEqual([]))
