/** Spreadsheet forms on the command line: what it says, what it writes, and how it ends. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '@/cli/main'
import { writeWorkbook } from '@/exchange/xlsform/writeWorkbook'

const folder = mkdtempSync(join(tmpdir(), 'drempelwijs-form-'))
const file = (name: string): string => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('xlsform', () => {
  it('writes a checklist as a form and as an XForm, and reads the form back without a loss', async () => {
    expect(await run('xlsform', 'write', '--list', 'bus-stop', '--out', file('halte.xlsx'))).toMatchObject({ code: 0, out: '' })
    const read = await run('xlsform', 'read', file('halte.xlsx'))
    expect(read).toMatchObject({ code: 0, err: '' })
    expect(read.out).toMatch(/form bus-stop, \d+ questions \(0 new\)\n0 errors\n0 not taken over/)
    expect((await run('xlsform', 'write', '--list', 'bus-stop', '--out', file('halte.xml'))).code).toBe(0)
    expect(readFileSync(file('halte.xml'), 'utf8')).toContain('<h:title>Bushalte</h:title>')
  })
  it('says errors by sheet and row, and ends with 1', async () => {
    const rows = [{ type: 'select_one weg', name: 'a', label: 'A' }, { type: 'begin group', name: 'g', label: 'G' }, { type: 'note', name: 'n', label: 'N' }]
    writeFileSync(file('fout.xlsx'), await writeWorkbook([{ name: 'survey', headers: ['type', 'name', 'label'], rows }], ''))
    const { code, out } = await run('xlsform', 'read', file('fout.xlsx'))
    expect(code).toBe(1)
    expect(out).toMatch(/2 errors\n {2}survey, row 2, type: The list ‘weg’ .*\n {2}survey, row 3, type: The group ‘g’ is never closed\. -> Closed after the last row\.\n1 not taken over/)
  })
  it('ends with 2 for what it cannot read or does not know', async () => {
    writeFileSync(file('tekst.xlsx'), 'type,name,label\n')
    for (const args of [['read', file('tekst.xlsx')], ['read', file('weg.xlsx')], ['read'], [], ['write', '--list', 'bus-stop'], ['write', '--list', 'geen', '--out', file('x.xlsx')]]) {
      const ended = await run('xlsform', ...args)
      expect([ended.code, ended.err.split('\n').length]).toEqual([2, 1])
    }
    expect((await run('xlsform', 'read', file('tekst.xlsx'))).err).toMatch(/This is text/)
  })
})
