/** The bookmarklet as a script for the console, and as the address of a bookmark. All of axe is in it: it needs no network, and a site's rules about where scripts come from do not touch it. */
import axeText from 'axe-core/axe.min.js?raw'
import pageText from './inPage.ts?in-page'
import type { BookmarkletWords } from './words'

/** Words as they may stand in a script: no tag ends it, no line breaks it. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The script, to paste in the console of a page. An axe that the page has itself is put back afterwards. */
export function bookmarkletScript(words: BookmarkletWords): string {
  return `(function(){var before=window.axe,drempelwijs={words:${literal(words)},restore:function(){window.axe=before}};\n${axeText}\n;${pageText}\n})()`
}

/** The script as the address of a bookmark: only what an address cannot hold is written otherwise, or it would be three times as long. */
export function bookmarkletAddress(words: BookmarkletWords): string {
  return `javascript:${bookmarkletScript(words).replace(/[%#\u0000-\u001f\u007f-\uffff]+/g, (piece) => encodeURIComponent(piece))};void 0`
}
