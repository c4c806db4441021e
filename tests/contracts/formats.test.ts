/** Every export format, whichever files stand in `src/exchange/formats`: a new one is held to the same promises. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { panelLanguages } from '@/domain/panelLanguage'
import { fileNameFor, formatById, formats } from '@/exchange'
import { loadMessages } from '@/locales'
import { agreed, ids, refused, sentinel } from '../fixtures/dossier'
import { auditCatalogue } from '../fixtures/audit'
import { anExportInput as anInput } from '../fixtures/exportInput'
import { textOfPdf } from '../fixtures/pdfText'

const decoder = new TextDecoder()
const nl = await loadMessages('nl')
const en = await loadMessages('en')

/** All text in a file, packed or not. */
async function textIn(id: string, bytes: Uint8Array): Promise<string> {
  if (formatById(id)?.extension === '.pdf') return textOfPdf(bytes)
  if (!id.endsWith('docx') && id !== 'backup') return decoder.decode(bytes).replace(/class="example-mark">Voorbeeld/, 'VOORBEELD')
  return Object.values(unzipSync(bytes)).map((part) => decoder.decode(part)).join('\n')
}

it('lists every file of the folder', () => {
  const files = readdirSync(fileURLToPath(new URL('../../src/exchange/formats', import.meta.url)))
  expect(formats.map((format) => `${format.id}.ts`).sort()).toEqual(files.sort())
})

describe.each(formats.map((format) => [format.id, format] as const))('format %s', (id, format) => {
  // A format about an audit gets one: of a dossier without an audit it has nothing to say.
  const anExportInput: typeof anInput = (overrides = {}, parts = {}) => (format.about === 'audit' ? anInput({ audit: {}, ...overrides }, { catalogue: auditCatalogue, ...parts }) : anInput(overrides, parts))

  it('has its words in Dutch and English', () => {
    for (const key of [format.label, format.hint]) {
      expect(nl[key]).toMatch(/\S/)
      expect(en[key]).toMatch(/\S/)
    }
  })

  it('has an extension and a media type', () => {
    expect(format.extension).toMatch(/^\.[a-z]+$/)
    expect(format.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+/)
    expect(fileNameFor(format, 'Halte Zuid: é/..\\', '2026-10-03T12:00:00Z')).toBe(`halte-zuid-e-2026-10-03${format.extension}`)
  })

  it('writes the same bytes twice, and not none', async () => {
    const first = await format.write(anExportInput())
    const second = await format.write(anExportInput())
    expect(first.length).toBeGreaterThan(100)
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('says that an example is an example', async () => {
    const example = await textIn(id, await format.write(anExportInput()))
    expect(example).toMatch(/VOORBEELD|"example": ?true|,true\r\n/)
    const real = await textIn(id, await format.write(anExportInput({ dossier: { example: false } })))
    expect(real).not.toMatch(/VOORBEELD|"example": ?true|,true\r\n/)
  })

  it('writes a dossier without anything in it', async () => {
    const input = anExportInput()
    const content = { ...input.content, places: [], walks: [], findings: [], attachments: [], answers: [], advices: [], followUps: [], links: [], removedLinks: [], participants: [], scores: [], samplePages: [], pageOutcomes: [], toolReports: [] }
    expect((await format.write({ ...input, content, changes: input.changes!.slice(0, 1) })).length).toBeGreaterThan(10)
  })

  it.runIf(format.audience === 'open')('lets nothing private through', async () => {
    const text = await textIn(id, await format.write(anExportInput()))
    expect(text).not.toContain(sentinel)
    expect(text).not.toMatch(/09 123|jan@/)
    expect(text).not.toContain(anExportInput().changes![0]!.device)
  })

  it.runIf(format.audience === 'walk')('has nobody’s words, no helper’s note and no pseudonym', async () => {
    const text = await textIn(id, await format.write(anExportInput({ panel: true })))
    expect(text).not.toContain(sentinel)
    expect(text).not.toContain(agreed)
    for (const letter of 'ABCDE') expect(text).not.toMatch(new RegExp(`(Blauw|Blue) ${letter}\\b`))
  })

  it.runIf(format.audience !== 'backup')('has no words of somebody who did not agree', async () => {
    expect(await textIn(id, await format.write(anExportInput({ panel: true })))).not.toContain(refused)
  })

  it.runIf(format.audience === 'walk')('takes any walk and any language of the panel, and a walk that is not there', async () => {
    for (const panelLanguage of panelLanguages) expect((await format.write(anExportInput({ panel: true }, { panelLanguage, walk: ids.route }))).length).toBeGreaterThan(100)
    expect((await format.write(anExportInput({ panel: true }, { walk: 'gone' }))).length).toBeGreaterThan(100)
  })

  it.runIf(format.audience === 'document' && format.about === undefined)('also writes English', async () => {
    const text = await textIn(id, await format.write(anExportInput({}, { locale: 'en' })))
    expect(text).toContain('In short')
  })

  it.each([
    ['markup', '<img src=x onerror=alert(1)></p><script>alert(2)</script> & "quotes" \'single\''],
    ['direction overrides', 'abc \u202egnp.exe\u202c \u2066x\u2069'],
    ['emoji and other scripts', 'Fijn 👩🏽‍🦽 مرحبا 漢字 ሰላም'],
    ['lone surrogates', 'half \ud83d and \udc69 half'],
    ['control characters', 'a\u0000b\u0008c\u001bd\ufffe\uffff e'],
    ['10,000 characters without a space', 'x'.repeat(10_000)],
    ['10,000 characters of words', 'een heel lang verhaal '.repeat(455)],
    ['many lines', 'regel\r\n\r\n'.repeat(300)],
  ])('survives %s', async (_name, words) => {
    const bytes = await format.write(anExportInput({ dossier: { title: words, intro: words }, finding: { title: words, words, address: words }, advice: { what: words, why: words } }))
    expect(bytes.length).toBeGreaterThan(100)
    if (format.extension === '.html' || format.extension === '.svg') {
      const html = decoder.decode(bytes)
      expect(html).not.toContain('<script')
      expect(html).not.toMatch(/<img src=x/)
      expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    }
  }, 60_000)
})
