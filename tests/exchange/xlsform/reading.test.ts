/** Spreadsheets that are none, that are broken or hostile, and cells of every kind. */
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { utils, write, type WorkSheet } from '@e965/xlsx'
import { readForm } from '@/exchange/xlsform/form'
import { readWorkbook } from '@/exchange/xlsform/readWorkbook'
import { dayOf } from '@/exchange/xlsform/sheetXml'
import { writeWorkbook } from '@/exchange/xlsform/writeWorkbook'
import { cellAt, columnLetters } from '@/exchange/xlsform/workbook'

/** An .xlsx around the XML of one sheet. */
function bookOf(sheet: string, more: { readonly strings?: string; readonly styles?: string; readonly workbook?: string; readonly files?: Zippable } = {}): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = (rows: string): Uint8Array => strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows}</Relationships>`)
  return zipSync({
    '_rels/.rels': relations(`<Relationship Id="r1" Type="${type}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': strToU8(more.workbook ?? '<workbook><sheets><sheet name="survey" sheetId="1" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': relations(`<Relationship Id="r1" Type="${type}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${type}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="r3" Type="${type}/styles" Target="styles.xml"/>`),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...(more.strings === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(more.strings) }), ...(more.styles === undefined ? {} : { 'xl/styles.xml': strToU8(more.styles) }), ...more.files,
  })
}
const sheetOf = (rows: string): string => `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData></worksheet>`
async function cells(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readWorkbook(bytes)
  if (!read.ok) throw new Error(read.problem)
  return read.workbook.sheets.flatMap((sheet) => sheet.rows.flatMap(({ number, cells: line }) => [...line].map(([column, { text, kind }]) => `${columnLetters(column)}${number} ${kind} ${text}`)))
}
const problem = async (bytes: Uint8Array): Promise<string> => { const read = await readWorkbook(bytes); return read.ok ? 'read' : read.problem }

describe('a file that is no spreadsheet', () => {
  const good = bookOf(sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c></row>'))
  const ole = (...names: readonly string[]): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...names.flatMap((name) => [...name].flatMap((char) => [char.charCodeAt(0), 0])), 0, 0])
  it.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['a table as text, renamed', strToU8('type,name,label\r\ntext,a,A\r\n'), 'is-text'],
    ['a web page', strToU8('<!doctype html><table><tr><td>type</td></tr></table>'), 'is-text'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), 'not-a-spreadsheet'],
    ['a zip with something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-spreadsheet'],
    ['a document of a word processor', zipSync({ '_rels/.rels': strToU8('<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'), 'word/document.xml': strToU8('<w/>') }), 'not-a-spreadsheet'],
    ['a spreadsheet of LibreOffice', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }], 'content.xml': strToU8('<a/>') }), 'is-open-document'],
    ['a binary spreadsheet', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'is-binary'],
    ['a spreadsheet with a password', ole('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
    ['an old document that is no spreadsheet', ole('WordDocument'), 'not-a-spreadsheet'],
    ['an old spreadsheet that is broken', ole('Workbook'), 'damaged'],
    ['half of a spreadsheet', good.subarray(0, Math.floor(good.length / 2)), 'damaged'],
    ['broken XML', bookOf('<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>type'), 'damaged'],
    ['a sheet that is not there', bookOf('', { workbook: '<workbook><sheets><sheet name="survey" r:id="r9"/></sheets></workbook>' }), 'read'],
  ])('%s', async (_name, bytes, expected) => {
    expect(await problem(bytes)).toBe(expected)
  })

  it('each broken byte is said, never thrown', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const broken = good.slice()
      broken[at] = broken[at]! ^ 0xff
      expect(typeof await problem(broken)).toBe('string')
    }
  })
})

describe('a hostile spreadsheet', () => {
  it('a zip that would unpack to gigabytes is not unpacked', async () => {
    expect(await problem(bookOf(sheetOf(' '.repeat(60_000_000))))).toBe('suspicious')
  })
  it('more than a form can be is not read', async () => {
    expect(await problem(new Uint8Array(31 * 1024 ** 2).fill(65))).toBe('too-large')
    expect(await problem(bookOf(sheetOf(Array.from({ length: 50_001 }, (_, i) => `<row r="${i + 1}"><c><v>${(i * 7919) % 10_007}</v></c></row>`).join(''))))).toBe('too-much')
  })
  it('an entity of a DTD is never expanded', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;">]>${sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;&amp;lt;</t></is></c></row>')}`
    expect(await cells(bookOf(bomb))).toEqual(['A1 text &b;&lt;'])
  })
  it('a path out of the zip leads nowhere', async () => {
    const bytes = bookOf(sheetOf(''), { files: { 'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>') } })
    expect(await problem(bytes)).toBe('damaged')
  })
})

describe('cells', () => {
  it('text in every way of writing it', async () => {
    const strings = '<sst><si><t xml:space="preserve"> een </t></si><si><r><t>twee</t></r><r><rPr><b/></rPr><t> delen</t></r><rPh><t>uitspraak</t></rPh></si><si><t>a_x000D_b &#233;</t></si></sst>'
    expect(await cells(bookOf(sheetOf('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>99</v></c></row><row><c t="str"><v>x</v></c><c/><c t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c></row>'), { strings }))).toEqual(['A1 text  een ', 'B1 text twee delen', 'C1 text a\rb é', 'A2 text x', 'C2 text <b>'])
  })
  it('numbers, yes and no, days, formulas and errors', async () => {
    const styles = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.00 &quot;dm&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
    expect(await cells(bookOf(sheetOf('<row r="3"><c r="A3"><v>0.1</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" s="1"><v>46347</v></c><c r="D3" s="2"><v>46347.5</v></c><c r="E3" s="3"><v>1.5</v></c><c r="F3"><f>1+1</f><v>2</v></c><c r="G3"><f>A9</f></c><c r="H3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="I3"><v>90.10000000000001</v></c></row>'), { styles }))).toEqual([
      'A3 number 0.1', 'B3 boolean TRUE', 'C3 date 2026-11-21', 'D3 date 2026-11-21 12:00:00', 'E3 number 1.5', 'F3 formula 2', 'G3 formula-empty ', 'H3 error #DIV/0!', 'I3 number 90.1',
    ])
    expect([dayOf(1, false), dayOf(59, false), dayOf(61, false), dayOf(0, true), dayOf(0.25, false)]).toEqual(['1900-01-01', '1900-02-28', '1900-03-01', '1904-01-01', '06:00:00'])
  })
  it('names of columns', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
    for (const column of [0, 25, 26, 701, 702, 16_383]) expect(cellAt(`${columnLetters(column)}7`)).toEqual({ column, row: 7 })
  })
  it('an old .xls reads as the .xlsx does', async () => {
    const rows = [['type', 'name', 'label'], ['text', 'a', 'één'], [], ['integer', 'b', true], ['note', 'c', 12.5]]
    const book = utils.book_new()
    const sheet: WorkSheet = utils.aoa_to_sheet(rows)
    utils.book_append_sheet(book, sheet, 'survey')
    const [old, now] = (['biff8', 'xlsx'] as const).map((bookType) => new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer))
    expect(await cells(old!)).toEqual(await cells(now!))
    expect((await cells(old!)).length).toBe(12)
  })
})

describe('writing', () => {
  it('what another reader sees is what was meant: text, never a formula, a number or a day', async () => {
    const { read } = await import('@e965/xlsx')
    const rows = [{ type: 'text', name: 'a', label: '=1+1' }, { type: 'text', name: 'b', label: '3-4' }, { type: 'text', name: 'c', label: '1.0 <b>&"\' _x0041_\nnieuwe regel' }]
    const bytes = await writeWorkbook([{ name: 'survey', headers: ['type', 'name', 'label', 'leeg'], rows }], '2026-11-21T00:00:00Z')
    const copy = bytes.slice()
    const sheet = read(bytes).Sheets['survey']!
    expect(utils.sheet_to_json(sheet, { header: 1 })).toEqual([['type', 'name', 'label'], ...rows.map((row) => Object.values(row))])
    expect((sheet['C2'] as { t: string; f?: string }).t).toBe('s')
    expect(await cells(bytes)).toContain('C4 text 1.0 <b>&"\' _x0041_\nnieuwe regel')
    expect(await writeWorkbook([{ name: 'survey', headers: ['type', 'name', 'label', 'leeg'], rows }], '2026-11-21T00:00:00Z')).toEqual(copy)
  })
})

describe('5,000 rows', () => {
  it('are read as they stand, with progress', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({ type: i % 3 === 0 ? 'select_one ja' : 'integer', name: `vraag_${i}`, 'label::Nederlands (nl)': `Vraag ${i}?`, constraint: '. >= 0 and . <= 100', relevant: i > 0 ? `\${vraag_0} = 'ja'` : '' }))
    const bytes = await writeWorkbook([{ name: 'survey', headers: ['type', 'name', 'label::Nederlands (nl)', 'constraint', 'relevant'], rows }, { name: 'choices', headers: ['list_name', 'name', 'label'], rows: [{ list_name: 'ja', name: 'ja', label: 'Ja' }, { list_name: 'ja', name: 'nee', label: 'Nee' }] }], '')
    const told: number[] = []
    const read = await readWorkbook(bytes, (part) => told.push(part))
    if (!read.ok) throw new Error(read.problem)
    expect(told.length).toBeGreaterThan(3)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
    const { form, remarks } = readForm(read.workbook)
    expect([form!.rows.length, remarks]).toEqual([5000, []])
  })
})
