import { expect, it } from 'vitest'
import { openToCheck, toCheckItems } from '@/domain/auditToCheck'
import { aToolReport } from './builders'

const item = (selectors: readonly string[], rule = 'color-contrast') => ({ rule, criteria: ['dig-wcag-1-4-3'], title: rule, helpUrl: '', selectors, count: selectors.length })
const report = (ranAt: string, selectors: readonly string[], more = {}) => aToolReport({ page: 'home', toolName: 'axe-core 4.14.1', ranAt, toCheck: [item(selectors)], ...more })

it('shows the latest of a page and rule, once for tools of a family', () => {
  const items = toCheckItems([report('2026-11-02', ['p', 'q']), report('2026-11-01', ['p']), report('2026-11-01', ['p'], { page: 'other' }), report('2026-11-03', ['p'], { tool: 'pa11y', toolName: 'Pa11y (HTML_CodeSniffer)' })])
  expect(items.map(({ page, item: { count }, report: { toolName } }) => `${page} ${count} ${toolName}`).sort()).toEqual(['home 1 Pa11y (HTML_CodeSniffer)', 'home 2 axe-core 4.14.1', 'other 1 axe-core 4.14.1'])
})

it('what was looked at stays looked at, until there is something new', () => {
  const looked = report('2026-11-01', ['p', 'q'], { checked: { 'color-contrast': true } })
  expect(toCheckItems([looked])[0]!.isChecked).toBe(true)
  expect(toCheckItems([looked, report('2026-11-02', ['p'])])[0]!.isChecked).toBe(true)
  expect(toCheckItems([looked, report('2026-11-02', ['p', 'new'])])[0]!.isChecked).toBe(false)
})

it('two widths of one page are one thing to look at, which one look closes', () => {
  const narrow = report('2026-11-01', ['p'])
  const wide = report('2026-11-02', ['p'], { checked: { 'color-contrast': true } })
  expect(openToCheck([narrow, report('2026-11-02', ['p'])])).toBe(1)
  expect(openToCheck([narrow, wide])).toBe(0)
})
