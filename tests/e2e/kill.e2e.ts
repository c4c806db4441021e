/**
 * The browser is killed while it saves (fault 1): SIGKILL of the whole process group, at random moments, many times on one
 * profile. No finding that was acknowledged may be missing afterwards, also when the browser finds its database corrupt.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { aProfile } from './browser'
import { startKillable } from './killableBrowser'

const kills = Number(process.env['KILLS'] ?? 6)
const seed = Number(process.env['SEED'] ?? 20261122)
let state = seed
/** Seeded chance, so that a failure can be run again (mulberry32). */
function chance(): number {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

const profile = aProfile()
afterAll(() => profile.remove())

async function present(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await window.store.reads.findings('00000000-0000-4000-8000-000000000001')).map((finding) => finding.title))
}

async function open(page: Page): Promise<void> {
  const ready = page.waitForEvent('console', { predicate: (message) => message.text() === 'OPEN', timeout: 60_000 })
  await page.goto(`${inject('pagesUrl')}storage.html`)
  await ready
}

describe('a browser that is killed while it saves', () => {
  it(`loses no acknowledged finding in ${kills} kills (seed ${seed})`, { timeout: 900_000 }, async () => {
    const acked: string[] = []
    let databaseLost = 0
    for (let run = 0; run < kills; run++) {
      const { page, kill } = await startKillable(profile.path)
      page.on('console', (message) => { if (message.text().startsWith('ACK ')) acked.push(message.text().slice(4)) })
      await open(page)
      const titles = new Set(await present(page))
      expect(acked.filter((title) => !titles.has(title)), `missing after kill ${run}`).toEqual([])
      if (await page.evaluate(() => window.store.report.databaseWasLost)) databaseLost++
      void page.evaluate((prefix) => window.saveForever(prefix), `run${run}`).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 120 + chance() * 900))
      await kill()
    }
    const { page, kill } = await startKillable(profile.path)
    await open(page)
    const titles = new Set(await present(page))
    await kill()
    expect(acked.filter((title) => !titles.has(title))).toEqual([])
    expect(acked.length).toBeGreaterThan(kills)
    console.log(`${kills} kills, ${acked.length} acknowledged findings, 0 missing; database found empty ${databaseLost} times`)
  })

  it('gets everything back when the whole database is gone', async () => {
    const before = await startKillable(profile.path)
    await open(before.page)
    const expected = (await present(before.page)).sort()
    await before.kill()
    const folder = join(profile.path, 'Default', 'IndexedDB')
    expect(existsSync(folder)).toBe(true)
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    const after = await startKillable(profile.path)
    await open(after.page)
    expect(await after.page.evaluate(() => window.store.report.databaseWasLost)).toBe(true)
    expect((await present(after.page)).sort()).toEqual(expected)
    await after.kill()
  })
})
