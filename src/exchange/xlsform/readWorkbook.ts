/**
 * Reads a spreadsheet from bytes that may be anything. `.xlsx` (ECMA-376, transitional and strict) by our own hands: a form needs only the cells, the
 * zip is judged before it is unpacked, and no cell is ever evaluated. Old `.xls` goes to a library that is loaded only then.
 */
import { openZip, type OpenZip } from '../reading/zipReader'
import type { Refusal } from '../reading/problem'
import { sheetReader, stringsOf, dateStylesOf, TooMuch } from './sheetXml'
import { workbookLimits, type Sheet, type Workbook } from './workbook'
import { attributeOf, xmlParts } from './xmlScan'

/** Why a file is no spreadsheet that we can read. Each has a message `import.file.<problem>`. */
export const workbookRefusals = ['empty', 'too-large', 'too-much', 'encrypted', 'damaged', 'suspicious', 'is-text', 'is-open-document', 'is-binary', 'not-a-spreadsheet'] as const
export type WorkbookRefusal = (typeof workbookRefusals)[number]

/** A spreadsheet, or why not. */
export type ReadWorkbook = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly problem: WorkbookRefusal; readonly detail: string }

/** How far the reading is, from 0 to 1. */
export type ReadProgress = (part: number) => void

const refuse = (problem: WorkbookRefusal, detail = ''): ReadWorkbook => ({ ok: false, problem, detail })

/** Reads a spreadsheet. Never throws. */
export async function readWorkbook(bytes: Uint8Array, onProgress: ReadProgress = () => {}): Promise<ReadWorkbook> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > workbookLimits.bytes) return refuse('too-large', String(bytes.length))
  try {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await fromZip(bytes, onProgress)
    if (isOle(bytes)) return await fromOle(bytes)
    return refuse(looksLikeText(bytes) ? 'is-text' : 'not-a-spreadsheet')
  } catch (error) {
    return refuse(error instanceof TooMuch ? 'too-much' : 'damaged', error instanceof TooMuch ? error.message : '')
  }
}

/** The container of old Office files, and of new ones with a password (MS-CFB). */
function isOle(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, i) => bytes[i] === byte)
}

async function fromOle(bytes: Uint8Array): Promise<ReadWorkbook> {
  // Names in the container are UTF-16: `EncryptedPackage` holds an .xlsx behind a password (MS-OFFCRYPTO).
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo')) return refuse('encrypted')
  if (!names.includes('Workbook') && !names.includes('Book')) return refuse('not-a-spreadsheet')
  const { readOldWorkbook } = await import('./readOldWorkbook')
  return readOldWorkbook(bytes)
}

/** Bytes without a zero and with nearly no control characters: a table saved as text, or a web page. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096)
  return start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13) || (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)
}

const zipProblems: Readonly<Partial<Record<Refusal, WorkbookRefusal>>> = { empty: 'empty', 'too-large': 'too-much', 'too-many-entries': 'too-much', 'suspicious-ratio': 'suspicious', 'unsafe-name': 'suspicious', encrypted: 'encrypted' }

async function fromZip(bytes: Uint8Array, onProgress: ReadProgress): Promise<ReadWorkbook> {
  const zip = openZip(bytes)
  if (!zip.ok) return refuse(zipProblems[zip.problem] ?? 'damaged', zip.detail)
  const total = [...zip.entries.values()].reduce((sum, entry) => sum + entry.bytes, 0)
  if (total > workbookLimits.unpackedBytes) return refuse('too-much', String(total))
  if (zip.entries.has('xl/workbook.bin')) return refuse('is-binary')
  const kind = zip.entries.get('mimetype')
  if (kind && (await textOf(zip, 'mimetype'))?.includes('opendocument')) return refuse('is-open-document')
  const main = await mainPart(zip)
  if (main === undefined) return refuse('not-a-spreadsheet')
  const text = await textOf(zip, main)
  if (text === undefined) return refuse('damaged', main)
  const { sheets, relations, starts1904 } = await listed(zip, main, text)
  if (sheets.length > workbookLimits.sheets) return refuse('too-much', String(sheets.length))
  const target = (ending: string): string | undefined => [...relations.values()].find(({ type }) => type.endsWith(ending))?.path
  const strings = stringsOf((await optional(zip, target('/sharedStrings'))) ?? '')
  const dateStyles = dateStylesOf((await optional(zip, target('/styles'))) ?? '')
  const read: Sheet[] = []
  const reader = sheetReader({ strings, dateStyles, starts1904 })
  for (const [i, { name, relation }] of sheets.entries()) {
    const path = relations.get(relation)?.path
    if (path === undefined || relations.get(relation)!.type.endsWith('/chartsheet')) continue
    const xml = await textOf(zip, path)
    if (xml === undefined) return refuse('damaged', path)
    read.push({ name, rows: reader.read(xml, (part) => onProgress((i + part) / sheets.length)) })
  }
  return { ok: true, workbook: { sheets: read } }
}

/** The bytes of an entry as text; undefined where it is not there or broken. */
async function textOf(zip: OpenZip, name: string): Promise<string | undefined> {
  const entry = zip.entries.get(name) ?? [...zip.entries.values()].find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (!entry) return undefined
  const read = await zip.read(entry)
  if (!read.ok) return undefined
  const [first, second] = read.bytes
  return new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8').decode(read.bytes)
}

async function optional(zip: OpenZip, name: string | undefined): Promise<string | undefined> {
  return name === undefined ? undefined : textOf(zip, name)
}

/** Where the workbook is: what the package says, else where everybody puts it. */
async function mainPart(zip: OpenZip): Promise<string | undefined> {
  const relations = await relationsOf(zip, '')
  const said = [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'))?.path
  const path = said ?? 'xl/workbook.xml'
  return /(^|\/)workbook\d*\.xml$/.test(path) && zip.entries.has(path) ? path : undefined
}

interface Relation { readonly type: string; readonly path: string }

/** The relations of a part (ECMA-376 part 2), by their id, with paths from the root of the zip. */
async function relationsOf(zip: OpenZip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf('/')
  const folder = part.slice(0, slash + 1)
  const found = new Map<string, Relation>()
  for (const xml of xmlParts((await textOf(zip, `${folder}_rels/${part.slice(slash + 1)}.rels`)) ?? '')) {
    if (xml.kind !== 'open' || xml.name !== 'Relationship' || attributeOf(xml, 'TargetMode') === 'External') continue
    const target = attributeOf(xml, 'Target') ?? ''
    found.set(attributeOf(xml, 'Id') ?? '', { type: attributeOf(xml, 'Type') ?? '', path: target.startsWith('/') ? target.slice(1) : joined(folder, target) })
  }
  return found
}

function joined(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

async function listed(zip: OpenZip, main: string, text: string): Promise<{ readonly sheets: readonly { readonly name: string; readonly relation: string }[]; readonly relations: ReadonlyMap<string, Relation>; readonly starts1904: boolean }> {
  const sheets: { name: string; relation: string }[] = []
  let starts1904 = false
  for (const part of xmlParts(text)) {
    if (part.kind !== 'open') continue
    // `r:id` beside `sheetId`: the scanner looks at names without their prefix, so the two differ.
    if (part.name === 'sheet') sheets.push({ name: attributeOf(part, 'name') ?? '', relation: attributeOf(part, 'id') ?? '' })
    if (part.name === 'workbookPr') starts1904 = /^(1|true)$/.test(attributeOf(part, 'date1904') ?? '')
  }
  return { sheets, relations: await relationsOf(zip, main), starts1904 }
}
