/** The example's PDF as another program reads it: poppler's structure tree, against the document that it was made from. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossiersIn, projectContent } from '@/domain/projection'
import { documentOf } from '@/exchange/document/dossierDocument'
import { plainText, type DocumentNode, type DossierDocument } from '@/exchange/document/model'
import exampleContent from '@/exchange/example'
import { pdfOf } from '@/exchange/pdf/pdf'
import { loadMessages, translator } from '@/locales'
import { catalogue } from '../fixtures/catalogue'

const hasPoppler = ((): boolean => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    console.warn('pdfinfo (poppler) is not installed: the structure of the PDF is not read by a second program')
    return false
  }
})()

interface Element { readonly type: string; readonly depth: number; readonly text: string; readonly attributes: string; readonly path: string }

/** The elements of `pdfinfo -struct-text`, in reading order. */
function elementsOf(tree: string): readonly Element[] {
  const elements: { type: string; depth: number; text: string; attributes: string; path: string }[] = []
  const open: string[] = []
  for (const line of tree.split('\n')) {
    const depth = (line.length - line.trimStart().length) / 2
    const content = line.trim()
    const type = /^([A-Z][A-Za-z0-9]*)(?: \(\w+\))?:?$/.exec(content)?.[1]
    const last = elements.at(-1)
    if (type !== undefined) {
      open.length = depth
      open.push(type)
      elements.push({ type, depth, text: '', attributes: '', path: open.join('/') })
    } else if (last && content.startsWith('/')) last.attributes += ` ${content}`
    else if (last && content.startsWith('"')) last.text += content.slice(1, -1)
    else if (last && content !== '') last.text += content.replace(/"$/, '')
  }
  return elements
}

function textsOf(node: DocumentNode): readonly string[] {
  switch (node.kind) {
    case 'heading': return [node.text]
    case 'paragraph': return [plainText(node.inlines)]
    case 'list': return node.items.map(plainText)
    case 'definitions': return node.items.flatMap(({ term, value }) => [term, plainText(value)])
    case 'table': return [node.caption, ...node.columns.map(({ text }) => text), ...node.rows.flatMap(({ header, cells }) => [header, ...cells].map(plainText))]
    case 'figure': return [node.caption]
    case 'levelLine': return [node.word, node.text]
    case 'quote': return [node.text, node.source]
    case 'note': return [node.title, plainText(node.inlines)]
    case 'answerBox': return [node.title, ...node.options]
    case 'linkHead': return [`${node.number}`, node.title, node.channelWord, node.progress]
    case 'choices': return [node.legend, ...node.options.flatMap(({ word, meaning }) => [word, meaning])]
    case 'writingLines': return [node.title, node.hint]
    case 'steps': return node.items.flatMap(({ title, channelWord, word, text }) => [title, channelWord, word, text])
    case 'pageBreak': return []
    default: return node satisfies never
  }
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** A text string of the file: plain, or UTF-16 with its mark. */
function decoded(raw: string): string {
  const bytes = Buffer.from(raw.replace(/\\([()\\nrt])/g, (_, one: string) => ({ n: '\n', r: '\r', t: '\t' })[one] ?? one), 'latin1')
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1')
}

describe.runIf(hasPoppler)('the PDF of the example, read by another program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'structure-'))
  const path = join(folder, 'example.pdf')
  let document: DossierDocument
  let raw: string
  let elements: readonly Element[]

  beforeAll(async () => {
    const { changes, files } = await exampleContent()
    const content = projectContent(changes, dossiersIn(changes)[0]!)!
    const read = async (sha256: string): Promise<Uint8Array | undefined> => files.get(sha256)
    const t = translator('nl', await loadMessages('nl'))
    document = documentOf({ catalogue, content, files: read, locale: 'nl', t, madeAt: '2026-11-03T10:00:00.000Z', wijken: [], order: 'hand' })
    const bytes = await pdfOf(document, read, '2026-11-03T10:00:00.000Z')
    writeFileSync(path, bytes)
    raw = Buffer.from(bytes).toString('latin1')
    elements = elementsOf(execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' }))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it('is tagged, in Dutch, and has its title', () => {
    const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Title:\s+Naar het Stadskantoor \(voorbeeld\)/i)
    expect(raw).toContain('/Lang (nl-BE)')
  })

  it('has the headings of the document, in order, and none skips a level', () => {
    const headings = elements.filter(({ type }) => /^H\d$/.test(type))
    expect(headings.map(({ type, text }) => [type, flat(text)])).toEqual(document.nodes.flatMap((node) => (node.kind === 'heading' ? [[`H${node.level}`, flat(node.text)]] : [])))
    expect(new Set(headings.map(({ type }) => type))).toEqual(new Set(['H1', 'H2', 'H3', 'H4']))
    headings.reduce((before, { type }) => {
      expect(Number(type[1])).toBeLessThanOrEqual(before + 1)
      return Number(type[1])
    }, 0)
  })

  it('has lists of items, and tables of which every head cell says what it heads', () => {
    const items = elements.filter(({ type }) => type === 'LI')
    expect(items.length).toBeGreaterThan(50)
    expect(items.every(({ path: at }) => at.endsWith('L/LI'))).toBe(true)
    const tables = document.nodes.filter((node) => node.kind === 'table')
    expect(elements.filter(({ type }) => type === 'Table')).toHaveLength(tables.length)
    const heads = elements.filter(({ type }) => type === 'TH')
    expect(heads.filter(({ path: at, attributes }) => at.endsWith('THead/TR/TH') && attributes.includes('/Scope /Column'))).toHaveLength(tables.reduce((sum, { columns }) => sum + columns.length, 0))
    expect(heads.filter(({ path: at, attributes }) => at.endsWith('TBody/TR/TH') && attributes.includes('/Scope /Row'))).toHaveLength(tables.reduce((sum, { rows }) => sum + rows.length, 0))
  })

  it('says what is in every picture', () => {
    const figures = document.nodes.filter((node) => node.kind === 'figure')
    const alts = [...raw.matchAll(/\/S \/Figure\n\/Alt \(((?:\\[\s\S]|[^\\)])*)\)/g)].map(([, alt]) => decoded(alt!))
    expect(elements.filter(({ type }) => type === 'Figure')).toHaveLength(figures.length)
    expect(alts).toEqual(figures.map(({ alt }) => alt))
    expect(alts.every((alt) => alt.trim() !== '')).toBe(true)
  })

  it('misses no word, and joins no two', () => {
    const said = flat(elements.map(({ text }) => text).join('\n'))
    expect(document.nodes.flatMap(textsOf).map(flat).filter((text) => !said.includes(text))).toEqual([])
  })
})
