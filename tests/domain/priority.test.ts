import { describe, expect, it } from 'vitest'
import { priorityOf } from '@/domain/priority'
import { aFinding, anAdvice } from './builders'

describe('the priority of an advice', () => {
  it('is severity times groups times link, plus danger, with every part shown', () => {
    const finding = aFinding({ danger: true, levels: { 'wheelchair-manual': 'blocks', 'walking-aid': 'needs-help', 'pram-young-children': 'inconvenient' } })
    expect(priorityOf(anAdvice({ linkWeight: 3 }), [finding])).toMatchObject({ severity: 3, groupWeight: 3, linkWeight: 3, dangerBonus: 2, computed: 29, value: 29, overruled: false })
  })
  it('counts a group once, however many findings touch it', () => {
    const findings = [aFinding({ levels: { blind: 'needs-help' } }), aFinding({ levels: { blind: 'blocks' } })]
    expect(priorityOf(anAdvice({ linkWeight: 1 }), findings)).toMatchObject({ severity: 3, groupWeight: 1, computed: 3 })
  })
  it('does not count a group for whom it works', () => {
    expect(priorityOf(anAdvice(), [aFinding({ levels: { blind: 'good', deaf: 'inconvenient' } })]).groups).toEqual(['deaf'])
  })
  it('counts groups added by hand', () => {
    expect(priorityOf(anAdvice({ groups: { child: true } }), [aFinding({ levels: { blind: 'blocks' } })])).toMatchObject({ groupWeight: 2 })
  })
  it('is not raised by a good example', () => {
    expect(priorityOf(anAdvice(), [aFinding({ kind: 'good-practice', level: 'blocks', danger: true })])).toMatchObject({ severity: 0, dangerBonus: 0, computed: 0 })
  })
  it('set by a person keeps the computed sum beside it', () => {
    expect(priorityOf(anAdvice({ priorityOverride: 20, linkWeight: 1 }), [aFinding({ level: 'inconvenient' })])).toMatchObject({ value: 20, computed: 1, overruled: true })
  })
  it('without any level is nothing, not good', () => expect(priorityOf(anAdvice(), [aFinding()])).toMatchObject({ level: null, severity: 0, computed: 0 }))
})
