import type { PromiseExtended, Table, Transaction } from 'dexie'
import { applyChange, type Change, type RecordKind, type Row } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { tableOf, type Database } from './database'
import { Requests } from './requests'

/** What one change did to its record. */
export interface Committed {
  readonly change: Change
  /** The row before; undefined for a new record. */
  readonly before: Row | undefined
  /** Fields that were newer here and stayed, with the row that holds them. */
  readonly kept: readonly string[]
  readonly after: Row
}

/** A record that changes are about, with its row as it goes from change to change. */
interface Touched {
  readonly kind: RecordKind
  readonly id: Id
  before: Row | undefined
  row: Row | undefined
}

/** Asks for changes and the rows that follow from them to be written; `onAsked` is called once nothing more will be asked. */
function write(db: Database, requests: Requests, changes: readonly Change[], onAsked: () => void = () => undefined): PromiseExtended<readonly Committed[]> {
  const touched = new Map<string, Touched>()
  for (const change of changes) touched.set(nameOf(change), { kind: change.kind, id: change.record, before: undefined, row: undefined })
  return requests.run((done) => {
    // The log needs nothing of the rows: written while they are being read, it costs no turn of its own.
    for (const change of changes) requests.put(db.changes, change)
    let awaited = touched.size
    for (const record of touched.values()) {
      requests.get(db[tableOf[record.kind]], record.id, (row) => {
        record.before = record.row = row
        awaited -= 1
        if (awaited > 0) return
        const committed = changes.map((change) => advance(touched.get(nameOf(change))!, change))
        for (const { kind, before, row: after } of touched.values()) if (after) requests.put(db[tableOf[kind]], after, before)
        onAsked()
        done(committed)
      })
    }
  })
}

function advance(record: Touched, change: Change): Committed {
  const before = record.row
  const { row, kept } = applyChange(before, change)
  record.row = row
  return { change, before, kept, after: row }
}

function nameOf({ kind, record }: Change): string {
  return `${kind} ${record}`
}

/** Runs a task in a strict transaction over the tables of these changes and the log. */
async function transact<T>(db: Database, changes: readonly Change[], task: (requests: Requests, transaction: Transaction) => PromiseLike<T>): Promise<T> {
  const tables = [...new Set(changes.map(({ kind }) => db[tableOf[kind]] as Table)), db.changes as Table]
  let requests: Requests | undefined
  const result = await db.transaction('rw', tables, (transaction) => {
    requests = new Requests(db, transaction.idbtrans)
    return task(requests, transaction)
  })
  requests?.tell()
  return result
}

/**
 * Writes changes and the rows that follow from them in one strict transaction: both are there, or neither. Writing a change
 * that is there already does nothing. Rejects with the browser's error or Dexie's.
 */
export async function commit(db: Database, changes: readonly Change[]): Promise<readonly Committed[]> {
  if (changes.length === 0) return []
  return transact(db, changes, (requests, { idbtrans }) => write(db, requests, changes, () => {
    // Told that nothing comes behind, the browser need not wait and see.
    idbtrans.commit()
  }))
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
  return transact(db, changes, async (requests) => {
    const present = await db.changes.bulkGet(changes.map(({ id }) => id))
    const seen = new Set<Id>()
    const unknown = changes.filter(({ id }, i) => present[i] === undefined && !seen.has(id) && seen.add(id))
    const owners = await ownersOf(db, unknown)
    const fitting = unknown.filter((change) => (owners.get(nameOf(change)) ?? change.dossier) === change.dossier)
    const written = fitting.length === 0 ? [] : await write(db, requests, fitting)
    return { written, known: changes.length - unknown.length, refused: unknown.length - fitting.length }
  })
}

/** The dossier of each record that is here, by name. */
async function ownersOf(db: Database, changes: readonly Change[]): Promise<ReadonlyMap<string, Id>> {
  const owners = new Map<string, Id>()
  for (const kind of new Set(changes.map((change) => change.kind))) {
    const ids = [...new Set(changes.filter((change) => change.kind === kind).map(({ record }) => record))]
    for (const row of await db[tableOf[kind]].bulkGet(ids)) if (row) owners.set(`${kind} ${row.id}`, row.dossier)
  }
  return owners
}

/** The clock within a stamp, see `stampOf`; 0 where there is none. */
export function stampClock(stamp: string | undefined): number {
  return stamp === undefined ? 0 : Number.parseInt(stamp.slice(0, stamp.indexOf('.')), 36) || 0
}
