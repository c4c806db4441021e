/**
 * The half of the virtual screen reader that lives in the page: reading order, cursor and phrases by `@guidepup/virtual-screen-reader`, live regions
 * by an observer of our own. Built and injected by `screenReader.ts`; it never acts, typing and pressing is done by a real keyboard.
 */
import { virtual } from '@guidepup/virtual-screen-reader'

/** What `screenReader.ts` calls. */
export interface PageReader {
  start(selector: string): Promise<void>
  move(way: 'next' | 'previous' | 'nextHeading' | 'nextFormField'): Promise<void>
  /** Puts the cursor where the keyboard is, after something was pressed or typed. */
  follow(): Promise<void>
  /** The default action of what is under the cursor: what a screen reader does on Enter. */
  act(): void
  /** Puts the keyboard where the cursor is. False for plain text. */
  focus(): boolean
  said(): Promise<readonly string[]>
  /** Until the page stood still for a moment: announcements come after what they are about. */
  quiet(): Promise<void>
}

const lines: string[] = []
let fetched = 0
let spoken = 0
let drop = (): void => undefined
let isStale = true
let changedAt = 0

/** The library computes the names of all ancestors at every change of the page, to announce it. Given no changes it only drops its tree. */
class Watcher {
  constructor(onChange: (mutations: MutationRecord[]) => void) { drop = () => onChange([]) }
  observe(): void { /* `listen` does. */ }
  disconnect(): void { drop = () => undefined }
}

/** The page as it is now: what is checked or typed is no change that an observer sees. */
function refresh(): void {
  if (!isStale) return
  markModals()
  drop()
  isStale = false
}

/** Takes over what the library said since the last time, so that it stands in order with the announcements. */
async function collect(): Promise<void> {
  const all = await virtual.spokenPhraseLog()
  for (const phrase of all.slice(spoken)) if (isAudible(phrase)) lines.push(phrase)
  spoken = all.length
}

/** Nobody says where a paragraph, a link or an item ends, and nobody says a name twice because it stands on a block in a link or on a label. */
function isAudible(phrase: string): boolean {
  if (/^$|^paragraph$|^end, |^end of (paragraph|link|listitem|button|term|definition|label)\b/.test(phrase)) return false
  const latest = lines.at(-1) ?? ''
  return latest !== phrase && !(/^(link|button|term|cell|columnheader|rowheader|group|region), /.test(latest) && latest.replace(/^\w+, /, '').replace(/, current page$/, '') === phrase)
}

/** The words in an element that are there for everybody. */
function textIn(element: Element): string {
  if (element.getAttribute('aria-hidden') === 'true' || getComputedStyle(element).display === 'none' || getComputedStyle(element).visibility === 'hidden') return ''
  return [...element.childNodes].map((node) => (node instanceof Element ? textIn(node) : node instanceof Text ? node.data : '')).join(' ')
}

function listen(): void {
  const latest = new Map<Element, string>()
  const textOf = (region: Element): string => textIn(region).replace(/\s+/g, ' ').trim()
  const regions = (): readonly Element[] => [...document.querySelectorAll('[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output')]
  for (const region of regions()) latest.set(region, textOf(region))
  for (const event of ['input', 'change', 'toggle', 'focusin']) document.addEventListener(event, () => { isStale = true }, true)
  new MutationObserver(() => {
    isStale = true
    changedAt = performance.now()
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  new MutationObserver(() => {
    for (const region of regions()) {
      const text = textOf(region)
      if (latest.get(region) === text) continue
      // A region that comes in with its words is read only when it is an alert.
      const isSpoken = text !== '' && (latest.has(region) || region.getAttribute('role') === 'alert')
      latest.set(region, text)
      if (isSpoken && region.checkVisibility()) lines.push(`${region.getAttribute('aria-live') === 'assertive' || region.getAttribute('role') === 'alert' ? 'assertive' : 'polite'}: ${text}`)
    }
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

/** Chromium knows by itself that the rest of the page is inert behind a modal dialog; the library only by the attribute. */
function markModals(): void {
  for (const dialog of document.querySelectorAll('dialog')) {
    const isModal = dialog.matches(':modal')
    if (isModal !== (dialog.getAttribute('aria-modal') === 'true')) dialog.toggleAttribute('aria-modal', isModal)
    if (isModal) dialog.setAttribute('aria-modal', 'true')
  }
}

/** What is not there for assistive technology although its style does not say so: what is folded away, what is in a drawing with a name, the options of a list that is closed, the words for who has no scripts. */
function isAway(element: Element): boolean {
  if (element.closest('noscript, select:not([multiple]) :is(option, optgroup)')) return true
  const drawing = element.closest('[role=img], svg[aria-label], svg[aria-labelledby]')
  if (drawing && drawing !== element) return true
  const folded = element.closest('details:not([open])')
  return folded !== null && folded !== element && !folded.querySelector(':scope > summary')?.contains(element)
}

/** The library asks the style of every element, and nothing else, whether it is there. */
function hideWhatIsAway(): void {
  const computed = window.getComputedStyle.bind(window)
  window.getComputedStyle = (element, pseudo) => (isAway(element) ? ({ visibility: 'hidden', display: 'none' } as CSSStyleDeclaration) : computed(element, pseudo))
}

const underCursor = (): HTMLElement | null => (virtual.activeNode instanceof HTMLElement ? virtual.activeNode : virtual.activeNode?.parentElement ?? null)

const reader: PageReader = {
  async start(selector) {
    hideWhatIsAway()
    listen()
    markModals()
    await virtual.start({ container: document.querySelector(selector)!, window: { document, MutationObserver: Watcher as unknown as typeof MutationObserver } })
  },
  async move(way) {
    await collect()
    refresh()
    if (way === 'next') await virtual.next()
    else if (way === 'previous') await virtual.previous()
    else await virtual.perform(way === 'nextHeading' ? virtual.commands.moveToNextHeading : virtual.commands.moveToNextForm)
    await collect()
  },
  async follow() {
    await collect()
    isStale = true
    refresh()
    const at = document.activeElement
    if (at && at !== document.body) at.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve))
    await collect()
  },
  act() {
    const element = underCursor()
    element?.focus({ preventScroll: true })
    element?.click()
  },
  focus() {
    const element = underCursor()
    element?.focus({ preventScroll: true })
    return element !== null && document.activeElement === element
  },
  async said() {
    await collect()
    const said = lines.slice(fetched)
    fetched = lines.length
    // A polite announcement waits until what is being said is finished; an assertive one does not.
    const isOf = (manner: string) => (line: string): boolean => line.startsWith(`${manner}: `)
    return [...said.filter(isOf('assertive')), ...said.filter((line) => !isOf('assertive')(line) && !isOf('polite')(line)), ...said.filter(isOf('polite'))]
  },
  async quiet() {
    for (const begun = changedAt = performance.now(); performance.now() - changedAt < 300 && performance.now() - begun < 3000;) await new Promise((resolve) => setTimeout(resolve, 25))
  },
}

Object.assign(window, { pageReader: reader })
