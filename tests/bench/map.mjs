/**
 * Measures the findings map on 10,000 points in a real browser: load, longest task, and pan.
 * `measureMap(page, baseUrl)` for a runner; on its own: `node tests/bench/map.mjs http://localhost:5183 [points]`.
 */

/** The middle of some numbers. */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/**
 * @param {import('playwright-core').Page} page a fresh page
 * @param {string} baseUrl where the app's sources are served
 * @param {number} [count] points on the map
 * @returns {Promise<{points: number, loadMs: number, pins: number, longTasks: number[], longestTaskMs: number, panMedianMs: number, panMaxMs: number}>}
 */
export async function measureMap(page, baseUrl, count = 10_000) {
  await page.goto(new URL('tests/bench/map.html', `${baseUrl}/`).href)
  await page.waitForFunction(() => 'loadPoints' in window && document.querySelector('.leaflet-map-pane'))
  await page.waitForTimeout(1500)
  const measured = await page.evaluate(async (points) => {
    const frame = () => new Promise((resolve) => { requestAnimationFrame(() => resolve(performance.now())) })
    window.makePoints(points)
    await new Promise((resolve) => { setTimeout(resolve, 500) })
    const tasks = []
    const observer = new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(Math.round(entry.duration)) })
    observer.observe({ type: 'longtask' })
    const total = () => [...document.querySelectorAll('.pin')].reduce((sum, pin) => sum + Number(pin.querySelector('.pin__count')?.textContent?.replaceAll('.', '') ?? 1), 0)
    const begun = performance.now()
    window.loadPoints()
    // The fitted view shows every point: the pins and pills must add up to all of them.
    while (total() < points && performance.now() - begun < 20_000) await frame()
    const loadMs = performance.now() - begun
    const held = total()
    const surface = document.querySelector('.map__surface')
    const box = surface.getBoundingClientRect()
    const at = (x, y) => ({ bubbles: true, cancelable: true, clientX: box.x + x, clientY: box.y + y, button: 0, buttons: 1, pointerId: 1, isPrimary: true, pointerType: 'mouse' })
    const pans = []
    for (let drag = 0; drag < 8; drag++) {
      let x = 640, y = 400
      const by = drag % 2 === 0 ? 14 : -14
      surface.dispatchEvent(new MouseEvent('mousedown', at(x, y)))
      let last = await frame()
      for (let step = 0; step < 12; step++) {
        x += by
        document.dispatchEvent(new MouseEvent('mousemove', at(x, y)))
        const now = await frame()
        pans.push(now - last)
        last = now
      }
      document.dispatchEvent(new MouseEvent('mouseup', at(x, y)))
      await frame()
    }
    await new Promise((resolve) => { setTimeout(resolve, 500) })
    observer.disconnect()
    return { held, loadMs, pins: document.querySelectorAll('.pin').length, tasks, pans }
  }, count)
  if (measured.held !== count) throw new Error(`the map holds ${measured.held} of ${count} points`)
  return {
    points: count, loadMs: Math.round(measured.loadMs), pins: measured.pins, longTasks: measured.tasks, longestTaskMs: Math.max(0, ...measured.tasks),
    panMedianMs: Math.round(median(measured.pans) * 10) / 10, panMaxMs: Math.round(Math.max(...measured.pans) * 10) / 10,
  }
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop() ?? '')) {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
  for (const count of process.argv[3] ? [Number(process.argv[3])] : [1_000, 10_000, 100_000]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    console.log(JSON.stringify(await measureMap(page, process.argv[2] ?? 'http://localhost:5183', count)))
    await page.close()
  }
  await browser.close()
}
