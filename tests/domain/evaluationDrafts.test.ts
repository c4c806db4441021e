import { describe, expect, it } from 'vitest'
import type { AuditContent } from '@/domain/auditContent'
import type { EvaluationReport } from '@/domain/evaluationReport'
import { planEvaluation, type EvaluationPlan } from '@/domain/evaluationDrafts'
import { aPageOutcome, aSamplePage, aWalk } from './builders'
import { after, anEmptyAudit, asked } from './takenOver'

const evaluation: EvaluationReport = {
  toolName: 'WCAG-EM Report Tool 3', title: 'Audit', scope: { product: 'stad.gent', covers: 'Alles', target: 'A' },
  pages: [{ kind: 'structured', title: 'Start', url: 'https://stad.gent/nl', state: '' }, { kind: 'random', title: 'Nieuws', url: 'https://stad.gent/nieuws', state: '' }],
  outcomes: [
    { page: 0, number: '1.1.1', outcome: 'failed', mode: 'manual', description: 'Logo zonder tekst' }, { page: 1, number: '1.1.1', outcome: 'failed', mode: 'manual', description: 'Logo zonder tekst' },
    { page: 0, number: '1.4.3', outcome: 'passed', mode: 'semiAuto', description: '' }, { page: null, number: '2.4.4', outcome: 'inapplicable', mode: 'manual', description: '' }, { page: null, number: '4.1.2', outcome: 'failed', mode: 'manual', description: 'Ergens' },
  ],
}
let ids = 0
const plan = (audit: AuditContent, of = evaluation): EvaluationPlan => planEvaluation({ audit, evaluation: of, digest: 'd', criteria: asked, number: 4, now: '2026-11-25T10:00:00.000Z', newId: () => `e-${++ids}` })

describe('taking an evaluation over', () => {
  it('fills the scope, the sample, the outcomes, and a finding for what failed and was described', () => {
    const { walk, pages, outcomes, findings, reports } = after(anEmptyAudit(), plan(anEmptyAudit()).drafts)
    expect(walk.audit).toEqual({ product: 'stad.gent', covers: 'Alles', target: 'A' })
    expect(pages.map(({ kind, title, position }) => `${kind} ${title} ${position}`)).toEqual(['structured Start 1', 'random Nieuws 2'])
    const title = new Map(pages.map((page) => [page.id, page.title]))
    expect(outcomes.map(({ page, criterion, outcome, mode }) => `${title.get(page)} ${criterion.slice(9)} ${outcome} ${mode}`).sort()).toEqual([
      'Nieuws 1-1-1 failed manual', 'Nieuws 2-4-4 inapplicable manual', 'Nieuws 4-1-2 cannotTell manual', 'Start 1-1-1 failed manual', 'Start 1-4-3 passed semiAuto', 'Start 2-4-4 inapplicable manual', 'Start 4-1-2 cannotTell manual',
    ])
    expect(findings.map(({ number, words, criterion, pages: on, level }) => [number, words, criterion, Object.keys(on).length, level])).toEqual([[4, 'Logo zonder tekst', 'dig-wcag-1-1-1', 2, null], [5, 'Ergens', 'dig-wcag-4-1-2', 0, null]])
    expect(reports).toMatchObject([{ tool: 'wcag-em', page: null, digest: 'd' }])
  })
  it('twice adds nothing', () => {
    const audit = after(anEmptyAudit(), plan(anEmptyAudit()).drafts)
    expect(plan(audit)).toMatchObject({ isAgain: true, drafts: [] })
  })
  it('leaves what people filled in and judged here, and goes before what a tool said', () => {
    const audit: AuditContent = {
      ...anEmptyAudit(), walk: aWalk({ id: 'walk-1', kind: 'digital-audit', audit: { product: 'Onze naam', target: 'AA' } }), pages: [aSamplePage({ id: 'home', url: 'http://www.stad.gent/nl/', title: 'Thuis', position: 7 })],
      outcomes: [aPageOutcome({ page: 'home', criterion: 'dig-wcag-1-1-1', outcome: 'passed' }), aPageOutcome({ page: 'home', criterion: 'dig-wcag-1-4-3', outcome: 'failed', mode: 'automatic' })],
    }
    const given = plan(audit)
    expect([given.filled, given.newPages, given.kept]).toEqual([['covers'], 1, 1])
    const { walk, outcomes } = after(audit, given.drafts)
    expect(walk.audit).toMatchObject({ product: 'Onze naam', target: 'AA', covers: 'Alles' })
    const of = (criterion: string): string | undefined => outcomes.find(({ page, criterion: one }) => page === 'home' && one === criterion)?.outcome
    expect([of('dig-wcag-1-1-1'), of('dig-wcag-1-4-3')]).toEqual(['passed', 'passed'])
  })
})
