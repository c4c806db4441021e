/**
 * The city's own library: criteria and checklists that people of the city made, figures that they confirmed or corrected, and trainings that they
 * gave. It is written by changes like a dossier, under one fixed id, and travels with every back-up; it belongs to no dossier and holds nobody's data.
 */
import type { RecordKind, Row } from './change'
import type { AnswerSpec, CriterionText, Limits, Source, Stage, Theme } from './criterion'
import type { Condition } from './condition'
import type { Day, Id, Timestamp } from './ids'
import { completed, type RecordBase } from './record'
import type { UserGroup } from './userGroup'

/** What stands in `dossier` of every record of the library. */
export const libraryId: Id = '11b7a7e0-0000-8000-8000-000000000001'

/** A criterion of the city's own. It has the fields of a criterion of the catalogue; its id in checklists and answers is that of the record. */
export interface OwnCriterion extends RecordBase {
  readonly revision: number
  readonly theme: Theme
  readonly stage: Stage
  readonly title: string
  readonly question: string
  readonly howTo: string
  readonly answer: AnswerSpec
  readonly requirement: string
  /** Empty until somebody names one: then its status is `to-verify`. */
  readonly sources: readonly Source[]
  readonly groups: Readonly<Partial<Record<UserGroup, true>>>
  readonly why: string
  readonly remedy: string
  readonly tags: readonly string[]
  /** Asked only if all of these hold. */
  readonly onlyIf: readonly Condition[]
  /** Words in other languages, by language: `texts.en`. */
  readonly texts: Readonly<Partial<Record<string, CriterionText>>>
  /** The criterion of the catalogue that it was copied from. */
  readonly copiedFrom: string | null
}

/** A checklist of the city's own: criteria of the catalogue and own ones, in the order that somebody gave them. */
export interface OwnChecklist extends RecordBase {
  /** Short name in files (`form_id` of an XLSForm): letters, digits, `-` and `_`. Two lists with the same one are kept apart when read. */
  readonly code: string
  readonly title: string
  readonly purpose: string
  readonly theme: Theme
  /** Raised by hand when it is shared anew, e.g. `2026-11`. */
  readonly version: string
  /** Ids of criteria, in order. */
  readonly criteria: readonly string[]
  readonly texts: Readonly<Partial<Record<string, { readonly title: string; readonly purpose: string }>>>
  /** The checklist that it was copied from, of the catalogue or own. */
  readonly copiedFrom: string | null
}

/** The kinds of record that belong to the library; all others belong to a dossier. */
export const libraryKinds = ['ownCriterion', 'ownChecklist', 'figure', 'training'] as const satisfies readonly RecordKind[]

/** What an officer made of a figure that was still to verify. */
export const figureDecisions = ['confirmed', 'corrected'] as const
export type FigureDecision = (typeof figureDecisions)[number]

/** A figure of the catalogue that the city confirmed or corrected: from then on a city agreement. The latest decision on a criterion counts. */
export interface CityFigure extends RecordBase {
  /** Criterion of the catalogue, and the revision that was looked at. */
  readonly criterion: string
  readonly revision: number
  readonly decision: FigureDecision
  /** The figures as agreed; null where the question has none. */
  readonly limits: Limits | null
  /** What counts as right, as agreed (Dutch). */
  readonly requirement: string
  /** Where somebody read it or who agreed to it, e.g. `Klankbordgroep 12 januari 2027`. */
  readonly source: string
  readonly decidedAt: Timestamp | ''
}

/** One time that project leaders were trained. How many, never who. */
export interface Training extends RecordBase {
  readonly heldOn: Day | null
  /** Number of project leaders. */
  readonly people: number
  readonly note: string
}

/** All of the library that was not removed. Removed criteria stay readable, for answers that were given to them. */
export interface Library {
  readonly criteria: readonly OwnCriterion[]
  readonly removedCriteria: readonly OwnCriterion[]
  readonly checklists: readonly OwnChecklist[]
  readonly figures: readonly CityFigure[]
  readonly trainings: readonly Training[]
}

/** A library with nothing in it. */
export const emptyLibrary: Library = { criteria: [], removedCriteria: [], checklists: [], figures: [], trainings: [] }

const base = { createdAt: '', deletedAt: null }

/** A stored row as an own criterion, with defaults. */
export function asOwnCriterion(row: Row): OwnCriterion {
  return completed<OwnCriterion>(row, {
    ...base, revision: 1, theme: 'buildings', stage: 'inside', title: '', question: '', howTo: '', answer: { kind: 'yes-no' }, requirement: '', sources: [], groups: {}, why: '', remedy: '', tags: [],
    onlyIf: [], texts: {}, copiedFrom: null,
  })
}

/** A stored row as an own checklist, with defaults. */
export function asOwnChecklist(row: Row): OwnChecklist {
  return completed<OwnChecklist>(row, { ...base, code: '', title: '', purpose: '', theme: 'buildings', version: '', criteria: [], texts: {}, copiedFrom: null })
}

/** A stored row as a figure of the city, with defaults. */
export function asCityFigure(row: Row): CityFigure {
  return completed<CityFigure>(row, { ...base, criterion: '', revision: 1, decision: 'confirmed', limits: null, requirement: '', source: '', decidedAt: '' })
}

/** A stored row as a training, with defaults. */
export function asTraining(row: Row): Training {
  return completed<Training>(row, { ...base, heldOn: null, people: 0, note: '' })
}

