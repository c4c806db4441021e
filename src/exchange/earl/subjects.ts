/** Pages as subjects of JSON-LD: each has an address of its own, the same in every export of the same audit. */
import type { Id } from '@/domain/ids'
import type { SamplePage } from '@/domain/samplePage'

/** Terms of EARL 1.0 for our outcomes and modes. */
export const earlOutcomes = { passed: 'earl:passed', failed: 'earl:failed', inapplicable: 'earl:inapplicable', untested: 'earl:untested', cannotTell: 'earl:cantTell' } as const
export const earlModes = { manual: 'earl:manual', automatic: 'earl:automatic', semiAuto: 'earl:semiAuto' } as const

/**
 * An address for each page: its URL as a browser writes it, for W3C's tool compares whole addresses. A screen without one, and a second state of the same
 * address, gets a URN from its id: two subjects with one address would become one.
 */
export function subjectsOf(pages: readonly SamplePage[]): ReadonlyMap<Id, string> {
  const taken = new Set<string>()
  return new Map(pages.map((page) => {
    const address = webAddress(page.url)
    const subject = address === undefined || taken.has(address) ? urnOf(page.id) : address
    taken.add(subject)
    return [page.id, subject]
  }))
}

/**
 * What W3C's tool must read in the description of a page to keep its outcomes: it knows a page only by a plain web address in its title or description, and
 * forgets the outcomes of any other. A screen, a second state, and an address that it would cut get one under `.invalid`, which is nobody's (RFC 2606).
 */
export function addressForTool(page: SamplePage, subject: string): string {
  return /^https?:\/\/[a-z\d.-]+\.[a-z]{2,}(?::\d+)?\/[-\w@:%+.~#?,&/=]*$/.test(subject) ? subject : `${screenAddress}${encodeURIComponent(page.id.toWellFormed())}`
}

/** The beginning of the addresses of `addressForTool` that are nobody's. */
export const screenAddress = 'https://screen.invalid/'

/** A web address as a browser writes it; undefined for anything else. */
export function webAddress(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url.trim()) || !URL.canParse(url.trim())) return undefined
  return new URL(url.trim()).href
}

/** A name for a record that has no address. */
export function urnOf(id: Id): string {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? `urn:uuid:${id.toLowerCase()}` : `urn:x-drempelwijs:${encodeURIComponent(id.toWellFormed())}`
}

/** The address of a success criterion. W3C's tool knows this one for every version of WCAG, and none for 2.2 alone. */
export function wcagAddress(fragment: string): string {
  return `http://www.w3.org/TR/WCAG/#${fragment}`
}
