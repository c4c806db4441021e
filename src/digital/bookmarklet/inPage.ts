/**
 * The script of the bookmarklet, beside axe: judges the page on which it is pressed, and saves our own file. It talks to nobody: what it needs is in it,
 * and what it finds goes to the downloads. It is bundled to one text (`tools/inPage.ts`).
 */
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import { axeOptions } from '../axeOptions'
import { ownFile, trimmedAxe, type OwnPage } from '../reports/ownFile'
import type { BookmarkletWords } from './words'

interface Axe { run(context: ElementContext, options: RunOptions): Promise<AxeResults> }
/** Given by the text around this one (`bookmarklet.ts`): the words, and the page's own axe if it has one. */
declare const drempelwijs: { readonly words: BookmarkletWords; readonly restore: () => void }
declare const axe: Axe

/** A line in the page that says that it goes on; axe does not look at it. */
function busyLine(words: string): HTMLElement {
  const line = document.createElement('div')
  line.id = 'drempelwijs-busy'
  line.setAttribute('role', 'status')
  Object.assign(line.style, { position: 'fixed', insetBlockStart: '0', insetInlineStart: '0', zIndex: '2147483647', padding: '12px 16px', background: '#0f232d', color: '#fff', font: '18px/1.4 sans-serif' })
  document.body.append(line)
  line.textContent = words
  return line
}

function save(page: OwnPage): void {
  const file = new Blob([JSON.stringify(ownFile([page], page.at))], { type: 'application/json' })
  const link = document.createElement('a')
  const url = URL.createObjectURL(file)
  link.href = url
  link.download = `drempelwijs-${location.hostname.replace(/[^\w.-]/g, '') || 'page'}-${page.at.slice(0, 19).replace(/[:T]/g, '-')}.json`
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

async function judge(): Promise<string> {
  const { words } = drempelwijs
  try {
    // A screen reader says the line, and the screen shows it, before axe keeps the page busy.
    await new Promise((resolve) => { setTimeout(resolve, 100) })
    const results = trimmedAxe(await axe.run({ exclude: ['#drempelwijs-busy'] }, { ...axeOptions(), iframes: false }))
    const page: OwnPage = {
      url: /^https?:/.test(location.protocol) ? location.href : '', title: document.title.slice(0, 300), at: new Date().toISOString(), scriptsRan: true,
      viewports: [{ width: Math.round(window.innerWidth), height: Math.round(window.innerHeight), axe: results, screenshots: [] }],
    }
    try {
      save(page)
    } catch {
      return words.blocked
    }
    return words.done.replace('{wrong}', String(results.violations.length)).replace('{check}', String(results.incomplete.length))
  } catch {
    return words.failed
  }
}

const line = busyLine(drempelwijs.words.busy)
void judge().then((said) => {
  drempelwijs.restore()
  line.textContent = said
  const begun = performance.now()
  // The page is not ours: only its browser can say something that nothing hides and every screen reader speaks.
  window.alert(said)
  if (performance.now() - begun > 50) { line.remove(); return }
  // Nobody reads that quickly: a site that is put in a sandbox may show no message, and then mostly not save a file either.
  line.textContent = drempelwijs.words.blocked
  setTimeout(() => line.remove(), 60_000)
})
