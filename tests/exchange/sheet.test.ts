import { describe, expect, it } from 'vitest'
import { levels } from '@/domain/level'
import { panelLanguages, type PanelLanguage } from '@/domain/panelLanguage'
import { dossiersIn, projectContent } from '@/domain/projection'
import { formatById, type ExportInput } from '@/exchange'
import { plainText, type DocumentNode, type NodeOf } from '@/exchange/document/model'
import { walkIds } from '@/exchange/example/ids'
import exampleContent from '@/exchange/example'
import { hasPdf } from '@/exchange/format'
import { styleSets } from '@/exchange/pdf/lines'
import { panelPage } from '@/exchange/sheet/panelPage'
import { scoreSheets } from '@/exchange/sheet/scoreSheets'
import { sheetContext } from '@/exchange/sheet/sheetWords'
import { loadMessages, translator } from '@/locales'
import { loadPanelMessages } from '@/locales/panel'
import { loadSheetMessages, type SheetKey } from '@/locales/panelSheet'
import { textOfPdf } from '../fixtures/pdfText'
import { catalogue } from '../fixtures/catalogue'

const { changes } = await exampleContent()
const content = projectContent(changes, dossiersIn(changes)[0]!)!
const t = translator('nl', await loadMessages('nl'))
const input = (parts: Partial<ExportInput> = {}): ExportInput => ({ catalogue, content, files: async () => undefined, locale: 'nl', t, madeAt: '2026-11-26T09:00:00.000Z', wijken: [], order: 'hand', walk: walkIds.process, ...parts })
const sheets = async (parts: Partial<ExportInput> = {}) => scoreSheets(await sheetContext(input(parts), 'html'))
const page = async (parts: Partial<ExportInput> = {}) => panelPage(await sheetContext(input(parts), 'html'))
const of = <K extends DocumentNode['kind']>(nodes: readonly DocumentNode[], kind: K): NodeOf<K>[] => nodes.filter((node): node is NodeOf<K> => node.kind === kind)
const written = async (id: string, parts: Partial<ExportInput> = {}): Promise<Uint8Array> => formatById(id)!.write(input(parts))
const htmlOf = async (id: string, panelLanguage: PanelLanguage): Promise<string> => new TextDecoder().decode(await written(id, { panelLanguage }))
const pagesOf = (pdf: Uint8Array): number => [...new TextDecoder('latin1').decode(pdf).matchAll(/\/Type \/Page\b/g)].length

describe('words on paper', () => {
  it.each(panelLanguages.map((language) => [language]))('%s has all of them, with the same placeholders', async (language) => {
    const [dutch, other] = await Promise.all([loadSheetMessages('nl'), loadSheetMessages(language)])
    expect(Object.keys(other)).toEqual(Object.keys(dutch))
    const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort()
    for (const [key, text] of Object.entries(dutch)) {
      expect(other[key as SheetKey].trim(), key).not.toBe('')
      expect(placeholders(other[key as SheetKey]), key).toEqual(placeholders(text))
    }
  })
})

describe('score sheets', () => {
  it('have one link a page, with its number, channel, title and task', async () => {
    const { nodes } = await sheets()
    const heads = of(nodes, 'linkHead')
    expect(heads.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Brief lezen', '2 Afspraak maken op de website', '3 Halte Gent-Zuid', '4 Plein oversteken', '5 Ingang', '6 Onthaal', '7 Balie'])
    expect(heads[3]).toMatchObject({ channel: 'onsite', progress: 'Schakel 4 van 7' })
    for (const head of heads) expect(nodes[nodes.indexOf(head) - 1]!.kind).toBe('pageBreak')
    expect(of(nodes, 'paragraph').map(({ inlines }) => plainText(inlines))).toContain('Steek de straat over. Ga over het plein naar het Stadskantoor.')
  })

  it.each(panelLanguages.map((language) => [language]))('ask in %s with the words of the screens: four levels, two ways of not scoring, three faces', async (panelLanguage) => {
    const words = await loadPanelMessages(panelLanguage)
    const { nodes, language } = await sheets({ panelLanguage })
    expect(language).toBe(panelLanguage)
    const first = nodes.slice(nodes.findIndex(({ kind }) => kind === 'linkHead'))
    const [asked, unsure, felt] = of(first, 'choices')
    expect(asked!.options.map(({ word, meaning }) => [word, meaning])).toEqual(levels.map((level) => [words[`level.${level}`], words[`say.${level}`]]))
    expect(unsure!.options.map(({ word }) => word)).toEqual([words['level.cannot-tell'], words['level.not-applicable']])
    expect(felt!.options.map(({ mark }) => mark)).toEqual(['good', 'mixed', 'bad'].map((feeling) => ({ kind: 'feeling', feeling })))
  })

  it('keep own words and what the helper saw apart', async () => {
    const lines = of((await sheets()).nodes, 'writingLines').slice(-2)
    expect(lines.map(({ tone, title }) => [tone, title])).toEqual([['own', 'In jouw woorden'], ['helper', 'Voor de helper']])
  })

  it('ask for the three consents on a sheet of their own', async () => {
    const words = await loadPanelMessages('nl')
    const legends = of((await sheets()).nodes, 'choices').map(({ legend }) => legend)
    expect(legends).toEqual(expect.arrayContaining([words['consent.score'], words['consent.photo'], words['consent.voice'], words['welcome.who']]))
  })

  it('are in large print: nothing under 18 points', () => {
    for (const [name, style] of Object.entries(styleSets.large)) if (typeof style === 'object') expect(style.size, name).toBeGreaterThanOrEqual(18)
  })

  it('are one page a link on paper: a cover, the consents and seven links', async () => {
    for (const panelLanguage of ['nl', 'en', 'fr', 'tr'] as const) expect(pagesOf(await written('sheets-pdf', { panelLanguage })), panelLanguage).toBe(9)
  }, 60_000)

  it('run from right to left in Arabic, with titles in Arabic', async () => {
    const html = await htmlOf('sheets-html', 'ar')
    expect(html).toContain('<html lang="ar" dir="rtl" class="large">')
    expect(html).toContain('قراءة الرسالة')
    expect(await htmlOf('sheets-html', 'bg')).toContain('<html lang="bg-BG" class="large">')
  })

  it('say on paper that a language has no PDF, and give all of it in Dutch', async () => {
    for (const panelLanguage of panelLanguages) {
      const text = textOfPdf(await written('sheets-pdf', { panelLanguage }))
      expect(text).not.toContain('(?)')
      if (hasPdf(panelLanguage)) expect(text).not.toContain((await loadSheetMessages('nl')).onlyWeb)
      else expect(text.replace(/\s+/g, ' ')).toContain((await loadSheetMessages('nl')).onlyWeb)
    }
  }, 60_000)

  it('say that there is no walk, or no link, instead of failing', async () => {
    const none = await sheets({ content: { ...content, walks: [] } })
    expect(of(none.nodes, 'paragraph').map(({ inlines }) => plainText(inlines)).join()).toContain((await loadSheetMessages('nl')).noRoute)
    expect(of((await sheets({ content: { ...content, links: [] } })).nodes, 'linkHead')).toEqual([])
  })
})

describe('the page for the panel', () => {
  it('has for each link one mark and one sentence: the worst that anybody said', async () => {
    const [steps] = of((await page()).nodes, 'steps')
    expect(steps!.items.map(({ level }) => level)).toEqual(['blocks', 'needs-help', 'needs-help', 'blocks', 'inconvenient', 'blocks', 'needs-help'])
    for (const { text } of steps!.items) expect(text.split(' ').length).toBeLessThanOrEqual(10)
  })

  it('has what is asked for, what goes well, and names nobody', async () => {
    const lists = of((await page()).nodes, 'list').map(({ items }) => items.map(plainText))
    expect(lists[0]).toContain('Zet op de eerste bladzijde van de brief wat je moet doen')
    expect(lists[1]).toEqual(['Aan de balie krijg je tijd'])
  })

  it('asks after a second walk for what is still not done of the first', async () => {
    expect(of((await page({ walk: walkIds.again })).nodes, 'list')[0]!.items.map(plainText)).toContain('Zet op de eerste bladzijde van de brief wat je moet doen')
  })

  it('shows no level of fewer than three people', async () => {
    const two = { ...content, participants: content.participants.filter(({ walk, position }) => walk === walkIds.process && position <= 2) }
    const { nodes } = await page({ content: two })
    expect(of(nodes, 'steps')).toEqual([])
    expect(of(nodes, 'paragraph').map(({ inlines }) => plainText(inlines))).toContain((await loadSheetMessages('nl'))['twin.few'])
  })

  it('is one page', async () => {
    for (const panelLanguage of ['nl', 'en', 'fr', 'tr'] as const) expect(pagesOf(await written('panel-pdf', { panelLanguage })), panelLanguage).toBe(1)
  }, 60_000)
})
