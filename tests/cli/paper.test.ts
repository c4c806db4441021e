import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '@/cli/main'

const folder = mkdtempSync(join(tmpdir(), 'drempelwijs-paper-'))
const file = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]): Promise<{ code: number; err: string }> {
  const err: string[] = []
  const code = await main(args, { out: () => undefined, err: (line) => err.push(line) })
  return { code, err: err.join('\n') }
}
const printed = (...more: string[]) => run('print', '--list', 'counter', '--format', 'html', '--date', '2026-11-26', '--out', file('a.html'), ...more)
const specified = (...more: string[]) => run('specification', '--project', 'toilet', '--phase', 'design', '--format', 'html', '--date', '2026-11-26', '--out', file('b.html'), ...more)

describe('print', () => {
  it('writes a checklist, in large print with everything; less where that is asked', async () => {
    expect((await printed()).code).toBe(0)
    const whole = readFileSync(file('a.html'), 'utf8')
    expect(whole).toContain('class="large"')
    expect(whole).toContain('Goed is:')
    expect((await printed('--without', 'figures,how-to', '--print', 'clear', '--lang', 'en')).code).toBe(0)
    const less = readFileSync(file('a.html'), 'utf8')
    expect(less).toContain('class="clear"')
    expect(less).not.toContain('Right is:')
  })
  it.each([['list', '--list', 'nothing'], ['part', '--without', 'pictures'], ['day', '--date', 'today'], ['language', '--lang', 'de'], ['size of print', '--print', 'huge'], ['format', '--format', 'docx']])('says which %s there are', async (what, ...args) => {
    const { code, err } = await printed(...args)
    expect(code).toBe(2)
    expect(err).toContain(`no such ${what}: ${args[1]}`)
  })
})

describe('specification', () => {
  it('writes the requirements, less those left out, under a name', async () => {
    expect((await specified('--leave-out', 'WC-1, 3', '--name', 'Toilet aan de Korenmarkt')).code).toBe(0)
    const html = readFileSync(file('b.html'), 'utf8')
    expect(html).toContain('<title>Toilet aan de Korenmarkt')
    expect(html).not.toMatch(/<h4>WC-[13] /)
    expect(html).toMatch(/<h4>WC-4 /)
  })
  it.each([['project', '--project', 'bridge'], ['phase', '--phase', 'tea'], ['requirement', '--leave-out', 'WC-999'], ['format', '--format', 'odt']])('says which %s there are', async (what, ...args) => {
    const { code, err } = await specified(...args)
    expect(code).toBe(2)
    expect(err).toContain(`no such ${what}: ${args[1]}`)
  })
})
