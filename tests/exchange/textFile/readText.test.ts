// @vitest-environment happy-dom
/** Opening a file as a text: letters as they look, and every file that is not what it should be. */
import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { layoutOf } from '@/domain/reading/layout'
import { longestText } from '@/domain/reading/text'
import { largestFile, type TextFile } from '@/exchange/textFile/outcome'
import { readText } from '@/exchange/textFile/readText'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
async function read(content: Uint8Array | string, name: string): Promise<Extract<TextFile, { ok: true }>> {
  const file = await readText(typeof content === 'string' ? bytes(content) : content, name)
  if (!file.ok) throw new Error(file.refusal)
  return file
}
const shape = ({ text: { text, blocks } }: Extract<TextFile, { ok: true }>): readonly string[] => blocks.map(({ kind, level, numbered, from, to }) => `${kind}${level ?? ''}${numbered ? ' nr' : ''}: ${text.slice(from, to)}`)

describe('plain text', () => {
  it('is read in UTF-8, with a mark, in UTF-16, and in the old Western set with a remark', async () => {
    const said = 'Een café en een coördinator. '
    expect((await read(`\ufeff${said}`, 'a.txt')).text.text.trim()).toBe(said.trim())
    const wide = new Uint8Array([0xff, 0xfe, ...[...said].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])
    expect(await read(wide, 'a.txt')).toMatchObject({ text: { text: said }, remarks: [] })
    const old = new Uint8Array([...said].map((letter) => letter.charCodeAt(0)))
    expect(await read(old, 'a.txt')).toMatchObject({ text: { text: said }, remarks: ['encoding'] })
    expect((await read('De cafÃ© is open.', 'a.txt')).remarks).toEqual(['broken-letters'])
  })
  it('has one kind of line end and no hidden characters', async () => expect((await read('Een\r\ntwee\u200b\rdrie\u00a0vier\u0007', 'a.txt')).text.text).toBe('Een\ntwee\ndrie vier'))
})

describe('Markdown', () => {
  it('keeps titles and lists, without their marks', async () => {
    expect(shape(await read('---\ntitle: x\n---\n# Wat moet je **doen**?\nLees [deze brief](https://x.be) goed.\n\n* een kaart\n* een _bewijs_\n\n1. Bel ons.\n\n```\ncode\n```\n', 'a.md'))).toEqual([
      'heading: Wat moet je doen?', 'paragraph: Lees deze brief goed.', 'item: een kaart', 'item: een bewijs', 'item nr: Bel ons.', 'line: code',
    ])
  })
})

describe('a web page', () => {
  afterEach(() => { vi.unstubAllGlobals() })
  it('is read by its blocks, in its main part, with the look of its letters', async () => {
    const file = await read('<!doctype html><html><head><title>T</title><style>p{}</style></head><body><nav>Menu</nav><main><h2>Je aanvraag</h2><p style="font-size:10pt; text-align: justify; line-height:1.5">Wij <b>sturen</b> je <i>morgen</i> een brief.</p><ol><li>Bel ons.</li></ol><ul><li>een kaart<li>een bewijs</ul><table><tr><td>Uren</td></tr></table><p hidden>weg</p></main></body></html>', 'a.html')
    expect(shape(file)).toEqual(['heading2: Je aanvraag', 'paragraph: Wij sturen je morgen een brief.', 'item nr: Bel ons.', 'item: een kaart', 'item: een bewijs', 'cell: Uren'])
    const { look } = layoutOf(file.text)
    expect(look).toMatchObject({ lineSpacing: 1.5, sizes: [{ points: 10 }], aligns: [{ align: 'justify' }] })
    expect(look!.bold).toBeGreaterThan(0)
    expect(look!.italic).toBeGreaterThan(look!.underline)
    expect(file.remarks).toEqual(['no-styles'])
  })

  it('that is hostile runs nothing, loads nothing and gives only its words', async () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    vi.stubGlobal('XMLHttpRequest', fetched)
    vi.stubGlobal('hit', fetched)
    const file = await read('<html><body onload="hit()"><script>hit()</script><img src="https://x.be/a.png" onerror="hit()"><svg onload="hit()"><text>x</text></svg><a href="javascript:hit()">Klik hier voor meer uitleg.</a><style>@import "https://x.be/a.css"</style><object data="https://x.be"></object></body></html>', 'a.html')
    await new Promise((resolve) => { setTimeout(resolve, 50) })
    expect(fetched).not.toHaveBeenCalled()
    expect(file.text.text).toBe('Klik hier voor meer uitleg.')
  })

  it('of thousands of nested elements does not break', async () => expect((await read(`<body>${'<div>'.repeat(3_000)}Diep weg.`, 'a.html')).text.text).toBe('Diep weg.'))
})

/** A letter in Word, made by the library that our own documents are made with. */
async function aDocx(): Promise<Uint8Array> {
  const document = new Document({
    styles: { default: { document: { run: { size: 22, font: 'Arial' } } } },
    numbering: { config: [{ reference: 'steps', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }, { reference: 'dots', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }] },
    sections: [{ children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('Je aanvraag')] }),
      new Paragraph({ alignment: AlignmentType.JUSTIFIED, spacing: { line: 360 }, children: [new TextRun('Wij bekijken je '), new TextRun({ text: 'aanvraag', bold: true }), new TextRun({ text: ' binnenkort.', italics: true, underline: {} })] }),
      new Paragraph({ numbering: { reference: 'steps', level: 0 }, children: [new TextRun('Bel ons.')] }),
      new Paragraph({ numbering: { reference: 'dots', level: 0 }, children: [new TextRun({ text: 'een bewijs', size: 16, allCaps: true })] }),
      new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Maandag')] })] })] }),
    ] }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

describe('a Word document', () => {
  it('is read with titles, lists, tables and the look that it says itself', async () => {
    const file = await read(await aDocx(), 'brief.docx')
    expect(shape(file)).toEqual(['heading1: Je aanvraag', 'paragraph: Wij bekijken je aanvraag binnenkort.', 'item nr: Bel ons.', 'item: een bewijs', 'cell: Maandag'])
    const { look } = layoutOf(file.text)
    expect(look!.sizes.map(({ points }) => points)).toContain(11)
    expect(look!.sizes.map(({ points }) => points)).toContain(8)
    expect(look!.fonts[0]).toMatchObject({ name: 'Arial' })
    expect(look).toMatchObject({ lineSpacing: 1.5 })
    expect(look!.aligns.map(({ align }) => align)).toEqual(expect.arrayContaining(['left', 'justify']))
    expect(look!.bold).toBeGreaterThan(0)
    expect(look!.caps).toBeGreaterThan(0)
    expect(look!.underline).toBeCloseTo(look!.italic)
  })

  it('leaves out what was deleted with changes tracked, and text that stands there twice', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
    const xml = `<?xml version="1.0"?><w:document ${w}><w:body><w:p>${run('Wij komen')}<w:del><w:r><w:delText> nooit</w:delText></w:r></w:del><w:ins>${run(' morgen')}</w:ins><mc:AlternateContent><mc:Choice>${run(' langs.')}</mc:Choice><mc:Fallback>${run(' langs.')}</mc:Fallback></mc:AlternateContent></w:p></w:body></w:document>`
    expect((await read(zipSync({ 'word/document.xml': strToU8(xml) }), 'a.docx')).text.text).toBe('Wij komen morgen langs.')
  })
})

describe('a LibreOffice document', () => {
  it('is read with titles, lists and the look of its own styles', async () => {
    const names = 'xmlns:office="urn:o" xmlns:text="urn:t" xmlns:style="urn:s" xmlns:fo="urn:f"'
    const xml = `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles><style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:line-height="115%"/><style:text-properties fo:font-size="10pt"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><text:list-style style:name="L1"><text:list-level-style-number text:level="1"/></text:list-style></office:automatic-styles><office:body><office:text><text:h text:outline-level="2">Je aanvraag</text:h><text:p text:style-name="P1">Wij <text:span text:style-name="T1">bekijken</text:span> je<text:s/>aanvraag.</text:p><text:list text:style-name="L1"><text:list-item><text:p>Bel ons.</text:p></text:list-item></text:list></office:text></office:body></office:document-content>`
    const file = await read(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(xml) }), 'a.odt')
    expect(shape(file)).toEqual(['heading2: Je aanvraag', 'paragraph: Wij bekijken je aanvraag.', 'item nr: Bel ons.'])
    expect(layoutOf(file.text).look).toMatchObject({ lineSpacing: 1.15, sizes: [{ points: 10 }] })
  })
})

describe('a file that is no text', () => {
  const cases: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string, string])[] = [
    ['nothing', () => new Uint8Array(0), 'a.txt', 'empty'],
    ['only white space', () => bytes(' \n\t \n'), 'a.txt', 'empty'],
    ['a PDF that is called .docx', () => bytes('%PDF-1.7 …'), 'a.docx', 'pdf'],
    ['RTF that is called .txt', () => bytes('{\\rtf1\\ansi Dag}'), 'a.txt', 'rtf'],
    ['old Word, or Word with a password', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'a.docx', 'old-word'],
    ['a photo', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'a.txt', 'picture'],
    ['a photo of a telephone', () => new Uint8Array([0, 0, 0, 24, ...bytes('ftypheic'), 0, 0, 0, 0]), 'a.txt', 'picture'],
    ['bytes of something else', () => new Uint8Array([1, 2, 0, 3, 4, 0, 0, 9]), 'a.txt', 'other'],
    ['a zip of something else', () => zipSync({ 'a.txt': bytes('a') }), 'a.docx', 'other'],
    ['half a Word document', async () => (await aDocx()).slice(0, 2_000), 'a.docx', 'damaged'],
    ['a Word document whose text is no XML', () => zipSync({ 'word/document.xml': bytes('<w:document><w:body>') }), 'a.docx', 'damaged'],
    ['a Word document with entities', () => zipSync({ 'word/document.xml': bytes('<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>') }), 'a.docx', 'damaged'],
    ['a zip bomb', () => zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 ** 2) }), 'a.docx', 'too-large'],
    ['a LibreOffice document with a password', () => zipSync({ 'content.xml': bytes('xx'), 'META-INF/manifest.xml': bytes('<m><manifest:encryption-data/></m>') }), 'a.odt', 'encrypted'],
    ['a web page of pictures', () => bytes('<!doctype html><body><img src="a.png">'), 'a.html', 'no-text'],
    ['a file of more than 10 MB', () => new Uint8Array(largestFile + 1), 'a.txt', 'too-large'],
    ['a text that is too long', () => bytes('woord '.repeat(longestText / 5)), 'a.txt', 'too-large'],
  ]
  it.each(cases)('is refused with a reason: %s', async (_, make, name, refusal) => expect(await readText(await make(), name)).toEqual({ ok: false, refusal }))
})
