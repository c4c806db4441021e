import { describe, expect, it } from 'vitest'
import { asFinding, type Finding } from '@/domain/finding'
import { groupLines, levelCounts, worstLine } from '@/features/dossiers/dossierFacts'

const finding = (id: string, fields: Partial<Finding>): Finding => ({ ...asFinding({ id, dossier: 'd', stamps: {} }), ...fields })

describe('the result of a dossier', () => {
  it('is the worst level among the barriers, with the groups that meet it', () => {
    const worst = worstLine([
      finding('a', { levels: { blind: 'blocks', deaf: 'inconvenient' } }),
      finding('b', { levels: { blind: 'blocks', 'older-person': 'blocks' } }),
      finding('c', { levels: { deaf: 'needs-help' } }),
    ])
    expect(worst).toEqual({ level: 'blocks', findings: 2, groups: ['blind', 'older-person'] })
  })

  it('counts a level that was given at once, before anybody said for whom', () => {
    expect(worstLine([finding('a', { level: 'needs-help' })])).toEqual({ level: 'needs-help', findings: 1, groups: [] })
  })

  it('is nothing while no barrier has a level, and a good example does not make one', () => {
    expect(worstLine([])).toBeUndefined()
    expect(worstLine([finding('a', { level: 'cannot-tell' })])).toBeUndefined()
    expect(worstLine([finding('a', { kind: 'good-practice', levels: { blind: 'good' } })])).toBeUndefined()
  })

  it('names each group once, worst first, and leaves out whom all goes well for', () => {
    const lines = groupLines([
      finding('a', { levels: { blind: 'inconvenient', deaf: 'good' } }),
      finding('b', { levels: { blind: 'blocks', child: 'inconvenient' } }),
      finding('c', { levels: { child: 'inconvenient', dementia: 'needs-help' } }),
    ])
    expect(lines).toEqual([{ group: 'blind', level: 'blocks', findings: 2 }, { group: 'dementia', level: 'needs-help', findings: 1 }, { group: 'child', level: 'inconvenient', findings: 2 }])
  })

  it('counts every finding exactly once among the levels and the unknowns', () => {
    const findings = [
      finding('a', { level: 'blocks' }), finding('b', { level: 'cannot-tell' }), finding('c', {}), finding('d', { kind: 'good-practice' }), finding('e', { levels: { blind: 'inconvenient' }, level: 'good' }),
    ]
    const counts = levelCounts(findings)
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length)
    expect(Object.fromEntries(counts.map(({ level, count }) => [level, count]))).toEqual({ blocks: 1, 'needs-help': 0, inconvenient: 1, good: 1, 'cannot-tell': 1, 'not-checked': 1 })
  })
})
