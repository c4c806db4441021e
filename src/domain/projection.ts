/** From changes to the content of a dossier: the reading side of the change log. */
import { asRecord } from './asRecord'
import { applyChange, recordKinds, type Change, type RecordKind, type Row } from './change'
import type { DossierContent, RecordOf } from './dossierContent'
import type { Id } from './ids'
import { libraryId, type Library } from './library'
import { byPosition } from './link'
import { isPresent, type RecordBase } from './record'

/** The dossiers that some changes are about, in order of first appearance. The city's library is none. */
export function dossiersIn(changes: Iterable<Change>): readonly Id[] {
  return [...new Set([...changes].map((change) => change.dossier))].filter((dossier) => dossier !== libraryId)
}

/**
 * The content of a dossier after some changes, in whatever order they come. Undefined where the changes hold no such
 * dossier, or it was removed. Removed records are left out.
 */
export function projectContent(changes: Iterable<Change>, dossier: Id): DossierContent | undefined {
  const rows: { readonly [K in RecordKind]: Map<Id, Row> } = {
    dossier: new Map(), place: new Map(), walk: new Map(), finding: new Map(), attachment: new Map(), answer: new Map(), advice: new Map(), followUp: new Map(),
    link: new Map(), participant: new Map(), score: new Map(), ownCriterion: new Map(), ownChecklist: new Map(), figure: new Map(), training: new Map(),
    samplePage: new Map(), pageOutcome: new Map(), toolReport: new Map(),
  }
  for (const change of changes) {
    if (change.dossier !== dossier || !recordKinds.includes(change.kind)) continue
    const table = rows[change.kind]
    table.set(change.record, applyChange(table.get(change.record), change).row)
  }
  const present = <K extends RecordKind>(kind: K): RecordOf[K][] => [...rows[kind].values()].map((row) => asRecord[kind](row)).filter((record) => isPresent(record as RecordBase))
  const own = present('dossier').find((record) => record.id === dossier)
  if (own === undefined) return undefined
  const links = [...rows.link.values()].map(asRecord.link).sort(byPosition)
  return {
    dossier: own,
    places: present('place').sort(byCreation),
    walks: present('walk').sort((a, b) => compare(a.date ?? '', b.date ?? '') || byCreation(a, b)),
    findings: present('finding').sort((a, b) => a.number - b.number || compare(a.id, b.id)),
    attachments: present('attachment').sort((a, b) => a.position - b.position || byCreation(a, b)),
    answers: present('answer').sort(byCreation),
    advices: present('advice').sort((a, b) => a.position - b.position || a.number - b.number || compare(a.id, b.id)),
    followUps: present('followUp').sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id)),
    links: links.filter(isPresent), removedLinks: links.filter((link) => !isPresent(link)),
    participants: present('participant').sort((a, b) => a.position - b.position || compare(a.id, b.id)),
    scores: present('score').sort(byCreation),
    samplePages: present('samplePage').sort((a, b) => a.position - b.position || compare(a.id, b.id)),
    pageOutcomes: present('pageOutcome').sort(byCreation),
    toolReports: present('toolReport').sort(byCreation),
  }
}

/** The library after some changes. Removed records are left out, but for criteria: answers may have been given to them. */
export function projectLibrary(changes: Iterable<Change>): Library {
  const rows: { readonly [K in 'ownCriterion' | 'ownChecklist' | 'figure' | 'training']: Map<Id, Row> } = { ownCriterion: new Map(), ownChecklist: new Map(), figure: new Map(), training: new Map() }
  for (const change of changes) {
    if (change.dossier !== libraryId || !(change.kind in rows)) continue
    const table = rows[change.kind as keyof typeof rows]
    table.set(change.record, applyChange(table.get(change.record), change).row)
  }
  const all = <K extends keyof typeof rows>(kind: K): RecordOf[K][] => ([...rows[kind].values()].map((row) => asRecord[kind](row)) as RecordOf[K][]).sort(byCreation)
  const criteria = all('ownCriterion')
  return {
    criteria: criteria.filter(isPresent), removedCriteria: criteria.filter((criterion) => !isPresent(criterion)), checklists: all('ownChecklist').filter(isPresent),
    figures: all('figure').filter(isPresent), trainings: all('training').filter(isPresent),
  }
}

function byCreation(a: RecordBase, b: RecordBase): number {
  return compare(a.createdAt, b.createdAt) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
