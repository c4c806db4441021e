/**
 * The facilitator: paper sheets typed in by keyboard alone, who is where, a link on the way, the tablet handed on. What somebody said is not on
 * the screen of who only looks who is where.
 */
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { scoreIdOf } from '@/domain/score'
import { paths } from '@/ui/paths'
import { rowsOf } from '../fixtures/deviceContents'
import { aProfile, openApp, openBrowser } from './browser'
import { dossier, fromElsewhere, theWalk, type Write } from './panelWalk'

const at = '2026-11-21T09:00:00.000Z'
const walk = 'aaaaaaaa-0000-4000-8000-000000000001'
const long = 'aaaaaaaa-0000-4000-8000-000000000002'
const anna = 'bbbbbbbb-0000-4000-8000-000000000001'
const bert = 'bbbbbbbb-0000-4000-8000-000000000002'
const linkId = (n: number): string => `cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`
const titles = ['De brief', 'De website', 'Bellen', 'De halte', 'De straat', 'De deur', 'De balie', 'Het toilet', 'Naar huis']
const writes: readonly Write[] = [
  ...theWalk.filter(({ kind }) => kind === 'dossier'),
  { kind: 'walk', record: walk, set: { createdAt: at, deletedAt: null, kind: 'process-walk', title: 'Op papier' } },
  ...titles.map((title, i): Write => ({ kind: 'link', record: linkId(i + 1), set: { createdAt: at, deletedAt: null, walk, position: i + 1, title, channel: i < 3 ? 'web' : 'onsite' } })),
  ...[[anna, 'green', 'A'], [bert, 'blue', 'B']].map(([record, colour, letter], i): Write => ({ kind: 'participant', record: record!, set: { createdAt: at, deletedAt: null, walk, colour: colour!, letter: letter!, position: i, roles: { expert: true }, groups: { blind: true }, consentScore: true, consentVoice: true } })),
  { kind: 'score', record: scoreIdOf(linkId(1), bert), set: { createdAt: at, deletedAt: null, walk, link: linkId(1), participant: bert, level: 'good', words: 'Ik hoorde alles', answeredAt: at } },
  { kind: 'score', record: scoreIdOf(linkId(2), bert), set: { createdAt: at, deletedAt: null, walk, link: linkId(2), participant: bert, level: 'needs-help', answeredAt: '2026-11-21T09:10:00.000Z' } },
  { kind: 'walk', record: long, set: { createdAt: at, deletedAt: null, kind: 'process-walk', title: 'Veertig schakels' } },
  ...Array.from({ length: 40 }, (_, i): Write => ({ kind: 'link', record: linkId(100 + i), set: { createdAt: at, deletedAt: null, walk: long, position: i, title: `Stap ${i + 1}`, channel: 'onsite' } })),
  ...Array.from({ length: 15 }, (_, i): Write => ({ kind: 'participant', record: `dddddddd-0000-4000-8000-${String(i).padStart(12, '0')}`, set: { createdAt: at, deletedAt: null, walk: long, colour: 'white', letter: 'ABCDEFGHIJKLMNO'[i]!, position: i, roles: { expert: true } } })),
]

const profile = aProfile()
let context: BrowserContext
let page: Page
let errors: string[]
beforeAll(async () => {
  ({ context, page, errors } = await openBrowser(profile.path, { width: 1280, height: 800 }))
  page.setDefaultTimeout(60_000)
  await openApp(page)
  await fromElsewhere(context, writes)
})
afterAll(async () => {
  await context.close()
  profile.remove()
})
afterEach(async (test) => { if (test.task.result?.state === 'fail') await page.screenshot({ path: 'test-results/facilitate.png' }).catch(() => undefined) })

const key = (name: string): Promise<void> => page.keyboard.press(name)
/** What has the focus, as it is called. */
const here = (): Promise<string> => page.evaluate(() => {
  const element = document.activeElement as HTMLInputElement | null
  const legend = element?.type === 'radio' ? element.closest('fieldset')?.querySelector('legend')?.textContent : ''
  return `${legend ?? ''} ${[...(element?.labels ?? [])].map(({ textContent }) => textContent).join(' ')} ${element?.textContent ?? ''}`.replace(/\s+/g, ' ').trim()
})
async function tabTo(name: RegExp, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await key('Tab')
    if (name.test(await here())) return
  }
  throw new Error(`no stop named ${name}; the last was ${await here()}`)
}
const scoresOf = async (person: string) => (await rowsOf(page, 'scores')).filter((row) => row['participant'] === person && row['walk'] === walk && row['deletedAt'] === null)
const rowOf = (title: string): Locator => page.getByRole('row').filter({ has: page.getByText(title, { exact: true }) })

describe('a paper sheet of nine links, by keyboard alone', () => {
  let person = ''
  it('begins a sheet for somebody who was not planned', async () => {
    await openApp(page, paths.sheets(dossier, walk))
    await tabTo(/^Nieuwe deelnemer: /)
    await key('Enter')
    await expect.poll(here).toBe('Voorblad')
    person = new URL(page.url().replace('#/', '')).searchParams.get('participant')!
  })

  it('takes the consent of the cover first', async () => {
    expect(await page.getByText('Zonder ja tellen deze antwoorden nog niet mee.').count()).toBe(1)
    await tabTo(/^Mijn antwoorden tellen mee Ja/)
    await key('Space')
    await page.getByText('Zonder ja tellen deze antwoorden nog niet mee.').waitFor({ state: 'hidden' })
  })

  it('takes a level with one key and goes on with Enter; keys do nothing in the words', async () => {
    await tabTo(/^Hoe lukte dit\?De brief: hoe lukte dit\?/)
    await key('1')
    await key('Enter')
    expect(await here()).toMatch(/^Hoe lukte dit\?De website/)
    await key('4')
    await key('Tab')
    await page.keyboard.type('Na 3 keer 4 fouten')
    await key('Tab')
    await page.keyboard.type('Zocht de knop')
    await key('Tab')
    await key('s')
    await key('Tab')
    await page.keyboard.type('2,5')
    await key('Enter')
    for (const level of ['2', '3', '0', '-', 's', '1']) {
      await key(level)
      await key('Enter')
    }
    expect(await here()).toMatch(/^Hoe lukte dit\?Naar huis/)
    await key('4')
    await key('Backspace')
    await expect.poll(async () => (await scoresOf(person)).length).toBe(8)
    await key('2')
    await key('Enter')
    expect(await here()).toBe('Klaar: volgende blad')
  })

  it('has saved all of it as from paper, words and helper’s note apart', async () => {
    await expect.poll(async () => (await scoresOf(person)).length).toBe(9)
    const scores = new Map((await scoresOf(person)).map((row) => [row['link'], row]))
    expect(titles.map((_title, i) => scores.get(linkId(i + 1))!['level'])).toEqual(['good', 'blocks', 'inconvenient', 'needs-help', 'cannot-tell', 'not-applicable', null, 'good', 'inconvenient'])
    expect(scores.get(linkId(7))!['skippedAt']).not.toBeNull()
    expect(scores.get(linkId(2))).toMatchObject({ words: 'Na 3 keer 4 fouten', helperNote: 'Zocht de knop', feeling: 'bad', minutes: 2.5, fromPaper: true, filledBy: 'self' })
    expect([...scores.values()].every((row) => row['fromPaper'] === true)).toBe(true)
  })

  it('goes on to the next sheet', async () => {
    await key('Enter')
    await expect.poll(here).toBe('Tik een blad over')
    expect(await page.getByRole('link', { name: /9 van 9 ingevuld/ }).count()).toBe(1)
  })
})

describe('somebody who already answered on a screen', () => {
  it('is not written over: both stand side by side, and the sheet is not done before somebody chose', async () => {
    await page.getByRole('link', { name: /Blauw B/ }).click()
    await page.getByText('2 schakels zijn al op een scherm beantwoord').waitFor()
    const brief = page.getByRole('group', { name: 'De brief: hoe lukte dit?' })
    await brief.getByRole('radio').first().focus()
    await key('4')
    await page.getByText('Wat houden we?').waitFor()
    expect(await page.getByRole('group', { name: /^Op het scherm/ }).innerText()).toMatch(/In orde[\s\S]*Ik hoorde alles/)
    expect((await scoresOf(bert)).find((row) => row['link'] === linkId(1))).toMatchObject({ level: 'good', words: 'Ik hoorde alles' })
    await page.getByRole('button', { name: 'Klaar: volgende blad' }).click()
    await page.getByText('Kies eerst wat we houden bij: De brief.').waitFor()
    expect(await here()).toMatch(/De brief: hoe lukte dit/)
  })

  it('keeps the words of the screen where the sheet has none', async () => {
    await page.getByRole('button', { name: 'Neem het blad bij De brief' }).click()
    await expect.poll(async () => (await scoresOf(bert)).find((row) => row['link'] === linkId(1))).toMatchObject({ level: 'blocks', words: 'Ik hoorde alles', fromPaper: true })
    await page.getByRole('button', { name: /^Maak ongedaan: De brief/ }).click()
    await expect.poll(async () => (await scoresOf(bert)).find((row) => row['link'] === linkId(1))).toMatchObject({ level: 'good', words: 'Ik hoorde alles', fromPaper: null })
  })

  it('says that there is nothing to choose where both say the same', async () => {
    await page.getByRole('group', { name: 'De website: hoe lukte dit?' }).getByRole('radio').first().focus()
    await key('3')
    await page.getByText('Het blad zegt hetzelfde.').waitFor()
    await page.getByRole('button', { name: 'Klaar: volgende blad' }).click()
    await page.getByRole('heading', { name: 'Tik een blad over' }).waitFor()
  })
})

describe('a sheet while something goes away elsewhere', () => {
  it('keeps the row of a link that was removed, and what is typed there', async () => {
    await page.getByRole('link', { name: /Groen A/ }).click()
    const words = page.getByRole('textbox', { name: 'Eigen woorden' }).nth(3)
    await words.fill('Nog voor de halte weg was')
    await fromElsewhere(context, [{ kind: 'link', record: linkId(4), set: { deletedAt: at } }])
    await page.getByText('Deze schakel is intussen weggehaald.').waitFor()
    await words.fill('En nog daarna')
    await expect.poll(async () => (await scoresOf(anna)).find((row) => row['link'] === linkId(4))?.['words']).toBe('En nog daarna')
  })

  it('says calmly that a participant was removed, and puts back', async () => {
    await fromElsewhere(context, [{ kind: 'participant', record: anna, set: { deletedAt: at } }])
    await page.getByRole('heading', { level: 1, name: 'Deze deelnemer is er niet meer' }).waitFor()
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await page.getByRole('heading', { level: 1, name: /Blad van Groen A/ }).waitFor()
  })
})

describe('who is where', () => {
  it('shows what was done, and no level', async () => {
    await openApp(page, paths.live(dossier, walk))
    expect(await rowOf('De brief').innerText()).toMatch(/Nog niet[\s\S]*Klaar[\s\S]*Klaar/)
    expect(await rowOf('Bellen').innerText()).toMatch(/Nog niet[\s\S]*Nog niet[\s\S]*Klaar/)
    expect(await rowOf('De balie').innerText()).toContain('Overgeslagen')
    expect(await page.locator('main').innerText()).not.toMatch(/Blokkeert|Lukt enkel met hulp/)
    await page.getByText('De halte: 2 antwoorden').waitFor()
  })

  it('shows levels only when somebody asks, and not on the next visit', async () => {
    await page.getByRole('switch', { name: 'Toon de niveaus' }).check({ force: true })
    expect(await rowOf('De website').innerText()).toMatch(/Lukt enkel met hulp[\s\S]*Blokkeert/)
    await page.getByRole('link', { name: 'Groepsgesprek' }).click()
    await page.getByRole('heading', { name: 'Om te bespreken' }).waitFor()
    await page.getByRole('link', { name: 'Wie is waar?' }).click()
    await rowOf('De website').waitFor()
    expect(await page.getByRole('switch', { name: 'Toon de niveaus' }).isChecked()).toBe(false)
    expect(await page.locator('main').innerText()).not.toContain('Blokkeert')
  })

  it('puts a link on the route where the group is', async () => {
    await page.getByRole('button', { name: 'Voeg een schakel toe' }).click()
    await page.getByRole('button', { name: 'Zet de schakel op de route' }).click()
    await page.getByText('Schrijf eerst wat het is').waitFor()
    await page.getByLabel('Wat is het?').fill('De lift')
    expect(await page.getByLabel('Waar op de route?').locator('option:checked').innerText()).toBe('Na 2. De website')
    await page.getByRole('button', { name: 'Zet de schakel op de route' }).click()
    await rowOf('De lift').waitFor()
    expect((await page.locator('.live-table tbody th .strong').allInnerTexts()).slice(0, 4)).toEqual(['De brief', 'De website', 'De lift', 'Bellen'])
    expect(await rowOf('De lift').innerText()).toContain('Onderweg toegevoegd')
    await page.getByText('Schakel 3, De lift, staat op de route.').waitFor({ state: 'attached' })
  })

  it('keeps a note for the talk, and says who went home', async () => {
    await page.getByRole('button', { name: /Noteer voor het groepsgesprek, schakel 3: De lift/ }).click()
    await page.getByLabel('Notitie voor het groepsgesprek').fill('Wie vond de knoppen?')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /Notitie voor het groepsgesprek, schakel 3: De lift/ }).waitFor()
    await page.getByRole('button', { name: 'Ging naar huis Groen A' }).click()
    await page.getByRole('button', { name: 'Is er weer Groen A' }).waitFor()
    await page.getByRole('button', { name: 'Maak ongedaan: Groen A ging naar huis' }).click()
    await page.getByRole('button', { name: 'Ging naar huis Groen A' }).waitFor()
  })

  it('says aloud that a link is complete, not that one person ticked', async () => {
    const score = (person: string, n: number): Write => ({ kind: 'score', record: scoreIdOf(linkId(n), person), set: { createdAt: at, deletedAt: null, walk, link: linkId(n), participant: person, level: 'good', answeredAt: at } })
    await fromElsewhere(context, [score(anna, 5)])
    await rowOf('De straat').getByText('2 van 3 klaar').waitFor()
    expect(await page.getByText(/De straat: iedereen is klaar|De straat, iedereen/).count()).toBe(0)
    await fromElsewhere(context, [score(bert, 5)])
    await page.getByText('Schakel 5, De straat: iedereen is klaar.').waitFor({ state: 'attached' })
  })

  it('gives points for the group talk without saying who', async () => {
    await page.getByRole('link', { name: 'Groepsgesprek' }).click()
    await page.getByText('2 mensen zeggen het anders: lukt enkel met hulp en blokkeert').waitFor()
    expect(await page.locator('.talk-card h3').first().innerText()).toBe('De website')
    expect(await page.locator('main').innerText()).not.toMatch(/Groen A|Blauw B/)
    await page.getByRole('switch', { name: 'Toon wie wat zei' }).check({ force: true })
    await page.getByText('Blauw B').first().waitFor()
  })

  it('hands the tablet to the next person', async () => {
    await page.getByRole('link', { name: 'Wie is waar?' }).click()
    await page.getByRole('link', { name: 'Geef het toestel aan Groen A' }).click()
    await page.waitForURL(`**${paths.turn(dossier, walk, anna)}**`)
    await page.locator('main h1, h1').first().waitFor()
  })
})

describe('fifteen people and forty links', () => {
  it('stand in blocks, of which one is open; the table scrolls and the page does not', async () => {
    await openApp(page, paths.live(dossier, long))
    expect(await page.getByRole('button', { name: /^Schakel \d+ tot \d+$/ }).allInnerTexts()).toEqual(['Schakel 1 tot 10', 'Schakel 11 tot 20', 'Schakel 21 tot 30', 'Schakel 31 tot 40'])
    expect(await page.locator('.live-table tbody td .live-cell').count()).toBe(150)
    await page.getByRole('button', { name: 'Schakel 31 tot 40' }).click()
    await rowOf('Stap 40').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    await page.getByRole('region', { name: /schuif opzij/ }).focus()
  })

  it('are a list on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.locator('.live-list > li').nth(39).waitFor()
    expect(await page.locator('table').count()).toBe(0)
  })
})

it('logged no error', () => expect(errors).toEqual([]))
