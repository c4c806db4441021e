/** Every page and every kit example, in every theme and at two widths, and on the smallest screen. A file a language calls this, so that two run side by side. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { adviceIds, dossierId, findingIds, linkIds, participantIds, placeIds, samplePageIds, walkIds } from '@/exchange/example/ids'
import { auditPaths } from '@/ui/auditPaths'
import { paths } from '@/ui/paths'
import { aProfile, goTo, openApp, openBrowser } from '../e2e/browser'
import { check, inEveryThemeAndWidth, looksOf, sideways } from './axe'

/** Pages with the example open. */
export const pages: readonly (readonly [name: string, path: string])[] = [
  ['home', paths.home()], ['new dossier', paths.newDossier()], ['settings', paths.settings()], ['where is my work', paths.work()], ['kit', '/kit'],
  ['overview', paths.dossier(dossierId)], ['edit dossier', paths.editDossier(dossierId)], ['new place', paths.newPlace(dossierId)], ['place', paths.place(dossierId, placeIds.square)],
  ['results', paths.results(dossierId, placeIds.office)], ['fact sheet', paths.factSheet(dossierId, placeIds.office)],
  ['walks', paths.walks(dossierId)], ['walk', paths.walk(dossierId, walkIds.outside)], ['capture', paths.capture(dossierId, walkIds.outside, 'barrier')],
  ['new walk', paths.newWalk(dossierId)], ['walk with a panel', paths.walk(dossierId, walkIds.process)], ['route', paths.route(dossierId, walkIds.process)], ['link', paths.link(dossierId, walkIds.process, linkIds.counter)],
  ['participants', paths.participants(dossierId, walkIds.process)], ['participant', paths.participant(dossierId, walkIds.process, participantIds.a)],
  ['follow the walk', paths.live(dossierId, walkIds.process)], ['group talk', `${paths.live(dossierId, walkIds.process)}?view=talk`], ['sheets', paths.sheets(dossierId, walkIds.process)],
  ['type a sheet in', `${paths.sheets(dossierId, walkIds.process)}?participant=${participantIds.a}`],
  ['new audit', auditPaths.newAudit(dossierId)], ['repeat an audit', auditPaths.newAudit(dossierId, walkIds.web)], ['audit', auditPaths.audit(dossierId, walkIds.web)], ['scope of an audit', auditPaths.auditScope(dossierId, walkIds.web)], ['sample of an audit', auditPaths.auditSample(dossierId, walkIds.web)], ['page of a sample', auditPaths.samplePage(dossierId, walkIds.web, samplePageIds.moment)], ['shared part of a sample', auditPaths.samplePage(dossierId, walkIds.web, samplePageIds.header)],
  ['digital finding', paths.finding(dossierId, findingIds.contrast)],
  ['photo', paths.photo(dossierId, '4c9a141f-6074-4fdd-9c44-f0d57988d224')], ['checklists', paths.checklists(dossierId)],
  ['checklist', paths.checklist(dossierId, 'streets-core', placeIds.crossing, walkIds.outside)],
  ['reading a text', paths.reading(dossierId)], ['findings', paths.findings(dossierId)], ['finding', paths.finding(dossierId, findingIds.kerb)], ['advices', paths.advices(dossierId)], ['new advice', paths.newAdvice(dossierId)],
  ['chain', paths.chain(dossierId, walkIds.process)], ['chain in a table', `${paths.chain(dossierId, walkIds.process)}?view=table`], ['chain in words', `${paths.chain(dossierId, walkIds.process)}?view=words`],
  ['chain compared', `${paths.chain(dossierId, walkIds.again)}?view=compare`], ['link of the chain', paths.chainLink(dossierId, walkIds.process, linkIds.square)],
  ['advice', paths.advice(dossierId, adviceIds.kerb)], ['share', paths.publish(dossierId)], ['document', paths.document(dossierId)], ['open data', paths.openData(dossierId)], ['print a list', paths.printList('entrance-reception')], ['specification', `${paths.specification()}?project=street&phase=design`], ['specification of a website', `${paths.specification()}?project=website&phase=delivery`],
  ['results of an audit', auditPaths.auditResults(dossierId, walkIds.web)], ['criteria of an audit scored', `${auditPaths.auditResults(dossierId, walkIds.web)}?view=criteria&show=all`], ['pages of an audit scored', `${auditPaths.auditResults(dossierId, walkIds.web)}?view=pages`],
  ['process of an audit', `${auditPaths.auditResults(dossierId, walkIds.web)}?view=process`], ['process of an audit in a table', `${auditPaths.auditResults(dossierId, walkIds.web)}?view=process&as=table`], ['audit compared', `${auditPaths.auditResults(dossierId, walkIds.web)}?view=compare`],
  ['questions', paths.questions()], ['questions found', `${paths.questions()}?q=deur&theme=buildings`], ['question', paths.question('bld-door-width')], ['unknown question', paths.question('nope')],
  ['to verify', paths.toVerify()], ['proposals', `${paths.toVerify()}?view=proposals&theme=housing`], ['training', paths.training()], ['principle', `${paths.training()}?step=7`], ['count of trainings', `${paths.training()}?step=8`],
  ['saved page', auditPaths.auditSavedPage(dossierId, walkIds.web)], ['bookmarklet', auditPaths.auditBookmarklet(dossierId, walkIds.web)],
  ['reports of tools', auditPaths.auditMachine(dossierId, walkIds.web)], ['to check', auditPaths.auditToCheck(dossierId, walkIds.web)],
  ['accessibility statement', auditPaths.auditStatement(dossierId, walkIds.web)],
  ['criteria of an audit', auditPaths.auditCriteria(dossierId, walkIds.web)], ['criteria by pages', `${auditPaths.auditCriteria(dossierId, walkIds.web)}?view=table`], ['test of a criterion', auditPaths.auditTest(dossierId, walkIds.web, 'dig-wcag-1-4-3', samplePageIds.moment)], ['instruments of an audit', auditPaths.auditInstruments(dossierId, walkIds.web)],
  ['lists', paths.lists()], ['list of the catalogue', paths.list('entrance-reception')], ['take a list over', paths.importList()], ['not found', '/nowhere'],
]

const folderOf = (path: string): string => path.split('?')[0]!.replace(/[^/]*$/, '')

/** The checks in one language, by its name in itself and its tag. No violation, nothing undecided unexplained. */
export function checkPages(language: string, tag: string): void {
  const profile = aProfile()
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
  })

  describe(`in ${language}`, () => {
    it('the interface is in that language', async () => {
      await openApp(page, paths.settings())
      await page.getByRole('radio', { name: language }).check({ force: true })
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(tag)
    })

    it('the empty home has no barrier', async () => {
      await page.goto('about:blank')
      await openApp(page)
      expect(await inEveryThemeAndWidth(page, 'empty home')).toEqual([])
      await page.getByRole('button', { name: /voorbeeld|example/i }).first().click()
      await page.waitForURL(`**${paths.dossier(dossierId)}`)
    })

    it.each(pages)('%s has no barrier, and nothing to scroll sideways for', async (name, path) => {
      await page.setViewportSize({ width: 390, height: 844 })
      // Where only the query or the last part differs the page may stay as it is, and nothing says when it is new: then by way of a page that is nowhere.
      if (folderOf(new URL(page.url()).hash.slice(1)) === folderOf(path)) await goTo(page, '/nowhere/between')
      await goTo(page, path)
      const isFirst = tag === 'nl-BE'
      const wrong = await inEveryThemeAndWidth(page, name, looksOf(isFirst, pages.findIndex((one) => one[0] === name)))
      expect([...wrong, ...(isFirst ? await sideways(page, name) : [])]).toEqual([])
    })

    it('the accessibility statement, a page beside the app, has no barrier', async () => {
      await page.goto(new URL(tag === 'nl-BE' ? 'toegankelijkheid.html' : 'accessibility.html', inject('appUrl')).href)
      await page.setViewportSize({ width: 390, height: 844 })
      const { violations, undecided } = await check(page)
      expect([...violations, ...undecided, ...await sideways(page, 'statement')]).toEqual([])
    })

    it('asked for nothing that the content security policy refuses, and logged no error', () => expect(errors).toEqual([]))
  })
}
