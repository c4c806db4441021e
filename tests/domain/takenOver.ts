import { applyChanges, type Draft } from '@/domain/change'
import type { AuditContent } from '@/domain/auditContent'
import { asFinding } from '@/domain/finding'
import { asPageOutcome } from '@/domain/pageOutcome'
import { isPresent } from '@/domain/record'
import type { MachineReport } from '@/domain/machineReport'
import { planReports } from '@/domain/reportDrafts'
import type { AskedCriterion, ReportPlan, TakeOver } from '@/domain/reportPlan'
import { asSamplePage } from '@/domain/samplePage'
import { asToolReport } from '@/domain/toolReport'
import { asWalk } from '@/domain/walk'
import { aChangeOf, aWalk } from './builders'

let ids = 0

/** An audit with nothing in it. */
export const anEmptyAudit = (): AuditContent => ({ walk: aWalk({ id: 'walk-1', kind: 'digital-audit' }), pages: [], outcomes: [], reports: [], findings: [] })

/** An audit after some drafts, as storage would give it back. */
export function after(audit: AuditContent, drafts: readonly Draft[]): AuditContent {
  const records = <T extends { readonly id: string; readonly deletedAt: string | null }>(kind: Draft['kind'], before: readonly T[], read: (row: never) => T): readonly T[] => {
    const all = [...new Set([...before.map(({ id }) => id), ...drafts.filter((draft) => draft.kind === kind).map(({ record }) => record)])]
    return all.map((id) => {
      const old = before.find((record) => record.id === id)
      return read(applyChanges(old && { ...old, stamps: {} } as never, drafts.filter((draft) => draft.kind === kind && draft.record === id).map(({ set }) => aChangeOf(kind, id, set))) as never)
    }).filter(isPresent)
  }
  return {
    walk: records('walk', [audit.walk], asWalk as never)[0] as AuditContent['walk'], pages: records('samplePage', audit.pages, asSamplePage as never), outcomes: records('pageOutcome', audit.outcomes, asPageOutcome as never),
    reports: records('toolReport', audit.reports, asToolReport as never), findings: records('finding', audit.findings, asFinding as never),
  }
}

/** A criterion of WCAG as far as taking over asks it. */
export const anAsked = (number: string, fields: Partial<AskedCriterion> = {}): AskedCriterion => ({
  id: `dig-wcag-${number.replaceAll('.', '-')}`, revision: 2, question: `Vraag ${number}?`, title: `Criterium ${number}`, groups: ['blind', 'low-vision'], remedy: 'Los het op.',
  wcag: { number, fragment: '', level: 'A', since: '2.0', clause: null, machine: 'partial', rules: [] }, ...fields,
})

export const asked = [anAsked('1.1.1'), anAsked('1.4.3'), anAsked('2.4.4'), anAsked('4.1.2')]

/** The plan of taking over some reports; the digest of a report is its JSON unless told. */
export function planOf(audit: AuditContent, reports: readonly MachineReport[], more: Partial<TakeOver> = {}): ReportPlan {
  return planReports({
    audit, reports: reports.map((report) => ({ report, digest: JSON.stringify(report) })), criteria: asked, choices: new Map(), withAdvice: true, number: 1 + audit.findings.length, now: '2026-11-25T10:00:00.000Z', newId: () => `new-${++ids}`,
    words: { title: ({ rule }) => `Titel ${rule}`, found: ({ count, pages, summary, isAdvice }) => `${count} op ${pages}${isAdvice ? ' (advies)' : ''}: ${summary}`, outcome: ({ tool, title }) => `${tool}: ${title}` }, ...more,
  })
}

/** The audit after taking reports over one file at a time. */
export const takenOneByOne = (reports: readonly MachineReport[], from = anEmptyAudit()): AuditContent => reports.reduce((audit, report) => after(audit, planOf(audit, [report]).drafts), from)
