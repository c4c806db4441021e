/**
 * The script in the frame, beside axe: takes a page, makes it harmless, puts it in the place of the empty one, lets axe judge it, and then
 * proves with a fault of its own that this page was judged. It is bundled to one text and allowed by its hash (`tools/inPage.ts`); nothing else runs here.
 */
import type { AxeResults, RunOptions } from 'axe-core'
import { axeOptions } from '../axeOptions'
import { trimmedAxe, type OwnAxe, type OwnNode, type OwnRule } from '../reports/ownFile'
import { asWritten, makeInert, muted, muteMark, openShadows, type MadeInert } from './inert'
import type { FrameMessage, FrameOrder } from './order'
import { attribute, every, setTo } from './plainDom'
import { isRefreshBarrier } from './refresh'
import { absolute, fileNameOf, resourceFinder } from './resources'
import { sheetsOf, withoutFetching, type StyleText } from './sheets'

interface Rule { readonly id: string; run(context: unknown, options: unknown, resolve: unknown, reject: unknown): void }
declare const axe: {
  run(context: unknown, options: RunOptions): Promise<AxeResults>
  readonly _audit?: { readonly rules: Rule[] }
}
/** Elements named with one rule; a page with more has the same fault everywhere. */
const mostNodes = 500

const { parent } = window
const say = (message: FrameMessage): void => parent.postMessage(message, '*')
const create = Document.prototype.createElement
const bodyOf = Object.getOwnPropertyDescriptor(Document.prototype, 'body')!.get!
const rootOf = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')!.get!
const setSheets = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!.set!
const { adoptNode } = Document.prototype
const { replaceChild } = Node.prototype
const host = document

function constructed({ css, media }: StyleText): CSSStyleSheet {
  const sheet = new CSSStyleSheet(media ? { media } : {})
  try { sheet.replaceSync(withoutFetching(css)) } catch { /* One that cannot be read is as one that is not there. */ }
  return sheet
}

/** One clear pixel, for an image that did not come along: it fills its box as the image would. */
const clearPixel = Uint8Array.from(atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'), (letter) => letter.charCodeAt(0))

/** Gives images their bytes, and those that did not come along a clear pixel. Returns what they are called in the page, and how many did not come. */
function placeImages(roots: readonly (Document | ShadowRoot)[], order: FrameOrder): { readonly names: ReadonlyMap<string, string>; readonly missing: number } {
  const find = resourceFinder(order.resources, 'image')
  const names = new Map<string, string>()
  const urls = new Map<string, string>()
  const lost = new Set<string>()
  for (const root of roots) {
    for (const image of every(root, 'img[src], input[type=image i][src]')) {
      const src = attribute(image, 'src')!
      if (/^data:/i.test(src) || src.trim() === '') continue
      let url = urls.get(src)
      if (url === undefined) {
        const found = find(src, order.base)
        if (!found?.bytes) lost.add(src)
        // The name of the file stays at the end: axe names an image by it.
        url = `${URL.createObjectURL(new Blob([(found?.bytes ?? clearPixel) as Uint8Array<ArrayBuffer>], { type: found?.bytes ? found.mediaType ?? '' : 'image/gif' }))}#${encodeURIComponent(fileNameOf(src))}`
        urls.set(src, url)
        names.set(url, src)
      }
      setTo(image, 'src', url)
    }
  }
  return { names, missing: lost.size }
}

/** Lets the browser lay the page out, and the images that came along arrive. */
async function settled(roots: readonly (Document | ShadowRoot)[], names: ReadonlyMap<string, string>): Promise<void> {
  if (names.size === 0) return
  const waiting = roots.flatMap((root) => every(root, 'img')).filter((image): image is HTMLImageElement => image instanceof HTMLImageElement && names.has(attribute(image, 'src') ?? ''))
  await Promise.race([Promise.all(waiting.map((image) => image.decode().catch(() => undefined))), new Promise((resolve) => { setTimeout(resolve, 3000) })])
}

/** Between two rules the frame takes a breath, so that stopping and progress are possible. */
function breathe(token: string): void {
  const rules = axe._audit?.rules ?? []
  let done = 0
  let total = 0
  const channel = new MessageChannel()
  const waiting: (() => void)[] = []
  channel.port1.onmessage = () => waiting.shift()?.()
  for (const rule of rules) {
    const run = rule.run.bind(rule)
    rule.run = (context, options, resolve, reject) => {
      total += 1
      waiting.push(() => {
        done += 1
        if (done % 5 === 0 || done === total) say({ token, kind: 'progress', done, total })
        run(context, options, resolve, reject)
      })
      channel.port2.postMessage(0)
    }
  }
}

function named(node: OwnNode, names: ReadonlyMap<string, string>): OwnNode {
  const target = node.target.map((step) => (typeof step === 'string' ? asWritten(step, names) : step.map((part) => asWritten(part, names))))
  return { ...node, target, html: asWritten(node.html, names) }
}

/** A page that loads anew by itself, said as axe says it. */
function withRefresh(result: OwnAxe, { refreshes }: Pick<MadeInert, 'refreshes'>): OwnAxe {
  const rule = result.inapplicable.find(({ id }) => id === 'meta-refresh')
  if (!rule || refreshes.length === 0) return result
  const wrong = refreshes.filter(({ content }) => isRefreshBarrier(content))
  const nodes = wrong.map(({ content }): OwnNode => ({ target: ['meta[http-equiv="refresh"]'], html: `<meta http-equiv="refresh" content="${content.slice(0, 200)}">`, failureSummary: rule.help, impact: 'critical' }))
  const said: OwnRule = { ...rule, impact: wrong.length > 0 ? 'critical' : null, nodes }
  return { ...result, inapplicable: result.inapplicable.filter((each) => each !== rule), ...(wrong.length > 0 ? { violations: [...result.violations, said] } : { passes: [...result.passes, said] }) }
}

/** Puts an image without words in the page: axe must find that one, and nothing else, where it is asked. */
async function isGuarded(): Promise<boolean> {
  const image = create.call(host, 'img') as HTMLImageElement
  const id = `guard-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`
  image.id = id
  const place = (bodyOf.call(host) ?? rootOf.call(host)) as Element
  Element.prototype.append.call(place, image)
  const { violations } = await axe.run(image, { runOnly: { type: 'rule', values: ['image-alt'] } })
  Element.prototype.remove.call(image)
  return violations.length === 1 && violations[0]!.id === 'image-alt' && violations[0]!.nodes.length === 1 && violations[0]!.nodes[0]!.html.includes(id)
}

async function audit(order: FrameOrder): Promise<void> {
  const mark = muteMark()
  const page = new DOMParser().parseFromString(muted(order.source, mark), order.type)
  const styleFind = resourceFinder(order.resources, 'style')
  const find = (address: string, base: string): { css: string; base: string } | undefined => {
    const css = styleFind(address, base)?.text
    return css === undefined ? undefined : { css, base: absolute(address, base) }
  }
  const declared = openShadows(page)
  const roots = [page, ...declared]
  const sheets = roots.map((root) => sheetsOf(root, order.base, find)).map(({ sheets: texts, missing }) => ({ missing, texts: texts.map(({ css, media }) => ({ css: css.replaceAll(mark, ''), media })) }))
  const inert = makeInert(page, declared, mark)
  const { names, missing: missingImages } = placeImages(roots, order)
  const elements = roots.reduce((sum, root) => sum + every(root, '*').length, 0)
  const top = rootOf.call(page) as Element
  replaceChild.call(host, adoptNode.call(host, top), rootOf.call(host) as Element)
  setSheets.call(host, sheets[0]!.texts.map(constructed))
  declared.forEach((shadow, i) => { shadow.adoptedStyleSheets = sheets[i + 1]!.texts.map(constructed) })
  const placed: readonly (Document | ShadowRoot)[] = [host, ...declared]
  await settled(placed, names)
  breathe(order.token)
  const result = trimmedAxe(await axe.run(host, { ...axeOptions(), iframes: false, preload: false }))
  const here = placed.reduce((sum, root) => sum + every(root, '*').length, 0)
  const shown = (rules: readonly OwnRule[]): readonly OwnRule[] => rules.map((rule) => ({ ...rule, nodes: rule.nodes.slice(0, mostNodes).map((node) => named(node, names)) }))
  const axeResult = withRefresh({ ...result, violations: shown(result.violations), incomplete: shown(result.incomplete) }, inert)
  const guard = await isGuarded()
  say({
    token: order.token, kind: 'done', axe: axeResult, elements: here === elements ? here : -1, guard,
    missingSheets: sheets.flatMap((each) => each.missing), missingImages, scripts: inert.scripts, frames: inert.frames,
  })
}

window.addEventListener('message', (event: MessageEvent<FrameOrder>) => {
  if (event.source !== parent) return
  const { token } = event.data
  audit(event.data).catch((error: unknown) => say({ token, kind: 'failed', reason: String(error).slice(0, 300) }))
}, { once: true })
