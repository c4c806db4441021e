import { describe, expect, it } from 'vitest'
import { conformanceOf, criterionResults, overall, ratesOf } from '@/domain/auditResult'
import { auditOutcomes, type AuditOutcome } from '@/domain/wcag'
import { anAudit, asks, barrier, listsOf, page } from './anAudit'
import { aPageOutcome } from './builders'

/** The rule told the other way round: what each answer needs. */
function expected(outcomes: readonly AuditOutcome[]): AuditOutcome {
  const all = (...allowed: readonly AuditOutcome[]): boolean => outcomes.every((outcome) => allowed.includes(outcome))
  if (outcomes.length === 0) return 'untested'
  if (all('inapplicable')) return 'inapplicable'
  if (all('inapplicable', 'passed')) return 'passed'
  if (all('inapplicable', 'passed', 'untested')) return 'untested'
  return all('inapplicable', 'passed', 'untested', 'cannotTell') ? 'cannotTell' : 'failed'
}

describe('one outcome from many', () => {
  it('is right for every list of up to five outcomes, in whatever order', () => {
    const lists = listsOf(auditOutcomes, 5)
    expect(lists).toHaveLength(1 + 5 + 25 + 125 + 625 + 3125)
    expect(lists.filter((list) => overall(list) !== expected(list))).toEqual([])
    expect(lists.filter((list) => overall(list) !== overall([...list].reverse()))).toEqual([])
  })

  it('is of one outcome that outcome', () => {
    for (const outcome of auditOutcomes) expect(overall([outcome])).toBe(outcome)
  })
})

describe('the result of a criterion', () => {
  const criteria = [asks('c1', 'blind'), asks('c2', 'deaf')]
  const home = page('home')
  const header = page('header', { kind: 'shared' })

  it('has a column for every page and shared part; what nobody gave is untested', () => {
    const [first, second] = criterionResults(anAudit({ pages: [home, header], outcomes: { home: { c1: 'passed' }, header: { c1: 'failed', c2: 'inapplicable' } } }), criteria)
    expect([...first!.perPage]).toEqual([['home', 'passed'], ['header', 'failed']])
    expect(first!.outcome).toBe('failed')
    expect([...second!.perPage]).toEqual([['home', 'untested'], ['header', 'inapplicable']])
    expect(second!.outcome).toBe('untested')
    expect([...second!.records.keys()]).toEqual(['header'])
  })

  it('follows the criteria that are asked, and has the findings that name it', () => {
    const found = barrier('c2', ['home'], {})
    const results = criterionResults(anAudit({ pages: [home], outcomes: { home: { c1: 'passed', c9: 'failed' } }, findings: [found, barrier('c9', ['home'], {})] }), [criteria[1]!, criteria[0]!])
    expect(results.map(({ criterion, outcome }) => [criterion, outcome])).toEqual([['c2', 'untested'], ['c1', 'passed']])
    expect(results.map(({ findings }) => findings)).toEqual([[found], []])
  })

  it('does not count a page that is gone, or an outcome that was removed', () => {
    const audit = anAudit({ pages: [home], outcomes: { home: { c1: 'passed' }, gone: { c1: 'failed' } } })
    expect(criterionResults(audit, criteria)[0]!.outcome).toBe('passed')
    const removed = aPageOutcome({ page: 'home', criterion: 'c1', outcome: 'failed', testedAt: '2026-12-01T00:00:00.000Z', deletedAt: '2026-12-02T00:00:00.000Z' })
    expect(criterionResults({ ...audit, outcomes: [...audit.outcomes, removed] }, criteria)[0]!.outcome).toBe('passed')
  })

  it('takes the later of two outcomes of one page, whichever came in first; of one moment the one with the later id', () => {
    const at = (id: string, testedAt: string, outcome: AuditOutcome) => aPageOutcome({ id, page: 'home', criterion: 'c1', outcome, testedAt })
    const pairs = [[at('a', '2026-11-25T10:00:00.000Z', 'failed'), at('b', '2026-11-25T09:00:00.000Z', 'passed')], [at('a', '2026-11-25T10:00:00.000Z', 'passed'), at('b', '2026-11-25T10:00:00.000Z', 'failed')]] as const
    for (const [one, other] of pairs) for (const outcomes of [[one, other], [other, one]]) expect(criterionResults({ ...anAudit({ pages: [home] }), outcomes }, criteria)[0]!.outcome).toBe('failed')
  })

  it('is untested where there is no page', () => {
    expect(criterionResults(anAudit({ pages: [] }), criteria).map(({ outcome }) => outcome)).toEqual(['untested', 'untested'])
  })
})

/** All counts of 0 to 3 for each outcome. */
const counted = [0, 1, 2, 3].flatMap((passed) => [0, 1, 2, 3].flatMap((failed) => [0, 1].flatMap((inapplicable) => [0, 1].flatMap((untested) => [0, 1].map((cannotTell) => ({ passed, failed, inapplicable, untested, cannotTell }))))))
const resultsOf = (counts: (typeof counted)[number]) => auditOutcomes.flatMap((outcome) => Array.from({ length: counts[outcome] }, () => ({ outcome })))

describe('rates', () => {
  it('count, for every mix of outcomes', () => {
    for (const counts of counted) {
      const rates = ratesOf(resultsOf(counts), { finishedAt: null })
      expect(rates.counts).toEqual(counts)
      expect(rates.open).toBe(counts.untested + counts.cannotTell)
      expect(rates.passRate).toBe(counts.passed + counts.failed === 0 ? null : counts.passed / (counts.passed + counts.failed))
      expect(rates.isFinal).toBe(false)
    }
  })

  it('are final only when the audit is finished, nothing is open and something was asked', () => {
    for (const counts of counted) {
      const asked = Object.values(counts).reduce((sum, n) => sum + n, 0)
      expect(ratesOf(resultsOf(counts), { finishedAt: '2026-11-25T12:00:00.000Z' }).isFinal).toBe(asked > 0 && counts.untested === 0 && counts.cannotTell === 0)
    }
  })

  it('do not move when a criterion does not apply or is open', () => {
    const base = resultsOf({ passed: 3, failed: 1, inapplicable: 0, untested: 0, cannotTell: 0 })
    for (const outcome of ['inapplicable', 'untested', 'cannotTell'] as const) expect(ratesOf([...base, { outcome }], { finishedAt: null }).passRate).toBe(0.75)
  })
})

describe('conformance', () => {
  it('is right for every mix of outcomes', () => {
    for (const counts of counted) {
      const { passed, failed, untested, cannotTell } = counts
      const word = conformanceOf(ratesOf(resultsOf(counts), { finishedAt: null }))
      if (untested + cannotTell > 0 || passed + failed === 0) expect(word).toBe('unknown')
      else if (failed === 0) expect(word).toBe('full')
      else expect(word).toBe(passed > failed ? 'partial' : 'none')
    }
  })

  it('is never full with one failure, however many pass', () => {
    expect(conformanceOf({ counts: { passed: 54, failed: 1, inapplicable: 0, untested: 0, cannotTell: 0 }, open: 0 })).toBe('partial')
  })
})
