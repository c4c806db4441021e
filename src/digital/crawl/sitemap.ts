/** Sitemaps (sitemaps.org): the addresses that a site names itself. Foreign XML, read for its `loc` only: nothing is expanded, nothing is fetched. */

/** Most addresses in one file, as the protocol has it. */
export const sitemapLimit = 50_000

/** One file: pages, or other sitemaps. */
export interface Sitemap {
  readonly kind: 'pages' | 'index'
  /** Absolute http(s) addresses, each once, in the order of the file. */
  readonly addresses: readonly string[]
  /** How many entries were no such address. */
  readonly unreadable: number
}

/** Reads a sitemap or an index of sitemaps; null for anything else. */
export function readSitemap(text: string): Sitemap | null {
  const xml = withoutComments(text)
  const root = /<(?:([\w.-]{1,40}):)?(urlset|sitemapindex)[\s>]/.exec(xml)
  if (!root) return null
  // With the prefix of the root: `image:loc` is the address of a picture.
  const name = root[1] === undefined ? 'loc' : `${root[1]}:loc`
  const addresses = new Set<string>()
  let unreadable = 0
  for (const inner of insideOf(xml, name)) {
    const address = inner.length > 4000 ? null : webAddress(plain(inner))
    if (address === null) unreadable += 1
    else addresses.add(address)
    if (addresses.size >= sitemapLimit) break
  }
  return { kind: root[2] === 'urlset' ? 'pages' : 'index', addresses: [...addresses], unreadable }
}

/** What stands in each element of a name. Looked for step by step: a regular expression over foreign text of 50 MB may never finish. */
function* insideOf(xml: string, name: string): Generator<string> {
  const end = `</${name}`
  for (let at = xml.indexOf(`<${name}`); at !== -1; at = xml.indexOf(`<${name}`, at)) {
    const start = xml.indexOf('>', at) + 1
    const close = xml.indexOf(end, start)
    if (start === 0 || close === -1) return
    // `<location>` is another element.
    if (/^[\s>]/.test(xml.charAt(at + name.length + 1))) {
      yield xml.slice(start, close)
      at = close
    } else at = start
  }
}

function withoutComments(xml: string): string {
  const kept: string[] = []
  let at = 0
  for (let start = xml.indexOf('<!--'); start !== -1; start = xml.indexOf('<!--', at)) {
    kept.push(xml.slice(at, start))
    const end = xml.indexOf('-->', start + 4)
    if (end === -1) return kept.join('')
    at = end + 3
  }
  return kept.join('') + xml.slice(at)
}

/** An absolute http(s) address, without a name and password in it; null for anything else. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url.href : null
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function plain(inner: string): string {
  const raw = /<!\[CDATA\[([^\]]*)\]\]>/.exec(inner)?.[1]
  if (raw !== undefined) return raw.trim()
  return inner.trim().replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
