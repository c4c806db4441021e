import { describe, expect, it } from 'vitest'
import { causesOf, elementMark, familyOf, markOf, wholePage, type SeenRule } from '@/domain/machineCauses'

const seen = (page: string, marks: readonly string[], more: Partial<SeenRule> = {}): SeenRule => ({ family: 'axe', dialect: 0, rule: 'image-alt', page, marks, ...more })
const shown = (all: readonly SeenRule[]): readonly string[] => [...causesOf(all).values()].map(({ kind, pages, marks }) => `${kind} ${pages.join('+')} ${[...marks].sort().join(',')}`.trim())
const link = (i: number): string => elementMark({ selector: `footer > ul > li:nth-child(${i}) > a`, snippet: `<a class="foot" href="/${i}">Link ${i}</a>` })

describe('causes', () => {
  it('are one per rule per page', () => { expect(shown([seen('a', ['1.x', '2.y']), seen('b', ['3.x'])])).toEqual(expect.arrayContaining(['page a 1.x,2.y', 'page b 3.x'])) })
  it('what is the same on two pages is one cause, with what is left on each page', () => {
    expect(shown([seen('a', ['1.x', '2.y']), seen('b', ['1.x']), seen('c', ['1.x', '4.z'])])).toEqual(expect.arrayContaining(['shared a+b+c 1.x', 'page a 2.y', 'page c 4.z']))
  })
  it('elements that look alike are one cause: the links of one footer', () => {
    const footer = [link(1), link(2), link(3)]
    expect(causesOf([seen('a', footer), seen('b', footer)]).size).toBe(1)
    expect(new Set(footer).size).toBe(3)
  })
  it('a page as a whole is never the same as another', () => { expect([...shown([seen('a', [wholePage]), seen('b', [wholePage])])].sort()).toEqual(['page a -', 'page b -']) })
  it('advice is one cause for all pages', () => { expect(shown([seen('a', []), seen('b', [])])).toEqual(['advice a+b']) })
  it('of a page and rule the names of one tool count', () => {
    expect(shown([seen('a', ['1.x']), seen('b', ['1.x']), seen('a', ['9.q'], { dialect: 1 })])).toEqual(['shared a+b 1.x'])
  })
  it('have a fingerprint that does not change with runs or order', () => {
    const all = [seen('a', ['1.x']), seen('b', ['1.x', '2.y'])]
    expect([...causesOf(all).keys()]).toEqual([...causesOf(all.toReversed()).keys()])
    expect([markOf('stad.gent/nl'), [...causesOf([seen('stad.gent/nl', ['1.x'])]).keys()]]).toEqual(['19s3yj1fji2', ['axe:image-alt:p19s3yj1fji2']])
  })
  it('tools with the same rules are one family', () => {
    const tools = [['axe', 'axe-core 4.14.1'], ['lighthouse', 'Lighthouse 12'], ['drempelwijs', 'axe-core'], ['pa11y', 'Pa11y (axe)'], ['pa11y', 'Pa11y (HTML_CodeSniffer)'], ['earl', 'axe-core 3.2.2'], ['earl', 'Somebody']] as const
    expect(tools.map(([tool, toolName]) => familyOf({ tool, toolName }))).toEqual(['axe', 'axe', 'axe', 'axe', 'pa11y', 'axe', 'earl'])
  })
})
