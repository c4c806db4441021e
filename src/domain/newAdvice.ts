/** A new advice from findings: what they already say is filled in, so that only the thinking is left. */
import type { Advice } from './advice'
import type { Draft } from './change'
import type { Phase } from './dossier'
import type { Finding } from './finding'
import type { Id, JsonValue, Timestamp } from './ids'
import { nextNumber } from './numbering'
import type { Walk } from './walk'

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
  /** True for one that comes out of a panel's walk; left out, that is read from the walks of the findings. */
  readonly improvementAction?: boolean
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))]
}

/** The drafts that write the advice and the first event of its life, in one save. */
export function newAdvice({ dossier, phase, findings, walks, advices, id, eventId, now, improvementAction }: NewAdviceInput): readonly Draft[] {
  const processWalks = new Set(walks.filter(({ kind }) => kind === 'process-walk').map((walk) => walk.id))
  const links = Object.fromEntries(findings.map((finding): [string, JsonValue] => [`findings.${finding.id}`, true]))
  const advice: Draft = {
    dossier, kind: 'advice', record: id,
    set: {
      createdAt: now, deletedAt: null, number: nextNumber(advices), position: lastPosition(advices),
      what: unique(findings.map(({ suggestion }) => suggestion))[0] ?? '', why: unique(findings.map(({ words }) => words)).join('\n\n'),
      basis: findings.some(({ criterion }) => criterion !== null) ? 'norm' : 'experience', ...links, linkWeight: null, priorityOverride: null, priorityReason: '',
      effort: null, addressee: '', answerBy: null, phase, improvementAction: improvementAction ?? findings.some(({ walk }) => walk !== null && processWalks.has(walk)),
    },
  }
  return [advice, { dossier, kind: 'followUp', record: eventId, set: { createdAt: now, deletedAt: null, advice: id, event: 'written', at: now, note: '', by: '', until: null } }]
}

/** The position after the last one, removed advices included. */
export function lastPosition(all: readonly Pick<Advice, 'position'>[]): number {
  return all.reduce((highest, { position }) => Math.max(highest, position), 0) + 1
}
