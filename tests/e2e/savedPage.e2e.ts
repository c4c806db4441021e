/** A saved page judged in the built app: offline, under the app's own policy, with nothing of it running or fetched; and a result that is not of this page is not shown. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { OwnFile } from '@/digital/reports/ownFile'
import { dossierId, walkIds } from '@/exchange/example/ids'
import { loadMessages, translator } from '@/locales'
import { auditPaths } from '@/ui/auditPaths'
import { aProfile, openBrowser } from './browser'

const t = translator('nl', await loadMessages('nl'))

describe('a saved page', () => {
  const profile = aProfile()
  const asked: string[] = []
  let elsewhere: Server
  let address = ''
  let context: BrowserContext
  let page: Page
  let errors: string[]
  const button = (name: string): Locator => page.getByRole('button', { name })

  /** Chooses a page and lets it be judged; the codes of the rules that it breaks. */
  async function judge(source: string): Promise<readonly string[]> {
    await page.goto('about:blank')
    await page.goto(`${inject('appUrl')}#${auditPaths.auditSavedPage(dossierId, walkIds.web)}`)
    await page.locator('input[type=file]').first().setInputFiles({ name: 'pagina.html', mimeType: 'text/html', buffer: Buffer.from(source) })
    // One width: what differs between widths is no matter of the browser.
    await page.getByLabel(t('savedPage.width.390')).uncheck({ force: true })
    await button(t('savedPage.run')).click()
    await page.locator('#saved-result, .note--error').first().waitFor()
    return await page.locator('section[aria-labelledby=saved-wrong] h3 + p code').allTextContents()
  }

  beforeAll(async () => {
    elsewhere = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'none'").setHeader('Content-Type', 'text/html')
      response.end('<!doctype html><html lang="nl"><title>Streng</title><main><h1>Streng</h1><img src="a.png"></main></html>')
    })
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    ({ context, page, errors } = await openBrowser(profile.path, { width: 1280, height: 900 }))
    await page.goto(inject('appUrl'))
    await button(t('dossier.example.open')).click()
    await page.waitForURL(/#\/d\//)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  })
  afterAll(async () => {
    await context.close()
    elsewhere.close()
    profile.remove()
  })

  it('that is hostile does nothing, asks nothing, and is judged all the same', async () => {
    const found = await judge(`<!doctype html><html lang="nl" onload="top.location='${address}/a'"><head><title>Vijand</title><base href="${address}/"><meta http-equiv="refresh" content="1;url=${address}/b">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'"><meta http-equiv="x-dns-prefetch-control" content="on"><link rel="preconnect" href="${address}"><link rel="stylesheet" href="${address}/c.css"><link rel="prefetch" href="${address}/d">
      <style>@import url("${address}/e.css"); body { background: url("${address}/f.png") } @font-face { font-family: x; src: url("${address}/g.woff2") } p { font-family: x; color: #bbb }</style>
      <script>parent.postMessage({ kind: 'done', guard: true, elements: 1 }, '*'); top.hacked = 1; fetch('${address}/h')</script><script type="module" src="${address}/i.js"></script></head>
      <body onpageshow="top.hacked = 2"><main><h1>Vijand</h1><img src="${address}/j.png" srcset="${address}/k.png 2x" onerror="top.hacked = 3"><img src="x" alt="" name="querySelectorAll"><img alt="" name="createElement">
      <form id="f" action="${address}/l" method="post"><input name="attributes" aria-label="x" autofocus onfocus="f.submit()"></form><script>f.submit()</script><a href="javascript:top.hacked=4" ping="${address}/m">link</a>
      <iframe title="x" src="${address}/n"></iframe><iframe title="y" srcdoc="<img src='${address}/o'><script>top.hacked=5</script>"></iframe><object data="${address}/p"></object><embed src="${address}/q"><video autoplay poster="${address}/r" src="${address}/s"></video>
      <svg onload="top.hacked=6"><script href="${address}/t"></script><image href="${address}/u" /><use href="${address}/v#x" /></svg><div><template shadowrootmode="open"><img src="${address}/w" alt=""><script>top.hacked = 7</script></template></div>
      <p>tekst</p>${'<div>'.repeat(600)}${'</div>'.repeat(600)}</main></body></html>`)
    expect(found).toContain('image-alt')
    expect(found).toContain('meta-refresh')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(page.url()).toContain(auditPaths.auditSavedPage(dossierId, walkIds.web))
    await page.waitForTimeout(1200)
    expect(asked).toEqual([])
  })

  it('is judged without a network, with its styles, and goes along to the audit', async () => {
    await context.setOffline(true)
    const found = await judge('<!doctype html><html lang="nl"><head><title>Afspraak</title><link rel="canonical" href="https://www.voorbeeld.be/nieuw"><style>p { color: #bbb; background: #fff }</style></head><body><main><h1>Afspraak</h1><img src="a.png"><p>Te licht</p><p style="color: #ccc">Ook te licht</p><p style="color: #222">Goed</p><button></button></main></body></html>')
    expect([...found].sort()).toEqual(['button-name', 'color-contrast', 'image-alt'])
    expect(await page.locator('section[aria-labelledby=saved-wrong] li', { hasText: 'color-contrast' }).first().textContent()).toContain(t('savedPage.rule.elements', { n: 2 }))
    await page.getByText(t('savedPage.limits.scripts')).waitFor()
    await button(t('savedPage.take')).click()
    await page.getByRole('heading', { name: t('machine.preview.title') }).waitFor()
    await page.getByText('https://www.voorbeeld.be/nieuw').first().waitFor()
    await context.setOffline(false)
  })

  it('shows no result where another page was judged', async () => {
    await page.addInitScript(() => {
      if (window === window.top) return
      const parse = DOMParser.prototype.parseFromString
      DOMParser.prototype.parseFromString = function (_, type) { return parse.call(this, '<!doctype html><title>x</title><p>Een andere pagina', type) }
    })
    expect(await judge('<!doctype html><title>x</title><main><h1>x</h1><img src="a.png"></main>')).toEqual([])
    await page.getByText(t('savedPage.trouble.wrong-page')).waitFor()
    expect(await page.locator('#saved-result').count()).toBe(0)
  })

  it('a bookmarklet judges a page whose rules allow no script at all, and saves a report that can be taken over', async () => {
    await page.goto('about:blank')
    await page.goto(`${inject('appUrl')}#${auditPaths.auditBookmarklet(dossierId, walkIds.web)}`)
    const put = page.getByRole('link', { name: t('savedPage.button.name') })
    const link = await put.getAttribute('href')
    await put.click()
    await page.getByText(t('savedPage.button.clicked')).first().waitFor()
    expect(link).toMatch(/^javascript:/)
    const strict = await context.newPage()
    await strict.goto(`${address}/strict`)
    const said = strict.waitForEvent('dialog').then(async (dialog) => { const words = dialog.message(); await dialog.accept(); return words })
    const saved = strict.waitForEvent('download')
    // As the browser does it for a bookmark: not a link of the page.
    await (await context.newCDPSession(strict)).send('Page.navigate', { url: link! })
    expect(await said).toContain(t('savedPage.button.say.done', { wrong: 1, check: 0 }).slice(0, 40))
    const report = JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as OwnFile
    expect(report.pages[0]).toMatchObject({ url: `${address}/strict`, title: 'Streng', scriptsRan: true })
    expect(report.pages[0]!.viewports[0]!.axe.violations.map(({ id }) => id)).toEqual(['image-alt'])
    expect(await strict.evaluate(() => 'axe' in window && window.axe !== undefined)).toBe(false)
    await strict.close()
  })

  // A style element is refused by the policy, loudly, before its words become a sheet.
  it('all of it without an error of ours', () => expect(errors.filter((error) => !/Content Security Policy|violates the following/.test(error))).toEqual([]))
})
