/** What is read of a site before its pages: robots.txt and sitemaps. */
import { gunzipSync } from 'node:zlib'
import { allowAll, disallowAll, readRobots, robotsName, type Robots } from '@/digital/crawl/robots'
import { readSitemap } from '@/digital/crawl/sitemap'
import { UnreadableError, type Output } from './usage'

/** Largest file that is read, as sent and unpacked; the protocol of sitemaps allows 50 MB. */
const mostBytes = 50 * 1024 * 1024
/** Most sitemaps of an index that are read. */
const mostSitemaps = 50
const patience = 20_000

/** Reads robots.txt of an address. A host that does not answer gets no rules: its pages will say so themselves. */
export async function robotsOf(url: string, output: Output, signal: AbortSignal): Promise<Robots> {
  const address = new URL('/robots.txt', url).href
  let got: Got
  try {
    got = await get(address, signal)
  } catch {
    return allowAll
  }
  if (got.status >= 500 || got.status === 429) {
    output.err(`warning: ${address} answers ${got.status}: by the rules of robots.txt nothing may be visited until it can be read`)
    return disallowAll
  }
  return got.status >= 400 ? allowAll : readRobots(new TextDecoder().decode(got.bytes))
}

/** All addresses of a sitemap, and of the sitemaps that it names. */
export async function sitemapAddresses(address: string, output: Output, signal: AbortSignal): Promise<readonly string[]> {
  const first = await sitemapAt(address, signal)
  if (typeof first === 'string') throw new UnreadableError(`cannot read the sitemap ${address}: ${first}`)
  if (first.unreadable > 0) output.err(`warning: ${address}: ${first.unreadable} entries are no http(s) address`)
  if (first.kind === 'pages') return first.addresses
  const all = new Set<string>()
  if (first.addresses.length > mostSitemaps) output.err(`warning: ${address} names ${first.addresses.length} sitemaps; the first ${mostSitemaps} are read`)
  for (const one of first.addresses.slice(0, mostSitemaps)) {
    const isElsewhere = new URL(one).host !== new URL(address).host
    const read = isElsewhere ? 'it is on another host' : await sitemapAt(one, signal)
    if (typeof read === 'string') output.err(`warning: skipped the sitemap ${one}: ${read}`)
    else if (read.kind === 'index') output.err(`warning: skipped the sitemap ${one}: an index within an index`)
    else for (const page of read.addresses) all.add(page)
  }
  return [...all]
}

async function sitemapAt(address: string, signal: AbortSignal) {
  let bytes: Uint8Array
  try {
    const got = await get(address, signal)
    if (got.status !== 200) return `it answers ${got.status}`
    bytes = got.bytes
  } catch (error) {
    return reason(error)
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = gunzipSync(bytes, { maxOutputLength: mostBytes })
    } catch {
      return 'it cannot be unpacked'
    }
  }
  return readSitemap(new TextDecoder().decode(bytes)) ?? 'it is not a sitemap'
}

interface Got { readonly status: number; readonly bytes: Uint8Array }

async function get(address: string, signal: AbortSignal): Promise<Got> {
  const response = await fetch(address, { headers: { 'User-Agent': robotsName }, signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) })
  const chunks: Uint8Array[] = []
  let length = 0
  if (response.body) {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      length += chunk.length
      if (length > mostBytes) throw new Error('larger than 50 MB')
      chunks.push(chunk)
    }
  }
  return { status: response.status, bytes: Buffer.concat(chunks) }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  if (error.name === 'TimeoutError') return `no answer within ${patience / 1000} seconds`
  const cause = error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : ''
  return cause === '' ? error.message.split('\n')[0]! : `no answer (${cause})`
}
