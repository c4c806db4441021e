import { asAdvice, type Advice } from '@/domain/advice'
import type { Id } from '@/domain/ids'
import { byId, rowsOf } from './rows'
import type { Database } from './database'

/** Advices of a dossier in the order that people gave them, removed ones too: their numbers are never given again. */
export async function advicesWithRemoved(db: Database, dossier: Id): Promise<readonly Advice[]> {
  return (await rowsOf(db.advices, dossier)).map(asAdvice).sort((a, b) => a.position - b.position || a.number - b.number || byId(a, b))
}
