import { asFinding, type Finding } from '@/domain/finding'
import type { Id } from '@/domain/ids'
import { byId, rowsOf } from './rows'
import type { Database } from './database'

/** Findings of a dossier by number, removed ones too: their numbers are never given again. */
export async function findingsWithRemoved(db: Database, dossier: Id): Promise<readonly Finding[]> {
  return (await rowsOf(db.findings, dossier)).map(asFinding).sort((a, b) => a.number - b.number || byId(a, b))
}
