// The pages of W3C's test cases (ACT) through our audit: `node tests/bench/act.mjs [--way saved|url] [--rule 97a4e1]`. Prints a table, and every page
// that is answered otherwise than its authors expect. `saved`: in the app, where scripts do not run; `url`: axe in the page on its address.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { chromiumArgs, findChromium } from '../../tools/chromium.mjs'
import { axeOnPage, fromSource, openSavedPages } from './savedPage.mjs'

const option = (name) => { const at = process.argv.indexOf(`--${name}`); return at < 0 ? undefined : process.argv[at + 1] }
const way = option('way') ?? 'saved'
const act = await fromSource('tests/fixtures/act.ts')
const { axeOptions } = await fromSource('src/digital/axeOptions.ts')
const { serveFolder } = await fromSource('tests/fixtures/staticSite.ts')
const cases = act.actCases.filter(({ rule }) => option('rule') === undefined || rule === option('rule'))
if (cases.length === 0) {
  console.error('The ACT pages are not here: nothing to do.')
  process.exit(2)
}
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArgs], headless: true })
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
const site = await serveFolder(act.actFolder)
const server = way === 'saved' ? await openSavedPages(page) : undefined

/** What one page gets as results. */
async function results(one) {
  if (way === 'saved') {
    const outcome = await page.evaluate(([text, url]) => window.auditText(text, url), [readFileSync(one.file, 'utf8'), one.url])
    if (outcome.kind !== 'done') throw new Error(`${one.address}: ${JSON.stringify(outcome)}`)
    const { violations, incomplete } = outcome.file.pages[0].viewports[0].axe
    return [...violations.map(({ id }) => ({ rule: id, outcome: 'violation' })), ...incomplete.map(({ id }) => ({ rule: id, outcome: 'toCheck' }))]
  }
  await page.goto(`${site.url}${one.address}`)
  return await axeOnPage(page, axeOptions())
}

try {
  const answers = []
  for (const one of cases) answers.push({ of: one, answer: act.actAnswer(one, await results(one)) })
  console.log(act.actTable(answers))
  for (const { of, answer } of answers) if (!act.actAgrees(of, answer) || answer === 'toCheck') console.log(`${act.actAgrees(of, answer) ? 'to check' : 'OTHERWISE'}  ${of.rule} ${of.title} (${of.expected}): ${answer}  ${of.address}`)
} finally {
  await browser.close()
  await server?.close()
  await site.close()
}
