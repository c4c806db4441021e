/**
 * The findings map in a real browser: load, longest task, and pan, beside bare Leaflet with the same points as dots on a
 * canvas. `measureMap` gives rows for the table of `run.mjs`.
 */

/** The middle of some numbers. */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Runs in the page: loads the points on the map there, and drags it to and fro. */
async function loadAndPan({ points, bare }) {
  const frame = () => new Promise((resolve) => { requestAnimationFrame(() => resolve(performance.now())) })
  const rest = () => new Promise((resolve) => { setTimeout(resolve, 500) })
  window.makePoints(points)
  await rest()
  const tasks = []
  const observer = new PerformanceObserver((list) => { for (const entry of list.getEntries()) tasks.push(entry.duration) })
  observer.observe({ type: 'longtask' })
  const total = () => [...document.querySelectorAll('.pin')].reduce((sum, pin) => sum + Number(pin.querySelector('.pin__count')?.textContent?.replaceAll('.', '') ?? 1), 0)
  const begun = performance.now()
  if (bare) {
    window.loadBare()
    await frame()
  } else {
    window.loadPoints()
    // The fitted view shows every point: the pins and pills must add up to all of them.
    while (total() < points && performance.now() - begun < 20_000) await frame()
  }
  const loadMs = performance.now() - begun
  const held = bare ? points : total()
  const surface = document.querySelector('.leaflet-container')
  const box = surface.getBoundingClientRect()
  const at = (x, y) => ({ bubbles: true, cancelable: true, clientX: box.x + x, clientY: box.y + y, button: 0, buttons: 1 })
  const pans = []
  for (let drag = 0; drag < 8; drag++) {
    let x = 640
    const by = drag % 2 === 0 ? 14 : -14
    surface.dispatchEvent(new MouseEvent('mousedown', at(x, 400)))
    let last = await frame()
    for (let step = 0; step < 12; step++) {
      x += by
      document.dispatchEvent(new MouseEvent('mousemove', at(x, 400)))
      const now = await frame()
      pans.push(now - last)
      last = now
    }
    document.dispatchEvent(new MouseEvent('mouseup', at(x, 400)))
    await frame()
  }
  await rest()
  observer.disconnect()
  return { held, loadMs, longest: Math.max(0, ...tasks), pans }
}

/** Opens the page, and measures ours or the bare map. */
async function measured(page, url, points, bare) {
  await page.goto(`${url}tests/bench/map.html${bare ? '?show=bare' : ''}`)
  await page.waitForFunction(() => 'makePoints' in window && document.querySelector('.leaflet-map-pane'))
  await page.waitForTimeout(1500)
  const result = await page.evaluate(loadAndPan, { points, bare })
  if (result.held !== points) throw new Error(`the map holds ${result.held} of ${points} points`)
  return result
}

/**
 * @param {import('playwright-core').Page} page a fresh page
 * @param {string} url where the built bench stands, with a slash at its end
 * @param {number} [points] findings on the map
 * @returns {Promise<[string, string, string, string, string][]>} what, ours, peer, ratio, limit
 */
export async function measureMap(page, url, points = 10_000) {
  const rounds = 3
  const ours = []
  const peer = []
  for (let i = 0; i < rounds; i++) {
    peer.push(await measured(page, url, points, true))
    ours.push(await measured(page, url, points, false))
  }
  const ms = (value) => `${value.toFixed(1)} ms`
  const load = [median(ours.map(({ loadMs }) => loadMs)), median(peer.map(({ loadMs }) => loadMs))]
  const longest = [median(ours.map(({ longest: most }) => most)), median(peer.map(({ longest: most }) => most))]
  const pan = [median(ours.flatMap(({ pans }) => pans)), median(peer.flatMap(({ pans }) => pans))]
  const name = (what) => `${what}, ${points} findings / bare canvas dots`
  // The browser names no task under 50 ms, so the longest is either over that or none.
  const task = (value) => (value === 0 ? 'under 50 ms' : ms(value))
  return [
    [name('map: load'), ms(load[0]), ms(load[1]), `${(load[0] / load[1]).toFixed(2)} ×`, '≤ 3 ×'],
    [name('map: longest task'), task(longest[0]), task(longest[1]), '-', 'none over 50 ms'],
    [name('map: median pan'), ms(pan[0]), ms(pan[1]), `${(pan[0] / pan[1]).toFixed(2)} ×`, '≤ 2 frames'],
  ]
}
