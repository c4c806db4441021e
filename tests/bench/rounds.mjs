/**
 * The longest checklist in the real app, on a phone profile with the processor held to a quarter: from the tap on "Begin" to the first question on the
 * screen, and the longest task on the way; beside a bare page that puts the same words on the screen after a tap. `measureRounds` gives rows for `run.mjs`.
 */
import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { preview } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Runs in the page before a tap: notes when the tap came, when something that fits was painted, and every long task. */
function watchFor(selector) {
  const seen = { tapped: 0, shown: 0, tasks: [] }
  window.benchSeen = seen
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.tasks.push(entry.duration) }).observe({ type: 'longtask' })
  addEventListener('pointerdown', (event) => { if (!seen.tapped) seen.tapped = event.timeStamp }, { capture: true })
  const look = () => {
    if (seen.shown || !document.querySelector(selector)) return
    // After the frame that has it: a message posted in a frame comes when that frame was painted.
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { seen.shown ||= performance.now() }; port2.postMessage(null) })
  }
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true })
}

async function tapped(page, cdp, selector, button) {
  await page.evaluate(watchFor, selector)
  await page.waitForTimeout(1500)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const box = await button.boundingBox()
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForFunction(() => window.benchSeen.shown > 0, undefined, { timeout: 20_000 })
  await page.waitForTimeout(800)
  const seen = await page.evaluate(() => window.benchSeen)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return { ms: seen.shown - seen.tapped, longest: Math.max(0, ...seen.tasks), text: await page.evaluate(() => document.body.innerText) }
}

/** The processor time of the main thread from the tap on, without a brake: other work on the machine does not count. In ms: all until the selector is there, and the longest task. */
async function processorTime(page, cdp, selector, button) {
  const events = []
  const collect = ({ value }) => { events.push(...value) }
  cdp.on('Tracing.dataCollected', collect)
  await page.waitForTimeout(1500)
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] } })
  await button.tap()
  await page.locator(selector).waitFor()
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)) }))
  const complete = new Promise((resolve) => { cdp.once('Tracing.tracingComplete', resolve) })
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  const tap = events.find(({ name, args }) => name === 'EventDispatch' && /touchstart|pointerdown/.test(args?.data?.type ?? ''))
  const tasks = events.filter((event) => event.ph === 'X' && event.pid === tap.pid && event.tid === tap.tid && /RunTask$/.test(event.name) && event.ts >= tap.ts - 20_000 && event.tdur !== undefined)
  const outer = tasks.filter((task) => !tasks.some((other) => other !== task && other.ts <= task.ts && other.ts + other.dur >= task.ts + task.dur && other.dur > task.dur))
  const ms = outer.map(({ tdur }) => tdur / 1000)
  return { ms: ms.reduce((sum, one) => sum + one, 0), longest: Math.max(0, ...ms) }
}

/**
 * @param {import('playwright-core').Browser} browser a browser to open phones in
 * @param {number} [times] how often each is measured
 * @param {string} [dist] a built app; without one it is built
 * @returns {Promise<[string, string, string, string, string][]>} what, ours, peer, ratio, limit
 */
export async function measureRounds(browser, times = 5, dist = process.env.DIST) {
  const outDir = dist ?? join(root, 'test-results/bench-app')
  if (!dist) execFileSync('npx', ['vite', 'build', '--outDir', outDir, '--logLevel', 'error'], { cwd: root, stdio: 'inherit' })
  const server = await preview({ root, configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 4511, host: '127.0.0.1' } })
  const url = server.resolvedUrls.local[0]
  const ours = []
  const peer = []
  const spent = []
  const bareSpent = []
  let questions = 0
  try {
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: 'nl-BE', serviceWorkers: 'block' })
    const page = await phone.newPage()
    const cdp = await phone.newCDPSession(page)
    page.on('pageerror', (error) => console.error(String(error)))
    await page.goto(url)
    await page.getByRole('button', { name: /voorbeeld/i }).first().click()
    await page.waitForURL(/#\/d\//)
    const dossier = /#(\/d\/[^/?]+)/.exec(page.url())[1]
    const choose = async () => {
      await page.goto('about:blank')
      await page.goto(`${url}#${dossier}/checklists`)
      await page.getByLabel('Op welke plek?').selectOption({ index: 1 })
      await page.getByLabel('Zoek een lijst').fill('straat volledig')
      await page.getByRole('radio', { name: /Straat: volledige lijst/ }).check({ force: true })
      return page.getByRole('button', { name: /Begin met de vragen/ })
    }
    const bareStart = async (bare, text) => {
      await bare.setContent('<!doctype html><html lang="nl"><meta name="viewport" content="width=device-width"><body style="font:18px sans-serif"><button style="padding:20px">Begin</button><main></main></body>')
      await bare.evaluate((words) => {
        document.querySelector('button').addEventListener('click', () => {
          document.querySelector('main').replaceChildren(...words.split('\n').map((line, at) => { const part = document.createElement(at === 0 ? 'h1' : 'p'); part.textContent = line; return part }))
        })
      }, text)
      return bare.getByRole('button', { name: 'Begin' })
    }
    for (let i = 0; i < times; i++) {
      const opened = await tapped(page, cdp, '.ask h1#question', await choose())
      spent.push(await processorTime(page, cdp, '.ask h1#question', await choose()))
      questions = Number(/van (\d+)/.exec(opened.text)?.[1] ?? 0)
      ours.push(opened)
      const bare = await phone.newPage()
      const bareCdp = await phone.newCDPSession(bare)
      peer.push(await tapped(bare, bareCdp, 'main h1', await bareStart(bare, opened.text)))
      bareSpent.push(await processorTime(bare, bareCdp, 'main h1', await bareStart(bare, opened.text)))
      await bare.close()
    }
    await phone.close()
  } finally {
    await server.close()
  }
  if (questions < 60) throw new Error(`the longest list asked ${questions} questions`)
  const [a, b] = [median(ours.map(({ ms }) => ms)), median(peer.map(({ ms }) => ms))]
  const task = (list) => { const most = median(list.map(({ longest }) => longest)); return most === 0 ? 'under 50 ms' : `${most.toFixed(0)} ms` }
  const processor = (what, of, limit) => {
    const [mine, bare] = [spent, bareSpent].map((list) => 4 * median(list.map((one) => one[of])))
    return [what, `${mine.toFixed(0)} ms`, `${bare.toFixed(0)} ms`, `${(mine / bare).toFixed(2)} ×`, limit]
  }
  return [
    [`first of ${questions} questions after the tap, processor ÷ 4 / the same words on a bare page`, `${a.toFixed(0)} ms`, `${b.toFixed(0)} ms`, `${(a / b).toFixed(2)} ×`, '≤ 100 ms'],
    ['the same: longest task', task(ours), task(peer), '-', 'none over 50 ms'],
    processor('the same: processor time × 4', 'ms', '≤ 100 ms'),
    processor('the same: longest task by processor time × 4', 'longest', '≤ 50 ms'),
  ]
}
