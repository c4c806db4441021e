/** Where a text stops being JSON: engines say it each in their own way, or not at all. */

const token = /[ \t\n\r]*(?:("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/y

/** What may come next: a value, a value or the end of a list, a key or the end of an object, a key, a colon, a comma or an end. */
type Expected = 'value' | 'value-or-end' | 'key-or-end' | 'key' | 'colon' | 'comma' | 'nothing'

/** The line, from 1, on which a text that is not JSON goes wrong. */
export function lineOfJsonError(text: string): number {
  const open: ('[' | '{')[] = []
  let expected: Expected = 'value'
  let at = 0
  const closed = (): Expected => { open.pop(); return open.length > 0 ? 'comma' : 'nothing' }
  for (;;) {
    token.lastIndex = at
    const found = token.exec(text)
    const next: ReturnType<typeof after> | null = found && after(expected, found, open.at(-1))
    if (!found || next === undefined || next === null) break
    if (next === 'open') { open.push(found[3] as '[' | '{'); expected = found[3] === '[' ? 'value-or-end' : 'key-or-end' } else if (next === 'close') expected = closed()
    else if (next === 'given') expected = open.length > 0 ? 'comma' : 'nothing'
    else expected = next
    at = token.lastIndex
  }
  const blank = /[ \t\n\r]*/y
  blank.lastIndex = at
  blank.exec(text)
  return text.slice(0, blank.lastIndex).split('\n').length
}

function after(expected: Expected, [, string, scalar, mark]: RegExpExecArray, within: '[' | '{' | undefined): Expected | 'open' | 'close' | 'given' | undefined {
  if (expected === 'value' || expected === 'value-or-end') {
    if (string !== undefined || scalar !== undefined) return 'given'
    if (mark === '[' || mark === '{') return 'open'
    return expected === 'value-or-end' && mark === ']' ? 'close' : undefined
  }
  if (expected === 'key' || expected === 'key-or-end') return string !== undefined ? 'colon' : expected === 'key-or-end' && mark === '}' ? 'close' : undefined
  if (expected === 'colon') return mark === ':' ? 'value' : undefined
  if (expected === 'comma') return mark === ',' ? (within === '[' ? 'value' : 'key') : mark === (within === '[' ? ']' : '}') ? 'close' : undefined
  return undefined
}

/** True where lists and objects stand deeper in each other than any report has them. Strings are skipped. */
export function isDeeperThan(most: number, text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === 0x22) {
      for (i += 1; i < text.length && text.charCodeAt(i) !== 0x22; i += 1) if (text.charCodeAt(i) === 0x5c) i += 1
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1
      if (depth > most) return true
    } else if (code === 0x5d || code === 0x7d) depth -= 1
  }
  return false
}
