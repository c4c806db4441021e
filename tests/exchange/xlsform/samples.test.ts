/** Real forms of the XLSForm project: taken over, written, and taken over again without a difference; what is lost is a list that a person can read. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '@/exchange/xlsform/readWorkbook'
import { bare, folder, formOf, lines, sample, samples, taken, written } from './forms'

describe.skipIf(samples.length === 0)('real forms (../shared/testdata/xlsform)', () => {
  it.each(samples)('%s: what could not be taken over', async (name) => {
    const { form, remarks } = await formOf(sample(name))
    const list = await taken(form)
    await expect(`${[...lines([...remarks, ...list.remarks])].join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/${name}.txt`)
  })

  it.each(samples)('%s: the same after writing and reading', async (name) => {
    const first = await taken((await formOf(sample(name))).form)
    const made = await written(first)
    expect(made.drops).toEqual([])
    const again = await formOf(made.bytes)
    expect(lines(again.remarks)).toEqual([])
    // On a device that does not know the questions they become questions of its own.
    const second = await taken(again.form, { prefix: 'again' })
    expect(bare(second)).toEqual(bare(first))
    expect(second.remarks.filter(({ code }) => code !== 'unknown-criterion' && code !== 'language')).toEqual([])
    // On the device that they came from, the list names the very same questions.
    const here = await taken(again.form, { prefix: 'here', catalogue: made.catalogue })
    expect(here.criteria).toEqual([])
    expect(here.checklist.criteria).toEqual(first.checklist.criteria)
    expect(here.remarks.filter(({ code }) => code !== 'language')).toEqual([])
  })

  it.each(samples.filter((name) => name.endsWith('.xlsx') && existsSync(join(folder, name.replace('.xlsx', '.xml')))))('%s: every name of its XForm', async (name) => {
    const { form } = await formOf(sample(name))
    const xml = readFileSync(join(folder, name.replace('.xlsx', '.xml')), 'utf8')
    const instance = /<instance>(.*?)<\/instance>/s.exec(xml)![1]!
    // pyxform adds rows of its own: the count of a repeat, the labels of a table of questions.
    const names = [...new Set([...instance.matchAll(/<([A-Za-z_][\w.-]*)/g)].map(([, one]) => one!))].slice(1).filter((one) => one !== 'meta' && one !== 'instanceID' && one !== 'instanceName' && !/^(generated_|reserved_name_for)|_count$/.test(one))
    const ours = new Set([...form.rows.map((row) => row.name), ...form.rows.filter(({ type }) => type.orOther).map((row) => `${row.name}_other`)])
    expect(names.length).toBeGreaterThan(2)
    expect(names.filter((one) => !ours.has(one))).toEqual([])
  })

  it('reads the same cells as SheetJS', async () => {
    const { read: sheetJs, utils } = await import('@e965/xlsx')
    for (const name of samples.filter((one) => one.endsWith('.xlsx'))) {
      const ours = await readWorkbook(sample(name))
      const theirs = sheetJs(sample(name), { type: 'array' })
      if (!ours.ok) throw new Error(name)
      expect(ours.workbook.sheets.map((sheet) => sheet.name)).toEqual(theirs.SheetNames)
      for (const sheet of ours.workbook.sheets) {
        const mine = sheet.rows.flatMap(({ number, cells }) => [...cells].map(([column, { text }]) => `${utils.encode_cell({ r: number - 1, c: column })} ${text}`))
        const other = Object.entries(theirs.Sheets[sheet.name]!).filter(([at, cell]) => !at.startsWith('!') && String((cell as { v: unknown }).v ?? '').trim() !== '').map(([at, cell]) => { const { v, t } = cell as { v: unknown; t: string }; return `${at} ${t === 'b' ? String(v).toUpperCase() : String(v)}` })
        expect(mine.sort()).toEqual(other.sort())
      }
    }
  })
})
