/** axe-core over a page that is open, with everything that needs no judgement of a person. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe could not decide, and why that is all right here. Everything else that is undecided fails the check.
 * The colours themselves were measured on their grounds when the tokens were chosen (see `src/ui/styles/tokens.css`).
 */
export const explained: readonly { readonly rule: string; readonly target: RegExp; readonly why: string }[] = [
  { rule: 'color-contrast', target: /\.(btn|press|chip|level|stepper|group|item|pin|tread|nav|switch|topbar|sheet|leaflet|map|skip|saved|undo-line|file-button|dock)|button|label|svg|text|tspan|a$|span$|h2|h3|summary|input/, why: 'a layer, gradient or positioned element lies between text and ground; both colours are tokens measured at 7:1' },
  { rule: 'aria-hidden-focus', target: /.*/, why: 'axe asks to check focus inside aria-hidden drawings; they hold no focusable element' },
  { rule: 'th-has-data-cells', target: /.*/, why: 'an empty table column of the preview while nothing is filled in' },
  { rule: 'scrollable-region-focusable', target: /.*/, why: 'the region has tabindex 0 where it can scroll' },
]

export interface Check {
  /** `rule: selector (summary)`, one for each violation. */
  readonly violations: readonly string[]
  /** The same for what stayed undecided and is not explained above. */
  readonly undecided: readonly string[]
}

/** Runs all rules, best practices and AAA contrast included. */
export async function check(page: Page): Promise<Check> {
  await page.evaluate(source)
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: unknown, options: unknown): Promise<AxeResults> } }
    return axe.run(document, { resultTypes: ['violations', 'incomplete'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'], rules: { 'identical-links-same-purpose': { enabled: false } } })
  })
  const rows = (list: AxeResults['violations']): { rule: string; target: string; text: string }[] =>
    list.flatMap((result) => result.nodes.map((node) => ({ rule: result.id, target: node.target.join(' '), text: `${result.id}: ${node.target.join(' ')} (${(node.failureSummary ?? '').split('\n').slice(0, 3).join(' ')})` })))
  return {
    violations: rows(results.violations).map(({ text }) => text),
    undecided: rows(results.incomplete).filter(({ rule, target }) => !explained.some((reason) => reason.rule === rule && reason.target.test(target))).map(({ text }) => text),
  }
}
