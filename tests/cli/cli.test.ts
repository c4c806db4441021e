/** The command line as a person runs it: from the sources, in a process of its own. */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formats } from '@/exchange'
import { placeIds, walkIds } from '@/exchange/example/ids'
import { main } from '@/cli/main'

const script = fileURLToPath(new URL('../../src/cli/run.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'drempelwijs-'))
const file = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs in this process, which is quicker; `spawned` runs the script itself. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const spawned = (...args: string[]): Promise<{ code: number; out: string; err: string }> => new Promise((resolve) => {
  execFile(process.execPath, [script, ...args], (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }))
})

beforeAll(async () => {
  expect((await run('example', '--out', file('example.zip'))).code).toBe(0)
})

describe('the script itself', () => {
  it('works from the sources', async () => {
    const made = await spawned('example', '--out', file('spawned.zip'))
    expect(made).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(file('spawned.zip')).equals(readFileSync(file('example.zip')))).toBe(true)
    expect(await spawned('validate', file('spawned.zip'))).toMatchObject({ code: 0 })
  })

  it('fails without a stack trace', async () => {
    const failed = await spawned('export', '--from', file('none.zip'), '--format', 'pdf', '--out', file('x'))
    expect(failed.code).toBe(2)
    expect(failed.err).toMatch(/cannot read .*no such file/)
    expect(failed.err).not.toMatch(/\n\s+at /)
  })
})

describe('export', () => {
  it.each(formats.map((format) => format.id))('writes %s', async (id) => {
    expect(await run('export', '--from', file('example.zip'), '--format', id, '--out', file(id))).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(file(id)).length).toBeGreaterThan(100)
  })

  it('gives back the backup that it was made from', async () => {
    expect(readFileSync(file('backup')).length).toBeGreaterThan(1000)
    expect((await run('validate', file('backup'))).out).toContain('backup, 1 dossiers')
  })

  it('writes the sheet of one place, and refuses a place that is not there', async () => {
    const place = ['export', '--from', file('example.zip'), '--format', 'fact-sheet-html', '--out', file('sheet.html'), '--place']
    expect((await run(...place, placeIds.square)).code).toBe(0)
    expect(readFileSync(file('sheet.html'), 'utf8')).toContain('<h1><bdi>Woodrow Wilsonplein</bdi></h1>')
    const refused = await run(...place, 'gone')
    expect(refused.code).toBe(2)
    expect(refused.err).toContain(placeIds.office)
  })

  it('writes the statement of one audit, and refuses a walk that is none', async () => {
    for (const [walk, title] of [[walkIds.web, 'Lichtgrijze letters op wit'], [walkIds.webBefore, 'De menuknop heeft geen naam']] as const) {
      expect(await run('export', '--from', file('example.zip'), '--format', 'statement-html', '--walk', walk, '--out', file('statement'))).toMatchObject({ code: 0 })
      expect(readFileSync(file('statement'), 'utf8')).toContain(title)
    }
    expect(readFileSync(file('statement'), 'utf8')).not.toContain('De kalender werkt niet')
    expect(await run('export', '--from', file('example.zip'), '--format', 'wcag-em', '--walk', walkIds.process, '--out', file('none'))).toMatchObject({ code: 2 })
    expect(await run('export', '--from', file('example.zip'), '--format', 'sheets-html', '--walk', walkIds.web, '--out', file('none'))).toMatchObject({ code: 2 })
    expect(existsSync(file('none'))).toBe(false)
  })

  it('writes English, and the most urgent first', async () => {
    expect((await run('export', '--from', file('example.zip'), '--format', 'html', '--out', file('en.html'), '--lang', 'en', '--order', 'priority')).code).toBe(0)
    expect(readFileSync(file('en.html'), 'utf8')).toContain('<html lang="en-GB">')
  })

  it.each([
    [['export']], [['export', '--from', 'x']], [['export', '--from', 'x', '--format', 'nope', '--out', 'y']], [['export', '--from', 'x', '--format', 'pdf', '--out', 'y', '--lang', 'fr']],
    [['export', '--from', 'x', '--format', 'pdf', '--out', 'y', '--order', 'no']], [['export', '--what']], [['example']], [['validate']], [['validate', 'a', 'b']], [['fly']], [[]],
  ])('refuses %j', async (args) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).not.toBe('')
  })

  it('leaves no file behind when it fails', async () => {
    writeFileSync(file('broken.zip'), readFileSync(file('example.zip')).subarray(0, 5000))
    expect((await run('export', '--from', file('broken.zip'), '--format', 'html', '--out', file('broken.html'))).code).toBe(2)
    expect(existsSync(file('broken.html'))).toBe(false)
  })
})

describe('validate', () => {
  it('finds nothing wrong with our own files', async () => {
    for (const id of ['backup', 'geojson', 'csv-findings', 'csv-places']) {
      await run('export', '--from', file('example.zip'), '--format', id, '--out', file(id))
      expect(await run('validate', file(id))).toMatchObject({ code: 0 })
    }
  })

  it('says what is wrong', async () => {
    writeFileSync(file('bad.geojson'), '{"type":"FeatureCollection","crs":{},"features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[104000,193000]}}]}')
    const { code, out } = await run('validate', file('bad.geojson'))
    expect(code).toBe(1)
    expect(out).toMatch(/crs member[\s\S]*properties is missing[\s\S]*Lambert/)
    writeFileSync(file('cut.zip'), readFileSync(file('example.zip')).subarray(0, 9000))
    expect(await run('validate', file('cut.zip'))).toMatchObject({ code: 1, out: expect.stringContaining('truncated') as unknown })
  })

  it('does not know every file', async () => {
    writeFileSync(file('note.txt'), 'hello')
    expect((await run('validate', file('note.txt'))).code).toBe(2)
    expect((await run('validate', folder)).code).toBe(2)
  })
})

it('helps', async () => {
  const { code, out } = await run('--help')
  expect(code).toBe(0)
  for (const { id } of formats) expect(out).toContain(id)
  expect((await run('export', '--help')).code).toBe(0)
})
