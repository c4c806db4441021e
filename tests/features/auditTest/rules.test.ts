// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { criterionResults } from '@/domain/auditResult'
import type { Criterion } from '@/domain/criterion'
import { asToolReport, type ToolReport } from '@/domain/toolReport'
import { moved, pixelUnder } from '@/features/auditTest/crosshair'
import { filterRows, nextOpen, progressOfRows, rowOf, type CriterionRow, type RowFilter } from '@/features/auditTest/criterionRows'
import { beginFinding, nameOfFinding } from '@/features/auditTest/findingDrafts'
import { instrumentOf } from '@/features/auditTest/instruments'
import { machineSays } from '@/features/auditTest/machineSays'
import { giveOutcome, noteOutcome } from '@/features/auditTest/outcomeDrafts'
import { pastedPictures } from '@/features/auditTest/picturesIn'
import { spacingBookmarklet, spacingScript } from '@/features/auditTest/textSpacing'
import type { AuditOutcome, WcagCriterion } from '@/domain/wcag'
import { aFinding, aPageOutcome, aSamplePage, aWalk } from '../../domain/builders'

/** A success criterion, made up. */
const aCriterion = (number: string, title: string, wcag: Partial<WcagCriterion> = {}, fields: Partial<Criterion> = {}): Criterion => ({
  id: `dig-wcag-${number.replaceAll('.', '-')}`, revision: 1, theme: 'digital', stage: 'inside', title, question: `${title}?`, howTo: 'Kijk.', answer: { kind: 'yes-no' }, requirement: title, sources: [], status: 'guideline', groups: ['blind'], why: 'Omdat.', remedy: 'Doe iets.', tags: [],
  wcag: { number, fragment: 'x', level: 'A', since: '2.0', clause: `9.${number}`, machine: 'no', rules: [], ...wcag }, ...fields,
})
const pages = [aSamplePage({ id: 'a', walk: 'w' }), aSamplePage({ id: 'b', walk: 'w' })]
const criteria = [
  aCriterion('1.4.1', 'Niet enkel kleur', {}, { howTo: 'Kijk in grijs.' }), aCriterion('1.4.3', 'Tekstcontrast', { machine: 'yes', rules: ['color-contrast'] }), aCriterion('1.4.10', 'Geen zijwaarts scrollen'), aCriterion('2.1.4', 'Sneltoets kan uit', {}, { tags: ['café'] }),
]
/** Rows with an outcome a page, by letter. */
function rows(lines: readonly string[]): readonly CriterionRow[] {
  const letters: Readonly<Record<string, AuditOutcome>> = { p: 'passed', f: 'failed', c: 'cannotTell' }
  const outcomes = lines.flatMap((line, i) => [...line].flatMap((letter, j) => (letters[letter] ? [aPageOutcome({ walk: 'w', page: pages[j]!.id, criterion: criteria[i]!.id, outcome: letters[letter] })] : [])))
  return criterionResults({ walk: aWalk(), pages, outcomes, reports: [], findings: [] }, criteria).map((result, i) => rowOf(criteria[i]!, criteria[i]!, result))
}
const found = (filter: Partial<RowFilter>, lines = ['..', '..', '..', '..']): readonly string[] => filterRows(rows(lines), { show: 'all', machine: null, words: '', ...filter }).map(({ criterion }) => criterion.wcag!.number)

describe('the list of criteria', () => {
  it('is found by number from its beginning, part by part', () => {
    expect(found({ words: '1.4' })).toEqual(['1.4.1', '1.4.3', '1.4.10'])
    expect(found({ words: '1.4.1' })).toEqual(['1.4.1'])
    expect(found({ words: '1.4.' })).toEqual(['1.4.1', '1.4.3', '1.4.10'])
    expect(found({ words: '2' })).toEqual(['2.1.4'])
  })
  it('is found by words, without accents and in any order, also by what the test says', () => {
    expect(found({ words: 'GRIJS kleur' })).toEqual(['1.4.1'])
    expect(found({ words: 'cafe' })).toEqual(['2.1.4'])
    expect(found({ words: 'kleur toets' })).toEqual([])
  })
  it('shows what is open, what fails, and what a tool helps with; a criterion that fails may be open too', () => {
    const lines = ['pp', 'f.', 'pc', 'ff']
    expect(found({ show: 'open' }, lines)).toEqual(['1.4.3', '1.4.10'])
    expect(found({ show: 'failed' }, lines)).toEqual(['1.4.3', '2.1.4'])
    expect(found({ machine: 'helps' })).toEqual(['1.4.3'])
    expect(found({ machine: 'hands', show: 'failed' }, lines)).toEqual(['2.1.4'])
  })
  it('leads on to the next that was never tested, round the end, and only then to what nobody could tell', () => {
    const numberAfter = (lines: readonly string[], after?: number): string | undefined => nextOpen(rows(lines), after === undefined ? undefined : criteria[after]!.id)?.criterion.wcag?.number
    expect(numberAfter(['pp', 'c.', 'cc', '.p'])).toBe('1.4.3')
    expect(numberAfter(['pp', 'c.', 'cc', '.p'], 1)).toBe('2.1.4')
    expect(numberAfter(['.p', 'pp', 'cc', '.p'], 3)).toBe('1.4.1')
    expect(numberAfter(['pp', 'pp', 'cp', 'pp'])).toBe('1.4.10')
    expect(numberAfter(['pp', 'pp', 'pp', 'pp'])).toBeUndefined()
    // The only one that is open is the one that stands on the screen: there is nowhere to go on to.
    expect(numberAfter(['pp', '..', 'pp', 'pp'], 1)).toBeUndefined()
  })
  it('counts outcomes, not criteria', () => { expect(progressOfRows(rows(['pp', 'f.', 'cc', '..']))).toEqual({ asked: 8, given: 5 }) })
})

describe('an outcome', () => {
  const tested = { dossier: 'd', walk: 'w', criterion: { id: 'c', revision: 3, question: 'Vraag?' }, setup: 'set', now: 'NU', newId: () => 'nieuw' }
  it('of nobody yet is a new record with the words that were asked', () => {
    expect(giveOutcome('p', undefined, 'passed', tested)).toEqual({ dossier: 'd', kind: 'pageOutcome', record: 'nieuw', set: { createdAt: 'NU', deletedAt: null, walk: 'w', page: 'p', criterion: 'c', revision: 3, question: 'Vraag?', note: '', outcome: 'passed', mode: 'manual', setup: 'set', testedAt: 'NU' } })
  })
  it.each([['manual', 'manual'], ['automatic', 'semiAuto'], ['semiAuto', 'semiAuto']] as const)('that was %s becomes %s when a person judges, in the same record', (was, mode) => {
    const draft = giveOutcome('p', aPageOutcome({ id: 'er', mode: was, setup: 'oud', note: 'blijft' }), 'passed', { ...tested, setup: null })
    expect(draft).toEqual({ dossier: 'd', kind: 'pageOutcome', record: 'er', set: { revision: 3, question: 'Vraag?', outcome: 'passed', mode, setup: 'oud', testedAt: 'NU' } })
  })
  it('keeps outcome, mode, moment and asked words when only a note is written', () => { expect(noteOutcome('p', aPageOutcome({ id: 'er', mode: 'automatic' }), { note: 'x' }, tested).set).toEqual({ note: 'x' }) })
  it('is still untested where only a note is written', () => { expect(noteOutcome('p', undefined, { note: 'x' }, tested).set).toMatchObject({ outcome: 'untested', mode: 'manual', note: 'x', setup: null, createdAt: 'NU' }) })
})

describe('a finding of a test', () => {
  it('knows its criterion, page, groups and what helps before anything is typed', () => {
    const draft = beginFinding({ dossier: 'd', walk: 'w', page: 'p', criterion: { id: 'c', revision: 2, groups: ['blind', 'deaf'] }, text: { title: 'Kort', remedy: 'Doe iets.' } }, { id: 'f', number: 7, now: 'NU' }, { words: 'zie' })
    expect(draft).toEqual({ dossier: 'd', kind: 'finding', record: 'f', set: {
      createdAt: 'NU', deletedAt: null, kind: 'barrier', number: 7, walk: 'w', observedAt: 'NU', title: 'Kort', suggestion: 'Doe iets.', criterion: 'c', criterionRevision: 2, 'pages.p': true, 'levels.blind': 'not-checked', 'levels.deaf': 'not-checked', words: 'zie',
    } })
  })
  it('is called by its first words, cut where they are long, else by its title', () => {
    expect(nameOfFinding({ title: 'Kort', words: 'Eén\nTwee' })).toBe('Eén')
    expect(nameOfFinding({ title: 'Kort', words: ' ' })).toBe('Kort')
    expect(nameOfFinding({ title: '', words: 'x'.repeat(200) })).toHaveLength(90)
  })
})

describe('what tools said', () => {
  const report = (fields: Partial<ToolReport>): ToolReport => ({ ...asToolReport({ id: `r${fields.ranAt}`, dossier: 'd', stamps: {} }), walk: 'w', page: 'a', ...fields })
  const toCheck = [{ rule: 'color-contrast', criteria: [criteria[1]!.id], title: 't', helpUrl: '', selectors: ['.x'], count: 1 }, { rule: 'other', criteria: ['dig-andere'], title: 't', helpUrl: '', selectors: [], count: 1 }]
  it('is of this page and this criterion only', () => {
    const reports = [report({ ranAt: '2', passed: ['color-contrast', 'image-alt'], toCheck }), report({ ranAt: '1', toolName: 'oud' }), report({ ranAt: '3', page: 'b', passed: ['color-contrast'] })]
    const says = machineSays({ reports, findings: [aFinding({ criterion: criteria[1]!.id, cause: 'axe:1', pages: { a: true } }), aFinding({ criterion: criteria[1]!.id, cause: '', pages: { a: true } }), aFinding({ criterion: criteria[1]!.id, cause: 'axe:2', pages: { b: true } })] }, criteria[1]!, 'a')
    expect(says.latest?.ranAt).toBe('2')
    expect(says.passed).toEqual(['color-contrast'])
    expect(says.toCheck.map(({ item }) => item.rule)).toEqual(['color-contrast'])
    expect(says.found).toBe(1)
  })
  it('is nothing where no tool looked', () => { expect(machineSays({ reports: [], findings: [] }, criteria[1]!, 'a').latest).toBeUndefined() })
})

describe('the instruments', () => {
  it('belong to three criteria', () => { expect(['1.4.3', '1.4.11', '1.4.12', '1.4.1'].map((number) => instrumentOf(aCriterion(number, 'x')))).toEqual(['contrast', 'contrast', 'spacing', undefined]) })

  it('move a crosshair by keys and never out of the picture', () => {
    const size = { width: 30, height: 20 }
    expect(moved({ x: 5, y: 5 }, 'ArrowRight', false, size)).toEqual({ x: 6, y: 5 })
    expect(moved({ x: 5, y: 5 }, 'ArrowUp', true, size)).toEqual({ x: 5, y: 0 })
    expect(moved({ x: 25, y: 5 }, 'ArrowRight', true, size)).toEqual({ x: 29, y: 5 })
    expect(moved({ x: 5, y: 5 }, 'End', false, size)).toEqual({ x: 29, y: 5 })
    expect(moved({ x: 5, y: 5 }, 'Tab', false, size)).toBeUndefined()
    expect(pixelUnder({ x: 149, y: 50 }, { width: 150, height: 100 }, size)).toEqual({ x: 29, y: 10 })
    expect(pixelUnder({ x: -4, y: 400 }, { width: 150, height: 100 }, size)).toEqual({ x: 0, y: 19 })
  })

  it('set the four spacings of 1.4.12 on a page by a bookmark, and take them away at the second press', () => {
    const sheets = (): string => document.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join(' ')).join(' ').replace(/\s/g, '')
    const own = new CSSStyleSheet()
    document.adoptedStyleSheets = [own]
    const host = document.body.appendChild(document.createElement('div'))
    const root = host.attachShadow({ mode: 'open' })
    expect(decodeURIComponent(spacingBookmarklet)).toBe(`javascript:${spacingScript};void 0`)
    const run = (): unknown => new Function(spacingScript)()
    run()
    for (const wanted of ['line-height:1.5', 'letter-spacing:0.12em', 'word-spacing:0.16em', 'margin-bottom:2em']) expect(sheets()).toContain(wanted)
    expect(root.adoptedStyleSheets).toHaveLength(1)
    run()
    expect(document.adoptedStyleSheets).toEqual([own])
    expect(root.adoptedStyleSheets).toHaveLength(0)
    run()
    expect(document.adoptedStyleSheets).toHaveLength(2)
  })
})

describe('a paste', () => {
  const paste = (target: EventTarget, files: readonly File[], text = ''): readonly File[] => pastedPictures({ target, clipboardData: { files, getData: () => text } as unknown as DataTransfer })
  const picture = new File(['x'], 'x.png', { type: 'image/png' })
  it('takes pictures, and nothing else', () => { expect(paste(document.body, [picture, new File(['x'], 'x.txt', { type: 'text/plain' })])).toEqual([picture]) })
  it('where one types, text that comes with a picture is what was meant', () => {
    expect(paste(document.createElement('textarea'), [picture], 'woorden')).toEqual([])
    expect(paste(document.createElement('textarea'), [picture])).toEqual([picture])
  })
})
