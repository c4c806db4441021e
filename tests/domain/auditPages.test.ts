/** The score of a page: counts with the shared parts, and a level per group for every mix of outcomes and of what a finding says. */
import { describe, expect, it } from 'vitest'
import { groupsOfAudit, levelOver, pageScores, surelyWorst } from '@/domain/auditPages'
import type { Finding } from '@/domain/finding'
import { isLevel, levels, severityOf, unknownLevels, type AnyLevel } from '@/domain/level'
import { auditOutcomes, type AuditOutcome } from '@/domain/wcag'
import { anAudit, asks, barrier, listsOf, page } from './anAudit'

const everyLevel: readonly AnyLevel[] = [...levels, ...unknownLevels]
const header = page('header', { kind: 'shared' })
const home = page('home', { shares: { header: true } })
const form = page('form')
const c1 = asks('c1', 'blind', 'low-vision')
const c2 = asks('c2', 'blind')
const score = (audit: ReturnType<typeof anAudit>, id: string, criteria = [c1, c2]) => pageScores(audit, criteria).find((one) => one.page.id === id)!

describe('the worst where good is only said when all is known', () => {
  it('is right for every list of up to four levels', () => {
    for (const list of listsOf(everyLevel, 4)) {
      const level = surelyWorst(list)
      const known = list.filter(isLevel)
      const unknown = new Set(list.filter((one) => one === 'not-checked' || one === 'cannot-tell'))
      const worst = known.length === 0 ? 0 : Math.max(...known.map(severityOf))
      if (worst > 0) expect(level).toBe(levels[worst])
      else if (unknown.size === 2) expect(level).toBe('not-checked')
      else if (unknown.size === 1) expect(level).toBe([...unknown][0])
      else if (known.length > 0) expect(level).toBe('good')
      else expect(level).toBe(list.length === 0 ? 'not-checked' : 'not-applicable')
    }
  })
})

describe('counts of a page', () => {
  it('are its own and those of its shared parts, one outcome for each criterion, for every pair', () => {
    for (const own of auditOutcomes) for (const shared of auditOutcomes) {
      const found = score(anAudit({ pages: [home, header], outcomes: { home: { c1: own }, header: { c1: shared } } }), 'home', [c1])
      const [outcome] = [...found.outcomes.values()]
      expect(found.counts[outcome!]).toBe(1)
      expect(Object.values(found.counts).reduce((sum, n) => sum + n, 0)).toBe(1)
      expect(outcome === 'failed').toBe(own === 'failed' || shared === 'failed')
      expect(outcome === 'passed').toBe([own, shared].includes('passed') && [own, shared].every((one) => one === 'passed' || one === 'inapplicable'))
      expect(found.throughParts).toEqual(shared === 'failed' && own !== 'failed' ? ['c1'] : [])
    }
  })

  it('add up to the criteria that are asked, and leave a part alone that is not on the page', () => {
    const audit = anAudit({ pages: [home, form, header], outcomes: { home: { c1: 'passed', c2: 'passed' }, form: { c1: 'passed', c2: 'passed' }, header: { c1: 'failed', c2: 'passed' } } })
    expect(pageScores(audit, [c1, c2]).map(({ page: { id }, counts, parts }) => [id, counts.passed, counts.failed, parts.map((part) => part.id)])).toEqual([['home', 1, 1, ['header']], ['form', 2, 0, []], ['header', 1, 1, []]])
  })

  it('take no other page for a shared part, and give a shared part none of its own', () => {
    const odd = [page('home', { shares: { form: true, header: true } }), form, page('header', { kind: 'shared', shares: { footer: true } }), page('footer', { kind: 'shared' })]
    const audit = anAudit({ pages: odd, outcomes: { form: { c1: 'failed' }, footer: { c1: 'failed' } } })
    expect(pageScores(audit, [c1]).map(({ parts, outcomes }) => [parts.map(({ id }) => id), outcomes.get('c1')])).toEqual([[['header'], 'untested'], [[], 'failed'], [[], 'untested'], [[], 'failed']])
  })
})

/** What one finding says for the group, or that there is none. */
const sayings: readonly (AnyLevel | null | 'silent')[] = [null, 'silent', ...everyLevel]

describe('the level of a page for a group', () => {
  it('is right for every pair of outcomes and everything that a finding can say, on the page or on its part', () => {
    let seen = 0
    for (const first of auditOutcomes) for (const second of auditOutcomes) for (const said of sayings) for (const at of ['home', 'header']) {
      const findings = said === null ? [] : [barrier('c1', [at], said === 'silent' ? {} : { blind: said })]
      const { level, causes, ungraded, open } = score(anAudit({ pages: [home, header], outcomes: { home: { c1: first, c2: second }, header: { c1: 'inapplicable', c2: 'inapplicable' } }, findings }), 'home').levels.get('blind')!
      const isSaid = said !== null && said !== 'silent' && said !== 'not-checked' && said !== 'cannot-tell'
      const outcomes: readonly AuditOutcome[] = [first, second]
      const noLevel = outcomes.filter((outcome, i) => outcome === 'failed' && !(i === 0 && isSaid)).length
      const opened = outcomes.filter((outcome) => outcome === 'untested' || outcome === 'cannotTell').length
      expect(ungraded).toHaveLength(noLevel)
      expect(open).toHaveLength(opened)
      if (isLevel(said) && said !== 'good') {
        expect(level).toBe(said)
        expect(causes).toEqual(findings)
      } else {
        expect(causes).toEqual([])
        if (noLevel > 0 && opened > 0) expect(level).toBe('not-checked')
        else if (noLevel > 0) expect(level).toBe('cannot-tell')
        else if (opened > 0) expect(level).toBe('not-checked')
        else expect(level).toBe(said === 'good' || outcomes.includes('passed') ? 'good' : 'not-applicable')
      }
      seen++
    }
    expect(seen).toBe(5 * 5 * 9 * 2)
  })

  const allPass = { home: { c1: 'passed', c2: 'passed' }, header: { c1: 'passed', c2: 'passed' }, form: { c1: 'passed', c2: 'passed' } } as const
  const levelsOn = (findings: readonly Finding[], id = 'home'): AnyLevel[] => [...score(anAudit({ pages: [home, form, header], outcomes: allPass, findings }), id).levels.values()].map(({ level }) => level)

  it('is the worst of its findings, never between them, and names those that make it so', () => {
    const mild = barrier('c1', ['home'], { blind: 'inconvenient' })
    const worst = barrier('c2', ['header'], { blind: 'blocks' })
    const also = barrier(null, ['home'], { blind: 'blocks' })
    const found = score(anAudit({ pages: [home, header], outcomes: allPass, findings: [mild, worst, also] }), 'home').levels.get('blind')!
    expect(found.level).toBe('blocks')
    expect(found.causes).toEqual([worst, also])
  })

  it('is each group’s own, and what is for everybody is for each', () => {
    expect(levelsOn([barrier('c1', ['home'], { 'low-vision': 'needs-help' })])).toEqual(['good', 'needs-help'])
    expect(levelsOn([barrier(null, ['home'], { everybody: 'blocks', blind: 'inconvenient' })])).toEqual(['blocks', 'blocks'])
  })

  it('is not touched by another page, by a part that is not there, or by what works well', () => {
    expect(levelsOn([barrier('c1', ['form'], { blind: 'blocks' })])).toEqual(['good', 'good'])
    expect(levelsOn([barrier('c1', ['header'], { blind: 'blocks' })], 'form')).toEqual(['good', 'good'])
    expect(levelsOn([barrier('c1', ['home'], { blind: 'blocks' }, { kind: 'good-practice' })])).toEqual(['good', 'good'])
  })

  it('takes a finding that names no page for every page where its criterion fails, and nowhere else', () => {
    const audit = anAudit({ pages: [home, form, header], outcomes: { ...allPass, form: { c1: 'failed', c2: 'passed' } }, findings: [barrier('c1', [], { blind: 'needs-help' }), barrier(null, [], { blind: 'blocks' })] })
    expect(pageScores(audit, [c1, c2]).map(({ levels: all }) => all.get('blind')!.level)).toEqual(['good', 'needs-help', 'good'])
    for (const outcome of ['untested', 'cannotTell', 'inapplicable', 'passed'] as const) expect(score({ ...audit, outcomes: anAudit({ pages: [], outcomes: { form: { c1: outcome, c2: 'passed' } } }).outcomes }, 'form').levels.get('blind')!.causes).toEqual([])
    // It says nothing of the other group of the criterion.
    expect(score(audit, 'form').levels.get('low-vision')).toMatchObject({ level: 'cannot-tell', ungraded: ['c1'] })
  })

  it('does not take a level without a group for one of any group', () => {
    const audit = anAudit({ pages: [form], outcomes: { form: { c1: 'failed', c2: 'passed' } }, findings: [barrier('c1', ['form'], {}, { level: 'blocks' })] })
    expect(score(audit, 'form').levels.get('blind')!.level).toBe('cannot-tell')
  })

  it('counts a criterion of everybody for each group', () => {
    const audit = anAudit({ pages: [form], outcomes: { form: { c1: 'passed', c2: 'passed' } } })
    expect([...score(audit, 'form', [c1, c2, asks('c3', 'everybody')]).levels.values()].map(({ level }) => level)).toEqual(['not-checked', 'not-checked'])
  })
})

describe('groups of an audit', () => {
  it('are those of criteria and of barriers, in the fixed order, without everybody', () => {
    const findings = [barrier('c1', ['home'], { deaf: 'blocks', everybody: 'blocks' }), barrier('c1', ['home'], { child: 'good' }, { kind: 'good-practice' })]
    expect(groupsOfAudit({ findings }, [asks('c9', 'low-vision', 'everybody'), c2])).toEqual(['blind', 'low-vision', 'deaf'])
  })

  it('are everybody where nobody else is named, and none where nothing is asked', () => {
    expect(groupsOfAudit({ findings: [] }, [asks('c3', 'everybody')])).toEqual(['everybody'])
    expect(groupsOfAudit({ findings: [] }, [])).toEqual([])
  })
})

describe('several pages', () => {
  it('are as good as the worst, with everything that is open', () => {
    const one = barrier('c1', ['home', 'form'], { blind: 'needs-help' })
    const audit = anAudit({ pages: [home, form, header], outcomes: { home: { c1: 'failed', c2: 'passed' }, form: { c1: 'failed', c2: 'untested' }, header: { c1: 'passed', c2: 'passed' } }, findings: [one] })
    const scores = pageScores(audit, [c1, c2])
    expect(levelOver(scores, 'blind')).toEqual({ level: 'needs-help', causes: [one], ungraded: [], open: ['c2'] })
    const mild = barrier('c1', ['form'], { blind: 'inconvenient' })
    expect(levelOver(pageScores({ ...audit, findings: [{ ...one, pages: { home: true } }, mild] }, [c1, c2]), 'blind').causes.map(({ id }) => id)).toEqual([one.id])
    expect(levelOver(scores, 'low-vision')).toEqual({ level: 'cannot-tell', causes: [], ungraded: ['c1'], open: [] })
    expect(levelOver(scores.slice(2), 'blind').level).toBe('good')
    expect(levelOver([], 'blind').level).toBe('not-checked')
  })
})
