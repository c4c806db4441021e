/**
 * Style sheets of a page, in the order in which they count. The frame refuses style elements, so it gets their text as sheets of its own;
 * what they import stands before them. Bundled into the script of the frame, and used outside it to say which sheets are missing.
 */
import { attribute, every, nameOf, type Tree } from './plainDom'

/** A sheet: its text, and when it counts. */
export interface StyleText {
  readonly css: string
  /** A media query; empty for always. */
  readonly media: string
}

/** Text of a style sheet by the address that the page or another sheet names; undefined where nobody has it. */
export type SheetFinder = (address: string, base: string) => { readonly css: string; readonly base: string } | undefined

export interface PageSheets {
  readonly sheets: readonly StyleText[]
  /** Addresses that could not be found. */
  readonly missing: readonly string[]
}

const importRule = /^(?:\s|\/\*[\s\S]*?\*\/|@charset[^;]*;|@layer[^;{}]*;)*@import\s+(?:url\(\s*)?(?:"([^"]*)"|'([^']*)'|([^\s)"';]+))\s*\)?([^;]*);?/i
/** Sheets that import each other in a circle, or endlessly deep. */
const deepest = 8
const most = 2000

/** Imports at the head of a sheet, and the sheet without them. */
export function importsOf(css: string): { readonly imports: readonly { readonly address: string; readonly media: string }[]; readonly rest: string } {
  const imports: { address: string; media: string }[] = []
  let rest = css
  for (let match = importRule.exec(rest); match && imports.length < most; match = importRule.exec(rest)) {
    // A layer or a condition of support is left out: the rules count, perhaps too strongly.
    const media = match[4]!.replace(/\blayer(\([^)]*\))?|\bsupports\([^)]*\)/gi, '').trim()
    imports.push({ address: match[1] ?? match[2] ?? match[3] ?? '', media })
    rest = rest.slice(match[0].length)
  }
  return { imports, rest }
}

function both(outer: string, inner: string): string {
  return !outer || outer === 'all' ? inner : !inner || inner === 'all' ? outer : `${outer} and ${inner}`
}

/** A sheet that fetches nothing: images stay images, so that text on them is not judged by the colour below. */
export function withoutFetching(css: string): string {
  return css.replace(/url\(\s*(?!["']?(?:data:|#))(?:"[^"]*"|'[^']*'|[^)"']*)\s*\)/gi, 'url("about:invalid")')
}

/** The sheets of one tree: the page, or a shadow tree. */
export function sheetsOf(root: Tree, base: string, find: SheetFinder): PageSheets {
  const sheets: StyleText[] = []
  const missing: string[] = []
  const add = (css: string, media: string, at: string, depth: number): void => {
    const { imports, rest } = importsOf(css)
    for (const each of imports) follow(each.address, both(media, each.media), at, depth + 1)
    if (sheets.length < most) sheets.push({ css: rest, media })
  }
  const follow = (address: string, media: string, from: string, depth: number): void => {
    const found = depth > deepest ? undefined : find(address, from)
    if (found) add(found.css, media, found.base, depth)
    else if (missing.length < most) missing.push(address)
  }
  for (const element of every(root, 'style, link[rel]')) {
    const media = attribute(element, 'media') ?? ''
    if (nameOf(element) === 'style') {
      const type = attribute(element, 'type')
      if (!type || /^text\/css$/i.test(type.trim())) add(element.textContent ?? '', media, base, 0)
      continue
    }
    const rel = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/)
    const href = attribute(element, 'href')
    if (href && rel.includes('stylesheet') && !rel.includes('alternate') && attribute(element, 'disabled') === null) follow(href, media, base, 0)
  }
  return { sheets, missing }
}
