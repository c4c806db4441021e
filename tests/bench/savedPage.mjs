/**
 * Judging a saved page in the app, beside axe run by the browser on the page's own address. `measureSavedPage` gives rows for the table of `run.mjs`;
 * `openSavedPages` opens the page that both this and `act.mjs` use.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { build, preview, runnerImport } from 'vite'
import { fileURLToPath } from 'node:url'

const path = (from) => fileURLToPath(new URL(`../../${from}`, import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** A module of the repository, in TypeScript. */
export async function fromSource(file) {
  const { module } = await runnerImport(path(file), { configFile: false, envFile: false, logLevel: 'silent', resolve: { alias: { '@': path('src') } } })
  return module
}

/** Builds and opens the page with `window.auditText`; close the server when done. */
export async function openSavedPages(browserPage) {
  const configFile = path('tests/bench/savedPage.config.ts')
  await build({ configFile })
  const server = await preview({ configFile })
  await browserPage.goto(`${server.resolvedUrls.local[0]}tests/bench/savedPage.html`)
  await browserPage.waitForFunction(() => 'auditText' in window)
  return server
}

/** axe in an open page, as the browser has it. */
export async function axeOnPage(browserPage, options) {
  await browserPage.evaluate(axe)
  return await browserPage.evaluate(async (chosen) => {
    const { violations, incomplete } = await window.axe.run(document, chosen)
    const of = (rules, outcome) => rules.map(({ id, nodes }) => ({ rule: id, outcome, nodes: nodes.length }))
    return [...of(violations, 'violation'), ...of(incomplete, 'toCheck')]
  }, options)
}

/** A page of an ordinary site, long: sections with headings, text, images, links, fields and a table. */
export function longPage(sections) {
  const one = (i) => `<section aria-labelledby="s${i}"><h2 id="s${i}">Deel ${i}</h2><p class="lead">Wat je moet weten over deel ${i}. <a href="/deel/${i}">Lees meer over deel ${i}</a>.</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Beeld ${i}" width="120" height="80"><ul><li>Een</li><li>Twee</li><li style="color: #767676">Drie</li></ul><label for="f${i}">Naam ${i}</label><input id="f${i}" autocomplete="name"><table><tr><th scope="col">Dag</th><th scope="col">Uur</th></tr><tr><td>Ma</td><td>9</td></tr></table><button type="button">Kies ${i}</button></section>`
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Lange pagina</title><style>body{font:16px sans-serif;color:#222;background:#fff}.lead{color:#555}section{margin:1rem;padding:1rem;border:1px solid #ccc}</style></head><body><main><h1>Lange pagina</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="color:#bbb">Te licht</p>${Array.from({ length: sections }, (_, i) => one(i)).join('\n')}</main></body></html>`
}

/**
 * @param {import('playwright-core').BrowserContext} context a browser
 * @param {number} sections how long the page is
 * @returns {Promise<[string, string, string, string, string][]>} what, ours, peer, ratio, limit
 */
export async function measureSavedPage(context, sections = 300, rounds = 5) {
  const html = longPage(sections)
  const web = createServer((_, response) => { response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html) })
  await new Promise((resolve) => web.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${web.address().port}/`
  const { axeOptions } = await fromSource('src/digital/axeOptions.ts')
  const page = await context.newPage()
  const server = await openSavedPages(page)
  const ours = []
  const peer = []
  try {
    const found = []
    for (let i = 0; i < rounds; i++) {
      // Both are a first visit: a tab that ran axe before has it compiled, and the frame is new each time.
      const live = await context.newPage()
      let begun = performance.now()
      await live.goto(address)
      const said = await axeOnPage(live, axeOptions())
      peer.push(performance.now() - begun)
      await live.close()
      await page.bringToFront()
      begun = performance.now()
      const outcome = await page.evaluate(([text, url]) => window.auditText(text, url), [html, address])
      ours.push(performance.now() - begun)
      if (outcome.kind !== 'done') throw new Error(`the saved page was not judged: ${outcome.kind}`)
      const mine = outcome.file.pages[0].viewports[0].axe.violations.map(({ id, nodes }) => `${id} ${nodes.length}`).sort().join()
      found.push(mine, said.filter((one) => one.outcome === 'violation').map((one) => `${one.rule} ${one.nodes}`).sort().join())
    }
    if (new Set(found).size !== 1) throw new Error(`both ways must find the same: ${[...new Set(found)].join(' | ')}`)
  } finally {
    await page.close()
    await server.close()
    web.close()
  }
  const [a, b] = [median(ours), median(peer)]
  return [[`audit of a saved page of ${sections} sections / axe by the browser on its address`, `${a.toFixed(0)} ms`, `${b.toFixed(0)} ms`, `${(a / b).toFixed(2)} ×`, '≤ 1.2 ×']]
}
