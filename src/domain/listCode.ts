/** The short name of an own checklist in files: letters, digits, `-` and `_`. */

/** Longest code that is made from a title; somebody may type a longer one. */
const madeLength = 40

/** True for a code that every form reader takes. It begins with a letter, as an XML name does. */
export function isCode(code: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/.test(code)
}

/** A code from a title, e.g. `halte-in-de-winter`. */
export function codeOf(title: string): string {
  const plain = title.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '').slice(0, 200).normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[-0-9]+/, '').slice(0, madeLength).replace(/-+$/, '')
  return plain === '' ? 'lijst' : plain
}

/** The code itself, or with the first number behind it that nobody has yet. Capitals make no difference. */
export function freeCode(wanted: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map((code) => code.toLowerCase()))
  if (!known.has(wanted.toLowerCase())) return wanted
  for (let n = 2; ; n += 1) if (!known.has(`${wanted}-${n}`.toLowerCase())) return `${wanted}-${n}`
}
