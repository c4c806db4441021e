import { describe, expect, it } from 'vitest'
import type { AuditContent } from '@/domain/auditContent'
import { progressOf } from '@/domain/auditProgress'
import { asPageOutcome, type PageOutcome } from '@/domain/pageOutcome'
import { asSamplePage, type SamplePage } from '@/domain/samplePage'
import { asToolReport } from '@/domain/toolReport'
import type { AuditOutcome } from '@/domain/wcag'
import { aWalk } from './builders'

const asked = ['dig-wcag-1-1-1', 'dig-wcag-1-4-3']
let count = 0
const aPage = (fields: Partial<SamplePage>): SamplePage => ({ ...asSamplePage({ id: `p-${++count}`, dossier: 'd', stamps: {}, walk: 'w' }), position: count, ...fields })
const anOutcome = (page: SamplePage, criterion: string, outcome: AuditOutcome): PageOutcome => ({ ...asPageOutcome({ id: `o-${++count}`, dossier: 'd', stamps: {} }), walk: 'w', page: page.id, criterion, outcome, testedAt: String(count).padStart(4, '0') })
const scope = { product: 'Site', covers: 'Alles', 'setup-1': { device: 'Mac', browser: 'Safari', assistive: '' } }
const explored = { ...scope, technologies: 'HTML', functions: 'Lezen', pageTypes: 'Start' }
const anAudit = (audit: Record<string, string | object>, more: Partial<AuditContent> = {}, finishedAt: string | null = null): AuditContent => ({ walk: aWalk({ kind: 'digital-audit', audit: audit as never, finishedAt }), pages: [], outcomes: [], reports: [], findings: [], ...more })
const document = { ...explored, productKind: 'document' }

describe('what to do next in an audit', () => {
  it('begins with the scope, and names what is empty', () => expect(progressOf(anAudit({ product: 'Site' }), asked)).toMatchObject({ next: 'scope', scopeGaps: ['covers', 'setups'], exploreGaps: ['technologies', 'functions', 'pageTypes'], states: { scope: 'begun', explore: 'todo', sample: 'todo', audit: 'todo', report: 'todo' } }))
  it('then one explores, then one chooses pages', () => {
    expect(progressOf(anAudit(scope), asked).next).toBe('explore')
    expect(progressOf(anAudit(explored), asked).next).toBe('sample')
  })
  it('does not ask for the scope again once pages are chosen, and asks for more pages while some are missing', () => {
    const progress = progressOf(anAudit({}, { pages: [aPage({ url: 'https://a.example/' })] }), asked)
    expect(progress.next).toBe('sample')
    expect(progress.sampleGaps).toEqual(['contact', 'statement', 'form', 'process', 'random'])
  })
  it('goes on testing once somebody tested, whatever is missing before', () => {
    const page = aPage({ url: 'https://a.example/' })
    expect(progressOf(anAudit({}, { pages: [page], outcomes: [anOutcome(page, asked[0]!, 'failed')] }), asked)).toMatchObject({ next: 'audit', asked: 2, given: 1, isComplete: false })
  })
  it('is complete only when every criterion has an outcome on every page, none cannot be told, and nothing of a tool is open', () => {
    const page = aPage({ url: 'https://a.example/doc.pdf' })
    const both = (second: AuditOutcome): readonly PageOutcome[] => [anOutcome(page, asked[0]!, 'passed'), anOutcome(page, asked[1]!, second)]
    const report = { ...asToolReport({ id: 'r', dossier: 'd', stamps: {} }), toCheck: [{ rule: 'color-contrast', criteria: [], title: '', helpUrl: '', selectors: [], count: 1 }] }
    expect(progressOf(anAudit(document, { pages: [page], outcomes: both('cannotTell') }), asked)).toMatchObject({ given: 2, undecided: 1, isComplete: false, next: 'audit' })
    expect(progressOf(anAudit(document, { pages: [page], outcomes: both('untested') }), asked)).toMatchObject({ given: 1, isComplete: false })
    expect(progressOf(anAudit(document, { pages: [page], outcomes: both('failed'), reports: [report] }), asked)).toMatchObject({ toCheck: 1, isComplete: false, next: 'audit' })
    expect(progressOf(anAudit(document, { pages: [page], outcomes: both('failed'), reports: [{ ...report, checked: { 'color-contrast': true } }] }), asked)).toMatchObject({ toCheck: 0, isComplete: true, next: 'report', states: { audit: 'done', report: 'todo' } })
  })
  it('an outcome of a page that is gone, or of a criterion that is not asked, does not count', () => {
    const page = aPage({ url: 'https://a.example/' })
    expect(progressOf(anAudit({}, { pages: [page], outcomes: [anOutcome(aPage({}), asked[0]!, 'passed'), anOutcome(page, 'dig-wcag-9-9-9', 'passed')] }), asked)).toMatchObject({ asked: 2, given: 0 })
  })
  it('without the list of criteria nothing is complete', () => expect(progressOf(anAudit(document, { pages: [aPage({ url: 'https://a.example/x' })] }), [])).toMatchObject({ asked: 0, isComplete: false, next: 'audit' }))
  it('a finished audit shows its result, also with something open', () => expect(progressOf(anAudit({}, {}, '2026-11-26T10:00:00.000Z'), asked).next).toBe('report'))
})
