// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import type { Component } from 'vue'
import { asChoices, choicesKey, phaseOf, withLeftOut } from '@/features/specification/choices'
import PrintListPage from '@/features/specification/PrintListPage.vue'
import SpecificationPage from '@/features/specification/SpecificationPage.vue'
import { projectById } from '@/catalogue/projects'
import { setStorage } from '@/storage/current'
import type { Storage } from '@/storage/storage'
import { announcement } from '@/ui/announcer'
import * as download from '@/ui/offerDownload'
import { flushAutosaves } from '@/ui/useAutosave'
import { showAllTexts } from '@/ui/useText'
import { aTab } from '../../storage/testStorage'

let storage: Storage
let router: Router
let page: VueWrapper | undefined
const offered = vi.spyOn(download, 'offerDownload').mockImplementation(() => undefined)

beforeAll(() => showAllTexts())
beforeEach(async () => {
  ({ storage } = await aTab())
  setStorage(storage)
  offered.mockClear()
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })
})
afterEach(() => { page?.unmount(); page = undefined })

async function open(component: Component, props: Readonly<Record<string, unknown>>, ready: string): Promise<VueWrapper> {
  page = mount(component, { props, global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page!.text()).toContain(ready), { timeout: 15_000 })
  await flushPromises()
  return page
}
const button = (name: RegExp) => page!.findAll('button').find((one) => name.test(one.text()))!
const saved = async () => asChoices(await storage.settings.get(choicesKey))

describe('the page for a specification', () => {
  const toilet = () => open(SpecificationPage, { project: 'toilet', phase: 'design' }, 'Welke eisen horen erbij?')

  it('asks first what is made, and shows nothing else', async () => {
    await open(SpecificationPage, { project: null, phase: null }, 'Wat laat je maken?')
    expect(page!.findAll('input[type=radio]')).toHaveLength(8)
    expect(page!.text()).not.toContain('Maak het document')
  })

  it('leaves a requirement out, says so, counts the rest, and keeps the choice', async () => {
    await toilet()
    const total = page!.findAll('.requirement').length
    expect(page!.text()).toContain(`${total} eisen gekozen van ${total}`)
    await page!.find('.requirement input').setValue(false)
    await vi.waitFor(async () => expect((await saved())['toilet']?.leftOut).toEqual([1]))
    expect(page!.text()).toContain(`${total - 1} eisen gekozen van ${total}`)
    await vi.waitFor(() => expect(announcement.value).toMatch(/^Weggelaten: Aangepast toilet bij elke groep toiletten\./))
    page!.unmount()
    await toilet()
    await vi.waitFor(() => expect((page!.find('.requirement input').element as HTMLInputElement).checked).toBe(false))
    await button(/Zet alles terug aan/).trigger('click')
    await vi.waitFor(async () => expect((await saved())['toilet']?.leftOut).toEqual([]))
  })

  it('leaves out a whole subject, and what is to verify, with one button each', async () => {
    await toilet()
    await button(/^Laat “Vinden en binnengaan” weg/).trigger('click')
    await vi.waitFor(async () => expect((await saved())['toilet']?.leftOut.slice(0, 3)).toEqual([1, 2, 3]))
    await button(/Laat weg wat nog te controleren is/).trigger('click')
    await vi.waitFor(() => expect(page!.findAll('.requirement').filter((row) => row.text().includes('Te controleren')).every((row) => !(row.find('input').element as HTMLInputElement).checked)).toBe(true))
    expect(button(/^Neem alles van “Vinden en binnengaan”/).exists()).toBe(true)
  })

  it('hands over a file under the name of the project', async () => {
    await toilet()
    await page!.find('input[type=text]').setValue('Korenmarkt')
    flushAutosaves()
    await button(/Webpagina/).trigger('click')
    await vi.waitFor(() => expect(offered).toHaveBeenCalledOnce(), { timeout: 15_000 })
    expect(offered.mock.calls[0]![1]).toMatch(/^korenmarkt-\d{4}-\d\d-\d\d\.html$/)
    expect(await offered.mock.calls[0]![0].text()).toContain('WC-2 ')
    await vi.waitFor(async () => expect((await saved())['toilet']?.name).toBe('Korenmarkt'))
  })

  it('offers the criteria of a website by level, and says what to do for a brochure', async () => {
    await open(SpecificationPage, { project: 'website', phase: 'delivery' }, 'Welke eisen horen erbij?')
    expect(page!.text()).toContain('Maak je enkel een brochure op papier?')
    for (const subject of ['WCAG 2.2 niveau A', 'WCAG 2.2 niveau AA', 'Nieuw in WCAG 2.2', 'Rond de website of de app']) expect(page!.text()).toContain(subject)
    expect(page!.findAll('.requirement').map((row) => row.text()).some((text) => text.includes('Invulveld heeft label of uitleg'))).toBe(true)
  })
})

describe('choices that were kept', () => {
  it('are read with patience: what does not fit was never chosen', () => {
    expect(asChoices('x')).toEqual({})
    expect(asChoices({ street: { name: 5, leftOut: [1, 'two', 3] }, square: null })).toEqual({ street: { name: '', leftOut: [1, 3] } })
  })
  it('go out and come back', () => {
    expect(withLeftOut([5], [2, 5], true)).toEqual([2, 5])
    expect(withLeftOut([2, 5], [5], false)).toEqual([2])
  })
  it('begin with the first phase where the address names none that is there', () => {
    expect(phaseOf(projectById('housing')!, 'use')).toBe('design')
    expect(phaseOf(projectById('street')!, 'use')).toBe('use')
  })
})

describe('the page to print a list', () => {
  it('hands over a web page in the size and with what was chosen, and remembers it', async () => {
    await open(PrintListPage, { list: 'toilet-visit' }, 'Hoe groot zijn de letters?')
    await page!.find('input[value=clear]').setValue(true)
    await page!.find('input[value=figures]').setValue(false)
    await button(/Maak een webpagina/).trigger('click')
    await vi.waitFor(() => expect(offered).toHaveBeenCalledOnce(), { timeout: 15_000 })
    const html = await offered.mock.calls[0]![0].text()
    expect(html).toContain('class="clear"')
    expect(html).not.toContain('Goed is:')
    expect(await storage.settings.get('printList')).toEqual({ print: 'clear', parts: ['howTo', 'diagrams'] })
  })
  it('says that a list is gone', async () => {
    await open(PrintListPage, { list: 'nothing' }, 'Deze lijst is er niet meer')
    expect(page!.find('a').text()).toBe('Naar alle lijsten')
  })
})
