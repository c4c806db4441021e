import { Dexie, RangeSet, type IndexableType, type ObservabilitySet, type PromiseExtended, type Table } from 'dexie'
import type { Database } from './database'

/** More rows of one table than this are told as "everything in it", as Dexie does: a list of keys would cost more than reading again. */
const mostKeys = 50

/**
 * Requests within a transaction of Dexie, past its own calls: those cost a fifth of a save, in promises. What they also do is done
 * here: a failed request ends the transaction, and `tell` tells who watches the rows, in any tab, to read again.
 */
export class Requests {
  private readonly written = new Map<Table, object[]>()
  private stop: (error: unknown) => void = () => undefined

  constructor(private readonly db: Database, private readonly transaction: IDBTransaction) {}

  /** Runs steps that ask; resolves with what the last of them hands to `done`, rejects with whatever goes wrong in them. */
  run<T>(steps: (done: (result: T) => void) => void): PromiseExtended<T> {
    return new Dexie.Promise<T>((resolve, reject) => {
      this.stop = reject
      this.transaction.addEventListener('abort', () => reject(this.transaction.error))
      this.guarded(() => steps(resolve))
    }) as PromiseExtended<T>
  }

  /** Reads a row; nothing where there is none. */
  get<T>(table: Table<T, string>, key: string, onFound: (row: T | undefined) => void): void {
    this.db.beforeCall(`get ${table.name}`)
    const asked = this.asked(this.transaction.objectStore(table.name).get(key))
    asked.onsuccess = () => this.guarded(() => onFound(asked.result as T | undefined))
  }

  /** Writes a row; `before` is the one that it takes the place of, where that is known to have other keys. */
  put<T extends object>(table: Table<T, string>, row: T, before?: T): void {
    this.db.beforeCall(`mutate ${table.name}`)
    this.asked(this.transaction.objectStore(table.name).put(row))
    const ofTable = this.written.get(table as Table) ?? []
    ofTable.push(row)
    if (before) ofTable.push(before)
    this.written.set(table as Table, ofTable)
  }

  private asked<T>(request: IDBRequest<T>): IDBRequest<T> {
    // Left to bubble up, Dexie would take the error for handled, and the other requests could still be committed.
    request.onerror = (event) => event.stopPropagation()
    return request
  }

  private guarded(step: () => void): void {
    try {
      step()
    } catch (error) {
      this.stop(error)
    }
  }

  /**
   * Tells what was written, once it is committed; in a turn of its own, as telling other tabs takes time and the person waits for
   * the answer. Dexie's cache of watched queries must be off: only its own calls keep that right.
   */
  tell(): void {
    const parts = partsOf(this.db.name, this.written)
    setTimeout(() => Dexie.on.storagemutated.fire(parts))
  }
}

type Keys = InstanceType<typeof RangeSet>

/** Which keys of which indexes were written, in Dexie's notation. */
function partsOf(database: string, written: ReadonlyMap<Table, readonly object[]>): ObservabilitySet {
  const parts: Record<string, Keys> = {}
  for (const [{ name, schema }, rows] of written) {
    const paths = [['', schema.primKey.keyPath], [':dels', schema.primKey.keyPath], ...schema.indexes.map((index) => [index.name, index.keyPath] as const)] as const
    for (const [index, path] of paths) {
      if (rows.length > mostKeys) {
        parts[`idb://${database}/${name}/${index}`] = new RangeSet(Dexie.minKey, [[]])
        continue
      }
      const keys = rows.map((row) => keyOf(row, path)).filter((key) => key !== undefined)
      if (keys.length > 0) parts[`idb://${database}/${name}/${index}`] = new RangeSet().addKeys(keys) as Keys
    }
  }
  return parts
}

/** The key that a row has under a path; nothing where a part of it is empty, as the row then is in no such index. */
function keyOf(row: object, path: string | readonly string[] | null | undefined): IndexableType | undefined {
  const values = (typeof path === 'string' ? [path] : path ?? []).map((field) => (row as Readonly<Record<string, unknown>>)[field])
  if (!values.every((value) => typeof value === 'string' || typeof value === 'number')) return undefined
  return typeof path === 'string' ? values[0] : values
}
