/**
 * Makes a parsed page harmless without changing what an audit judges: nothing runs, nothing is fetched, nothing leads away. Attributes that
 * do something are kept under another name, and get theirs back in what is reported. Bundled into the script of the frame; the policy
 * and the sandbox of the frame hold where this would miss something.
 */
import { attribute, attributeNames, every, nameOf, setTo, shadowOf, without, type Tree } from './plainDom'

/** Before the name of an attribute that was put aside. */
export const aside = 'data-was-'

/** What of the page will not be looked at, or has to be judged apart. */
export interface MadeInert {
  readonly scripts: number
  /** Pages within the page. */
  readonly frames: number
  /** `content` of each `meta http-equiv="refresh"`, with the element. */
  readonly refreshes: readonly { readonly element: Element; readonly content: string }[]
}

/**
 * The source with style and event attributes under another name, before it is parsed. A browser holds even a page without a window to the policy
 * of the app: it would refuse each of them apart, and say so thousands of times. `makeInert` puts all of it right.
 */
export function muted(source: string, mark: string): string {
  return source.replace(/(\s)(style|on[a-z]+)(?=\s*=)/gi, `$1${mark}$2`)
}

/** A name for `muted` that no page has. */
export function muteMark(): string {
  return `data-${crypto.getRandomValues(new Uint32Array(2)).join('')}-`
}

/** Words that only looked like an attribute get their own letters back. */
function unmuteWords(root: Tree, mark: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.nodeValue?.includes(mark)) node.nodeValue = node.nodeValue.replaceAll(mark, '')
  for (const element of every(root, '*')) for (const name of attributeNames(element)) {
    const value = attribute(element, name)!
    if (value.includes(mark)) setTo(element, name, value.replaceAll(mark, ''))
  }
}

/** Attributes that fetch, lead away or open, by element. */
const acting: Readonly<Record<string, readonly string[]>> = {
  link: ['href', 'imagesrcset'], base: ['href', 'target'], meta: ['http-equiv'], iframe: ['src', 'srcdoc'], frame: ['src'], script: ['src', 'href', 'xlink:href'], a: ['ping'], area: ['ping'],
  source: ['srcset'], video: ['poster'], body: ['background'], table: ['background'], td: ['background'], th: ['background'], image: ['href', 'xlink:href'], img: ['srcset', 'lowsrc'],
}

/** Elements whose name hides what the document has by that name: `<img name="querySelectorAll">`. */
const hiding: ReadonlySet<string> = new Set(['img', 'form', 'embed', 'iframe', 'object'])

/** True for an attribute that does something, or hides something. */
function isActing(element: Element, name: string, each: string): boolean {
  if (/^on/i.test(each) || each === 'autofocus' || acting[name]?.includes(each)) return true
  if (name === 'use') return /^(xlink:)?href$/.test(each) && !attribute(element, each)!.startsWith('#')
  return hiding.has(name) && (each === 'name' || (each === 'id' && name !== 'form')) && attribute(element, each)! in Document.prototype
}

/** Keeps an attribute under a name that does nothing. */
export function putAside(element: Element, name: string, called = name): void {
  const value = attribute(element, name)
  if (value === null) return
  without(element, name)
  setTo(element, aside + called, value)
}

/** Turns templates that declare a shadow tree into one, inner ones too. Chromium writes `shadowmode` in a page that it saves. */
export function openShadows(root: Tree): readonly ShadowRoot[] {
  const made: ShadowRoot[] = []
  for (const template of every(root, 'template[shadowrootmode], template[shadowmode]')) {
    const host = template.parentElement
    const mode = attribute(template, 'shadowrootmode') ?? attribute(template, 'shadowmode')
    if (!host || !(template instanceof HTMLTemplateElement) || (mode !== 'open' && mode !== 'closed')) continue
    const shadow = shadowOf(host, mode)
    if (!shadow) continue
    shadow.append(template.content)
    template.remove()
    made.push(shadow, ...openShadows(shadow))
  }
  return made
}

/** Makes the page harmless, in place, with the shadow trees that it declares. `mark`: what it was muted with. */
export function makeInert(page: Document, shadows: readonly ShadowRoot[], mark: string): MadeInert {
  const counts = { scripts: 0, frames: 0 }
  const refreshes: { element: Element; content: string }[] = []
  for (const root of [page, ...shadows]) {
    unmuteWords(root, mark)
    for (const element of every(root, '*')) {
      const name = nameOf(element)
      if (name === 'script') {
        counts.scripts += 1
        element.textContent = ''
        setTo(element, 'type', 'text/x-inert')
      }
      if (name === 'style') element.textContent = ''
      if (name === 'iframe' || name === 'frame') counts.frames += 1
      if (name === 'meta' && attribute(element, 'http-equiv')?.trim().toLowerCase() === 'refresh') refreshes.push({ element, content: attribute(element, 'content') ?? '' })
      for (const each of attributeNames(element)) {
        if (each === 'style' || each === `${mark}style`) styleThroughObject(element, each)
        else if (each.startsWith(mark)) putAside(element, each, each.slice(mark.length))
        else if (isActing(element, name, each)) putAside(element, each)
      }
    }
  }
  return { ...counts, refreshes }
}

/** A style attribute is refused by the policy, the same words through the style object are not. */
function styleThroughObject(element: Element, name: string): void {
  const text = attribute(element, name)
  without(element, name)
  if (text === null || !('style' in element)) return
  ;(element as HTMLElement).style.cssText = text
}

/** Words of a report with the names that the page itself has. */
export function asWritten(text: string, replaced: ReadonlyMap<string, string>): string {
  const named = text.replaceAll(aside, '').replaceAll('[src$="#', '[src$="')
  return named.includes('blob:') ? named.replace(/blob:[^"'\s)\]]+/g, (url) => replaced.get(url) ?? url) : named
}
