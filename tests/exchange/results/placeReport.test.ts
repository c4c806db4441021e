import { describe, expect, it } from 'vitest'
import { Catalogue } from '@/catalogue'
import type { Answer } from '@/domain/answer'
import type { Checklist } from '@/domain/criterion'
import { asOwnCriterion, emptyLibrary } from '@/domain/library'
import { projectContent } from '@/domain/projection'
import { asWalk } from '@/domain/walk'
import exampleContent from '@/exchange/example'
import { dossierId, placeIds, walkIds } from '@/exchange/example/ids'
import { placeReport, type PlaceReport } from '@/exchange/results/placeReport'
import { aCriterion, anAnswer } from '../../domain/aQuestion'
import { catalogue } from '../../fixtures/catalogue'

const content = projectContent((await exampleContent()).changes, dossierId)!
const outcomesOf = (report: PlaceReport | undefined): readonly (readonly [string, string])[] => report!.questions.map(({ id, outcome }) => [id, outcome] as const)

describe('the example', () => {
  it('shows the last time, beside the time before', () => {
    const report = placeReport(content, placeIds.office, catalogue)!
    expect([report.time.walk, report.former?.walk]).toEqual([walkIds.recheck, walkIds.inside])
    expect(report.counts).toEqual({ passes: 28, fails: 11, unknown: 1, 'not-applicable': 2, noted: 0 })
    expect(report.themes.map(({ theme }) => theme)).toEqual(['buildings', 'toilets'])
    expect(report.groups.find(({ group }) => group === 'wheelchair-manual')!.causes.map(({ id }) => id)).toEqual(['bld-counter-low', 'wc-side-space'])
    const turns = (turn: string) => report.turns.filter((one) => one.turn === turn).map(({ id }) => id)
    expect(turns('solved')).toEqual(['bld-threshold-out', 'bld-glass-marking'])
    expect(turns('new')).toEqual(['bld-quiet-room'])
    expect(report.turns.filter(({ turn }) => turn === 'still').map(({ id, shift }) => [id, shift])).toEqual([['bld-lift-controls', 'better'], ['bld-counter-low', null]])
    expect(turns('first')).toContain('bld-loop')
  })

  it('shows one time and one list, where somebody chose them', () => {
    const report = placeReport(content, placeIds.office, catalogue, { walk: walkIds.recheck, list: 'toilets-core' })!
    expect(report.questions).toHaveLength(14)
    expect(placeReport(content, placeIds.office, catalogue, { walk: walkIds.inside })!.former).toBeUndefined()
    expect(placeReport(content, placeIds.office, catalogue, { walk: 'gone', list: 'gone' })!.time.walk).toBe(walkIds.recheck)
  })

  it('counts what a begun list asks and nobody answered as not known', () => {
    const report = placeReport(content, placeIds.office, catalogue, { walk: walkIds.inside })!
    expect(report.questions).toHaveLength(28)
    expect(report.counts.unknown).toBe(28 - 12 + 2)
  })

  it('has nothing of a place where nothing was asked', () => {
    expect(placeReport(content, placeIds.stop, catalogue)).toBeUndefined()
  })
})

describe('a list of its own', () => {
  const own = asOwnCriterion({ id: 'own-1', dossier: 'library', stamps: {}, question: 'Staat er een bank?', title: 'Bank', theme: 'buildings', stage: 'inside', groups: { 'older-person': true }, onlyIf: [{ question: 'bld-door', in: [95] }] })
  const list: Checklist = { id: 'l', title: 'L', purpose: '', english: { title: 'L', purpose: '' }, theme: 'buildings', size: 'occasion', criteria: ['bld-door', 'bld-stair', 'own-1', 'bld-old'] }
  const small = new Catalogue({
    themes: ['buildings'], checklists: [list], norms: [], texts: {}, library: { ...emptyLibrary, criteria: [own] },
    criteria: [aCriterion(), aCriterion({ id: 'bld-stair', stage: 'up-down', answer: { kind: 'yes-no' } }), aCriterion({ id: 'bld-old', retired: '2026-11', answer: { kind: 'yes-no' } })],
    presences: [{ id: 'has-stairs', question: 'Zijn er trappen?', english: 'Are there stairs?', none: { nl: 'geen trappen', en: 'no stairs' }, criteria: ['bld-stair'], themes: ['buildings'] }],
  })
  const report = (answers: readonly Answer[]): PlaceReport | undefined => placeReport({ answers, walks: [asWalk({ id: 'w', dossier: 'd', stamps: {}, date: '2026-10-06' })] }, 'p', small)
  const door = anAnswer({ id: '1' })

  it('has own questions, and not those that are retired and never were asked', () => {
    expect(outcomesOf(report([door, anAnswer({ id: '2', criterion: 'own-1', value: true, unit: null })]))).toEqual([['bld-door', 'passes'], ['own-1', 'passes'], ['bld-stair', 'unknown']])
    expect(report([door])!.groups.map(({ group, level }) => [group, level])).toEqual([['wheelchair-manual', 'not-checked'], ['older-person', 'not-checked']])
  })

  it('does not ask what hangs on something that is not there', () => {
    const none = anAnswer({ id: '3', criterion: 'has-stairs', value: false, unit: null })
    expect(outcomesOf(report([door, none]))).toEqual([['bld-door', 'passes'], ['own-1', 'unknown'], ['bld-stair', 'not-applicable']])
    expect(outcomesOf(report([anAnswer({ id: '1', value: 80 }), none]))).toEqual([['bld-door', 'fails'], ['own-1', 'not-applicable'], ['bld-stair', 'not-applicable']])
  })

  it('keeps a retired question that was answered, and one that nobody knows any more', () => {
    const old = anAnswer({ id: '4', criterion: 'bld-old', value: false, unit: null, level: 'blocks' })
    const gone = anAnswer({ id: '5', criterion: 'bld-gone', question: 'Hangt er een bel?', value: true, unit: null })
    const found = report([door, old, gone])!
    expect(outcomesOf(found)).toEqual([['bld-door', 'passes'], ['bld-old', 'fails'], ['own-1', 'unknown'], ['bld-stair', 'unknown'], ['bld-gone', 'unknown']])
    expect(found.themes.map(({ theme, questions }) => [theme, questions.length])).toEqual([['buildings', 4], [null, 1]])
  })
})
