import { describe, expect, it } from 'vitest'
import { auditTodo, currentAudits } from '@/domain/auditTodo'
import { auditOutcomes } from '@/domain/wcag'
import { anAudit, page } from './anAudit'
import { aContent, aToolReport, aWalk } from './builders'

const toCheck = (...rules: readonly string[]) => aToolReport({ toCheck: rules.map((rule) => ({ rule, criteria: [], title: '', helpUrl: '', selectors: [], count: 1 })), checked: { looked: true } })
const finishedAt = '2026-11-26T10:00:00.000Z'

describe('what an audit still asks', () => {
  it('is pages while there are none', () => {
    expect(auditTodo(anAudit({ pages: [] }), ['c1'])).toEqual([{ kind: 'pages' }])
    expect(auditTodo(anAudit({ pages: [], reports: [toCheck('a')] }), ['c1'])).toEqual([{ kind: 'pages' }, { kind: 'toCheck', n: 1 }])
    expect(auditTodo(anAudit({ pages: [], walk: { finishedAt } }), ['c1'])).toEqual([{ kind: 'done' }])
  })

  it('is the criteria that are open, for every outcome, finished or not', () => {
    for (const walk of [{}, { finishedAt }]) for (const outcome of auditOutcomes) {
      const isOpen = outcome === 'untested' || outcome === 'cannotTell'
      expect(auditTodo(anAudit({ pages: [page('home')], outcomes: { home: { c1: outcome, c2: 'passed' } }, walk }), ['c1', 'c2'])).toEqual([isOpen ? { kind: 'open', n: 1 } : { kind: 'finishedAt' in walk ? 'done' : 'finish' }])
    }
  })

  it('counts a criterion once, however many pages are open, and none that is not asked', () => {
    const audit = anAudit({ pages: [page('home'), page('form')], outcomes: { home: { c1: 'passed' } } })
    expect(auditTodo(audit, ['c1', 'c2'])).toEqual([{ kind: 'open', n: 2 }])
    expect(auditTodo(audit, ['c1'])).toEqual([{ kind: 'open', n: 1 }])
  })

  it('is also what tools left open and nobody looked at: an audit is not ready before that', () => {
    const audit = (walk = {}) => anAudit({ pages: [page('home')], outcomes: { home: { c1: 'passed' } }, reports: [toCheck('a', 'looked'), toCheck('b')], walk })
    expect(auditTodo(audit(), ['c1'])).toEqual([{ kind: 'toCheck', n: 2 }])
    expect(auditTodo(audit({ finishedAt }), ['c1'])).toEqual([{ kind: 'toCheck', n: 2 }])
    expect(auditTodo(audit(), ['c1', 'c2'])).toEqual([{ kind: 'open', n: 1 }, { kind: 'toCheck', n: 2 }])
  })
})

describe('audits of an overview', () => {
  it('are the latest of each product; an audit without a name stands by itself', () => {
    const audit = (id: string, date: string, product: string, title = '') => aWalk({ id, kind: 'digital-audit', date, title, audit: { product } })
    const walks = [audit('old', '2026-01-01', 'Site'), audit('new', '2026-05-01', ' site '), audit('app', '2026-03-01', 'App'), audit('x', '2026-02-01', ''), audit('y', '2026-02-02', ''), audit('named', '2026-01-02', '', 'Site'), aWalk({ id: 'walk' })]
    expect(currentAudits(aContent({ walks })).map(({ walk }) => walk.id)).toEqual(['new', 'app', 'y', 'x'])
  })
})
