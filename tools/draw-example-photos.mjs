/**
 * Turns the drawings of the example dossier into JPEG files, that stand in for photos, and writes what the app must
 * know of each file beside them. Run after changing a drawing: `node tools/draw-example-photos.mjs`.
 * Needs Chromium; its path may stand in CHROMIUM_PATH.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const drawings = new URL('../src/exchange/example/drawings/', import.meta.url)
const photos = new URL('../src/exchange/example/photos/', import.meta.url)
const width = 1200
const height = 900
const quality = 78

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--force-color-profile=srgb'] })
const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 })
const index = {}
const names = (await readdir(fileURLToPath(drawings))).filter((name) => name.endsWith('.svg')).sort()
for (const name of names) {
  const svg = await readFile(new URL(name, drawings), 'utf8')
  // Nobody may take a drawing for a photo of the real square, wherever the file ends up.
  await page.setContent(`<style>
    body { margin: 0 } svg { display: block; width: ${width}px; height: ${height}px }
    p { position: fixed; left: 0; bottom: 0; margin: 0; padding: 8px 18px; background: #0f232d; color: #fff; font: 26px sans-serif; border-radius: 0 8px 0 0 }
  </style>${svg}<p>Tekening, geen foto</p>`)
  const bytes = await page.screenshot({ type: 'jpeg', quality })
  const file = name.replace(/\.svg$/, '.jpg')
  await writeFile(new URL(file, photos), bytes)
  index[file] = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength, width, height }
}
await browser.close()
await writeFile(new URL('index.json', photos), `${JSON.stringify(index, null, 2)}\n`)
console.log(`${names.length} drawings, largest ${Math.max(...Object.values(index).map((photo) => photo.bytes))} bytes`)
