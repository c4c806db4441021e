import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { axeRules, criteriaOfRule } from '@/digital/reports/axeRules'
import { dutchTitleOf } from '@/digital/reports/ruleTitles'
import { numberOfAddress, numberOfFragment, numbersOfTags } from '@/digital/reports/wcagNumbers'

describe('the rules of axe', () => {
  it('name the criteria that axe itself names', () => {
    expect(axeRules).toEqual(Object.fromEntries(axe.getRules().map(({ ruleId, tags }) => [ruleId, tags.includes('best-practice') ? [] : numbersOfTags(tags)])))
  })
  it('each have a Dutch title, each another', () => {
    const titles = axe.getRules().map(({ ruleId }) => dutchTitleOf(ruleId))
    expect(titles.filter((title) => !title)).toEqual([])
    expect(new Set(titles).size).toBe(titles.length)
  })
  it('are looked up by name only', () => {
    for (const name of ['constructor', '__proto__', 'toString']) expect([criteriaOfRule(name), dutchTitleOf(name)]).toEqual([undefined, undefined])
  })
})

describe('numbers of criteria', () => {
  it.each([['WCAG21:non-text-content', '1.1.1'], ['https://www.w3.org/TR/WCAG20/#ensure-compat-rsv', '4.1.2'], ['http://www.w3.org/TR/WCAG22/#target-size-minimum', '2.5.8'], ['https://www.w3.org/WAI/WCAG22/Understanding/focus-order', '2.4.3'], ['1.4.11', '1.4.11'], ['https://example.org/', undefined], ['constructor', undefined]])('%s', (address, number) => {
    expect(numberOfAddress(address)).toBe(number)
  })
  it('parsing is known, though WCAG 2.2 no longer asks it', () => { expect(numberOfFragment('parsing')).toBe('4.1.1') })
  it('tags', () => { expect(numbersOfTags(['wcag2a', 'wcag111', 'wcag1411', 'wcag22aa', 'EN-9.1.1.1', 'wcag2a-obsolete'])).toEqual(['1.1.1', '1.4.11']) })
})
