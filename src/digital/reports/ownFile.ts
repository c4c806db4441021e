/**
 * Our own report of tests: what `drempelwijs audit` and the bookmarklet write, and what the app takes over. No imports, so that it
 * may be bundled into a bookmarklet; `readOwnFile.ts` reads it back as something foreign.
 */

/** One element, as axe names it: selectors of frames outermost first; within a shadow tree a list of selectors. */
export interface OwnNode {
  readonly target: readonly (string | readonly string[])[]
  /** At most `snippetLength` characters. */
  readonly html: string
  readonly failureSummary?: string
  readonly impact?: string | null
}

/** One rule of axe with its elements. Rules that passed or do not apply keep no elements. */
export interface OwnRule {
  readonly id: string
  readonly impact?: string | null
  readonly tags: readonly string[]
  readonly help: string
  readonly helpUrl: string
  readonly nodes: readonly OwnNode[]
}

/** A result of axe, trimmed to what is read: the same names, so that a reader of axe's own JSON reads it too. */
export interface OwnAxe {
  readonly testEngine: { readonly name: string; readonly version: string }
  readonly violations: readonly OwnRule[]
  readonly incomplete: readonly OwnRule[]
  readonly passes: readonly OwnRule[]
  readonly inapplicable: readonly OwnRule[]
}

/** A picture of an element that fails. */
export interface OwnScreenshot {
  readonly rule: string
  /** As `selectorOf` gives it. */
  readonly selector: string
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/webp'
  readonly base64: string
}

/** One run of axe at one width. */
export interface OwnViewport {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  readonly axe: OwnAxe
  readonly screenshots: readonly OwnScreenshot[]
}

/** Why a page could not be tested, or not wholly. */
export const pageProblems = ['dead-host', 'not-found', 'server-error', 'redirect-loop', 'too-slow', 'not-a-page', 'login', 'endless', 'robots', 'other-host', 'certificate', 'blocked', 'state-failed', 'other'] as const
export type PageProblem = (typeof pageProblems)[number]

/** One page. */
export interface OwnPage {
  readonly url: string
  readonly title: string
  /** When it was tested, ISO 8601. */
  readonly at: string
  /** False for a saved page. */
  readonly scriptsRan: boolean
  /** In which state it was tested (menu open, form filled); left out for the page as it loads. */
  readonly state?: string
  readonly viewports: readonly OwnViewport[]
  readonly problem?: { readonly kind: PageProblem; readonly detail: string }
}

/** The whole file. */
export interface OwnFile {
  readonly drempelwijs: 'audit'
  readonly version: 1
  readonly madeAt: string
  readonly pages: readonly OwnPage[]
}

/** Longest piece of HTML that is kept. */
export const snippetLength = 300
/** Longest explanation that is kept. */
export const summaryLength = 1000

/** The file over some pages. */
export function ownFile(pages: readonly OwnPage[], madeAt: string): OwnFile {
  return { drempelwijs: 'audit', version: 1, madeAt, pages }
}

/** The part of a result of `axe.run` that is kept; the argument is what axe gives, in the page or over a wire. */
export function trimmedAxe(results: { readonly testEngine: { readonly name: string; readonly version: string } } & Readonly<Record<'violations' | 'incomplete' | 'passes' | 'inapplicable', readonly AxeRule[]>>): OwnAxe {
  const { name, version } = results.testEngine
  return { testEngine: { name, version }, violations: results.violations.map(whole), incomplete: results.incomplete.map(whole), passes: results.passes.map(named), inapplicable: results.inapplicable.map(named) }
}

/** What is needed of axe's own `Result` and `NodeResult`. */
interface AxeRule {
  readonly id: string
  readonly impact?: string | null
  readonly tags: readonly string[]
  readonly help: string
  readonly helpUrl: string
  readonly nodes: readonly { readonly target: readonly (string | readonly string[])[]; readonly html: string; readonly failureSummary?: string; readonly impact?: string | null; readonly any?: readonly AxeCheck[] }[]
}

/** What a check of axe says; `incomplete` results have it here and in `failureSummary`. */
interface AxeCheck {
  readonly message: string
}

function named({ id, tags, help, helpUrl }: AxeRule): OwnRule {
  return { id, tags: [...tags], help, helpUrl, nodes: [] }
}

function whole(rule: AxeRule): OwnRule {
  return {
    ...named(rule), impact: rule.impact ?? null,
    nodes: rule.nodes.map(({ target, html, failureSummary, impact, any }): OwnNode => ({
      target: target.map((step) => (typeof step === 'string' ? step : [...step])), html: html.slice(0, snippetLength),
      failureSummary: (failureSummary ?? any?.map(({ message }) => message).join('\n') ?? '').slice(0, summaryLength), impact: impact ?? null,
    })),
  }
}

/** The selector of an element in one line: frames and shadow hosts outermost first, joined by ` >>> `. */
export function selectorOf(target: readonly (string | readonly string[])[]): string {
  return target.flat().join(' >>> ')
}
