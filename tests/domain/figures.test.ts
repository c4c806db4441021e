/** Figures that somebody gives: what cannot be, what is still to look at, and what a decision does to a criterion. */
import { describe, expect, it } from 'vitest'
import { Catalogue } from '@/catalogue'
import { limitsIn, type Criterion, type Thresholds } from '@/domain/criterion'
import { agreementProblems, namesFigure, withValues } from '@/domain/figureCheck'
import { figureState, reasonToLook } from '@/domain/figureState'
import { emptyLibrary, type CityFigure } from '@/domain/library'
import { cityAgreement } from '@/domain/ownCriteria'
import { catalogue, catalogues } from '../fixtures/catalogue'

const by = (id: string): Criterion => catalogue.criterion(id)!
const aFigure = (criterion: Criterion, over: Partial<CityFigure> = {}): CityFigure => ({
  id: '3b0d4b5c-6f0f-4f2e-9c1e-8d7f6a5b4c3d', dossier: '', createdAt: '2027-01-12T10:00:00.000Z', deletedAt: null, criterion: criterion.id, revision: criterion.revision, decision: 'confirmed',
  limits: limitsIn(criterion.answer) ?? null, requirement: criterion.requirement, source: 'Klankbordgroep 12 januari 2027', decidedAt: '2027-01-12T10:00:00.000Z', ...over,
})
const withDecision = (figure: CityFigure, locale: 'nl' | 'en' = 'nl'): Catalogue => {
  const { themes, criteria, checklists, presences, norms } = catalogues[locale]
  return new Catalogue({ themes, criteria, checklists, presences, norms, texts: { en: Object.fromEntries(criteria.map((criterion) => [criterion.id, catalogues.en.text(criterion, 'en')])) }, library: { ...emptyLibrary, figures: [figure] } })
}

describe('figures that cannot be', () => {
  const atMost = (good: number, inconvenient?: number, needsHelp?: number): Thresholds => ({ kind: 'at-most', good, ...(inconvenient === undefined ? {} : { inconvenient }), ...(needsHelp === undefined ? {} : { needsHelp }) })
  const atLeast = (good: number, inconvenient: number, needsHelp: number): Thresholds => ({ kind: 'at-least', good, inconvenient, needsHelp })
  it.each<[string, Thresholds, string, string[]]>([
    ['all in order', atMost(2, 3, 7), 'Hoogstens 2 cm.', []],
    ['a comma in the sentence', atMost(2.5, 3), 'Hoogstens 2,5 cm hoog.', []],
    ['a limit that does not rise', atMost(2, 2, 7), 'Hoogstens 2 cm.', ['order-at-most inconvenient']],
    ['limits the wrong way round', atLeast(90, 95, 80), 'Minstens 90 cm.', ['order-at-least inconvenient']],
    ['worse that is called better', { ...atMost(2, 3, 7), beyond: 'inconvenient' }, 'Hoogstens 2 cm.', ['beyond needsHelp']],
    ['zero', atMost(0), 'Hoogstens 0 cm.', ['not-positive good']],
    ['below zero and no number at all', atMost(-2, Number.NaN), 'Hoogstens 2 cm.', ['not-positive good', 'not-positive inconvenient']],
    ['a slip of the finger', atMost(9999), 'Hoogstens 9999 cm.', ['too-large good']],
    ['another figure in the sentence', atMost(12), 'Hoogstens 2 cm.', ['not-in-sentence good']],
    ['part of another figure', atMost(2), 'Hoogstens 2,5 cm, best 12 cm.', ['not-in-sentence good']],
    ['a range that ends before it begins', { kind: 'between', from: 50, to: 46 }, 'Tussen 46 en 50 cm.', ['order-range to']],
    ['a range with only one end in the sentence', { kind: 'between', from: 46, to: 50 }, 'Minstens 46 cm.', ['not-in-sentence to']],
    ['a range with a wider lower end', { kind: 'between', from: 46, to: 50, inconvenientFrom: 47 }, 'Tussen 46 en 50 cm.', ['order-range from']],
  ])('%s', (_, thresholds, sentence, problems) => expect(agreementProblems(thresholds, sentence).map(({ problem, limit }) => `${problem} ${limit}`)).toEqual(problems))

  it('finds none in what the catalogue has itself', () => {
    for (const criterion of catalogue.criteria) { const limits = limitsIn(criterion.answer); if (limits) expect(agreementProblems(limits.thresholds, criterion.requirement), criterion.id).toEqual([]) }
  })
  it('reads thousands as people write them', () => expect([namesFigure('Minstens 1.200 kg.', 1200), namesFigure('Minstens 1 200 kg.', 1200), namesFigure('Minstens 1,2 m.', 2)]).toEqual([true, true, false]))
  it('changes only limits that the question has', () => expect(withValues({ kind: 'at-most', good: 2 }, { good: 3, needsHelp: 9, from: 1 })).toEqual({ kind: 'at-most', good: 3 }))
})

describe('what is still to look at', () => {
  it('is every question with a figure to verify, and apart the proposals', () => {
    const toVerify = catalogue.criteria.filter((criterion) => reasonToLook(criterion) === 'to-verify')
    expect(toVerify.map(({ id }) => id).sort()).toEqual(catalogue.criteria.filter(({ status }) => status === 'to-verify').map(({ id }) => id).sort())
    expect(toVerify).toHaveLength(25)
    for (const criterion of catalogue.criteria.filter(({ status }) => status === 'city-agreement')) expect(reasonToLook(criterion), criterion.id).toBe('proposal')
    expect(reasonToLook(by('bld-door-width'))).toBe('proposal')
    expect(reasonToLook(by('str-tram-platform'))).toBeUndefined()
    expect(reasonToLook(by('str-terrace-passage'))).toBeDefined()
    expect(reasonToLook(by('bld-glass-marking'))).toBe('beside')
  })
  it('is open, decided, or stale once the question was revised; unless the new question has just that figure', () => {
    const force = by('bld-door-force')
    const other = { limits: { thresholds: { kind: 'at-most', good: 25 } as const, goodStatus: 'city-agreement' as const, gradesStatus: 'city-agreement' as const }, requirement: 'Hoogstens 25 N om de deur te openen.', decision: 'corrected' as const }
    expect(figureState(force, undefined)).toBe('open')
    expect(figureState(force, aFigure(force, other))).toBe('decided')
    expect(figureState({ ...force, revision: 2 }, aFigure(force, other))).toBe('stale')
    expect(figureState({ ...force, revision: 2, requirement: other.requirement, answer: { kind: 'measure', unit: 'N', limits: other.limits } }, aFigure(force, other))).toBe('taken-over')
  })
})

describe('a decision in the catalogue', () => {
  it('makes a figure to verify a city agreement, and keeps what the catalogue had', () => {
    const force = by('bld-door-force')
    const decided = withDecision(aFigure(force))
    const now = decided.criterion('bld-door-force')!
    expect(now.status).toBe('city-agreement')
    expect(limitsIn(now.answer)).toMatchObject({ goodStatus: 'city-agreement', thresholds: { good: 30 } })
    expect(now.sources[0]).toEqual({ document: cityAgreement, status: 'city-agreement', note: 'Klankbordgroep 12 januari 2027' })
    expect(now.sources[1]).toEqual(force.sources[0])
    expect(decided.original('bld-door-force')).toEqual(force)
  })
  it('never turns a law into less: only the limits between the levels become an agreement', () => {
    const door = by('bld-door-width')
    const limits = { thresholds: { kind: 'at-least', good: 90, inconvenient: 87, needsHelp: 82, beyond: 'blocks' } as const, goodStatus: 'city-agreement' as const, gradesStatus: 'city-agreement' as const }
    const decided = withDecision(aFigure(door, { limits, decision: 'corrected' }))
    const now = decided.criterion('bld-door-width')!
    expect(now.status).toBe('law')
    expect(limitsIn(now.answer)).toEqual({ ...limits, goodStatus: 'law' })
    expect(decided.normOf(now)?.id).toBe('verordening-toegankelijkheid')
    expect(decided.text(now, 'en').requirement).toBe(catalogues.en.text(door, 'en').requirement)
  })
  it('is an agreement where the city asks another figure than the law, in the words of the city', () => {
    const door = by('bld-door-width')
    const limits = { thresholds: { kind: 'at-least', good: 95, inconvenient: 85, needsHelp: 80, beyond: 'blocks' } as const, goodStatus: 'city-agreement' as const, gradesStatus: 'city-agreement' as const }
    const decided = withDecision(aFigure(door, { limits, decision: 'corrected', requirement: 'Minstens 95 cm vrije breedte.' }))
    const now = decided.criterion('bld-door-width')!
    expect(now.status).toBe('city-agreement')
    expect(decided.text(now, 'en').requirement).toBe('Minstens 95 cm vrije breedte.')
  })
  it('no longer counts after a revision of the question', () => {
    const force = by('bld-door-force')
    expect(withDecision(aFigure(force, { revision: 7 })).criterion('bld-door-force')).toEqual(force)
  })
})
