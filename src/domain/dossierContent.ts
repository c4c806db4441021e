import type { Advice } from './advice'
import type { Answer } from './answer'
import type { Attachment } from './attachment'
import { asDossier, type Dossier } from './dossier'
import type { Finding } from './finding'
import type { FollowUp } from './followUp'
import type { Id } from './ids'
import type { CityFigure, OwnChecklist, OwnCriterion, Training } from './library'
import type { Link } from './link'
import type { Participant } from './participant'
import type { PageOutcome } from './pageOutcome'
import type { Place } from './place'
import type { RecordKind } from './change'
import type { SamplePage } from './samplePage'
import type { Score } from './score'
import type { ToolReport } from './toolReport'
import type { Walk } from './walk'

/** Everything of one dossier that has not been removed: what documents, exports and counts are made from. */
export interface DossierContent {
  readonly dossier: Dossier
  readonly places: readonly Place[]
  readonly walks: readonly Walk[]
  /** By number. */
  readonly findings: readonly Finding[]
  readonly attachments: readonly Attachment[]
  readonly answers: readonly Answer[]
  /** By position. */
  readonly advices: readonly Advice[]
  readonly followUps: readonly FollowUp[]
  /** By position. Links that were merged into another are among them. */
  readonly links: readonly Link[]
  /** Links that were removed: scores that were given there are still shown under their name. */
  readonly removedLinks: readonly Link[]
  /** By position. */
  readonly participants: readonly Participant[]
  readonly scores: readonly Score[]
  /** Pages of the samples of its audits, by position. */
  readonly samplePages: readonly SamplePage[]
  readonly pageOutcomes: readonly PageOutcome[]
  readonly toolReports: readonly ToolReport[]
}

/** A dossier with nothing in it: for what is written from changes alone, where a content is asked for all the same. */
export function emptyContent(id: Id): DossierContent {
  return { dossier: asDossier({ id, dossier: id, stamps: {} }), places: [], walks: [], findings: [], attachments: [], answers: [], advices: [], followUps: [], links: [], removedLinks: [], participants: [], scores: [], samplePages: [], pageOutcomes: [], toolReports: [] }
}

/** The record type of each kind. A new kind does not compile until it stands here. */
export interface RecordOf extends Record<RecordKind, unknown> {
  dossier: Dossier
  place: Place
  walk: Walk
  finding: Finding
  attachment: Attachment
  answer: Answer
  advice: Advice
  followUp: FollowUp
  link: Link
  participant: Participant
  score: Score
  ownCriterion: OwnCriterion
  ownChecklist: OwnChecklist
  figure: CityFigure
  training: Training
  samplePage: SamplePage
  pageOutcome: PageOutcome
  toolReport: ToolReport
}
