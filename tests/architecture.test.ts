/**
 * The house, held: who may import whom. This table is the documentation; a folder without a row fails.
 * Arrows only point down. What two features share moves down: a rule to `domain`, a look to `ui`, a query to `storage`.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** One row per room: what its files may import besides their own folder. Packages are named without their subpath. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  audits: ['src/domain'],
  'src/locales': [],
  'src/catalogue': ['src/domain', 'src/locales', 'audits'],
  'src/library': ['src/domain', 'src/catalogue', 'src/storage', 'src/locales', 'src/ui', 'vue'],
  'src/storage': ['src/domain', 'dexie', 'valibot', 'exifreader'],
  'src/exchange': ['src/domain', 'src/catalogue', 'src/locales', '@e965/xlsx', 'docx', 'fflate', 'geojson', 'pdfkit', 'valibot'],
  'src/digital': ['src/domain', 'axe-core', 'valibot'],
  // Of the catalogue only the drawings, and those by dynamic import.
  'src/ui': ['src/domain', 'src/locales', 'src/catalogue', 'vue'],
  'src/map': ['src/domain', 'src/locales', 'src/ui', 'vue', 'leaflet', 'supercluster', 'geojson'],
  'src/features': ['src/domain', 'src/catalogue', 'src/library', 'src/storage', 'src/exchange', 'src/digital', 'src/map', 'src/locales', 'src/ui', 'vue', 'vue-router'],
  // The browser only by dynamic import: no other command needs one.
  'src/cli': ['src/domain', 'src/catalogue', 'src/exchange', 'src/digital', 'src/locales', 'axe-core', 'node', 'playwright-core', 'tools/chromium.mjs', 'vite'],
  'src/app': ['src/domain', 'src/catalogue', 'src/library', 'src/storage', 'src/exchange', 'src/map', 'src/locales', 'src/ui', 'src/features', 'vue', 'vue-router'],
  'src/main.ts': ['src/app', 'src/storage', 'src/ui', 'src/locales', 'vue', 'vue-router'],
  'src/vite-env.d.ts': ['vue', 'vite'],
}

/** The one place that reads a file from disk when there is no fetch: bytes of fonts and example pictures, for the command line. */
const nodeAllowed = /^src\/(cli\/|exchange\/(example\/photos|fonts)\/)/

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesUnder(path)
    return /\.(ts|vue|mjs)$/.test(name) ? [path] : []
  })
}

/** Import paths in a file: static, dynamic, side-effect, worker URLs. */
function importsOf(text: string): string[] {
  const found = [...text.matchAll(/(?:^|[\s;(])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+\s+from\s+)?['"]([^'"]+)['"]/g), ...text.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]\s*\)/g)]
  return found.map((match) => match[1]!)
}

/** Row of the table for a path inside the repository. */
function roomOf(path: string): string | undefined {
  return Object.keys(mayImport).filter((room) => path === room || path.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0]
}

function targetOf(file: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('@/')) return posix.normalize(`src/${bare.slice(2)}`)
  if (bare.startsWith('@audits/')) return posix.normalize(`audits/${bare.slice(8)}`)
  if (bare.startsWith('.')) return relative(root, resolve(dirname(file), bare)).replaceAll('\\', '/')
  if (bare.startsWith('node:')) return 'node'
  return bare.startsWith('@') ? bare.split('/').slice(0, 2).join('/') : bare.split('/')[0]!
}

const files = [...filesUnder(join(root, 'src')), ...filesUnder(join(root, 'audits'))]

describe('the house', () => {
  it.each(files.map((file) => relative(root, file).replaceAll('\\', '/')))('%s imports only what its room allows', (path) => {
    const file = join(root, path)
    const room = roomOf(path)
    expect(room, 'a folder without a row in the table').toBeDefined()
    const wrong: string[] = []
    for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
      let target = targetOf(file, specifier)
      if (/^src\/(locales|catalogue|storage|exchange|domain|ui|map)$/.test(target)) target += '/index'
      const targetRoom = roomOf(target) ?? target
      if (target === 'node' && nodeAllowed.test(path)) continue
      if (room === 'src/features' && targetRoom === 'src/features') {
        if (path.split('/')[2] !== target.split('/')[2]) wrong.push(`${specifier} (a sibling feature: move what is shared down to domain, ui or storage)`)
        continue
      }
      if (targetRoom === room || mayImport[room!]!.includes(targetRoom)) continue
      wrong.push(specifier)
    }
    expect(wrong).toEqual([])
  })

  it('keeps the domain free of clock and chance', () => {
    const offenders = files.filter((file) => file.includes('/src/domain/')).filter((file) => /Date\.now\(|new Date\(\)|Math\.random\(|crypto\./.test(readFileSync(file, 'utf8')))
    expect(offenders).toEqual([])
  })

  it('has no drawers', () => {
    expect(files.filter((file) => /\/(utils?|helpers?|common|misc)(\.|\/)/.test(file.replace(root, '')))).toEqual([])
  })

  it('uses globs only in its registries', () => {
    const registries = /^src\/(catalogue\/.*|exchange\/(index\.ts|registry\.ts|example\/.*)|map\/(index|layers?)\.ts|map\/layers\/index\.ts|locales\/index\.ts|storage\/(database|migrations)\.ts|storage\/migrations\/index\.ts|app\/KitPage\.vue)$/
    const offenders = files.map((file) => relative(root, file)).filter((path) => !registries.test(path) && readFileSync(join(root, path), 'utf8').includes('import.meta.glob'))
    expect(offenders).toEqual([])
  })
})
