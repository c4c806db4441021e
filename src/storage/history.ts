import { stampOf, type Change, type RecordKind } from '@/domain/change'
import type { Id, Timestamp } from '@/domain/ids'
import type { Database } from './database'

/** Sorts changes as they merge: the oldest first, the same on every device. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  return changes.map((change) => ({ change, stamp: stampOf(change) })).sort((a, b) => (a.stamp < b.stamp ? -1 : 1)).map(({ change }) => change)
}

/** Changes of one record, oldest first. */
export async function changesOfRecord(db: Database, kind: RecordKind, record: Id): Promise<readonly Change[]> {
  return inOrder(await db.changes.where('[kind+record]').equals([kind, record]).toArray())
}

/** Changes of these dossiers (all when left out), oldest first. */
export async function changesOfDossiers(db: Database, dossiers?: readonly Id[]): Promise<readonly Change[]> {
  if (dossiers === undefined) return inOrder(await db.changes.toArray())
  const found = await Promise.all([...new Set(dossiers)].map((dossier) => db.changes.where('[dossier+clock]').between([dossier, 0], [dossier, Infinity]).toArray()))
  return inOrder(found.flat())
}

/** When a dossier was last written to, as its writer's clock said. */
export function lastChangeAt(db: Database, dossier: Id): Promise<Timestamp | null> {
  return db.changes.where('[dossier+clock]').between([dossier, 0], [dossier, Infinity]).last().then((change) => change?.at ?? null)
}

/** The highest clock in the database; 0 where it is empty. */
export async function latestClock(db: Database): Promise<number> {
  return (await db.changes.orderBy('clock').last())?.clock ?? 0
}

/** Changes above a clock, in portions of at most some thousands, so that a large log never stands in memory whole. */
export async function* changesAbove(db: Database, clock: number): AsyncGenerator<readonly Change[]> {
  const portion = 1000
  for (let from = clock; ;) {
    const next = await db.changes.where('clock').above(from).first()
    if (!next) return
    yield await db.changes.where('clock').between(next.clock, next.clock + portion).toArray()
    from = next.clock + portion - 1
  }
}
