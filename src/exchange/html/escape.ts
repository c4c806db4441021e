/** Text in a web page: never markup, never able to turn the text around it. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Control characters that XML and HTML do not take, but tab and newline. */
 
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g

/** Unicode marks that turn the direction of what follows (UAX #9: embeddings, overrides, isolates). */
const directions = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g

/** Well-formed text without control characters. */
export function cleanText(value: string): string {
  return value.toWellFormed().replace(controls, '')
}

/** Text without marks that turn direction, for writers that cannot isolate. */
export function withoutDirections(value: string): string {
  return cleanText(value).replace(directions, '')
}

/** Text as it may stand in markup or in a quoted attribute. */
export function escaped(value: string): string {
  return cleanText(value).replace(/[&<>"']/g, (found) => entities[found]!)
}

/** A person's text: escaped, without direction marks, isolated by the browser. Line breaks are kept. */
export function isolated(value: string): string {
  return `<bdi>${escaped(withoutDirections(value)).replace(/\r\n?|\n/g, '<br>')}</bdi>`
}

/** An address that a document may link to; undefined for `javascript:` and the like. */
export function safeHref(href: string): string | undefined {
  return /^(https?:|mailto:|tel:)/i.test(href.trim()) ? href.trim() : undefined
}
