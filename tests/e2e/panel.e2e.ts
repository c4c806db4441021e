/**
 * The panel screens in a real Chromium: somebody's whole turn by keyboard alone, several people on one device, everything that goes wrong in
 * the street, and how little a page loads.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { scoreIdOf } from '@/domain/score'
import { markIdOf } from '@/features/panel/markId'
import { loadPanelMessages, panelTranslator } from '@/locales/panel'
import { paths } from '@/ui/paths'
import { rowOf, rowsOf, type StoredRow } from '../fixtures/deviceContents'
import { soundPhoto } from '../fixtures/badFiles'
import { aProfile, openBrowser } from './browser'
import { startKillable } from './killableBrowser'
import { dossier, fromElsewhere, links, openPanel, people, theWalk, walk } from './panelWalk'

const dist = process.env['DIST'] ?? resolve(import.meta.dirname, '../../dist')
const docs = resolve(import.meta.dirname, '../../docs')
const t = panelTranslator('nl', await loadPanelMessages('nl'))
const profile = aProfile()
let context: BrowserContext
let page: Page
let errors: string[]

const button = (name: string | RegExp) => page.getByRole('button', { name })
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const turn = (who: keyof typeof people, at?: keyof typeof links): string => paths.turn(dossier, walk, people[who], at && links[at])
const scoreOf = (at: keyof typeof links, who: keyof typeof people): Promise<StoredRow | undefined> => rowOf(page, 'scores', scoreIdOf(links[at], people[who]))
/** Longer than the pause in which a second tap is taken for half of a double tap. */
const rest = (): Promise<void> => page.waitForTimeout(600)
/** Opens a screen as the person it is for. */
async function openAs(who: keyof typeof people, path: string): Promise<void> {
  await page.evaluate((id) => sessionStorage.setItem('drempelwijs:at', id), people[who])
  await openPanel(page, path)
  await rest()
}

beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path, { permissions: ['microphone', 'geolocation'], geolocation: { latitude: 51.0478, longitude: 3.7304, accuracy: 9 }, extraArgs: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] }))
  context.setDefaultTimeout(60_000)
  await fromElsewhere(context, theWalk)
  await openPanel(page, paths.panel(dossier, walk))
}, 60_000)
afterAll(async () => {
  await context.close()
  profile.remove()
})
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: `test-results/panel-${Date.now()}.png` }).catch(() => undefined) })

describe('what a panel page loads', () => {
  it('is at most 20 kB of JavaScript over the first route', { timeout: 60_000 }, async () => {
    const loaded = async (path: string): Promise<Set<string>> => {
      await openPanel(page, path)
      await page.waitForTimeout(1200)
      return new Set(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((name) => name.endsWith('.js'))))
    }
    const first = await loaded('/')
    await page.evaluate((id) => sessionStorage.setItem('drempelwijs:at', id), people.blue)
    for (const path of [paths.panel(dossier, walk), turn('blue'), turn('blue', 'letter'), paths.turnWords(dossier, walk, people.blue, links.letter)]) {
      const added = [...await loaded(path)].filter((name) => !first.has(name))
      const total = added.reduce((sum, name) => sum + gzipSync(readFileSync(join(dist, name))).length / 1000, 0)
      console.log(`${path.split('/').slice(4).length} deep: ${total.toFixed(1)} kB in ${added.length} files`)
      expect(total).toBeLessThanOrEqual(20)
      expect(added.join(' ')).not.toMatch(/\/(catalogue|rest|routes|moreIcons|useLeaflet|photos|addPhotos|useRecorder)-/)
    }
  })
})

describe('a whole turn by keyboard alone', () => {
  /** Tab until the focus is on what is named. Each stop must be to be seen (WCAG 2.4.7). */
  async function tabTo(name: RegExp, most = 60): Promise<number> {
    const passed: string[] = []
    for (let i = 1; i <= most; i++) {
      await page.keyboard.press('Tab')
      const here = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const label = [...((element as HTMLInputElement).labels ?? [])].map((one) => one.textContent).join(' ') || element.textContent || ''
        const marks = [element, element.nextElementSibling, element.closest('label')].filter((mark): mark is Element => mark !== null)
        return { name: label.replace(/\s+/g, ' ').trim(), tag: element.tagName, isShown: marks.some((mark) => { const { outlineStyle, outlineWidth } = getComputedStyle(mark); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 }) }
      })
      passed.push(here.name.slice(0, 30))
      if (here.tag !== 'BODY' && here.tag !== 'MAIN') expect(here.isShown, `focus on "${here.name}" is not to be seen`).toBe(true)
      if (name.test(here.name)) return i
    }
    throw new Error(`no stop named ${name}: ${passed.join(' > ')}`)
  }
  const press = async (name: RegExp): Promise<void> => { await tabTo(name); await page.keyboard.press('Enter') }

  it('chooses a sign, and is asked for a yes before anything else', async () => {
    await page.evaluate(() => sessionStorage.clear())
    await openPanel(page, paths.panel(dossier, walk))
    expect(await page.locator('main').textContent()).not.toMatch(/Blokkeert|In orde|Lukt/)
    await press(/Geel D/)
    await heading('Dag Geel D').waitFor()
    await rest()
    await press(/^Begin$/)
    await page.getByRole('alert').getByText(t('welcome.chooseFirst')).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('consent-score-yes')
    await page.keyboard.press('Space')
    await expect.poll(async () => (await rowOf(page, 'participants', people.yellow))?.['consentScore']).toBe(true)
    expect(await rowOf(page, 'participants', people.yellow)).toMatchObject({ consentAt: expect.stringMatching(/^20/) })
    await press(/^Begin$/)
  })

  it('scores with the arrow keys: kept at once, said once', async () => {
    await heading('De brief').waitFor()
    await rest()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await tabTo(/In orde/)
    await page.keyboard.press('Space')
    await expect.poll(async () => (await scoreOf('letter', 'yellow'))?.['level']).toBe('good')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await scoreOf('letter', 'yellow'))?.['level']).toBe('needs-help')
    expect(await scoreOf('letter', 'yellow')).toMatchObject({ participant: people.yellow, link: links.letter, walk, filledBy: 'self', skippedAt: null })
    await page.getByText(t('app.savedHere')).first().waitFor()
    await press(/^Volgende$/)
  })

  it('types in own words, chooses a face, and names a barrier in one press that can be taken back', async () => {
    await page.getByText(t('words.chose', { level: t('level.needs-help') })).waitFor()
    await rest()
    await tabTo(/Typ in jouw woorden/)
    await page.keyboard.type('Niemand zei iets.')
    await expect.poll(async () => (await scoreOf('letter', 'yellow'))?.['words']).toBe('Niemand zei iets.')
    await tabTo(/^Goed$/)
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await scoreOf('letter', 'yellow'))?.['feeling']).toBe('mixed')
    await press(/^Dit is een knelpunt$/)
    const mark = markIdOf(scoreIdOf(links.letter, people.yellow), 'barrier')
    await expect.poll(() => rowOf(page, 'findings', mark)).toMatchObject({ number: 1, title: 'De brief', link: links.letter, participant: people.yellow, levels: { deaf: 'needs-help' }, voices: { [scoreIdOf(links.letter, people.yellow)]: true } })
    // The words are quoted from the score, never copied.
    expect(JSON.stringify(await rowsOf(page, 'findings'))).not.toContain('Niemand zei iets')
    await expect.poll(() => page.evaluate(() => (document.activeElement === document.body ? '' : document.activeElement?.textContent))).toContain(t('app.undo'))
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await rowOf(page, 'findings', mark))?.['deletedAt']).toMatch(/^20/)
    await expect.poll(() => page.evaluate(() => (document.activeElement === document.body ? '' : document.activeElement?.textContent))).toContain(t('mark.barrier'))
    await press(/^Volgende$/)
  })

  it('skips, pauses, goes on, stops, and comes back to the first open link', async () => {
    await heading('Afspraak maken').waitFor()
    await rest()
    await press(/^Sla over$/)
    await heading('De tram').waitFor()
    expect(await scoreOf('web', 'yellow')).toMatchObject({ skippedAt: expect.stringMatching(/^20/) })
    expect((await scoreOf('web', 'yellow'))?.['level']).toBeUndefined()
    await rest()
    await press(/^Pauze$/)
    await heading('Pauze').waitFor()
    await rest()
    await press(/^Ga verder$/)
    await heading('De tram').waitFor()
    await rest()
    await press(/^Stop$/)
    await heading('Dank je wel').waitFor()
    await page.getByText(t('end.open', { n: 3, total: 5 })).waitFor()
    await rest()
    await press(/^Ga toch verder$/)
    await heading('De tram').waitFor()
  })

  it('needs few stops: at most twelve from the top of a score screen to its end', async () => {
    await rest()
    await page.evaluate(() => { (document.activeElement as HTMLElement).blur(); window.scrollTo(0, 0) })
    await page.reload()
    await heading('De tram').waitFor()
    expect(await tabTo(/^Volgende$/)).toBeLessThanOrEqual(12)
  })
})

describe('several people on one device', () => {
  it('see nothing of each other: going back asks first who it is', async () => {
    await openPanel(page, paths.panel(dossier, walk))
    const busy = button(t('chooser.hand'))
    if (await busy.isVisible()) await busy.click()
    await button(/Blauw B/).click()
    await heading('Dag Blauw B').waitFor()
    await rest()
    await button(t('welcome.begin')).click()
    await heading('De brief').waitFor()
    await page.getByRole('radio', { name: /Blokkeert/ }).check({ force: true })
    await rest()
    await page.getByRole('button', { name: t('app.stop'), exact: true }).click()
    await heading('Dank je wel').waitFor()
    await rest()
    await button(t('end.next')).click()
    await heading(t('chooser.title')).waitFor()
    await rest()
    await button(/Geel D/).click()
    await heading('Dag Geel D').waitFor()
    await page.goBack()
    await heading(t('chooser.busy', { person: 'Geel D' })).waitFor()
    await page.goBack()
    await heading(t('guard.title', { person: 'Blauw B' })).waitFor()
    expect(await page.locator('#app').textContent()).not.toMatch(/Blokkeert|De brief|1 van 5/)
    await page.goBack()
    expect(await page.locator('#app').textContent()).not.toMatch(/Blokkeert|De brief/)
    await rest()
    await button(t('guard.yes', { person: 'Blauw B' })).click()
    await heading('De brief').waitFor()
    expect(await page.getByRole('radio', { name: /Blokkeert/ }).isChecked()).toBe(true)
  })

  it('are asked in both languages when the screen is somebody\'s who reads another', async () => {
    await openAs('blue', turn('green', 'letter'))
    await page.getByText(t('guard.ask', { person: 'Groen C' })).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar')
    await button(t('guard.no')).click()
    await heading(t('chooser.title')).waitFor()
  })

  it('give the device back to the facilitator only by saying so twice', async () => {
    await openAs('blue', paths.turnEnd(dossier, walk, people.blue))
    await button(t('end.facilitator')).click()
    await heading(t('chooser.back')).waitFor()
    expect(await page.getByRole('link', { name: t('chooser.facilitator') }).getAttribute('href')).toContain(paths.live(dossier, walk))
  })

  it('who tap at once end with the last tap, in one record and without an error', async () => {
    await openAs('blue', turn('blue', 'tram'))
    await page.evaluate(() => { for (const level of ['good', 'blocks', 'inconvenient']) document.querySelector<HTMLInputElement>(`input[value="${level}"]`)!.click() })
    await expect.poll(async () => (await scoreOf('tram', 'blue'))?.['level']).toBe('inconvenient')
    expect((await rowsOf(page, 'scores')).filter((row) => row['link'] === links.tram && row['participant'] === people.blue)).toHaveLength(1)
    expect(await page.locator('input[name=level]:checked').getAttribute('value')).toBe('inconvenient')
  })
})

describe('in the street', () => {
  it('two quick taps on "Volgende" go one step only', async () => {
    await openAs('blue', turn('blue', 'tram'))
    await button(t('app.next')).dblclick()
    await page.waitForTimeout(400)
    expect(page.url()).toContain(paths.turnWords(dossier, walk, people.blue, links.tram))
    await rest()
    await button(t('app.next')).dblclick()
    await page.waitForTimeout(400)
    expect(page.url()).toMatch(new RegExp(`${turn('blue', 'entrance')}$`))
  })

  it('a link that the facilitator takes away keeps its answer, and leads on calmly', async () => {
    await openAs('blue', paths.turnWords(dossier, walk, people.blue, links.web))
    await page.getByRole('textbox', { name: t('words.type') }).fill('Ik vond de knop niet.')
    await fromElsewhere(context, [{ kind: 'link', record: links.web, set: { deletedAt: '2026-11-20T10:00:00.000Z' } }])
    await heading(t('gone.link')).waitFor()
    await expect.poll(async () => (await scoreOf('web', 'blue'))?.['words']).toBe('Ik vond de knop niet.')
    await button(t('app.goOn')).click()
    await heading('De ingang').waitFor()
    await page.getByText(t('app.step', { n: 3, total: 4 })).first().waitFor()
  })

  it('a link that is merged leads to the one that it became, and one that moves only changes its number', async () => {
    await openAs('blue', turn('blue', 'entrance'))
    await fromElsewhere(context, [{ kind: 'link', record: links.entrance, set: { position: 0.5 } }])
    await page.getByText(t('app.step', { n: 1, total: 4 })).first().waitFor()
    await fromElsewhere(context, [{ kind: 'link', record: links.entrance, set: { mergedInto: links.reception } }])
    await heading(t('gone.merged')).waitFor()
    await button(t('app.goOn')).click()
    await heading('Onthaal en wachten').waitFor()
    await fromElsewhere(context, [{ kind: 'link', record: links.entrance, set: { mergedInto: null, position: 4 } }, { kind: 'link', record: links.web, set: { deletedAt: null } }])
  })

  it('a yes that is withdrawn elsewhere leads back to the question, and what was said stays', async () => {
    await openAs('blue', turn('blue', 'reception'))
    await fromElsewhere(context, [{ kind: 'participant', record: people.blue, set: { consentScore: false } }])
    await heading('Dag Blauw B').waitFor()
    await page.getByText(t('welcome.refused')).waitFor()
    expect(await button(t('welcome.begin')).count()).toBe(0)
    expect(await scoreOf('tram', 'blue')).toMatchObject({ level: 'inconvenient' })
    await page.locator('#consent-score-yes').check({ force: true })
    await button(/^(Begin|Ga verder)/).waitFor()
  })

  it('a microphone that is refused says so, and typing works', async () => {
    await page.addInitScript(() => { if (location.hash.includes('words')) navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError')) })
    await openAs('blue', paths.turnWords(dossier, walk, people.blue, links.reception))
    await button(t('voice.start')).click()
    await page.getByRole('alert').getByText(t('voice.denied')).waitFor()
    await page.getByText(t('voice.instead')).waitFor()
    await page.getByRole('textbox', { name: t('words.type') }).fill('De zuil zegt niets.')
    await expect.poll(async () => (await scoreOf('reception', 'blue'))?.['words']).toBe('De zuil zegt niets.')
  })
})

describe('speaking, and photos', () => {
  let other: Page
  beforeAll(async () => {
    // A page without the refused microphone of the test before.
    other = await context.newPage()
    await page.close()
    page = other
    await page.goto(`${inject('appUrl')}#/`)
  })

  it('a recording is kept with the score, can be heard, taken away and put back', async () => {
    await openAs('blue', paths.turnWords(dossier, walk, people.blue, links.letter))
    await button(t('voice.start')).click()
    await page.getByText(t('voice.listening')).first().waitFor()
    await page.waitForTimeout(1300)
    await button(t('voice.stop')).click()
    await button(new RegExp(`^${t('voice.play')}`)).waitFor()
    const voice = (await rowsOf(page, 'attachments')).find((row) => row['owner'] === scoreIdOf(links.letter, people.blue))
    expect(voice).toMatchObject({ kind: 'voice', ownerKind: 'score', deletedAt: null })
    await button(new RegExp(`^${t('app.remove')}`)).click()
    await button(t('app.putBack')).click()
    await button(new RegExp(`^${t('voice.play')}`)).waitFor()
  })

  it('a photo is asked for only after a yes, and what makes it small loads only then', async () => {
    await fromElsewhere(context, [{ kind: 'participant', record: people.blue, set: { consentPhoto: false } }])
    await openAs('blue', paths.turnWords(dossier, walk, people.blue, links.letter))
    expect(await page.locator('input[type=file]').count()).toBe(0)
    await button(t('photo.consent.yes')).click()
    await page.locator('input[type=file]').waitFor({ state: 'attached' })
    await expect.poll(async () => (await rowOf(page, 'participants', people.blue))?.['consentPhoto']).toBe(true)
    await page.setInputFiles('input[type=file]', soundPhoto)
    await page.getByRole('img', { name: t('photo.nth', { n: 1 }) }).waitFor()
    expect((await rowsOf(page, 'attachments')).filter((row) => row['owner'] === scoreIdOf(links.letter, people.blue)).map((row) => row['kind']).sort()).toEqual(['photo', 'voice'])
  })

  it('a place comes with a barrier only when somebody asks', async () => {
    const mark = markIdOf(scoreIdOf(links.letter, people.blue), 'barrier')
    await button(t('mark.barrier')).click()
    await button(t('mark.place')).waitFor()
    expect(await rowOf(page, 'findings', mark)).toMatchObject({ number: 2 })
    expect((await rowOf(page, 'findings', mark))?.['spot']).toBeUndefined()
    await button(t('mark.place')).click()
    await page.getByText(t('mark.place.done')).first().waitFor()
    await expect.poll(async () => (await rowOf(page, 'findings', mark))?.['spot']).toMatchObject({ lat: 51.0478, source: 'gps' })
  })

  it('the barrier follows when the person changes their mind about the level', async () => {
    await rest()
    await button(t('app.previous')).click()
    await page.getByRole('radio', { name: /Het kostte moeite/ }).check({ force: true })
    await expect.poll(async () => (await rowOf(page, 'findings', markIdOf(scoreIdOf(links.letter, people.blue), 'barrier')))?.['levels']).toEqual({ blind: 'inconvenient' })
  })
})

describe('reading aloud', () => {
  it('says in words that the device has no voice for the language', async () => {
    await openAs('blue', turn('blue', 'letter'))
    await page.getByText(t('read.noVoice')).waitFor()
    expect(await button(t('read.start')).count()).toBe(0)
  })

  it('reads title, task, question and the four answers with a voice of the language, and stops at the second press', async () => {
    const speaking = await context.newPage()
    await speaking.addInitScript(() => {
      const spoken: string[] = []
      const voices = [{ lang: 'en-GB', localService: true, name: 'en' }, { lang: 'nl-BE', localService: true, name: 'nl' }]
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class { voice = null; lang = ''; rate = 1; constructor(readonly text: string) {} } })
      Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => voices, speak: (said: { text: string; lang: string }) => spoken.push(`${said.lang}: ${said.text}`), cancel: () => spoken.push('stop'), addEventListener() {}, removeEventListener() {} } })
      Object.defineProperty(window, 'spoken', { value: spoken })
    })
    await speaking.goto(`${inject('appUrl')}#/`)
    await speaking.evaluate((id) => sessionStorage.setItem('drempelwijs:at', id), people.blue)
    await openPanel(speaking, turn('blue', 'reception'))
    await speaking.getByRole('button', { name: t('read.start') }).click().catch(async (error: unknown) => { await speaking.screenshot({ path: 'test-results/panel-speaking.png' }); throw error })
    await speaking.getByRole('button', { name: t('read.stop') }).click()
    await speaking.getByRole('button', { name: t('read.start') }).waitFor()
    expect(await speaking.evaluate(() => (window as unknown as { spoken: string[] }).spoken)).toEqual([
      'stop', ...['Onthaal en wachten', 'Je neemt een nummer aan de zuil. Je wacht op je beurt.', 'Hoe lukte dit?', 'In orde. Ik kon het alleen.', 'Lukt, maar lastig. Het kostte moeite.', 'Lukt enkel met hulp. Iemand hielp mij.', 'Blokkeert. Ik kon niet verder.'].map((text) => `nl-BE: ${text}`), 'stop',
    ])
    await speaking.close()
  })
})

describe('other languages', () => {
  it('Arabic runs from right to left at 390 pixels, and the page is as it was when one leaves', { timeout: 60_000 }, async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openAs('green', turn('green', 'reception'))
    await heading('الاستقبال والانتظار').waitFor()
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl'])
    const ar = panelTranslator('ar', await loadPanelMessages('ar'))
    const box = async (name: string) => (await page.getByText(name, { exact: true }).first().boundingBox())!
    const [best, second, next, previous, pause] = await Promise.all([`${ar('level.good')}.`, `${ar('level.inconvenient')}.`, ar('app.next'), ar('app.previous'), ar('app.pause')].map(box))
    expect(best!.x).toBeGreaterThan(second!.x)
    expect(previous!.x).toBeGreaterThan(next!.x)
    expect(pause!.x).toBeGreaterThan(195)
    await page.getByRole('radio', { name: new RegExp(ar('say.blocks')) }).check({ force: true })
    await page.evaluate(() => document.fonts.ready)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    if (process.env['SHOTS'] || !existsSync(join(docs, 'panel-ar.png'))) await page.screenshot({ path: join(docs, 'panel-ar.png') })
    await page.evaluate(() => { location.hash = '#/' })
    await expect.poll(() => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['nl-BE', ''])
  })

  it('can be changed at any moment, and the choice is kept', async () => {
    await openAs('blue', turn('blue', 'letter'))
    await page.getByRole('combobox', { name: t('app.language') }).selectOption('fr')
    const fr = panelTranslator('fr', await loadPanelMessages('fr'))
    await page.getByRole('heading', { level: 2, name: fr('score.ask') }).waitFor()
    expect((await rowOf(page, 'participants', people.blue))?.['language']).toBe('fr')
    // What the facilitator did not translate stands there in Dutch, and says that it is.
    expect(await heading('De brief').getAttribute('lang')).toBe('nl-BE')
    await page.getByRole('combobox').selectOption('nl')
    await page.getByRole('heading', { level: 2, name: t('score.ask') }).waitFor()
  })
})

describe('large letters and small windows', () => {
  it.each([['320 pixels', 320, 640], ['400 % zoom', 320, 256]] as const)('at %s nothing scrolls sideways or stands in the way, on any screen', async (_name, width, height) => {
    await page.setViewportSize({ width, height })
    for (const path of [turn('blue'), turn('blue', 'reception'), paths.turnWords(dossier, walk, people.blue, links.letter), paths.turnPause(dossier, walk, people.blue, turn('blue', 'letter')), paths.turnEnd(dossier, walk, people.blue)]) {
      await openAs('blue', path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(1)
      if (height === 256) expect(await page.evaluate(() => [...document.querySelectorAll('.topbar, .dock')].filter((bar) => ['sticky', 'fixed'].includes(getComputedStyle(bar).position)).length), path).toBe(0)
    }
    await page.setViewportSize({ width: 390, height: 844 })
  })

  it('no text is smaller than 18 pixels, no level smaller than 88 and nothing else smaller than 56', async () => {
    for (const path of [turn('blue'), turn('blue', 'reception'), paths.turnWords(dossier, walk, people.blue, links.letter)]) {
      await openAs('blue', path)
      const found = await page.evaluate(() => {
        const small = [...document.querySelectorAll<HTMLElement>('#app *')].filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip, select, svg') && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '') && parseFloat(getComputedStyle(element).fontSize) < 18).map((element) => `${element.className} "${element.textContent!.trim().slice(0, 30)}" ${getComputedStyle(element).fontSize}`)
        const targets = [...document.querySelectorAll<HTMLElement>('#app :is(a, button, select, textarea, label.chip, label.level:not(.level--quiet))')].filter((element) => element.checkVisibility() && !element.closest('.skip')).flatMap((element) => {
          const { width, height } = element.getBoundingClientRect()
          const least = element.matches('.level') ? 88 : 56
          return width < least || height < least ? [`${element.className || element.tagName} "${element.textContent!.trim().slice(0, 30)}" ${Math.round(width)}×${Math.round(height)}`] : []
        })
        return { small, targets }
      })
      expect(found, path).toEqual({ small: [], targets: [] })
    }
  })
})

describe('a person who is no longer there', () => {
  it('leaves a calm page, and nothing of what was being typed is written back', async () => {
    await openAs('yellow', paths.turnWords(dossier, walk, people.yellow, links.tram))
    const words = page.getByRole('textbox', { name: t('words.type') })
    await words.waitFor()
    await fromElsewhere(context, [{ kind: 'participant', record: people.yellow, set: { deletedAt: '2026-11-20T11:00:00.000Z' } }])
    await heading(t('gone.person')).waitFor()
    expect(await scoreOf('tram', 'yellow')).toBeUndefined()
  })

  it('is not on the list, nor is a walk that this device does not have', async () => {
    await page.evaluate(() => sessionStorage.clear())
    await openPanel(page, paths.panel(dossier, walk))
    expect(await button(/Geel D/).count()).toBe(0)
    await openPanel(page, paths.panel(dossier, '99999999-0000-4000-8000-000000000000'))
    await heading(t('gone.walk')).waitFor()
  })

  it('and nothing of all this was an error', () => expect(errors).toEqual([]))
})

describe('a browser that is killed while somebody answers', () => {
  const killed = aProfile()
  afterAll(() => killed.remove())
  let kill: () => Promise<void>
  beforeEach(async () => {
    const started = await startKillable(killed.path)
    kill = started.kill
    page = started.page
    page.setDefaultTimeout(60_000)
  })

  it('keeps what said that it was kept, and the words but for the last half second', { timeout: 90_000 }, async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await fromElsewhere(page.context(), theWalk)
    await page.goto(`${inject('appUrl')}#/`)
    await openAs('blue', turn('blue', 'letter'))
    await page.getByRole('radio', { name: /Blokkeert/ }).check({ force: true })
    await page.getByText(t('app.savedHere')).first().waitFor()
    await button(t('app.next')).click()
    const words = page.getByRole('textbox', { name: t('words.type') })
    await words.pressSequentially('Ik stond daar.')
    await page.waitForTimeout(700)
    await words.pressSequentially(' En toen')
    await kill()
  })

  it('and comes back to that person at the first open link', { timeout: 90_000 }, async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${inject('appUrl')}#${turn('blue', 'letter')}`)
    await heading(/Blauw B/).waitFor()
    // A browser that restores its session remembers who it was; one that does not asks.
    const ask = button(t('guard.yes', { person: 'Blauw B' }))
    await ask.or(heading('De brief')).first().waitFor().catch(() => undefined)
    if (await ask.isVisible()) await ask.click()
    await heading('De brief').waitFor()
    expect(await page.getByRole('radio', { name: /Blokkeert/ }).isChecked()).toBe(true)
    expect((await scoreOf('letter', 'blue'))?.['words']).toMatch(/^Ik stond daar\./)
    await rest()
    await page.goto(`${inject('appUrl')}#${turn('blue')}`)
    await button(t('welcome.resume', { n: 2 })).waitFor()
    await kill()
  })
})
