import { asAdvice } from './advice'
import { asAnswer } from './answer'
import { asAttachment } from './attachment'
import type { RecordKind, Row } from './change'
import { asDossier } from './dossier'
import type { RecordOf } from './dossierContent'
import { asFinding } from './finding'
import { asFollowUp } from './followUp'
import { asCityFigure, asOwnChecklist, asOwnCriterion, asTraining } from './library'
import { asLink } from './link'
import { asParticipant } from './participant'
import { asPageOutcome } from './pageOutcome'
import { asPlace } from './place'
import { asSamplePage } from './samplePage'
import { asScore } from './score'
import { asToolReport } from './toolReport'
import { asWalk } from './walk'

/** For each kind, how a stored row becomes a record with all its defaults. */
export const asRecord: { readonly [K in RecordKind]: (row: Row) => RecordOf[K] } = {
  dossier: asDossier, place: asPlace, walk: asWalk, finding: asFinding, attachment: asAttachment, answer: asAnswer, advice: asAdvice, followUp: asFollowUp,
  link: asLink, participant: asParticipant, score: asScore, ownCriterion: asOwnCriterion, ownChecklist: asOwnChecklist, figure: asCityFigure, training: asTraining,
  samplePage: asSamplePage, pageOutcome: asPageOutcome, toolReport: asToolReport,
}
