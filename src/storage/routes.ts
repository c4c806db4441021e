import { asLink, byPosition, type Link } from '@/domain/link'
import { asParticipant, type Participant } from '@/domain/participant'
import { isPresent } from '@/domain/record'
import { asScore, type Score } from '@/domain/score'
import type { Id } from '@/domain/ids'
import { byAge, byId, rowsOf } from './rows'
import type { Database } from './database'

/** Links of a dossier, removed ones too: scores that were given there are shown under their name. */
export async function linksWithRemoved(db: Database, dossier: Id): Promise<readonly Link[]> {
  return (await rowsOf(db.links, dossier)).map(asLink).sort(byPosition)
}

/** Participants of a dossier that were not removed, by position. */
export async function participantsOfDossier(db: Database, dossier: Id): Promise<readonly Participant[]> {
  return (await rowsOf(db.participants, dossier)).map(asParticipant).filter(isPresent).sort(inTurn)
}

/** Scores of a dossier that were not removed. */
export async function scoresOfDossier(db: Database, dossier: Id): Promise<readonly Score[]> {
  return (await rowsOf(db.scores, dossier)).map(asScore).filter(isPresent).sort(byAge)
}

/** A walk's links (removed ones too), participants and scores, each by the index on its walk. */
export async function routeOfWalk(db: Database, walk: Id): Promise<{ readonly links: readonly Link[]; readonly participants: readonly Participant[]; readonly scores: readonly Score[] }> {
  const [links, participants, scores] = await Promise.all([db.links, db.participants, db.scores].map((table) => table.where('walk').equals(walk).toArray()))
  return { links: links!.map(asLink).sort(byPosition), participants: participants!.map(asParticipant).filter(isPresent).sort(inTurn), scores: scores!.map(asScore).filter(isPresent).sort(byAge) }
}

function inTurn(a: Participant, b: Participant): number {
  return a.position - b.position || byId(a, b)
}
