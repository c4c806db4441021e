/** Opens a page as a visitor does, and says in plain words why it cannot be looked at. */
import type { Frame, Page, Response } from 'playwright-core'
import type { PageProblem } from '@/digital/reports/ownFile'

/** Why a page cannot be looked at. */
export class PageFailure extends Error {
  readonly kind: PageProblem
  constructor(kind: PageProblem, detail: string) {
    super(detail)
    this.kind = kind
  }
}

/** Addresses that a page may pass through by script before it is a loop. */
const mostHops = 15
const loginWord = /(?:^|[/._-])(?:log-?in|log-?on|sign-?in|aanmelden|inloggen|meld-aan|sso|oauth2?|saml2?|idp|adfs|keycloak|authorize|connexion|itsme)(?:$|[/._?-])/i

/** True for an address whose business is to sign in. */
export function isLoginAddress(url: string): boolean {
  const { host, pathname } = new URL(url)
  return loginWord.test(pathname) || /^(?:login|signin|sso|auth|idp|accounts?|aanmelden)[.-]/i.test(host)
}

/** Watches where a page goes by itself. */
export interface Watch {
  /** Documents that were asked for in the main frame since the last `reset`. */
  hops(): number
  reset(): void
  /** Requests that are under way. */
  busy(): number
  /** The last address that was asked for in the main frame. */
  last(): string
  /** Windows of the page's own that came up, and were closed. */
  dialogs(): number
}

/** Begins to watch; closes dialogs, which would stop everything. */
export function watch(page: Page): Watch {
  const open = new Set<unknown>()
  let hops = 0
  let last = ''
  let dialogs = 0
  page.on('request', (request) => {
    open.add(request)
    if (!request.isNavigationRequest() || frameOf(request) !== page.mainFrame()) return
    hops += 1
    last = request.url()
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  page.on('dialog', (dialog) => {
    dialogs += 1
    dialog.dismiss().catch(() => undefined)
  })
  return { hops: () => hops, reset: () => { hops = 0 }, busy: () => open.size, last: () => last, dialogs: () => dialogs }
}

function frameOf(request: { frame(): Frame }): Frame | null {
  try {
    return request.frame()
  } catch {
    return null
  }
}

/** Goes to an address. Throws a `PageFailure` for whatever is no page of this host. */
export async function open(page: Page, url: string, seen: Watch, timeout: number): Promise<void> {
  seen.reset()
  let response: Response | null
  try {
    response = await page.goto(url, { waitUntil: 'commit', timeout })
  } catch (error) {
    throw failureOf(error, url, seen)
  }
  staysHere(page, url)
  if (!response) return
  const status = response.status()
  if (status === 401 || status === 403) throw new PageFailure('login', `answers ${status}: it wants a login (--storage-state), or refuses programs`)
  if (status === 404 || status === 410) throw new PageFailure('not-found', `answers ${status}: there is no such page`)
  if (status === 429) throw new PageFailure('blocked', 'answers 429: the site asks to slow down (--pause)')
  if (status >= 500) throw new PageFailure('server-error', `answers ${status}: the server fails`)
  if (status >= 400) throw new PageFailure('other', `answers ${status}`)
  const type = (response.headers()['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  if (type !== '' && type !== 'text/html' && type !== 'application/xhtml+xml') throw new PageFailure('not-a-page', type === 'application/pdf' ? 'is a PDF, no web page: test it by hand' : `is no web page but ${type}`)
}

/** Throws where a page is no longer at the host that was asked for, or stands at a login. */
export function staysHere(page: Page, url: string): void {
  const now = page.url()
  if (!/^https?:/.test(now)) throw new PageFailure('other', `went to ${now.slice(0, 60)}`)
  if (now !== url && isLoginAddress(now) && !isLoginAddress(url)) throw new PageFailure('login', `asks to sign in: redirects to ${short(now)}. With --storage-state it can be tested as somebody who is signed in`)
  if (new URL(now).host !== new URL(url).host) throw new PageFailure('other-host', `redirects to another host: ${short(now)}. Run that address by itself`)
}

/** Throws where a page keeps going elsewhere by script. */
export function noLoop(seen: Watch): void {
  if (seen.hops() > mostHops) throw new PageFailure('redirect-loop', `keeps going to another page by itself, last ${short(seen.last())}`)
}

function short(url: string): string {
  const { origin, pathname } = new URL(url)
  return origin + pathname
}

function failureOf(error: unknown, url: string, seen: Watch): PageFailure {
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error)
  const code = /net::(ERR_\w+)/.exec(message)?.[1] ?? ''
  const last = seen.last()
  const isElsewhere = URL.canParse(last) && new URL(last).host !== new URL(url).host
  if (code === 'ERR_TOO_MANY_REDIRECTS') return new PageFailure('redirect-loop', 'redirects in a circle')
  if (isElsewhere) return isLoginAddress(last) ? new PageFailure('login', `asks to sign in: redirects to ${short(last)}, which cannot be opened (${code || 'no answer'})`) : new PageFailure('other-host', `redirects to another host: ${short(last)}, which cannot be opened (${code || 'no answer'})`)
  if (/^ERR_(CERT|SSL|BAD_SSL)/.test(code)) return new PageFailure('certificate', `its certificate is not trusted (${code})`)
  if (code === 'ERR_INVALID_AUTH_CREDENTIALS') return new PageFailure('login', 'answers 401: it wants a login (--storage-state)')
  if (code === 'ERR_ABORTED' || message.includes('Download is starting')) return new PageFailure('not-a-page', code === '' ? 'is a file to download, no web page' : 'gives nothing to show: no content, or a file to download')
  if (/^ERR_(NAME_|CONNECTION_|ADDRESS_|EMPTY_RESPONSE|INTERNET_|NETWORK_|SOCKET_|TIMED_OUT|PROXY_|TUNNEL_)/.test(code)) return new PageFailure('dead-host', `the host does not answer (${code})`)
  if (/^ERR_(BLOCKED|UNSAFE)/.test(code)) return new PageFailure('blocked', `the browser may not open it (${code})`)
  if (/timeout/i.test(message)) return new PageFailure('too-slow', 'did not begin to answer in time (--timeout)')
  return new PageFailure('other', code || message.slice(0, 200))
}
