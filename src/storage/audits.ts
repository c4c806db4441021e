import { asPageOutcome } from '@/domain/pageOutcome'
import { isPresent } from '@/domain/record'
import { asSamplePage } from '@/domain/samplePage'
import { asToolReport } from '@/domain/toolReport'
import type { Id } from '@/domain/ids'
import type { Database } from './database'
import { byAge, byId } from './rows'
import type { Reads } from './storage'

/** One digital audit, by the index on its walk. */
export async function readAudit(db: Database, walk: Id): ReturnType<Reads['audit']> {
  const [pages, outcomes, reports] = await db.transaction('r', [db.samplePages, db.pageOutcomes, db.toolReports], () =>
    Promise.all([db.samplePages, db.pageOutcomes, db.toolReports].map((table) => table.where('walk').equals(walk).toArray())))
  return {
    pages: pages!.map(asSamplePage).filter(isPresent).sort((a, b) => a.position - b.position || byId(a, b)),
    outcomes: outcomes!.map(asPageOutcome).filter(isPresent).sort(byAge),
    reports: reports!.map(asToolReport).filter(isPresent).sort(byAge),
  }
}
