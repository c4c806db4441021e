/**
 * Walks through XML as a list of tags and texts, without building a tree: enough for the parts of a spreadsheet, and quick on megabytes of them.
 * Declarations of a DTD are passed over, so nothing is ever expanded but the five entities of XML and character codes (CWE-776, CWE-611).
 */

/** What the scanner meets: a tag that opens (and may close itself at once), a tag that closes, or text. */
export interface XmlPart {
  readonly kind: 'open' | 'close' | 'text'
  /** Name without its prefix, for tags. */
  readonly name: string
  /** Attributes as written, for `attributeOf`. */
  readonly attributes: string
  /** True for `<a/>`: no closing tag follows. */
  readonly empty: boolean
  /** Unescaped text. */
  readonly text: string
  /** Where it ends in the source, for progress. */
  readonly at: number
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The parts of some XML, in order. Broken XML ends the walk where it breaks, with an error. */
export function* xmlParts(source: string): Generator<XmlPart> {
  let at = 0
  while (at < source.length) {
    const tag = source.indexOf('<', at)
    const textEnd = tag < 0 ? source.length : tag
    if (textEnd > at) yield { kind: 'text', name: '', attributes: '', empty: false, text: unescaped(source.slice(at, textEnd)), at: textEnd }
    if (tag < 0) return
    if (source.startsWith('<!--', tag)) at = after(source, '-->', tag)
    else if (source.startsWith('<![CDATA[', tag)) {
      at = after(source, ']]>', tag)
      yield { kind: 'text', name: '', attributes: '', empty: false, text: source.slice(tag + 9, at - 3), at }
    } else if (source.startsWith('<?', tag)) at = after(source, '?>', tag)
    else if (source.startsWith('<!', tag)) at = afterDoctype(source, tag)
    else {
      at = afterTag(source, tag)
      const isClosing = source[tag + 1] === '/'
      const empty = source[at - 2] === '/'
      const inner = source.slice(tag + (isClosing ? 2 : 1), at - (empty ? 2 : 1))
      const space = inner.search(/\s/)
      yield { kind: isClosing ? 'close' : 'open', name: local(space < 0 ? inner : inner.slice(0, space)), attributes: space < 0 ? '' : inner.slice(space), empty, text: '', at }
    }
  }
}

function after(source: string, end: string, from: number): number {
  const found = source.indexOf(end, from)
  if (found < 0) throw new Error('broken XML')
  return found + end.length
}

/** End of a tag: the first `>` outside quotes. */
function afterTag(source: string, from: number): number {
  const simple = source.indexOf('>', from)
  if (simple < 0) throw new Error('broken XML')
  let quote = ''
  for (let i = from; i < source.length; i++) {
    const char = source[i]!
    if (quote !== '') { if (char === quote) quote = '' } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return i + 1
  }
  throw new Error('broken XML')
}

function afterDoctype(source: string, from: number): number {
  const bracket = source.indexOf('[', from)
  const end = source.indexOf('>', from)
  return bracket >= 0 && bracket < end ? after(source, '>', after(source, ']', bracket)) : after(source, '>', from)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return entities[code.toLowerCase()] ?? whole
    const point = code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

/** The value of an attribute, whatever its prefix; undefined where it is not there. */
export function attributeOf(part: Pick<XmlPart, 'attributes'>, name: string): string | undefined {
  for (const [, found, double, single] of part.attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) if (local(found!) === name) return unescaped(double ?? single ?? '')
  return undefined
}

/** Text as it can stand in XML. Characters that XML cannot hold become a space. */
export function xmlText(text: string): string {
   
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;')
}
