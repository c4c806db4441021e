/** axe-core over a page that is open, with everything that needs no judgement of a person. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { standsStill } from '../e2e/browser'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe could not decide, and why that is all right here. Everything else that is undecided fails the check. Contrast
 * is not on the list: where axe cannot see the ground (a layer, a gradient), it is measured below against the nearest solid one.
 */
export const explained: readonly { readonly rule: string; readonly why: string }[] = [
  { rule: 'aria-hidden-focus', why: 'drawings that are hidden from screen readers hold nothing that takes focus' },
]

export interface Check {
  /** `rule: selector (summary)`, one for each violation. */
  readonly violations: readonly string[]
  /** The same for what stayed undecided and is not explained above. */
  readonly undecided: readonly string[]
}

/** The contrast of an element's text with the nearest ancestor that has a solid ground (WCAG 2.2, relative luminance). */
function contrastOn(selector: string): number {
  const element = document.querySelector(selector)
  if (!element) return 21
  const parse = (color: string): [number, number, number, number] => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    canvas.fillStyle = color
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillRect(0, 0, 1, 1)
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data
    return [r!, g!, b!, a!]
  }
  const luminance = ([r, g, b]: readonly number[]): number => [r!, g!, b!].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0)
  const svg = element instanceof SVGElement
  const text = parse(svg ? getComputedStyle(element).fill : getComputedStyle(element).color)
  const ratioWith = (ground: readonly number[]): number => {
    const [light, dark] = [luminance(text), luminance(ground)].sort((a, b) => b - a) as [number, number]
    return (light + 0.05) / (dark + 0.05)
  }
  // In a drawing words may stand on a shape: what lies under their middle is their ground.
  if (svg) {
    element.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = element.getBoundingClientRect()
    for (const under of document.elementsFromPoint(left + width / 2, top + height / 2)) {
      if (!(under instanceof SVGGeometryElement)) continue
      const fill = parse(getComputedStyle(under).fill)
      if (getComputedStyle(under).fill !== 'none' && fill[3] === 255) return ratioWith(fill)
    }
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = parse(getComputedStyle(at).backgroundColor)
    if (ground[3] < 255) continue
    return ratioWith(ground)
  }
  return 1
}

/**
 * All rules, best practices included. Of the two rules for contrast only the stricter: what has 7:1 (4.5:1 where large) has 4.5:1 (3:1) too, and looking at
 * colours is what takes the time.
 */
const allRules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'], rules: { 'identical-links-same-purpose': { enabled: false }, 'color-contrast': { enabled: false } } }
/** The rules that look at colours: all that another theme of the same page can change. */
const colourRules = { runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] } }

/** Runs the rules over the page as it stands. */
export async function check(page: Page, rules: 'all' | 'colours' = 'all'): Promise<Check> {
  // Once for each page that was loaded: reading the script takes longer than running it on a small page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const results = await page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }
    // What changes under its hands axe cannot place: then it looks again, a few times at most.
    for (let left = 3; ; left--) {
      let hasChanged = false
      const watcher = new MutationObserver(() => { hasChanged = true })
      watcher.observe(document, { childList: true, subtree: true })
      const found = await axe.run(document, { resultTypes: ['violations', 'incomplete'], ...options })
      hasChanged ||= watcher.takeRecords().length > 0
      watcher.disconnect()
      if (!hasChanged || left === 0) return found
    }
  }, rules === 'all' ? allRules : colourRules)
  const rows = (list: AxeResults['violations']): { rule: string; target: string; text: string }[] =>
    list.flatMap((result) => result.nodes.map((node) => ({ rule: result.id, target: node.target.join(' '), text: `${result.id}: ${node.target.join(' ')} (${(node.failureSummary ?? '').split('\n').slice(0, 3).join(' ')})` })))
  const undecided: string[] = []
  for (const { rule, target, text } of rows(results.incomplete)) {
    if (explained.some((reason) => reason.rule === rule)) continue
    const least = rule === 'color-contrast-enhanced' ? 7 : undefined
    if (least !== undefined) {
      const ratio = await page.evaluate(contrastOn, target)
      if (ratio >= least - 0.01) continue
      undecided.push(`${text}: measured ${ratio.toFixed(2)}`)
    } else undecided.push(text)
  }
  return { violations: rows(results.violations).map(({ text }) => text), undecided }
}

const themes = ['light', 'dark', 'contrast'] as const
const widths = [[390, 844], [1280, 800]] as const

/** How a page is looked at: at which width, in which theme, and by which rules. */
interface Look {
  readonly width: (typeof widths)[number]
  readonly theme: (typeof themes)[number]
  readonly rules: 'all' | 'colours'
}
type Looks = readonly Look[]

/** Every theme at every width. */
const whole: Looks = widths.flatMap((width) => themes.map((theme, i): Look => ({ width, theme, rules: i === 0 ? 'all' : 'colours' })))
/** Every rule at both widths, and the colours of every theme once: a colour does not change with the width. */
const every: Looks = whole.filter(({ width, rules }) => rules === 'all' || width === widths[0])

/**
 * How to look at a page in a language. What a language changes is words, and with them what fits: the first one is looked at in every way, the others in
 * one theme and at one width a page, each in turn. `SELF_CHECK=whole` looks at everything in everything, which takes three times as long.
 */
export function looksOf(isFirstLanguage: boolean, nth: number): Looks {
  if (process.env['SELF_CHECK'] === 'whole') return whole
  return isFirstLanguage ? every : [{ width: widths[nth % widths.length]!, theme: themes[nth % themes.length]!, rules: 'all' }]
}

/** Checks a page in some themes and at some widths. Says what is wrong, and where. */
export async function inEveryThemeAndWidth(page: Page, name: string, looks: Looks = every): Promise<string[]> {
  const wrong: string[] = []
  for (const { width: [width, height], theme, rules } of looks) {
    await page.evaluate((value) => { document.documentElement.dataset['theme'] = value }, theme)
    // As high as the page: what lies under a bar at one scroll position is not hidden, one scrolls (WCAG 2.5.8 is about the target itself).
    await page.setViewportSize({ width, height })
    const whole = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width, height: Math.min(Math.max(height, whole), 12_000) })
    // A list that draws what is in sight draws more of it on a higher screen, and axe doubts what changes under it.
    if (rules === 'all') await standsStill(page, 100)
    const { violations, undecided } = await check(page, rules)
    wrong.push(...violations.map((text) => `${name} ${width} ${theme}: ${text}`), ...undecided.map((text) => `${name} ${width} ${theme} undecided: ${text}`))
  }
  return wrong
}

/** The smallest screen, and 400 % zoom on a desktop (WCAG 2.2, 1.4.10): says where one would have to scroll sideways. */
export async function sideways(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = []
  for (const height of [640, 256]) {
    await page.setViewportSize({ width: 320, height })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (overflow > 1) wrong.push(`${name} 320 x ${height}: ${overflow} px too wide`)
  }
  return wrong
}
