import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentOf } from '@/exchange/document/dossierDocument'
import { pdfOf } from '@/exchange/pdf/pdf'
import { shower } from '@/exchange/pdf/glyphs'
import { anExportInput } from '../fixtures/exportInput'
import { textOfPdf } from '../fixtures/pdfText'

const input = anExportInput()
const raw = async (parts = input): Promise<string> => Buffer.from(await pdfOf(documentOf(parts), parts.files, parts.madeAt, { compress: false })).toString('latin1')

/** True where poppler's pdfinfo is installed: a second reader of the structure tree. */
const hasPoppler = ((): boolean => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('the PDF', () => {
  it('is tagged, has a language, shows its title and names PDF/UA-1', async () => {
    const pdf = await raw()
    expect(pdf).toContain('/Marked true')
    expect(pdf).toMatch(/\/Lang \(nl-BE\)/)
    expect(pdf).toContain('/DisplayDocTitle true')
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
  })

  it('keeps XMP well formed with a title full of markup', async () => {
    const pdf = await raw(anExportInput({ dossier: { title: 'Été & <b>"x"</b>' } }))
    expect(pdf).toContain('&#201;t&#233; &amp; &lt;b&gt;&quot;x&quot;&lt;/b&gt;')
  })

  it('has headings, lists, tables with scope, and figures with a text alternative and a box', async () => {
    const pdf = await raw()
    for (const type of ['Document', 'H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD', 'Caption', 'Figure']) expect(pdf).toMatch(new RegExp(`/S /${type}\\n`))
    expect(pdf.match(/\/S \/TH\n/g)).toHaveLength(pdf.match(/\/Scope \/(Column|Row)/g)!.length)
    expect(pdf.match(/\/S \/Figure\n/g)).toHaveLength(2)
    expect(pdf).toContain('/Alt (Foto zonder beschrijving)')
    expect(pdf).toMatch(/\/BBox \[/)
  })

  it('embeds its typeface and marks every piece of a page as content or artifact', async () => {
    const pdf = await raw()
    expect(pdf.match(/\/FontFile2/g)!.length).toBeGreaterThanOrEqual(2)
    for (const [, stream] of pdf.matchAll(/stream\n([\s\S]*?)\nendstream/g)) {
      if (!stream!.includes(' Tf')) continue
      let depth = 0
      for (const line of stream!.split('\n')) {
        if (/ (BDC|BMC)$/.test(line)) depth += 1
        else if (line === 'EMC') depth -= 1
        else if (/( TJ| Do|^S|^f|^B)$/.test(line)) expect(depth).toBe(1)
      }
      expect(depth).toBe(0)
    }
  })

  it('says what it cannot show', async () => {
    const parts = anExportInput({ finding: { words: 'Ze zei مرحبا tegen mij' } })
    const text = textOfPdf(await pdfOf(documentOf(parts), parts.files, parts.madeAt))
    expect(text).toContain('Ze zei (?) tegen')
    expect(text).toContain('Dit bestand kan niet elk schriftteken tonen.')
  })

  it.runIf(hasPoppler)('reads the same to another program', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
    try {
      const path = join(folder, 'x.pdf')
      writeFileSync(path, await pdfOf(documentOf(input), input.files, input.madeAt))
      const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
      expect(info).toMatch(/Tagged:\s+yes/)
      const tree = execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' })
      expect(tree).toMatch(/H1 \(block\)\n\s+"Halte Zuid: "heen & terug" <test>"/)
      expect(tree).toMatch(/TH:?[^\n]*\n(\s+\/[^\n]+\n)*\s+"Vaststelling"/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('characters', () => {
  const latin = (codePoint: number): boolean => codePoint < 0x180 && codePoint !== 0xbd && codePoint !== 0xb2

  it.each([['H₂O', 'H2O'], ['½ m²', '1/2 m2'], ['ế', 'e'], ['漢字, a', '(?), a'], ['a\u200bb\u00adc', 'abc'], ['a\u202eb', 'ab'], ['👩🏽‍🦽 rolt', '(?) rolt']])('shows %s as %s', (text, shown) => {
    expect(shower(latin, () => {})(text)).toBe(shown)
  })
})
