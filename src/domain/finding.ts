import type { Row } from './change'
import type { Id, Timestamp } from './ids'
import { isLevel, worstLevel, type AnyLevel } from './level'
import { completed, type RecordBase } from './record'
import type { Spot } from './spot'
import type { Unit } from './unit'
import type { UserGroup } from './userGroup'

/** Something that stops people, or something that others should copy. */
export const findingKinds = ['barrier', 'good-practice'] as const
export type FindingKind = (typeof findingKinds)[number]

/** What one sees, in one tap; it also chooses the unit of the measure. */
export const findingSubjects = ['kerb', 'threshold', 'too-narrow', 'obstacle', 'slope', 'surface', 'guidance', 'signage', 'seating', 'toilet', 'light-sound', 'service', 'other'] as const
export type FindingSubject = (typeof findingSubjects)[number]

/** The unit in which a subject is usually measured; null where nothing is measured. */
export const unitOfSubject: Readonly<Record<FindingSubject, Unit | null>> = {
  kerb: 'cm', threshold: 'cm', 'too-narrow': 'cm', obstacle: 'cm', slope: '%', surface: 'cm', guidance: 'cm', signage: 'cm', seating: 'm',
  toilet: 'cm', 'light-sound': null, service: null, other: null,
}

/** Something worth telling: where, how bad, for whom. */
export interface Finding extends RecordBase {
  readonly kind: FindingKind
  /** Number in the dossier, given at the first save and never changed. Two devices may give the same one; see `numbering.ts`. */
  readonly number: number
  readonly walk: Id | null
  readonly place: Id | null
  readonly subject: FindingSubject | null
  readonly title: string
  /** The level that the finder gave at once, before it was looked at group by group. */
  readonly level: AnyLevel | null
  /** The level for each group that it touches. */
  readonly levels: Readonly<Partial<Record<UserGroup, AnyLevel>>>
  /** What was seen, in words. */
  readonly words: string
  /** What could be done. */
  readonly suggestion: string
  readonly measuredValue: number | null
  readonly measuredUnit: Unit | null
  /** Criterion of the catalogue that it fails, and the revision that was read. */
  readonly criterion: string | null
  readonly criterionRevision: number | null
  /** The answer that it came from, where it came from a checklist. */
  readonly answer: Id | null
  /** A danger that must be reported at once; stands beside a level and never replaces it. */
  readonly danger: boolean
  readonly spot: Spot | null
  readonly address: string
  /** Where, in words: "tussen de halte en het zebrapad". */
  readonly whereWords: string
  readonly observedAt: Timestamp
  /** The link of a route that it is about. */
  readonly link: Id | null
  /** The participant who pinned it on a panel screen; goes when that person is erased. */
  readonly participant: Id | null
  /** Scores that it was made from. Their words are quoted from there, never copied, so withdrawing and erasing reach them. */
  readonly voices: Readonly<Record<Id, true>>
  /** Pages of an audit's sample on which it is, shared parts included. */
  readonly pages: Readonly<Record<Id, true>>
  /** Where on the page, as a CSS selector; the first one where there are more. */
  readonly selector: string
  /** The beginning of the HTML there; never shown as HTML. */
  readonly snippet: string
  /** What a tool calls the cause (`axe:image-alt:…`): the same cause twice is one finding. Empty for what a person found. */
  readonly cause: string
}

/** A stored row as a finding, with defaults. */
export function asFinding(row: Row): Finding {
  return completed<Finding>(row, {
    createdAt: '', deletedAt: null, kind: 'barrier', number: 0, walk: null, place: null, subject: null, title: '', level: null, levels: {},
    words: '', suggestion: '', measuredValue: null, measuredUnit: null, criterion: null, criterionRevision: null, answer: null, danger: false,
    spot: null, address: '', whereWords: '', observedAt: '', link: null, participant: null, voices: {}, pages: {}, selector: '', snippet: '', cause: '',
  })
}

/** The level to show first: the worst for any group, or what the finder gave at once. */
export function headlineLevel(finding: Pick<Finding, 'level' | 'levels'>): AnyLevel {
  const perGroup = Object.values(finding.levels)
  const worst = worstLevel(perGroup)
  if (isLevel(worst)) return worst
  return finding.level ?? worst
}

/** The groups that a finding touches with one of the four levels other than good, worst first. */
export function affectedGroups(finding: Pick<Finding, 'levels'>): readonly UserGroup[] {
  return (Object.entries(finding.levels) as [UserGroup, AnyLevel][])
    .filter(([, level]) => isLevel(level) && level !== 'good')
    .map(([group]) => group)
}
