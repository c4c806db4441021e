import { asRecord } from '@/domain/asRecord'
import { libraryId, type Library } from '@/domain/library'
import { isPresent } from '@/domain/record'
import type { Database } from './database'
import { byAge, rowsOf } from './rows'

/** The library of this device: tens to hundreds of records, read whole. */
export async function readLibrary(db: Database): Promise<Library> {
  const [criteria, checklists, figures, trainings] = await db.transaction('r', [db.ownCriteria, db.ownChecklists, db.figures, db.trainings], () =>
    Promise.all([rowsOf(db.ownCriteria, libraryId), rowsOf(db.ownChecklists, libraryId), rowsOf(db.figures, libraryId), rowsOf(db.trainings, libraryId)]))
  const own = criteria.map(asRecord.ownCriterion).sort(byAge)
  return {
    criteria: own.filter(isPresent), removedCriteria: own.filter((criterion) => !isPresent(criterion)),
    checklists: checklists.map(asRecord.ownChecklist).filter(isPresent).sort(byAge), figures: figures.map(asRecord.figure).filter(isPresent).sort(byAge),
    trainings: trainings.map(asRecord.training).filter(isPresent).sort(byAge),
  }
}
