/** Two audits of one product: what was solved, what is still there, what is new, and what nobody looked at again. */
import { describe, expect, it } from 'vitest'
import { compareAudits, formerAudits, pagesBeside, type AuditSide, type FindingTurn } from '@/domain/auditCompare'
import { criterionResults } from '@/domain/auditResult'
import { auditOutcomes, type AuditOutcome } from '@/domain/wcag'
import { anAudit, asks, barrier, page } from './anAudit'
import { aWalk } from './builders'

const criteria = [asks('c1', 'blind'), asks('c2', 'deaf')]
const side = (parts: Parameters<typeof anAudit>[0], asked = criteria): AuditSide => { const audit = anAudit(parts); return { audit, results: criterionResults(audit, asked) } }
const site = 'https://www.gent.example'
const before = [page('home-1', { title: 'Start', url: `${site}/` }), page('form-1', { title: 'Formulier', url: `${site}/form` }), page('header-1', { title: 'Kop', kind: 'shared' })]
const after = [page('home-2', { title: 'Startpagina', url: 'http://gent.example' }), page('form-2', { title: 'Formulier', url: `${site}/form/` }), page('header-2', { title: ' kop ', kind: 'shared' })]
const all = (pages: readonly { readonly id: string }[], outcome: AuditOutcome) => Object.fromEntries(pages.map(({ id }) => [id, { c1: outcome, c2: outcome }]))

describe('pages of then and now', () => {
  it('are paired by address however it was written, and a part by its name', () => {
    expect([...pagesBeside(before, after)].map(([old, { id }]) => [old, id])).toEqual([['form-1', 'form-2'], ['home-1', 'home-2'], ['header-1', 'header-2']])
  })

  it('are paired by name first where one address is several pages', () => {
    const states = (n: number) => ['Fout', 'Leeg'].map((title) => page(`${title}-${n}`, { title, url: `${site}/form` }))
    expect([...pagesBeside(states(1), states(2).reverse())].map(([old, { id }]) => [old, id])).toEqual([['Fout-1', 'Fout-2'], ['Leeg-1', 'Leeg-2']])
  })

  it('are each paired once, and never a page with a part or by an empty name', () => {
    const pairs = (a: Parameters<typeof page>[1], b: Parameters<typeof page>[1]) => pagesBeside([page('a', a)], [page('b', b)]).size
    expect(pairs({ title: 'Kop', kind: 'shared' }, { title: 'Kop' })).toBe(0)
    expect(pairs({ title: '' }, { title: ' ' })).toBe(0)
    expect(pairs({ title: 'Start', url: `${site}/a` }, { title: 'Start', url: `${site}/b` })).toBe(0)
    expect(pairs({ title: 'Scherm 1' }, { title: 'scherm 1', kind: 'process' })).toBe(1)
    expect(pagesBeside([page('a', { title: 'X' }), page('b', { title: 'X' })], [page('c', { title: 'X' })]).size).toBe(1)
  })
})

describe('a finding', () => {
  const turnsOf = (old: Parameters<typeof barrier>, fresh: readonly Parameters<typeof barrier>[], outcome: AuditOutcome = 'failed'): FindingTurn[] =>
    compareAudits(side({ pages: before, outcomes: all(before, 'failed'), findings: [barrier(...old)] }), side({ pages: after, outcomes: all(after, outcome), findings: fresh.map((one) => barrier(...one)) })).findings.map(({ turn }) => turn)

  it('is still there by its cause, on whatever page and under whatever criterion', () => {
    expect(turnsOf(['c1', ['home-1'], {}, { cause: 'axe:image-alt:x' }], [['c2', ['form-2'], {}, { cause: 'axe:image-alt:x' }]])).toEqual(['still'])
    expect(turnsOf(['c1', ['home-1'], {}, { cause: 'axe:image-alt:x', selector: 'a' }], [['c1', ['home-2'], {}, { cause: 'axe:image-alt:y', selector: 'b' }]], 'passed')).toEqual(['new', 'solved'])
  })

  it('is still there by criterion, page and selector', () => {
    expect(turnsOf(['c1', ['home-1', 'form-1'], {}, { selector: '#a' }], [['c1', ['form-2'], {}, { selector: ' #a ' }]])).toEqual(['still'])
    expect(turnsOf(['c1', ['home-1'], {}, { selector: '#a', cause: 'axe:x:1' }], [['c1', ['home-2'], {}, { selector: '#a' }]])).toEqual(['still'])
    expect(turnsOf(['c1', ['home-1'], {}, { selector: '#a' }], [['c2', ['home-2'], {}, { selector: '#a' }]], 'passed')).toEqual(['new', 'solved'])
    expect(turnsOf(['c1', ['home-1'], {}, { selector: '#a' }], [['c1', ['form-2'], {}, { selector: '#a' }]], 'passed')).toEqual(['new', 'solved'])
    expect(turnsOf(['c1', ['home-1'], {}, { selector: '#a' }], [['c1', ['home-2'], {}, { selector: '#b' }]], 'passed')).toEqual(['new', 'solved'])
    expect(turnsOf([null, ['home-1'], {}, {}], [[null, ['home-2'], {}, {}]])).toEqual(['new', 'not-again'])
  })

  it('keeps those with the same name together, and is matched once', () => {
    const named = (title: string, n: number) => barrier('c1', [`home-${n}`], {}, { title })
    const { findings } = compareAudits(side({ pages: before, outcomes: all(before, 'failed'), findings: [named('Knop', 1), named('Veld', 1), named('Menu', 1)] }), side({ pages: after, outcomes: all(after, 'failed'), findings: [named('veld ', 2), named('Iets', 2)] }))
    expect(findings.map(({ turn, before: old, after: fresh }) => [turn, old?.title, fresh?.title])).toEqual([['still', 'Knop', 'Iets'], ['still', 'Veld', 'veld '], ['unclear', 'Menu', undefined]])
  })

  it('is solved only where its criterion has an outcome on its page again, for every outcome', () => {
    const expected: Readonly<Record<AuditOutcome, FindingTurn>> = { passed: 'solved', inapplicable: 'solved', failed: 'unclear', untested: 'not-again', cannotTell: 'not-again' }
    for (const outcome of auditOutcomes) expect(turnsOf(['c1', ['home-1'], {}], [], outcome)).toEqual([expected[outcome]])
  })

  it('is not solved while one of its pages is open, and unclear while one still fails', () => {
    const lost = (home: AuditOutcome, form: AuditOutcome) => compareAudits(side({ pages: before, outcomes: all(before, 'failed'), findings: [barrier('c1', ['home-1', 'form-1'], {})] }), side({ pages: after, outcomes: { 'home-2': { c1: home }, 'form-2': { c1: form } } })).findings[0]!
    expect(lost('passed', 'untested').turn).toBe('not-again')
    expect(lost('failed', 'untested').turn).toBe('not-again')
    expect(lost('passed', 'failed').turn).toBe('unclear')
    expect(lost('passed', 'inapplicable')).toMatchObject({ turn: 'solved', unseen: [] })
  })

  it('names the pages of then where nobody can know, and is not looked at again where none is left', () => {
    const lost = (pages: typeof after) => compareAudits(side({ pages: before, outcomes: all(before, 'failed'), findings: [barrier('c1', ['home-1', 'form-1'], {})] }), side({ pages, outcomes: all(pages, 'passed') })).findings[0]!
    expect(lost([after[0]!])).toMatchObject({ turn: 'solved', unseen: [{ id: 'form-1' }] })
    expect(lost([after[2]!])).toMatchObject({ turn: 'not-again', unseen: [] })
  })

  it('is not looked at again where its criterion is not asked now, or is none', () => {
    const lost = (criterion: string | null) => compareAudits(side({ pages: before, findings: [barrier(criterion, ['home-1'], {})] }), side({ pages: after, outcomes: all(after, 'passed') }, [criteria[1]!])).findings[0]!.turn
    expect(lost('c1')).toBe('not-again')
    expect(lost(null)).toBe('not-again')
    expect(lost('c2')).toBe('solved')
  })

  it('of the product as a whole follows its criterion', () => {
    for (const outcome of auditOutcomes) expect(turnsOf(['c1', [], {}], [], outcome)).toEqual([outcome === 'failed' ? 'unclear' : outcome === 'passed' || outcome === 'inapplicable' ? 'solved' : 'not-again'])
  })

  it('is no barrier where it is a good example', () => {
    expect(turnsOf(['c1', ['home-1'], {}, { kind: 'good-practice' }], [['c1', ['home-2'], {}, { kind: 'good-practice' }]])).toEqual([])
  })
})

describe('a criterion', () => {
  const turn = (then: AuditOutcome, now: AuditOutcome) => compareAudits(side({ pages: [before[0]!], outcomes: all([before[0]!], then) }), side({ pages: [after[0]!], outcomes: all([after[0]!], now) })).criteria[0]!.turn

  it('became better or worse, for every pair of outcomes', () => {
    const isOpen = (outcome: AuditOutcome): boolean => outcome === 'untested' || outcome === 'cannotTell'
    for (const then of auditOutcomes) for (const now of auditOutcomes) {
      if (isOpen(then) || isOpen(now)) expect(turn(then, now)).toBe('unknown')
      else if (then === 'failed') expect(turn(then, now)).toBe(now === 'failed' ? 'still' : 'better')
      else expect(turn(then, now)).toBe(now === 'failed' ? 'worse' : 'same')
    }
  })

  it('did not become better where nobody looked again, nor worse where nobody had looked', () => {
    const between = (pagesThen: typeof before, then: Parameters<typeof anAudit>[0]['outcomes'], pagesNow: typeof after, now: Parameters<typeof anAudit>[0]['outcomes']) =>
      compareAudits(side({ pages: pagesThen, outcomes: then! }), side({ pages: pagesNow, outcomes: now! })).criteria[0]!.turn
    const [home1, form1] = before as [typeof before[0], typeof before[0]]
    const [home2, form2] = after as [typeof after[0], typeof after[0]]
    expect(between([home1, form1], { 'home-1': { c1: 'passed' }, 'form-1': { c1: 'failed' } }, [home2], { 'home-2': { c1: 'passed' } })).toBe('unknown')
    expect(between([home1], { 'home-1': { c1: 'passed' } }, [home2, form2], { 'home-2': { c1: 'passed' }, 'form-2': { c1: 'failed' } })).toBe('first')
    expect(between([home1, form1], { 'home-1': { c1: 'failed' }, 'form-1': { c1: 'failed' } }, [home2], { 'home-2': { c1: 'passed' } })).toBe('better')
  })

  it('is compared where both ask it, and not where its question changed', () => {
    const [old, now] = [side({ pages: before, outcomes: all(before, 'failed') }, [criteria[0]!]), side({ pages: after, outcomes: all(after, 'passed') })]
    expect(compareAudits(old, now).criteria).toEqual([{ criterion: 'c1', before: 'failed', after: 'passed', turn: 'better' }])
    const revised = { ...now.audit, outcomes: now.audit.outcomes.map((outcome) => ({ ...outcome, revision: 2 })) }
    expect(compareAudits(old, { audit: revised, results: criterionResults(revised, criteria) }).criteria[0]!.turn).toBe('changed')
  })

  it('has pages that are only in one of both', () => {
    const { onlyBefore, onlyAfter } = compareAudits(side({ pages: before }), side({ pages: [...after.slice(0, 2), page('new', { title: 'Nieuw', url: `${site}/new` })] }))
    expect([onlyBefore, onlyAfter].map((pages) => pages.map(({ id }) => id))).toEqual([['header-1'], ['new']])
  })
})

describe('former audits', () => {
  const audit = (id: string, date: string | null, product: string, fields = {}) => aWalk({ id, kind: 'digital-audit', date, audit: { product }, createdAt: `2026-01-01T00:00:0${id.length}.000Z`, ...fields })
  const walk = audit('now', '2026-06-01', 'Website', { copiedFrom: 'copied' })
  const ids = (...walks: readonly ReturnType<typeof audit>[]) => formerAudits({ walks: [walk, ...walks] }, walk).map(({ id }) => id)

  it('are the one that it repeats, then earlier ones of the product, the latest first, then later ones', () => {
    expect(ids(audit('later', '2026-07-01', 'website '), audit('old', '2026-02-01', 'WEBSITE'), audit('older', '2026-01-01', 'Website'), audit('copied', '2025-01-01', 'Iets anders'))).toEqual(['copied', 'old', 'older', 'later'])
  })

  it('are of the same product by name or by address, and audits only', () => {
    expect(ids(audit('a', '2026-01-01', 'App'), audit('b', '2026-01-01', '', {}), aWalk({ id: 'c', audit: { product: 'Website' } }))).toEqual([])
    const at = (id: string, url: string) => aWalk({ id, kind: 'digital-audit', date: '2026-01-01', audit: { url } })
    const here = at('here', 'https://gent.example/')
    expect(formerAudits({ walks: [here, at('same', 'http://www.gent.example'), at('other', 'https://gent.example/x'), at('none', '')] }, here).map(({ id }) => id)).toEqual(['same'])
    expect(formerAudits({ walks: [at('x', ''), at('y', '')] }, at('x', ''))).toEqual([])
  })
})
