import { applyChange, type Change, type RecordKind, type Row } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { tableOf, type Database } from './database'

/** What one change did to its record. */
export interface Committed {
  readonly change: Change
  /** The row before; undefined for a new record. */
  readonly before: Row | undefined
  /** Fields that were newer here and stayed, with the row that holds them. */
  readonly kept: readonly string[]
  readonly after: Row
}

/** Rows that a transaction works on, by kind and id. */
class Rows {
  private readonly rows = new Map<RecordKind, Map<Id, Row | undefined>>()

  constructor(private readonly db: Database) {}

  async load(changes: readonly Change[]): Promise<void> {
    for (const { kind, record } of changes) {
      const ofKind = this.rows.get(kind) ?? new Map<Id, Row | undefined>()
      this.rows.set(kind, ofKind.set(record, undefined))
    }
    await Promise.all([...this.rows].map(async ([kind, ofKind]) => {
      const ids = [...ofKind.keys()]
      const found = await this.db[tableOf[kind]].bulkGet(ids)
      ids.forEach((id, i) => ofKind.set(id, found[i]))
    }))
  }

  get({ kind, record }: Change): Row | undefined {
    return this.rows.get(kind)?.get(record)
  }

  set({ kind, record }: Change, row: Row): void {
    this.rows.get(kind)?.set(record, row)
  }

  async put(): Promise<void> {
    await Promise.all([...this.rows].map(([kind, ofKind]) => this.db[tableOf[kind]].bulkPut([...ofKind.values()].filter((row) => row !== undefined))))
  }
}

/**
 * Writes changes and the rows that follow from them in one strict transaction: both are there, or neither. Writing a change
 * that is there already does nothing. Rejects with Dexie's error.
 */
export async function commit(db: Database, changes: readonly Change[]): Promise<readonly Committed[]> {
  if (changes.length === 0) return []
  const tables = [...new Set(changes.map(({ kind }) => db[tableOf[kind]]))]
  return db.transaction('rw', [...tables, db.changes], async () => {
    // The log needs nothing of the rows: written while they are being read, it costs no turn of its own.
    const logged = db.changes.bulkPut([...changes])
    const rows = new Rows(db)
    await rows.load(changes)
    const committed = changes.map((change): Committed => {
      const before = rows.get(change)
      const { row, kept } = applyChange(before, change)
      rows.set(change, row)
      return { change, before, kept, after: row }
    })
    await Promise.all([rows.put(), logged])
    return committed
  })
}

/** What `commitForeign` did, beside writing. */
export interface ForeignCommitted {
  readonly written: readonly Committed[]
  /** Were here already. */
  readonly known: number
  /** Say that a record belongs to another dossier than it does here; refused, as erasing that dossier would take the record along. */
  readonly refused: number
}

/** As `commit`, for changes from a backup or a journal: those that are here are left alone, and strange ones left out. */
export async function commitForeign(db: Database, changes: readonly Change[]): Promise<ForeignCommitted> {
  const tables = [...new Set(changes.map(({ kind }) => db[tableOf[kind]]))]
  return db.transaction('rw', [...tables, db.changes], async () => {
    const present = await db.changes.bulkGet(changes.map(({ id }) => id))
    const seen = new Set<Id>()
    const unknown = changes.filter(({ id }, i) => present[i] === undefined && !seen.has(id) && seen.add(id))
    const rows = new Rows(db)
    await rows.load(unknown)
    const fitting = unknown.filter((change) => (rows.get(change)?.dossier ?? change.dossier) === change.dossier)
    return { written: await commit(db, fitting), known: changes.length - unknown.length, refused: unknown.length - fitting.length }
  })
}

/** The clock within a stamp, see `stampOf`; 0 where there is none. */
export function stampClock(stamp: string | undefined): number {
  return stamp === undefined ? 0 : Number.parseInt(stamp.slice(0, stamp.indexOf('.')), 36) || 0
}
