/** A page that a browser saved in one file (.mhtml, RFC 2557): parts of a message, each with an address. No more of mail is understood than browsers write. */
import { decodeText } from './decodeText'

/** One part of the file. */
export interface MhtmlPart {
  /** `Content-Location`, as it stands there. */
  readonly location: string
  /** `cid:` and `Content-ID`; empty for none. */
  readonly cid: string
  readonly mediaType: string
  readonly charset: string | undefined
  readonly bytes: Uint8Array
}

/** What is in the file. */
export interface Mhtml {
  /** The page itself: the part that is named as the start, else the first HTML. */
  readonly page: MhtmlPart
  readonly parts: readonly MhtmlPart[]
  /** Where the page was, when it was saved. */
  readonly url: string
  /** False where the file ends before its last part does. */
  readonly isWhole: boolean
}

export const mhtmlLimits = { parts: 5000 } as const

type Headers = ReadonlyMap<string, string>

const latin1 = new TextDecoder('latin1')

/** True for bytes that begin as such a file does: with headers of a message that has parts. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = latin1.decode(bytes.subarray(0, 8192))
  return /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i.test(head.trimStart().replaceAll('\r', ''))
}

/** Reads the file; undefined for one without a page. Bytes are taken as they are: one character each, until a part says what they mean. */
export function readMhtml(bytes: Uint8Array): Mhtml | undefined {
  const text = latin1.decode(bytes)
  const { headers, body } = headersAt(text.slice(0, 65_536))
  const type = headers.get('content-type') ?? ''
  const boundary = parameter(type, 'boundary')
  if (!boundary) return undefined
  const { blocks, isWhole } = partsBetween(text, body, boundary)
  const parts = blocks.map((block) => partOf(block))
  const start = parameter(type, 'start')
  const isPage = ({ mediaType }: MhtmlPart): boolean => mediaType === 'text/html' || mediaType === 'application/xhtml+xml'
  const page = parts.find((part) => isPage(part) && start !== undefined && part.cid === `cid:${start.replace(/^<|>$/g, '')}`) ?? parts.find(isPage)
  if (!page) return undefined
  return { page, parts, url: headers.get('snapshot-content-location') ?? page.location, isWhole }
}

/** The pieces between the lines of the boundary. */
function partsBetween(text: string, from: number, boundary: string): { readonly blocks: readonly string[]; readonly isWhole: boolean } {
  const blocks: string[] = []
  const line = `--${boundary}`
  let at = nextLine(text, line, Math.max(0, from - 2))
  while (at >= 0 && blocks.length < mhtmlLimits.parts) {
    const after = at + line.length
    if (text.startsWith('--', after)) return { blocks, isWhole: true }
    const next = nextLine(text, line, after)
    const begin = text.indexOf('\n', after) + 1
    if (begin === 0) break
    blocks.push(text.slice(begin, next < 0 ? undefined : next).replace(/\r?\n$/, ''))
    at = next
  }
  return { blocks, isWhole: false }
}

/** Where the text stands at the beginning of a line. */
function nextLine(text: string, line: string, from: number): number {
  for (let at = text.indexOf(line, from); at >= 0; at = text.indexOf(line, at + 1)) if (at === 0 || text[at - 1] === '\n') return at
  return -1
}

function headersAt(text: string): { readonly headers: Headers; readonly body: number } {
  const headers = new Map<string, string>()
  const start = text.length - text.trimStart().length
  const end = /\r?\n\r?\n/.exec(text.slice(start))
  const head = text.slice(start, end ? start + end.index : undefined)
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { headers, body: end ? start + end.index + end[0].length : text.length }
}

function parameter(value: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(value)
  return match?.[1] ?? match?.[2]
}

function partOf(block: string): MhtmlPart {
  const { headers, body } = headersAt(block)
  const type = headers.get('content-type') ?? 'text/plain'
  const id = headers.get('content-id')
  return {
    location: headers.get('content-location') ?? '', cid: id ? `cid:${id.replace(/^<|>$/g, '')}` : '', mediaType: type.split(';')[0]!.trim().toLowerCase(), charset: parameter(type, 'charset'),
    bytes: decodeBody(block.slice(body), (headers.get('content-transfer-encoding') ?? '').toLowerCase()),
  }
}

function decodeBody(text: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return base64(text)
  return oneByteEach(encoding === 'quoted-printable' ? quotedPrintable(text) : text)
}

function oneByteEach(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

function quotedPrintable(text: string): string {
  return text.replace(/[ \t]+(?=\r?\n|$)/g, '').replace(/=\r?\n/g, '').replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

/** Tolerant: what is no letter of base64 is skipped, and a piece that was cut off gives what it has. */
function base64(text: string): Uint8Array {
  const clean = text.replace(/[^A-Za-z\d+/]/g, '')
  return oneByteEach(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))))
}

/** Text of a part. */
export function partText(part: MhtmlPart): string {
  return decodeText(part.bytes, part.charset)
}
