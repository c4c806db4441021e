// Measures the budgets as ratios to a bare platform peer in the same run, and prints a table. Never a timed test: these
// figures depend on the machine; the ratios less so. `--quick` for a tenth of the records.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import vue from '@vitejs/plugin-vue'
import { chromiumArgs, findChromium } from '../../tools/chromium.mjs'

const root = resolve(import.meta.dirname, '../..')
const quick = process.argv.includes('--quick')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7)
const outDir = join(root, 'test-results/bench')
const config = {
  root, configFile: false, logLevel: 'error', base: './', plugins: [vue()], worker: { format: 'es' }, publicDir: false,
  resolve: { alias: { '@': join(root, 'src'), '@audits': join(root, 'audits') } },
  build: { target: 'es2022', outDir, emptyOutDir: true, rollupOptions: { input: { storage: join(root, 'tests/bench/storage.html'), map: join(root, 'tests/bench/map.html') } } },
  preview: { port: 4510, host: '127.0.0.1' },
}
await build(config)
const server = await preview(config)
const url = server.resolvedUrls.local[0]
const profile = mkdtempSync(join(tmpdir(), 'drempelwijs-bench-'))
const context = await chromium.launchPersistentContext(profile, { executablePath: findChromium(), args: [...chromiumArgs], headless: true, viewport: { width: 1280, height: 800 } })

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const rows = []
function row(what, ours, peer, limit) {
  const a = median(ours)
  const b = median(peer)
  rows.push([what, `${a.toFixed(2)} ms`, `${b.toFixed(2)} ms`, `${(a / b).toFixed(2)} ×`, limit])
}

try {
  const page = await context.newPage()
  page.on('pageerror', (error) => console.error(String(error)))
  const ready = page.waitForEvent('console', (message) => message.text() === 'READY')
  await page.goto(`${url}tests/bench/storage.html`)
  await ready
  if (!only || only === 'save') {
    const save = await page.evaluate((rounds) => window.bench.save(rounds), quick ? 60 : 300)
    row('acknowledged save of a finding / bare strict put', save.ours, save.peer, '≤ 2.5 ×')
  }
  if (!only || only === 'reads') {
    const records = quick ? 10_000 : 100_000
    const seconds = await page.evaluate((count) => window.bench.fill(count), records)
    console.error(`${records} findings restored in ${seconds.toFixed(0)} s`)
    const reads = await page.evaluate((rounds) => window.bench.reads(rounds), quick ? 40 : 120)
    for (const [name, pair] of Object.entries(reads)) row(`${name}, of ${records} / raw IndexedDB`, pair.ours, pair.peer, '≤ 1.5 ×')
  }
  if (!only || only === 'chain') {
    for (const [people, links] of [[15, 40], [50, 100]]) {
      const chain = await page.evaluate(([a, b, rounds]) => window.bench.chain(a, b, rounds), [people, links, quick ? 5 : 30])
      row(`chain of ${people} participants × ${links} links / bare loop over the scores`, chain.ours, chain.peer, '≤ 10 ×')
    }
  }
  if (!only || only === 'pdf') {
    const pdf = await page.evaluate(([findings, rounds]) => window.bench.pdf(findings, rounds), [500, quick ? 2 : 5])
    row(`PDF of 500 findings (${Math.round(pdf.bytes / 1000)} kB) / bare pdfkit`, pdf.ours, pdf.peer, '≤ 2 ×')
  }
  if (!only || only === 'rounds') {
    const phones = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArgs], headless: true })
    try {
      rows.push(...(await (await import('./rounds.mjs')).measureRounds(phones, quick ? 3 : 7)))
    } finally {
      await phones.close()
    }
  }
  if (!only || only === 'saved') rows.push(...(await (await import('./savedPage.mjs')).measureSavedPage(context, 300, quick ? 3 : 5)))
  if (!only || only === 'map') rows.push(...(await (await import('./map.mjs')).measureMap(await context.newPage(), url, quick ? 1000 : 10_000)))
} finally {
  await context.close()
  await server.close()
  rmSync(profile, { recursive: true, force: true })
}

const widths = ['what', 'ours', 'peer', 'ratio', 'limit'].map((title, i) => Math.max(title.length, ...rows.map((cells) => cells[i].length)))
const line = (cells) => cells.map((cell, i) => cell.padEnd(widths[i])).join('  ')
console.log(line(['what', 'ours', 'peer', 'ratio', 'limit']))
for (const cells of rows) console.log(line(cells))
