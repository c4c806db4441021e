import { asRecord } from '@/domain/asRecord'
import type { RecordKind } from '@/domain/change'
import type { DossierContent, RecordOf } from '@/domain/dossierContent'
import type { Id } from '@/domain/ids'
import { isPresent, type RecordBase } from '@/domain/record'
import { advicesWithRemoved } from './advices'
import { attachmentsOfDossier, attachmentsOfOwner, photoCount } from './attachments'
import { tableOf, type Database } from './database'
import { findingsWithRemoved } from './findings'
import { changesOfRecord, lastChangeAt } from './history'
import { readLibrary } from './library'
import { linksWithRemoved, participantsOfDossier, routeOfWalk, scoresOfDossier } from './routes'
import { byAge, presentCount, rowsOf } from './rows'
import type { Reads } from './storage'

/** Reading from the database, in domain terms. Dexie notes which keys each read touched, so that `watch` knows when to run again. */
export function readsOf(db: Database): Reads {
  async function one<K extends RecordKind>(kind: K, id: Id): Promise<RecordOf[K] | undefined> {
    const row = await db[tableOf[kind]].get(id)
    return row && asRecord[kind](row)
  }
  async function presentByAge<K extends RecordKind>(kind: K, dossier: Id): Promise<readonly RecordOf[K][]> {
    const records = (await rowsOf(db[tableOf[kind]], dossier)).map((row) => asRecord[kind](row) as RecordOf[K] & RecordBase)
    return records.filter(isPresent).sort(byAge)
  }
  const present = async <T extends RecordBase>(records: Promise<readonly T[]>): Promise<readonly T[]> => (await records).filter(isPresent)

  const reads: Reads = {
    // The one list that is read whole: a person has tens of dossiers, not thousands.
    dossiers: async () => (await db.dossiers.toArray()).map(asRecord.dossier).filter(isPresent).sort(byAge),
    dossier: (id) => one('dossier', id),
    findings: (dossier) => present(findingsWithRemoved(db, dossier)),
    finding: (id) => one('finding', id),
    findingsWithRemoved: (dossier) => findingsWithRemoved(db, dossier),
    places: (dossier) => presentByAge('place', dossier),
    place: (id) => one('place', id),
    walks: (dossier) => presentByAge('walk', dossier),
    walk: (id) => one('walk', id),
    attachments: (dossier) => attachmentsOfDossier(db, dossier),
    attachmentsOf: (ownerKind, owner) => attachmentsOfOwner(db, ownerKind, owner),
    answers: (dossier) => presentByAge('answer', dossier),
    advices: (dossier) => present(advicesWithRemoved(db, dossier)),
    advicesWithRemoved: (dossier) => advicesWithRemoved(db, dossier),
    advice: (id) => one('advice', id),
    followUps: (dossier) => presentByAge('followUp', dossier),
    links: (dossier) => present(linksWithRemoved(db, dossier)),
    link: (id) => one('link', id),
    participants: (dossier) => participantsOfDossier(db, dossier),
    participant: (id) => one('participant', id),
    scores: (dossier) => scoresOfDossier(db, dossier),
    route: (walk) => routeOfWalk(db, walk),
    library: () => readLibrary(db),
    history: (kind, record) => changesOfRecord(db, kind, record),
    async content(id): Promise<DossierContent | undefined> {
      const dossier = await one('dossier', id)
      if (!dossier) return undefined
      const [places, walks, findings, attachments, answers, advices, followUps, links, participants, scores] = await Promise.all([
        reads.places(id), reads.walks(id), reads.findings(id), reads.attachments(id), reads.answers(id), reads.advices(id), reads.followUps(id),
        linksWithRemoved(db, id), reads.participants(id), reads.scores(id),
      ])
      return {
        dossier, places, walks, findings, attachments, answers, advices, followUps, participants, scores,
        links: links.filter(isPresent), removedLinks: links.filter((link) => !isPresent(link)),
      }
    },
    async dossierSummary(id) {
      // In one transaction: each read by itself would begin its own.
      const [findings, photos, advices, last] = await db.transaction('r', [db.findings, db.attachments, db.advices, db.changes], () =>
        Promise.all([presentCount(db.findings, id), photoCount(db, id), presentCount(db.advices, id), lastChangeAt(db, id)]))
      return { findings, photos, advices, lastChangeAt: last }
    },
  }
  return reads
}
