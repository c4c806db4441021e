/** Opens a file as a text to measure. Everything stays on the device; what we cannot read is refused with a reason. Never throws. */
import { plainText } from '@/domain/reading/blocks'
import { longestText, type ReadingText } from '@/domain/reading/text'
import { openZip, type OpenZip } from '../reading/zipReader'
import { decode } from './decode'
import { docxText } from './docx'
import { htmlText } from './html'
import { markdownText } from './markdown'
import { odtText } from './odt'
import { largestFile, type TextFile, type TextKind, type TextRefusal, type TextRemark } from './outcome'
import { sniff } from './sniff'
import { parsedXml } from './xml'

const refused = (refusal: TextRefusal): TextFile => ({ ok: false, refusal })

/** Reads a file; the name only tells Markdown from plain text. */
export async function readText(bytes: Uint8Array, name: string): Promise<TextFile> {
  if (bytes.length > largestFile) return refused('too-large')
  try {
    const kind = sniff(bytes)
    switch (kind) {
      case 'zip': return await fromZip(bytes)
      case 'characters': return fromCharacters(bytes, name)
      default: return refused(kind)
    }
  } catch {
    return refused('damaged')
  }
}

function fromCharacters(bytes: Uint8Array, name: string): TextFile {
  const { text, remarks } = decode(bytes)
  if (text.trim() === '') return refused('empty')
  const kind: TextKind = /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/i.test(text) ? 'html' : /\.(?:md|markdown)$/i.test(name) ? 'md' : 'txt'
  if (kind === 'html') {
    const { text: read, shortened } = htmlText(text)
    return finished(kind, read, [...remarks, ...(shortened ? ['shortened' as const] : []), ...(/<(?:style|link)\b/i.test(text) ? ['no-styles' as const] : [])])
  }
  if (text.length > longestText) return refused('too-large')
  return finished(kind, kind === 'md' ? markdownText(text) : plainText(text), remarks)
}

async function fromZip(bytes: Uint8Array): Promise<TextFile> {
  const zip = openZip(bytes)
  if (!zip.ok) return refused(zip.problem === 'encrypted' ? 'encrypted' : zip.problem === 'empty' ? 'empty' : zip.problem === 'too-large' || zip.problem === 'suspicious-ratio' ? 'too-large' : 'damaged')
  if (zip.entries.has('word/document.xml')) return fromParts(zip, 'docx')
  if (zip.entries.has('content.xml')) return zip.entries.has('META-INF/manifest.xml') && (await isLocked(zip)) ? refused('encrypted') : fromParts(zip, 'odt')
  return refused('other')
}

async function fromParts(zip: OpenZip, kind: 'docx' | 'odt'): Promise<TextFile> {
  const main = await part(zip, kind === 'docx' ? 'word/document.xml' : 'content.xml')
  if (main === 'too-large') return refused('too-large')
  if (!main) return refused('damaged')
  const [styles, numbering] = await Promise.all([part(zip, kind === 'docx' ? 'word/styles.xml' : 'styles.xml'), kind === 'docx' ? part(zip, 'word/numbering.xml') : undefined])
  const usable = (document: Document | 'too-large' | undefined): Document | undefined => (document === 'too-large' ? undefined : document)
  const { text, shortened } = kind === 'docx' ? docxText(main, usable(styles), usable(numbering)) : odtText(main, usable(styles))
  return finished(kind, text, shortened ? ['shortened'] : [])
}

/** Largest part of a document that we parse: an ordinary letter has some 100 kB. */
const largestPart = 20 * 1024 ** 2

async function part(zip: OpenZip, name: string): Promise<Document | 'too-large' | undefined> {
  const entry = zip.entries.get(name)
  if (!entry) return undefined
  if (entry.bytes > largestPart) return 'too-large'
  const read = await zip.read(entry)
  return read.ok ? parsedXml(new TextDecoder().decode(read.bytes)) : undefined
}

/** An OpenDocument file with a password says so in its manifest. */
async function isLocked(zip: OpenZip): Promise<boolean> {
  const read = await zip.read(zip.entries.get('META-INF/manifest.xml')!)
  return read.ok && new TextDecoder().decode(read.bytes).includes('encryption-data')
}

function finished(kind: TextKind, text: ReadingText, remarks: readonly TextRemark[]): TextFile {
  return text.blocks.length === 0 ? refused('no-text') : { ok: true, kind, text, remarks }
}
