/** Where each group stops, what tools and people found, and which criteria are asked. */
import { describe, expect, it } from 'vitest'
import { processesOf } from '@/domain/auditChain'
import { byNumber, criteriaOfAudit, isLegalFloor, principleOf } from '@/domain/auditCriteria'
import { groupStories } from '@/domain/auditGroups'
import { pageScores } from '@/domain/auditPages'
import { criterionResults } from '@/domain/auditResult'
import { sourcesOf } from '@/domain/auditSources'
import type { WcagCriterion } from '@/domain/wcag'
import { anAudit, asks, barrier, page } from './anAudit'
import { aPageOutcome, aToolReport } from './builders'

const c1 = asks('c1', 'blind', 'deaf', 'low-vision')
const header = page('header', { kind: 'shared' })
const home = page('home', { shares: { header: true } })
const steps = ['a', 'b', 'c'].map((id, i) => page(id, { kind: 'process', process: 'Afspraak', position: i }))
const pages = [home, ...steps, header]
const outcomes = Object.fromEntries(pages.map(({ id }) => [id, { c1: 'passed' as const }]))
const stories = (parts: Partial<Parameters<typeof anAudit>[0]> = {}) => { const scores = pageScores(anAudit({ pages, outcomes, ...parts }), [c1]); return groupStories(scores, processesOf(scores)) }
const of = (group: string, all = stories()) => all.find((story) => story.group === group)!

describe('the story of a group', () => {
  it('says at which step it stops, and not at which it is worse but may be left out', () => {
    const all = stories({ findings: [barrier('c1', ['b'], { blind: 'needs-help' }), barrier('c1', ['c'], { blind: 'blocks' })] })
    expect(of('blind', all).stop).toMatchObject({ process: 'Afspraak', processes: 1, number: 3, level: 'blocks', step: { id: 'c' } })
    const optional = pages.map((one) => (one.id === 'c' ? { ...one, optional: true } : one))
    expect(of('blind', stories({ pages: optional, findings: [barrier('c1', ['b'], { blind: 'needs-help' }), barrier('c1', ['c'], { blind: 'blocks' })] }))).toMatchObject({ stop: { number: 2, level: 'needs-help' }, result: { level: 'blocks' } })
  })

  it('has no stop where all is good or unknown, and none in the story of another group', () => {
    const all = stories({ findings: [barrier('c1', ['b'], { blind: 'blocks' })] })
    expect(of('deaf', all)).toMatchObject({ stop: null, worst: [], result: { level: 'good' } })
    expect(of('deaf', stories({ outcomes: {} }))).toMatchObject({ stop: null, worst: [], result: { level: 'not-checked', open: ['c1'] } })
  })

  it('takes the worst of several processes, and the first of equals', () => {
    const two = [...steps, page('x', { kind: 'process', process: 'Betalen', position: 9 })]
    const at = (...levels: readonly Parameters<typeof barrier>[2][]) => of('blind', stories({ pages: two, findings: levels.map((level, i) => barrier('c1', [['a', 'x'][i]!], level)) })).stop
    expect(at({ blind: 'inconvenient' }, { blind: 'blocks' })).toMatchObject({ process: 'Betalen', number: 1, processes: 2 })
    expect(at({ blind: 'blocks' }, { blind: 'blocks' })).toMatchObject({ process: 'Afspraak' })
    expect(at({ blind: 'blocks' }, { blind: 'inconvenient' })).toMatchObject({ process: 'Afspraak' })
  })

  it('comes worst first, in the fixed order within a level, what is not known last', () => {
    const all = stories({ findings: [barrier('c1', ['a'], { deaf: 'blocks', 'low-vision': 'inconvenient' })] })
    expect(all.map(({ group }) => group)).toEqual(['deaf', 'low-vision', 'blind'])
    expect(stories({ outcomes: {}, findings: [barrier('c1', ['a'], { 'low-vision': 'inconvenient' })] }).map(({ group }) => group)).toEqual(['low-vision', 'blind', 'deaf'])
  })

  it('names the shared part instead of every page that has it, and a page too that is as bad by itself', () => {
    const through = barrier('c1', ['header'], { blind: 'blocks' })
    const worst = (...findings: ReturnType<typeof barrier>[]) => of('blind', stories({ pages: [home, { ...steps[0]!, shares: { header: true } }, header], findings })).worst.map(({ page: { id } }) => id)
    expect(worst(through)).toEqual(['header'])
    expect(worst(through, barrier('c1', ['a'], { blind: 'blocks' }))).toEqual(['a', 'header'])
    expect(worst(barrier('c1', ['a'], { blind: 'blocks' }), barrier('c1', ['header'], { blind: 'inconvenient' }))).toEqual(['a'])
  })

  it('counts a shared part that is on no page by itself', () => {
    const found = of('blind', stories({ pages: [page('home'), header], findings: [barrier('c1', ['header'], { blind: 'needs-help' })] }))
    expect(found).toMatchObject({ result: { level: 'needs-help' }, worst: [{ page: { id: 'header' } }] })
  })

  it('is none where there is no page', () => {
    expect(groupStories([], [])).toEqual([])
  })
})

describe('machine against hand', () => {
  const criteria = ['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => asks(id, 'blind'))
  const failing = { home: { c1: 'failed', c2: 'failed', c3: 'failed', c4: 'failed', c5: 'passed' } } as const
  const tool = { cause: 'axe:x:1' }
  const audit = anAudit({
    pages: [home], outcomes: failing,
    findings: [barrier('c1', ['home'], {}, tool), barrier('c2', ['home'], {}), barrier('c3', ['home'], {}, tool), barrier('c3', ['home'], {}), barrier('c5', ['home'], {}), barrier('c1', ['home'], {}, { ...tool, kind: 'good-practice' })],
    reports: [aToolReport({ toCheck: [{ rule: 'r1', criteria: [], title: '', helpUrl: '', selectors: [], count: 3 }, { rule: 'r2', criteria: [], title: '', helpUrl: '', selectors: [], count: 1 }], checked: { r2: true } }), aToolReport({ page: 'b', toCheck: [{ rule: 'r2', criteria: [], title: '', helpUrl: '', selectors: [], count: 1 }] })],
  })

  it('tells who found what, per finding and per criterion', () => {
    const { byTool, byHand, criteria: by, toCheck } = sourcesOf(audit, criterionResults(audit, criteria))
    expect([byTool.length, byHand.length]).toEqual([2, 3])
    expect(by).toEqual({ tool: ['c1'], hand: ['c2'], both: ['c3'], neither: ['c4'] })
    expect(toCheck).toBe(2)
  })

  it('counts outcomes by how they were reached, and none that is untested', () => {
    const given = [aPageOutcome({ page: 'home', criterion: 'c1', outcome: 'passed', mode: 'automatic' }), aPageOutcome({ page: 'home', criterion: 'c2', outcome: 'cannotTell', mode: 'semiAuto' }), aPageOutcome({ page: 'home', criterion: 'c3', outcome: 'untested', mode: 'manual' })]
    expect(sourcesOf(audit, criterionResults({ ...audit, outcomes: given }, criteria)).outcomes).toEqual({ manual: 0, automatic: 1, semiAuto: 1 })
  })
})

describe('criteria of an audit', () => {
  interface Asked { readonly id: string; readonly wcag?: WcagCriterion; readonly retired?: string }
  const wcag = (number: string, fields: Partial<WcagCriterion> = {}): Asked => ({ id: `w-${number}`, wcag: { number, fragment: '', level: 'A', since: '2.0', clause: `9.${number}`, machine: 'no', rules: [], ...fields } })
  const listed: readonly Asked[] = [wcag('1.4.10', { level: 'AA' }), wcag('1.4.3', { level: 'AA' }), wcag('2.1.1'), { id: 'b-extra' }, { id: 'a-extra' }, { ...wcag('1.1.1'), retired: '2026-01' }, wcag('3.3.7', { clause: null })]
  const known = (id: string) => [...listed, wcag('4.1.2')].find((one) => one.id === id)
  const asked = (target: string, ...outcomes: Parameters<typeof aPageOutcome>[0][]) => criteriaOfAudit({ walk: anAudit({ pages: [], walk: { audit: { target } } }).walk, outcomes: outcomes.map((one) => aPageOutcome(one)) }, listed, known).map(({ id }) => id)

  it('stand by number, as numbers, and checks beside WCAG last', () => {
    expect(asked('AA')).toEqual(['w-1.4.3', 'w-1.4.10', 'w-2.1.1', 'w-3.3.7', 'a-extra', 'b-extra'])
    expect([wcag('2.1.1'), wcag('1.4.3'), wcag('1.4.3')].sort(byNumber).map(({ id }) => id)).toEqual(['w-1.4.3', 'w-1.4.3', 'w-2.1.1'])
    expect(byNumber({ id: 'x' }, { id: 'x' })).toBe(0)
  })

  it('are those of the target', () => {
    expect(asked('A')).toEqual(['w-2.1.1', 'w-3.3.7', 'a-extra', 'b-extra'])
  })

  it('are also those that somebody gave an outcome, once, known ones only', () => {
    expect(asked('A', { criterion: 'w-1.4.3', outcome: 'passed' }, { criterion: 'w-1.4.3', outcome: 'failed' }, { criterion: 'w-1.1.1', outcome: 'failed' }, { criterion: 'w-4.1.2', outcome: 'untested' }, { criterion: 'nope', outcome: 'failed' })).toEqual(['w-1.1.1', 'w-1.4.3', 'w-2.1.1', 'w-3.3.7', 'a-extra', 'b-extra'])
  })

  it('belong to a principle, and to the law or not', () => {
    expect(['1.1.1', '2.1.1', '3.1.1', '4.1.2'].map((number) => principleOf(wcag(number)))).toEqual(['perceivable', 'operable', 'understandable', 'robust'])
    expect(principleOf({})).toBe('beyond')
    expect([wcag('1.1.1'), wcag('3.3.7', { clause: null }), {}].map(isLegalFloor)).toEqual([true, false, false])
  })
})
