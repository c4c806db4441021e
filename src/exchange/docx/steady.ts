/** Takes chance and clock out of a Word file: dates, ids and the order and dates of its zip entries. */
import type { Timestamp } from '@/domain/ids'
import { zipOf } from '../backup/zip'

/** The same file for the same document. */
export async function steady(bytes: Uint8Array, madeAt: Timestamp): Promise<Uint8Array> {
  const { unzipSync } = await import('fflate')
  const entries = unzipSync(bytes)
  const made = new Date(madeAt)
  const date = `${(Number.isNaN(made.getTime()) ? new Date(0) : made).toISOString().slice(0, 19)}Z`
  // The content types come first (ISO/IEC 29500-2), the rest by name.
  const names = Object.keys(entries).filter((name) => !name.endsWith('/')).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return zipOf(names.map((name): [string, Uint8Array] => [name, /\.(xml|rels)$/.test(name) ? rewritten(name, entries[name]!, date) : entries[name]!]), madeAt)
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2
}

function rewritten(name: string, bytes: Uint8Array, date: string): Uint8Array {
  let xml = new TextDecoder().decode(bytes)
  if (name === 'docProps/core.xml') xml = xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}`)
  let id = 0
  xml = xml.replace(/(<wp:docPr [^>]*?\bid=")[^"]*/g, (_, start: string) => `${start}${(id += 1)}`)
  return new TextEncoder().encode(xml)
}
