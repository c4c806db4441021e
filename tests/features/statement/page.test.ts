// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import exampleContent from '@/exchange/example'
import { dossierId, walkIds } from '@/exchange/example/ids'
import StatementPage from '@/features/statement/StatementPage.vue'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import * as download from '@/ui/offerDownload'
import { flushAutosaves } from '@/ui/useAutosave'
import { showAllTexts } from '@/ui/useText'
import { aTab } from '../../storage/testStorage'

let storage: Storage
let page: VueWrapper | undefined
const offered = vi.spyOn(download, 'offerDownload').mockImplementation(() => undefined)

/** Of the example only what is about its website. */
const about = new Set(['dossier', 'walk', 'samplePage', 'pageOutcome', 'toolReport'])
const example = (await exampleContent()).changes.filter(({ kind, set }) => about.has(kind) || (kind === 'finding' && set['walk'] === walkIds.web))

beforeAll(() => showAllTexts())
beforeEach(async () => {
  ({ storage } = await aTab())
  setStorage(storage)
  offered.mockClear()
  await storage.restore({ changes: example, files: new Map() })
  await open()
}, 60_000)
afterEach(() => { page?.unmount(); page = undefined })

async function open(walk: string = walkIds.web, ready = 'Zo ziet de verklaring eruit'): Promise<void> {
  page?.unmount()
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })
  page = mount(StatementPage, { props: { dossier: dossierId, walk }, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page!.text()).toContain(ready), { timeout: 20_000 })
  await flushPromises()
}
const stored = async () => (await storage.reads.walk(walkIds.web))!.statement
const control = (entry: string) => page!.find<HTMLInputElement>(`[data-entry="${entry}"] :is(input, textarea, select)`)
const paper = () => page!.find('.statement-paper').text()
const button = (name: RegExp) => page!.findAll('button').find((one) => name.test(one.text()))!

it('saves what is typed, shows it on the statement, and shortens the list of what is open', async () => {
  const before = page!.findAll('.statement-open li').length
  expect(paper()).toContain('[vul in: welke dienst')
  await control('enforcement').setValue('De bevoegde dienst, straat 1.')
  flushAutosaves()
  await vi.waitFor(() => expect(paper()).toContain('De bevoegde dienst, straat 1.'), { timeout: 10_000 })
  expect((await stored())['enforcement']).toBe('De bevoegde dienst, straat 1.')
  expect(page!.findAll('.statement-open li')).toHaveLength(before - 1)
  // Emptied, it is open again.
  await control('enforcement').setValue(' ')
  flushAutosaves()
  await vi.waitFor(() => expect(paper()).toContain('[vul in: welke dienst'), { timeout: 10_000 })
  expect((await stored())['enforcement']).toBeUndefined()
})

it('leads from what is open to its field, also where that is folded away', async () => {
  await button(/^1\.4\.3 .*wat kan een bezoeker wel doen/).trigger('click')
  const field = control('alternative-dig-wcag-1-4-3')
  expect(field.element.closest('details')!.open).toBe(true)
  expect(document.activeElement).toBe(field.element)
})

it('offers no full compliance while something fails, and takes the word that a person chooses', async () => {
  expect(control('status').findAll('option').map((option) => option.attributes('value'))).toEqual(['', 'partial', 'none'])
  await control('status').setValue('partial')
  await vi.waitFor(() => expect(paper()).toContain('Deze website voldoet gedeeltelijk aan'), { timeout: 10_000 })
})

it('says what is wrong with an address, and keeps it off the statement', async () => {
  await control('email').setValue('jan at gent')
  await control('email').trigger('blur')
  await vi.waitFor(() => expect(page!.text()).toContain('Dit is geen e-mailadres.'))
  await vi.waitFor(() => expect(paper()).toContain('[vul in: e-mailadres'), { timeout: 10_000 })
})

it('writes another language with sentences of its own', async () => {
  await page!.find('input[name="statement-language"][value="en"]').setValue(true)
  await vi.waitFor(() => expect(paper()).toContain('Accessibility statement of Afspraken bij het stadsloket'), { timeout: 10_000 })
  expect(page!.find('.statement-paper').attributes('lang')).toBe('en-GB')
  expect(paper()).not.toContain('Bel het stadsloket')
  await control('en-alternative-dig-wcag-2-1-1').setValue('Call us.')
  flushAutosaves()
  await vi.waitFor(() => expect(paper()).toContain('Call us.'), { timeout: 10_000 })
  expect((await stored())['alternative-dig-wcag-2-1-1']).toContain('Bel het stadsloket')
})

it('hands over the statement and the audit as files, with what was typed last', async () => {
  await vi.waitFor(() => expect(page!.findAll('.statement-files button')).toHaveLength(5), { timeout: 10_000 })
  await control('body').setValue('Stad Ergens')
  await button(/Toegankelijkheidsverklaring, webpagina/).trigger('click')
  await vi.waitFor(() => expect(offered).toHaveBeenCalledOnce(), { timeout: 15_000 })
  const [file, name] = offered.mock.calls[0]! as [Blob, string]
  expect(name).toMatch(/\.html$/)
  expect(await file.text()).toContain('Stad Ergens')
})

it('says so where there is no such audit', async () => {
  await open('gone', 'Deze audit is er niet (meer).')
  expect(page!.find('form, .statement-form').exists()).toBe(false)
})
