/** Addresses of pages as people give them: pasted lists, a cell of a spreadsheet, a sitemap. Foreign text, so read with care. */

/** Longer than this is no address that a person means. */
const longest = 2000

/** Why a line is not an address of a page. */
export const addressFaults = ['not-an-address', 'other-kind', 'password', 'too-long'] as const
export type AddressFault = (typeof addressFaults)[number]

/** An address of a page, or what is wrong with it. */
export type AddressRead = { readonly ok: true; readonly url: string } | { readonly ok: false; readonly fault: AddressFault }

/** Reads one address. `www.stad.be/contact` is taken for `https://`; only http and https are addresses of a page. */
export function readAddress(text: string): AddressRead {
  const given = text.trim()
  if (given.length > longest) return { ok: false, fault: 'too-long' }
  if (/^[a-z][a-z0-9+.-]*:(?!\/\/|\d)/i.test(given) || (/^[a-z][a-z0-9+.-]*:\/\//i.test(given) && !/^https?:/i.test(given))) return { ok: false, fault: 'other-kind' }
  const whole = /^https?:\/\//i.test(given) ? given : `https://${given}`
  const parts = /^(https?):\/\/([^/?#\s]*)([/?#]\S*)?$/i.exec(whole)
  if (!parts) return { ok: false, fault: 'not-an-address' }
  const [, scheme = '', host = '', rest = ''] = parts
  if (host.includes('@')) return { ok: false, fault: 'password' }
  const isNamed = host.length <= 260 && /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+(?::\d{1,5})?$/u.test(host)
  const isLocal = host.length <= 260 && whole === given && /^(?:localhost|[\p{L}\p{N}][\p{L}\p{N}-]*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/iu.test(host)
  if (!isNamed && !isLocal) return { ok: false, fault: 'not-an-address' }
  return { ok: true, url: `${scheme.toLowerCase()}://${host}${rest}` }
}

/** One line of a pasted list. */
export interface AddressLine {
  readonly line: string
  /** What stood before or after the address on the line; empty for none. */
  readonly title: string
  readonly read: AddressRead
}

/** The lines of a pasted list that hold something: an address alone, or beside a title as a spreadsheet has it. */
export function readAddressLines(text: string): readonly AddressLine[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter(Boolean).map((line) => {
    const alone = readAddress(line)
    if (alone.ok || line.length > longest) return { line, title: '', read: alone }
    const within = /https?:\/\/[^\s|;"<>]+/i.exec(line)
    if (!within) return { line, title: '', read: alone }
    const title = `${line.slice(0, within.index)} ${line.slice(within.index + within[0].length)}`.replace(/["|;\t]+/g, ' ').replace(/\s+/g, ' ').trim()
    return { line, title, read: readAddress(within[0].replace(/[,.)]+$/, '')) }
  })
}

/** The first web address in a text of more words; empty for none. */
export function addressWithin(text: string): string {
  return readAddressLines(text).flatMap(({ read }) => (read.ok && /https?:\/\/|www\./i.test(text) ? [read.url] : []))[0] ?? ''
}

/** A name for a page out of its address: its last part in words. Empty for a home page. */
export function titleOfAddress(url: string): string {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url)?.[1] ?? ''
  const last = path.split('/').filter((part) => part !== '' && !/^[a-z]{2}(?:-[a-z]{2})?$/i.test(part)).at(-1) ?? ''
  const words = decoded(last).replace(/\.[a-z0-9]{2,5}$/i, '').replace(/[-_+]+/g, ' ').replace(/\s+/g, ' ').trim()
  return /^(?:index|home|default)?$/i.test(words) ? '' : words.charAt(0).toUpperCase() + words.slice(1, 120)
}

/** The addresses of a list in a file: a sitemap, or one address a line. An index of sitemaps names other files, no pages. */
export function readAddressFile(text: string): { readonly addresses: readonly string[]; readonly isIndex: boolean } {
  if (/<sitemapindex[\s>]/i.test(text.slice(0, 2000))) return { addresses: [], isIndex: true }
  const named = [...text.matchAll(/<loc>(?:([^<]{1,2100})|\s{0,50}<!\[CDATA\[([^<\]]{1,2100})\]\]>\s{0,50})<\/loc>/gi)].map((match) => unescaped(match[1] ?? match[2] ?? ''))
  const lines = named.length > 0 ? named.map((one) => readAddress(one)) : /^\s*</.test(text) ? [] : readAddressLines(text).map(({ read }) => read)
  return { addresses: lines.flatMap((read) => (read.ok ? [read.url] : [])), isIndex: false }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '')
}
