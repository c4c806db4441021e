/** What can be said of a saved page before it is judged. It is parsed without a window: nothing runs, nothing is fetched. */
import { muted, openShadows } from './inert'
import { every } from './plainDom'
import { resourceFinder, absolute } from './resources'
import { sheetsOf } from './sheets'
import type { SavedPage } from './savedPage'

export interface ParsedPage {
  readonly title: string
  readonly elements: number
  /** As it stands at the top, to give the frame the same; empty for none. */
  readonly doctype: string
  /** A page without a doctype is drawn as browsers of the nineties did. */
  readonly isOldFashioned: boolean
  readonly missingSheets: readonly string[]
  /** Pages within the page. */
  readonly frames: number
}

function doctypeOf({ doctype }: Document): string {
  if (!doctype || !/^[\w-]+$/.test(doctype.name)) return ''
  const quoted = (id: string): string => ` "${id.replace(/["<>]/g, '')}"`
  return `<!DOCTYPE ${doctype.name}${doctype.publicId ? ` PUBLIC${quoted(doctype.publicId)}` : doctype.systemId ? ' SYSTEM' : ''}${doctype.systemId ? quoted(doctype.systemId) : ''}>`
}

/** Looks a page over. */
export function parsePage({ source, type, base, resources }: SavedPage): ParsedPage {
  const page = new DOMParser().parseFromString(muted(source, 'data-'), type)
  const find = resourceFinder(resources, 'style')
  const roots = [page, ...openShadows(page)]
  const sheets = roots.map((root) => sheetsOf(root, base, (address, from) => {
    const css = find(address, from)?.text
    return css === undefined ? undefined : { css, base: absolute(address, from) }
  }))
  return {
    title: (every(page, 'title')[0]?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300), elements: roots.reduce((sum, root) => sum + every(root, '*').length, 0), doctype: doctypeOf(page),
    isOldFashioned: type === 'text/html' && page.compatMode === 'BackCompat', missingSheets: [...new Set(sheets.flatMap(({ missing }) => missing))], frames: roots.reduce((sum, root) => sum + every(root, 'iframe, frame').length, 0),
  }
}
