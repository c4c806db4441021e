import { asRecord } from '@/domain/asRecord'
import type { RecordKind } from '@/domain/change'
import type { DossierContent, RecordOf } from '@/domain/dossierContent'
import type { Id } from '@/domain/ids'
import { isPresent, type RecordBase } from '@/domain/record'
import { advicesWithRemoved } from './advices'
import { attachmentsOfDossier } from './attachments'
import { tableOf, type Database } from './database'
import { findingsWithRemoved } from './findings'
import { changesOfRecord } from './history'
import { readLibrary } from './library'
import type { LaterReads } from './reads'
import { readAudit } from './audits'
import { linksWithRemoved, participantsOfDossier, scoresOfDossier } from './routes'
import { byAge, byId, rowsOf } from './rows'

/** All that is read beyond the first screen and the panel's. */
export function laterReadsOf(db: Database): LaterReads {
  async function one<K extends RecordKind>(kind: K, id: Id): Promise<RecordOf[K] | undefined> {
    const row = await db[tableOf[kind]].get(id)
    return row && asRecord[kind](row)
  }
  async function presentByAge<K extends RecordKind>(kind: K, dossier: Id): Promise<readonly RecordOf[K][]> {
    const records = (await rowsOf(db[tableOf[kind]], dossier)).map((row) => asRecord[kind](row) as RecordOf[K] & RecordBase)
    return records.filter(isPresent).sort(byAge)
  }
  const present = async <T extends RecordBase>(records: Promise<readonly T[]>): Promise<readonly T[]> => (await records).filter(isPresent)

  const reads: LaterReads = {
    findings: (dossier) => present(findingsWithRemoved(db, dossier)),
    finding: (id) => one('finding', id),
    findingsWithRemoved: (dossier) => findingsWithRemoved(db, dossier),
    places: (dossier) => presentByAge('place', dossier),
    place: (id) => one('place', id),
    walks: (dossier) => presentByAge('walk', dossier),
    attachments: (dossier) => attachmentsOfDossier(db, dossier),
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
    history: (kind, record) => changesOfRecord(db, kind, record),
    library: () => readLibrary(db),
    audit: (walk) => readAudit(db, walk),
    async content(id): Promise<DossierContent | undefined> {
      const dossier = await one('dossier', id)
      if (!dossier) return undefined
      const [places, walks, findings, attachments, answers, advices, followUps, links, participants, scores, samplePages, pageOutcomes, toolReports] = await Promise.all([
        reads.places(id), reads.walks(id), reads.findings(id), reads.attachments(id), reads.answers(id), reads.advices(id), reads.followUps(id),
        linksWithRemoved(db, id), reads.participants(id), reads.scores(id),
        presentByAge('samplePage', id), presentByAge('pageOutcome', id), presentByAge('toolReport', id),
      ])
      return {
        dossier, places, walks, findings, attachments, answers, advices, followUps, participants, scores, pageOutcomes, toolReports,
        samplePages: [...samplePages].sort((a, b) => a.position - b.position || byId(a, b)),
        links: links.filter(isPresent), removedLinks: links.filter((link) => !isPresent(link)),
      }
    },
  }
  return reads
}
