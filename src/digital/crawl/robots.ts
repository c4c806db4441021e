/** What a site asks of programs that visit it: `robots.txt` after RFC 9309. */

/** Our name in `robots.txt`. */
export const robotsName = 'Drempelwijs'
/** Longest file that is read; the standard asks for at least 500 KiB. */
export const robotsLimit = 512 * 1024

interface Rule { readonly isAllowed: boolean; readonly pattern: string }

/** The rules that hold for us at one host. */
export interface Robots {
  readonly rules: readonly Rule[]
  /** Seconds between two visits that the site asks for; null for none. No part of the standard, yet many write it. */
  readonly delay: number | null
}

/** No rules: everything may be visited. */
export const allowAll: Robots = { rules: [], delay: null }
/** What holds where the file cannot be had because the server fails (RFC 9309, 2.3.1.4). */
export const disallowAll: Robots = { rules: [{ isAllowed: false, pattern: '/' }], delay: null }

/** Reads the file: the groups that name us together, else those of `*`, else no rules. */
export function readRobots(text: string, name: string = robotsName): Robots {
  const own: Rule[] = []
  const anybody: Rule[] = []
  let ownDelay: number | null = null
  let delay: number | null = null
  let isNamed = false
  let agents: string[] = []
  let isInRules = true
  for (const line of text.slice(0, robotsLimit).replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const parts = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line.replace(/#.*$/, ''))
    if (!parts) continue
    const key = parts[1]!.toLowerCase()
    const value = parts[2]!
    if (key === 'user-agent') {
      if (isInRules) agents = []
      isInRules = false
      const agent = value === '*' ? '*' : (/^[a-z_-]+/i.exec(value)?.[0] ?? '').toLowerCase()
      agents.push(agent)
      if (agent === name.toLowerCase()) isNamed = true
      continue
    }
    if (key !== 'allow' && key !== 'disallow' && key !== 'crawl-delay') continue
    isInRules = true
    const isOwn = agents.includes(name.toLowerCase())
    const isForAll = agents.includes('*')
    if (key === 'crawl-delay') {
      const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : null
      if (isOwn) ownDelay = seconds
      if (isForAll) delay = seconds
    } else if (value !== '') {
      const rule = { isAllowed: key === 'allow', pattern: normal(value) }
      if (isOwn) own.push(rule)
      if (isForAll) anybody.push(rule)
    }
  }
  return isNamed ? { rules: own, delay: ownDelay } : { rules: anybody, delay }
}

/** True where an address may be visited: the longest rule that matches decides, and of two equal ones the one that allows. */
export function mayVisit({ rules }: Robots, url: string): boolean {
  const { pathname, search } = new URL(url)
  if (pathname === '/robots.txt') return true
  const path = normal(pathname + search)
  let best: Rule | undefined
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue
    if (!best || rule.pattern.length > best.pattern.length || (rule.pattern.length === best.pattern.length && rule.isAllowed)) best = rule
  }
  return best?.isAllowed ?? true
}

/** `*` stands for anything, `$` at the end for the end. No regular expression: a hostile pattern would never finish. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$')
  const pieces = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  const first = pieces.shift()!
  if (!path.startsWith(first)) return false
  if (pieces.length === 0) return !isAnchored || path.length === first.length
  const last = isAnchored ? pieces.pop()! : ''
  let at = first.length
  for (const piece of pieces) {
    const found = path.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return path.length - last.length >= at && path.endsWith(last)
}

/** One way to write a path: what must be encoded is, what need not be is not. */
function normal(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/gu, (text) => encodeURIComponent(text.toWellFormed()))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16))
      return /[\w.~-]/.test(letter) ? letter : code.toUpperCase()
    })
}
