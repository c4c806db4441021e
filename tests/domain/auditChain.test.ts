/** A process as a chain of pages: the weakest page per group, and the panel beside it. */
import { describe, expect, it } from 'vitest'
import { experienceOf, experiencesOf, processesOf } from '@/domain/auditChain'
import { pageScores, type PageScore } from '@/domain/auditPages'
import { chainOf, routeLevelOf } from '@/domain/chain'
import { levels, unknownLevels, type AnyLevel, type Level } from '@/domain/level'
import type { SamplePage } from '@/domain/samplePage'
import type { AuditOutcome } from '@/domain/wcag'
import { anAudit, asks, barrier, listsOf, page } from './anAudit'
import { aContent, aLink, aParticipant, aScore, aWalk } from './builders'

const everyLevel: readonly AnyLevel[] = [...levels, ...unknownLevels]
const step = (id: string, fields: Partial<SamplePage> = {}): SamplePage => page(id, { kind: 'process', process: 'Afspraak maken', ...fields })
/** A page that is this good for blind people. */
const scoreOf = (at: SamplePage, level: AnyLevel): PageScore => ({ page: at, parts: [], outcomes: new Map(), counts: { passed: 0, failed: 0, inapplicable: 0, untested: 0, cannotTell: 0 }, throughParts: [], findings: [], levels: new Map([['blind', { level, causes: [], ungraded: [], open: [] }]]) })
const rowOf = (scores: readonly PageScore[]) => processesOf(scores)[0]!.rows[0]!

describe('a process', () => {
  it('is as good as its weakest page, for every process of up to three pages', () => {
    for (const list of listsOf(everyLevel, 3)) {
      if (list.length === 0) continue
      const { route, cells } = rowOf(list.map((level, i) => scoreOf(step(`p${i}`, { position: i }), level)))
      expect(cells.map(({ level }) => level)).toEqual(list)
      const alike = routeLevelOf(list.map((level) => ({ link: { optional: false, equalAlternative: false }, level }))).level
      // The rule of a route, but that a page one cannot tell of is not one that nobody looked at.
      expect(route.level).toBe(alike === 'not-checked' && list.includes('cannot-tell') && !list.includes('not-checked') ? 'cannot-tell' : alike)
      const worst = (['blocks', 'needs-help', 'inconvenient'] as const).find((level) => list.includes(level))
      if (worst) {
        expect(route.level).toBe(worst)
        expect(route.weakest.map(({ id }) => id)).toEqual(list.flatMap((level, i) => (level === worst ? [`p${i}`] : [])))
      } else expect(route.weakest).toEqual([])
      // Unknown is never good.
      if (list.includes('not-checked') || list.includes('cannot-tell')) expect(route.level).not.toBe('good')
    }
  })

  it('caps a page that one may leave out', () => {
    for (const level of everyLevel) {
      const { route } = rowOf([scoreOf(step('a'), 'good'), scoreOf(step('b', { optional: true, position: 1 }), level)])
      const isCapped = level === 'blocks' || level === 'needs-help'
      expect(route.level).toBe(isCapped ? 'inconvenient' : level === 'good' || level === 'not-applicable' ? 'good' : level)
      expect(route.capped.map(({ id }) => id)).toEqual(isCapped ? ['b'] : [])
    }
  })

  it('is the pages with one name, in their order, whatever kind; a shared part and a page without a process are no step', () => {
    const pages = [step('late', { position: 5 }), step('other', { process: 'Betalen', position: 1 }), step('early', { process: ' afspraak MAKEN ', position: 2, kind: 'structured' }), page('loose', { position: 0 }), page('blank', { process: '  ' }), step('part', { kind: 'shared', position: 3 })]
    const found = processesOf(pages.map((one) => scoreOf(one, 'good')))
    expect(found.map(({ name, steps }) => [name, steps.map(({ id }) => id)])).toEqual([['afspraak MAKEN', ['early', 'late']], ['Betalen', ['other']]])
  })

  it('has the same order on every device where two pages have the same position', () => {
    const pages = ['b', 'c', 'a'].map((id) => scoreOf(step(id, { position: 1 }), 'good'))
    for (const list of [pages, [...pages].reverse()]) expect(processesOf(list)[0]!.steps.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('has a row for every group of the audit', () => {
    const audit = anAudit({ pages: [step('a')], outcomes: { a: { c1: 'passed', c2: 'failed' } }, findings: [barrier('c2', ['a'], { deaf: 'needs-help' })] })
    const [found] = processesOf(pageScores(audit, [asks('c1', 'blind'), asks('c2', 'deaf')]))
    expect(found!.rows.map(({ group, route }) => [group, route.level])).toEqual([['blind', 'good'], ['deaf', 'needs-help']])
    expect(processesOf([])).toEqual([])
  })
})

describe('the panel beside a page', () => {
  const walk = aWalk({ id: 'panel', kind: 'process-walk' })
  const link = aLink({ id: 'link', walk: 'panel', channel: 'web' })
  const person = (id: string, group: 'blind' | 'deaf') => aParticipant({ id, walk: 'panel', groups: { [group]: true } })
  const people = [person('a', 'blind'), person('b', 'deaf')]
  const chainWith = (...said: readonly (AnyLevel | null)[]) => chainOf(aContent({ walks: [walk], links: [link], participants: people, scores: said.flatMap((level, i) => (level === null ? [] : [aScore({ id: `s${i}`, walk: 'panel', link: 'link', participant: people[i]!.id, level })])) }), 'panel', () => undefined)!
  const outcomesOf = (...outcomes: readonly AuditOutcome[]): PageScore => ({ ...scoreOf(step('a', { link: 'link' }), 'good'), outcomes: new Map(outcomes.map((outcome, i) => [`c${i}`, outcome])) })
  const contrast = (outcomes: readonly AuditOutcome[], level: Level | null) => experiencesOf([outcomesOf(...outcomes)], [chainWith(level)])[0]!.contrast

  it('shows what passes the rule and does not work, and the reverse', () => {
    expect(contrast(['passed', 'inapplicable'], 'blocks')).toBe('passes-but-fails-people')
    expect(contrast(['passed'], 'inconvenient')).toBe('passes-but-fails-people')
    expect(contrast(['failed', 'passed', 'untested'], 'good')).toBe('fails-but-works')
    expect(contrast(['failed'], 'needs-help')).toBe('both-bad')
    expect(contrast(['passed'], 'good')).toBe('both-good')
  })

  it('says nothing while a criterion is open, where nothing applies, or where nobody gave a level', () => {
    for (const outcomes of [['passed', 'untested'], ['passed', 'cannotTell'], ['inapplicable'], []] as const) expect(contrast(outcomes, 'blocks')).toBe('unknown')
    expect(contrast(['passed'], null)).toBe('unknown')
  })

  it('takes the worst of anybody, and of one group only its own', () => {
    const [found] = experiencesOf([outcomesOf('passed')], [chainWith('good', 'blocks')])
    expect(found).toMatchObject({ walk: 'panel', link: 'link', norm: 'meets', experience: 'blocks' })
    expect(experienceOf(found!.voices, 'blind')).toBe('good')
    expect(experienceOf(found!.voices, 'deaf')).toBe('blocks')
    expect(experienceOf(found!.voices, 'child')).toBe(null)
    expect(experienceOf(chainWith('cannot-tell').summaries[0]!.voices)).toBe(null)
  })

  it('finds a link that was merged into another, and nothing for a page without a link or with one that is gone', () => {
    const old = aLink({ id: 'old', walk: 'panel', mergedInto: 'link' })
    const merged = chainOf(aContent({ walks: [walk], links: [link, old], participants: people, scores: [aScore({ walk: 'panel', link: 'old', participant: 'a', level: 'needs-help' })] }), 'panel', () => undefined)!
    const at = (id: string | null) => experiencesOf([{ ...outcomesOf('passed'), page: step('a', { link: id }) }], [chainWith('good'), merged])
    expect(at('old')[0]).toMatchObject({ link: 'link', experience: 'needs-help' })
    expect(at(null)).toEqual([])
    expect(at('gone')).toEqual([])
    expect(experiencesOf([outcomesOf('passed')], [])).toEqual([])
  })
})
