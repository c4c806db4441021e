/** Size budgets (gzip), asserted: what the first screen loads, the map, and that heavy writers load only when used. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, it } from 'vitest'
import { dossierId, walkIds } from '@/exchange/example/ids'
import { auditPaths } from '@/ui/auditPaths'
import { paths } from '@/ui/paths'
import { aProfile, openBrowser } from './browser'

const dist = resolve(import.meta.dirname, '../../dist')
const gzipKb = (path: string): number => gzipSync(readFileSync(path)).length / 1000

interface Chunk { readonly file: string; readonly name?: string; readonly imports?: readonly string[]; readonly src?: string }
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Readonly<Record<string, Chunk>>

/** Scripts that a page of the built app had loaded when it stood still. */
async function scriptsOf(path: string, prepare?: string): Promise<string[]> {
  const profile = aProfile()
  const { context, page } = await openBrowser(profile.path)
  if (prepare) {
    await page.goto(`${inject('appUrl')}#/`)
    await page.getByRole('button', { name: /voorbeeld/i }).first().click()
    await page.waitForURL(/#\/d\//)
    await page.goto('about:blank')
  }
  await page.goto(`${inject('appUrl')}#${path}`)
  await page.locator('main h1').first().waitFor()
  await page.waitForTimeout(1500)
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname).filter((name) => name.endsWith('.js')))
  await context.close()
  profile.remove()
  return [...new Set(names)]
}

describe('the size of', () => {
  it('the first route is at most 90 kB of JavaScript', async () => {
    const scripts = await scriptsOf('/')
    const total = scripts.reduce((sum, name) => sum + gzipKb(join(dist, name)), 0)
    console.log(`first route: ${total.toFixed(1)} kB in ${scripts.length} files`)
    expect(total).toBeLessThanOrEqual(90)
    expect(scripts.join(' ')).not.toMatch(/pdfkit|docx|leaflet|catalogue/i)
  })

  it('the map, with Leaflet and clusters, is at most 105 kB on top of the page', async () => {
    const before = await scriptsOf(paths.dossier(dossierId), 'example')
    const after = await scriptsOf(`${paths.findings(dossierId)}?view=map`, 'example')
    const added = after.filter((name) => !before.includes(name))
    const total = added.reduce((sum, name) => sum + gzipKb(join(dist, name)), 0)
    console.log(`findings and map: ${total.toFixed(1)} kB more`)
    expect(total).toBeLessThanOrEqual(105)
  })

  it('the PDF writer, with its two typefaces inside it, is at most 1.35 times bare pdfkit', () => {
    const chunk = manifest['src/exchange/pdf/pdf.ts']
    expect(chunk).toBeDefined()
    const size = gzipKb(join(dist, chunk!.file))
    console.log(`PDF writer with typefaces: ${size.toFixed(1)} kB`)
    // 211 kB: pdfkit 0.20 alone, minified and tree-shaken in a build of its own.
    expect(size).toBeLessThanOrEqual(211 * 1.35)
  })

  it('axe is at most 195 kB, and no page loads it before somebody wants it', async () => {
    const chunks = readdirSync(join(dist, 'assets')).filter((name) => /^axe\.min-.*\.js$/.test(name))
    expect(chunks).toHaveLength(1)
    const size = gzipKb(join(dist, 'assets', chunks[0]!))
    console.log(`axe: ${size.toFixed(1)} kB`)
    expect(size).toBeLessThanOrEqual(195)
    const audit = await scriptsOf(auditPaths.auditSavedPage(dossierId, walkIds.web), 'example')
    expect(audit.filter((name) => name.includes('axe.min'))).toEqual([])
  })
})

describe('the built app', () => {
  it('holds no inline script or style and nothing from another host', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8')
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/unsafe-(inline|eval)/)
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style| style=| on\w+=|https?:\/\/(?!tile\.openstreetmap\.org|geo\.api\.vlaanderen\.be|data\.stad\.gent)/)
  })

  it('caches every script for use without a network', () => {
    const worker = readFileSync(join(dist, 'sw.js'), 'utf8')
    const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'))
    expect(scripts.filter((name) => !worker.includes(name))).toEqual([])
  })
})
