import { asDossier } from '@/domain/dossier'
import { isPresent } from '@/domain/record'
import { asWalk } from '@/domain/walk'
import { attachmentsOfOwner, photoCount } from './attachments'
import type { Database } from './database'
import { lastChangeAt } from './history'
import { routeOfWalk } from './routes'
import { byAge, presentCount } from './rows'
import type { Reads } from './storage'

/** Reads that neither the first screen nor the first one of a panel needs: they come in with the first one that is asked. */
const later = [
  'content', 'findings', 'finding', 'findingsWithRemoved', 'places', 'place', 'walks', 'attachments', 'answers', 'advices', 'advicesWithRemoved', 'advice', 'followUps', 'links', 'link', 'participants', 'participant', 'scores', 'history', 'library', 'audit',
] as const satisfies readonly (keyof Reads)[]
/** The reads that are in a chunk of their own. */
export type LaterReads = Pick<Reads, (typeof later)[number]>

/** Reading from the database, in domain terms. Dexie notes which keys each read touched, so that `watch` knows when to run again. */
export function readsOf(db: Database): Reads {
  let loaded: LaterReads | undefined
  // `Promise.resolve` is Dexie's own while a query is watched, and so keeps its note of what is read on the far side of the import.
  const load = (): Promise<LaterReads> => (loaded ? Promise.resolve(loaded) : Promise.resolve(import('./laterReads')).then(({ laterReadsOf }) => (loaded = laterReadsOf(db))))
  const asked = Object.fromEntries(later.map((name) => [name, (...keys: readonly string[]) => load().then((reads) => (reads[name] as (...keys: readonly string[]) => unknown)(...keys))]))
  return {
    ...(asked as unknown as LaterReads),
    // The one list that is read whole: a person has tens of dossiers, not thousands.
    dossiers: async () => (await db.dossiers.toArray()).map(asDossier).filter(isPresent).sort(byAge),
    dossier: (id) => db.dossiers.get(id).then((row) => row && asDossier(row)),
    walk: (id) => db.walks.get(id).then((row) => row && asWalk(row)),
    attachmentsOf: (ownerKind, owner) => attachmentsOfOwner(db, ownerKind, owner),
    route: (walk) => routeOfWalk(db, walk),
    async dossierSummary(id) {
      // In one transaction: each read by itself would begin its own.
      const [findings, photos, advices, last] = await db.transaction('r', [db.findings, db.attachments, db.advices, db.changes], () =>
        Promise.all([presentCount(db.findings, id), photoCount(db, id), presentCount(db.advices, id), lastChangeAt(db, id)]))
      return { findings, photos, advices, lastChangeAt: last }
    },
  }
}
