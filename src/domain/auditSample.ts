/** The sample of an audit (WCAG-EM 1.0, step 3): what belongs together, what is still missing, and the share that is drawn by chance. */
import type { ProductKind } from './audit'
import type { Id } from './ids'
import { pageKey, type SamplePage } from './samplePage'

/** A complete process with its steps, in order. */
export interface SampleProcess {
  readonly name: string
  readonly steps: readonly SamplePage[]
}

/** Pages of a kind, in the order of the sample. */
export function pagesOfKind(pages: readonly SamplePage[], kind: SamplePage['kind']): readonly SamplePage[] {
  return pages.filter((page) => page.kind === kind)
}

/** The processes of a sample by name, in the order in which they begin. A page of kind `process` without a name is one of an unnamed process. */
export function sampleProcesses(pages: readonly SamplePage[]): readonly SampleProcess[] {
  const byName = new Map<string, { name: string; steps: SamplePage[] }>()
  for (const page of pagesOfKind(pages, 'process')) {
    const name = page.process.trim()
    const known = byName.get(name.toLowerCase())
    if (known) known.steps.push(page)
    else byName.set(name.toLowerCase(), { name, steps: [page] })
  }
  return [...byName.values()]
}

/** How many pages to draw by chance beside the structured ones: a tenth of them, at least one (WCAG-EM 1.0, step 3). */
export function randomShare(structured: number): number {
  return structured === 0 ? 0 : Math.max(1, Math.ceil(structured / 10))
}

/** What a sample should hold. */
export const sampleNeeds = ['home', 'contact', 'statement', 'form', 'process', 'random', 'once'] as const
export type SampleNeed = (typeof sampleNeeds)[number]

/** One thing that a sample should hold, and whether it does: seen by title and address, so a person decides in the end. */
export interface SampleCheck {
  readonly need: SampleNeed
  readonly isMet: boolean
  /** Pages that show it; for `once`, pages that stand there more than once. */
  readonly pages: readonly SamplePage[]
}

const signs: Readonly<Record<'contact' | 'statement' | 'form', RegExp>> = {
  contact: /contact/i,
  statement: /toegankelijkheid(?:s?-?\s?verklaring)?|accessibility/i,
  form: /formulier|\bform\b|aanvra|aanmeld|inschrijv|registr|afspra[ak]|bestel|reserv|meld(?:ing|en)?\b|gegevens|apply|application|request|booking|appointment|sign-?\s?up/i,
}

/** What this kind of product needs in its sample. A screen of a kiosk has no address, so its pages are known by their title alone. */
function needsOf(kind: ProductKind): readonly SampleNeed[] {
  if (kind === 'document') return ['once']
  if (kind === 'kiosk') return ['home', 'process', 'once']
  if (kind === 'app') return ['home', 'statement', 'form', 'process', 'random', 'once']
  return sampleNeeds
}

/** Whether a sample has what it should have, in the order in which a person would fill it. */
export function sampleChecks(pages: readonly SamplePage[], kind: ProductKind): readonly SampleCheck[] {
  const real = pages.filter((page) => page.kind !== 'shared')
  const found: Readonly<Record<SampleNeed, readonly SamplePage[]>> = {
    home: real.filter((page) => isHome(page)), contact: real.filter((page) => looksLike(page, signs.contact)), statement: real.filter((page) => looksLike(page, signs.statement)),
    form: real.filter((page) => looksLike(page, signs.form)), process: sampleProcesses(real).filter(({ steps }) => steps.length > 1).flatMap(({ steps }) => steps),
    random: pagesOfKind(real, 'random'), once: doubles(pages),
  }
  const enough = randomShare(pagesOfKind(real, 'structured').length)
  return needsOf(kind).map((need) => ({
    need, pages: found[need],
    isMet: need === 'once' ? found.once.length === 0 : need === 'random' ? found.random.length >= Math.max(1, enough) : found[need].length > 0,
  }))
}

/** The checks that a sample does not meet. An empty sample meets none but `once`. */
export function sampleGaps(pages: readonly SamplePage[], kind: ProductKind): readonly SampleNeed[] {
  return sampleChecks(pages, kind).filter(({ isMet }) => !isMet).map(({ need }) => need)
}

function isHome({ title, url }: SamplePage): boolean {
  return /^(?:https?:\/\/[^/?#]+)\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?|(?:index|home|default)\.[a-z]+)?$/i.test(url.trim()) || /^(?:startpagina|startscherm|beginscherm|home(?:pagina|page|\s?screen)?)\b/i.test(title.trim())
}

function looksLike({ title, url }: SamplePage, sign: RegExp): boolean {
  // The host is not a sign: `toegankelijkheid.stad.be` is a site, not its statement.
  return sign.test(title) || sign.test(url.replace(/^https?:\/\/[^/?#]*/i, ''))
}

/** Pages whose address stands earlier in the same sample in the same state: two devices may each have added them. */
export function doubles(pages: readonly SamplePage[]): readonly SamplePage[] {
  const seen = new Set<string>()
  return pages.filter((page) => {
    const key = pageKey(page.url)
    if (key === '') return false
    const whole = `${key} ${page.state.trim()}`
    const isSeen = seen.has(whole)
    seen.add(whole)
    return isSeen
  })
}

/** The pages of a sample by the same address, however it is written. */
export function pagesByKey(pages: readonly SamplePage[]): ReadonlyMap<string, SamplePage> {
  return new Map(pages.flatMap((page) => { const key = pageKey(page.url); return key === '' ? [] : [[key, page] as const] }))
}

/** Draws addresses by chance, without those that are in the sample. `chance` gives a number from 0 up to 1; every address has the same chance, however often it stands in the list. */
export function drawAddresses(candidates: readonly string[], taken: ReadonlyMap<string, unknown>, count: number, chance: () => number): readonly string[] {
  const left = [...new Map(candidates.map((url) => [pageKey(url), url] as const)).entries()].flatMap(([key, url]) => (key === '' || taken.has(key) ? [] : [url]))
  const drawn: string[] = []
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.min(left.length - 1, Math.floor(chance() * left.length)), 1))
  return drawn
}

/** Which pages have a shared part, in order. */
export function pagesWith(pages: readonly SamplePage[], shared: Id): readonly SamplePage[] {
  return pages.filter((page) => page.kind !== 'shared' && page.shares[shared] === true)
}
