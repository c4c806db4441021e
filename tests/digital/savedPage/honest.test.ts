import { describe, expect, it } from 'vitest'
import type { OwnAxe, OwnRule } from '@/digital/reports/ownFile'
import { honest } from '@/digital/savedPage/honest'
import { frameMessage } from '@/digital/savedPage/message'

const rule = (id: string, ...targets: string[]): OwnRule => ({ id, tags: ['wcag2aa'], help: id, helpUrl: 'https://dequeuniversity.com/', nodes: targets.map((target) => ({ target: [target], html: '<p>' })) })
const axe: OwnAxe = { testEngine: { name: 'axe-core', version: '4.14.1' }, violations: [rule('image-alt', 'img'), rule('color-contrast', 'p'), rule('target-size', 'a')], incomplete: [rule('color-contrast', 'b')], passes: [], inapplicable: [] }
const ids = (rules: readonly OwnRule[]): string => rules.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join()).join('+')}`).join()

describe('what is said of a page whose files did not all come along', () => {
  it('is as axe says where nothing is missing', () => {
    expect(honest({ axe, missingSheets: [], missingImages: 0 })).toEqual(axe)
  })

  it('without its styles, colours and sizes are to check', () => {
    const said = honest({ axe, missingSheets: ['a.css'], missingImages: 0 })
    expect(ids(said.violations)).toBe('image-alt img')
    expect(ids(said.incomplete)).toBe('color-contrast p+b,target-size a')
  })

  it('without its images, sizes are to check', () => {
    const said = honest({ axe, missingSheets: [], missingImages: 2 })
    expect(ids(said.violations)).toBe('image-alt img,color-contrast p')
    expect(ids(said.incomplete)).toBe('color-contrast b,target-size a')
  })
})

describe('what a frame says', () => {
  const done = { token: 't', kind: 'done', axe, elements: 3, guard: true, missingSheets: [], missingImages: 0, scripts: 1, frames: 0 }

  it('is taken with the right token only', () => {
    expect(frameMessage(done, 't')).toEqual(done)
    expect(frameMessage(done, 'u')).toBeUndefined()
  })

  it('is refused where it is anything else', () => {
    for (const other of [null, 'x', { ...done, kind: 'x' }, { ...done, elements: '3' }, { ...done, axe: { ...axe, violations: 'all' } }, { ...done, axe: { ...axe, violations: [{ ...rule('x', 'y'), help: 'x'.repeat(5000) }] } }]) expect(frameMessage(other, 't')).toBeUndefined()
  })
})
