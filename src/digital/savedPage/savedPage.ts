/** A saved page, read from what somebody chose: one file, a page with the files beside it, or pasted source. Nothing of it runs here. */
import { decodeText } from './decodeText'
import { isMhtml, partText, readMhtml } from './mhtml'
import type { FrameOrder, Resource } from './order'
import { addressIn } from './pageAddress'

/** A file as somebody chose it. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A page that can be judged. */
export interface SavedPage {
  readonly from: 'html' | 'mhtml' | 'source'
  /** Name of the file; empty for pasted source. */
  readonly name: string
  readonly source: string
  readonly type: FrameOrder['type']
  /** Where the page was on the web, as far as it says; else empty. */
  readonly url: string
  /** To find the files of the page by. */
  readonly base: string
  readonly resources: readonly Resource[]
  /** False where the file was cut off. */
  readonly isWhole: boolean
}

/** Why a file is no page. */
export type SavedPageProblem = 'empty' | 'too-large' | 'not-a-page' | 'pdf' | 'picture' | 'archive' | 'no-page-inside' | 'many-pages' | 'only-parts'

/** `bytes`: of one file, and of all together. `letters`: of the page itself. */
export const savedPageLimits = { bytes: 60_000_000, letters: 15_000_000, styles: 10_000_000, elements: 200_000 } as const

export type SavedPageRead = { readonly ok: true; readonly page: SavedPage } | { readonly ok: false; readonly problem: SavedPageProblem; readonly name: string }

const pageName = /\.(x?html?|mht(ml)?|xht|php|aspx?|txt)$/i
const styleName = /\.css$/i
const imageTypes: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', avif: 'image/avif', svg: 'image/svg+xml' }
const extension = (name: string): string => /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** Reads what somebody chose: one page, and any style sheets and images beside it. */
export function readSavedPage(files: readonly ChosenFile[]): SavedPageRead {
  const isPart = ({ name }: ChosenFile): boolean => styleName.test(name) || extension(name) in imageTypes
  const pages = files.filter((file) => !isPart(file))
  const [first] = pages
  if (!first) return { ok: false, problem: files.some(({ name }) => styleName.test(name)) ? 'only-parts' : 'picture', name: files[0]?.name ?? '' }
  if (pages.length > 1) return { ok: false, problem: 'many-pages', name: first.name }
  const problem = problemOf(first)
  if (problem) return { ok: false, problem, name: first.name }
  const beside = partsOf(files.filter(isPart))
  return isMhtml(first.bytes) ? fromMhtml(first, beside) : asPage({ from: 'html', name: first.name, source: decodeText(first.bytes), xml: /\.xht(ml)?$/i.test(first.name), resources: beside })
}

/** Reads pasted source. */
export function readPastedPage(text: string): SavedPageRead {
  if (text.trim() === '') return { ok: false, problem: 'empty', name: '' }
  return asPage({ from: 'source', name: '', source: text, xml: false, resources: [] })
}

/** Style sheets and images that came beside a page, or were added to it. */
export function partsOf(files: readonly ChosenFile[]): readonly Resource[] {
  return files.flatMap(({ name, bytes }): Resource[] => {
    if (styleName.test(name)) return bytes.length > savedPageLimits.styles ? [] : [{ name, kind: 'style', text: decodeText(bytes) }]
    const mediaType = imageTypes[extension(name)]
    return mediaType ? [{ name, kind: 'image', bytes, mediaType }] : []
  })
}

/** What the first bytes say that it is, where that is no page. */
function problemOf({ name, bytes }: ChosenFile): SavedPageProblem | undefined {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > savedPageLimits.bytes) return 'too-large'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('\u001f\u008b') || head.startsWith('bplist00')) return 'archive'
  if (/^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF)/.test(head) || (/^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/i.test(head) && !pageName.test(name))) return 'picture'
  const isWide = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff')
  if (!isWide && head.includes('\u0000')) return 'not-a-page'
  return decodeText(bytes.subarray(0, 4096)).trim() === '' && bytes.length < 4096 ? 'empty' : undefined
}

function fromMhtml(file: ChosenFile, beside: readonly Resource[]): SavedPageRead {
  const read = readMhtml(file.bytes)
  if (!read) return { ok: false, problem: 'no-page-inside', name: file.name }
  const resources = read.parts.flatMap((part): Resource[] => {
    const kind = part.mediaType === 'text/css' ? 'style' as const : part.mediaType.startsWith('image/') ? 'image' as const : undefined
    if (!kind || part === read.page) return []
    const content = kind === 'style' ? { text: partText(part) } : { bytes: part.bytes, mediaType: part.mediaType }
    return [part.location, part.cid].filter(Boolean).map((name) => ({ name, kind, ...content }))
  })
  return asPage({ from: 'mhtml', name: file.name, source: partText(read.page), xml: read.page.mediaType === 'application/xhtml+xml', resources: [...resources, ...beside], url: read.url, isWhole: read.isWhole })
}

interface Found { readonly from: SavedPage['from']; readonly name: string; readonly source: string; readonly xml: boolean; readonly resources: readonly Resource[]; readonly url?: string; readonly isWhole?: boolean }

function asPage({ from, name, source, xml, resources, url = '', isWhole = true }: Found): SavedPageRead {
  if (source.length > savedPageLimits.letters) return { ok: false, problem: 'too-large', name }
  if (!/<[a-z!?]/i.test(source)) return { ok: false, problem: 'not-a-page', name }
  const found = /^https?:/i.test(url) ? url : addressIn(source)
  const type = xml && isWellFormed(source) ? 'application/xhtml+xml' : 'text/html'
  return { ok: true, page: { from, name, source, type, url: found, base: url || found, resources, isWhole } }
}

/** XHTML that does not hold to the rules of XML is read as browsers read most pages. */
function isWellFormed(source: string): boolean {
  return new DOMParser().parseFromString(source, 'application/xhtml+xml').getElementsByTagName('parsererror').length === 0
}
