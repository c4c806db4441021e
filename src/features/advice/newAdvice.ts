/** A new advice from findings: what they already say is filled in, so that only the thinking is left. */
import type { Advice } from '@/domain/advice'
import type { Draft } from '@/domain/change'
import type { Phase } from '@/domain/dossier'
import type { Finding } from '@/domain/finding'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import type { Walk } from '@/domain/walk'
import { nextNumber } from '@/domain/numbering'
import { lastPosition } from './adviceOrder'

/** What a new advice is made from. */
export interface NewAdviceInput {
  readonly dossier: Id
  readonly phase: Phase | null
  /** In the order in which they are listed. */
  readonly findings: readonly Finding[]
  readonly walks: readonly Pick<Walk, 'id' | 'kind'>[]
  /** All advices of the dossier, removed ones included: numbers are never given twice. */
  readonly advices: readonly Pick<Advice, 'id' | 'number' | 'position'>[]
  readonly id: Id
  readonly eventId: Id
  readonly now: Timestamp
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))]
}

/** The drafts that write the advice and the first event of its life, in one save. */
export function newAdvice({ dossier, phase, findings, walks, advices, id, eventId, now }: NewAdviceInput): readonly Draft[] {
  const processWalks = new Set(walks.filter(({ kind }) => kind === 'process-walk').map((walk) => walk.id))
  const links = Object.fromEntries(findings.map((finding): [string, JsonValue] => [`findings.${finding.id}`, true]))
  const advice: Draft = {
    dossier, kind: 'advice', record: id,
    set: {
      createdAt: now, deletedAt: null, number: nextNumber(advices), position: lastPosition(advices),
      what: unique(findings.map(({ suggestion }) => suggestion))[0] ?? '', why: unique(findings.map(({ words }) => words)).join('\n\n'),
      basis: findings.some(({ criterion }) => criterion !== null) ? 'norm' : 'experience', ...links, linkWeight: null, priorityOverride: null, priorityReason: '',
      effort: null, addressee: '', answerBy: null, phase, improvementAction: findings.some(({ walk }) => walk !== null && processWalks.has(walk)),
    },
  }
  return [advice, { dossier, kind: 'followUp', record: eventId, set: { createdAt: now, deletedAt: null, advice: id, event: 'written', at: now, note: '', by: '', until: null } }]
}

/** Findings to choose from: those that no advice answers yet first. */
export function choicesOf(findings: readonly Finding[], advices: readonly Pick<Advice, 'findings'>[]): { readonly without: readonly Finding[]; readonly within: readonly Finding[] } {
  const answered = new Set(advices.flatMap((advice) => Object.keys(advice.findings)))
  return { without: findings.filter(({ id }) => !answered.has(id)), within: findings.filter(({ id }) => answered.has(id)) }
}

/** The ids in the address (`?findings=a,b`) that are really there. */
export function preselected(query: unknown, findings: readonly Finding[]): readonly Id[] {
  const asked = new Set(typeof query === 'string' ? query.split(',') : [])
  return findings.filter(({ id }) => asked.has(id)).map(({ id }) => id)
}
