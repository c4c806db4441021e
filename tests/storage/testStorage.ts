/** Opens storage in memory: the database by fake-indexeddb, the private files by `MemoryDevice`. */
import 'fake-indexeddb/auto'
import { afterEach, expect } from 'vitest'
import { openStorage, type OpenOptions } from '@/storage'
import { describeDatabase, tableOf } from '@/storage/database'
import { applyChanges, recordKinds, type Change, type Row } from '@/domain/change'
import type { Storage } from '@/storage/storage'
import { MemoryDevice, type MemoryDisc } from './memoryDisc'
import { watchCalls } from './watchCalls'

let count = 0
const opened: Storage[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((storage) => storage.close()))
})

/** A device of its own for each test: a database name and private files. */
export function aDevice(): { readonly name: string; readonly files: MemoryDevice } {
  count += 1
  return { name: `test-${count}`, files: new MemoryDevice() }
}

type Device = ReturnType<typeof aDevice>

/** Opens one tab on a device; it is closed after the test. */
export async function aTab(device: Device = aDevice(), options: OpenOptions & { readonly beforeDisc?: (call: string) => void } = {}): Promise<{ readonly storage: Storage; readonly disc: MemoryDisc }> {
  const { beforeDisc, ...rest } = options
  const disc = device.files.tab(beforeDisc ? { beforeCall: beforeDisc } : {})
  const { beforeCall } = rest
  const storage = await openStorage({ name: device.name, disc, ...rest, ...(beforeCall ? { prepare: (db) => watchCalls(db, beforeCall) } : {}) })
  opened.push(storage)
  return { storage, disc }
}

/** Everything in the database, read past storage. */
export async function contentsOf({ name }: Device): Promise<{ readonly changes: readonly Change[]; readonly rows: ReadonlyMap<string, Row> }> {
  const db = describeDatabase(name)
  try {
    const rows = new Map<string, Row>()
    for (const kind of recordKinds) for (const row of await db[tableOf[kind]].toArray()) rows.set(`${kind} ${row.id}`, row)
    return { changes: await db.changes.toArray(), rows }
  } finally {
    db.close()
  }
}

/** Holds for every state that a device may ever be in: the rows are what the changes say, no more and no less. */
export async function expectRowsToFollowFromChanges(device: Device): Promise<void> {
  const { changes, rows } = await contentsOf(device)
  const byRecord = new Map<string, Change[]>()
  for (const change of changes) byRecord.set(`${change.kind} ${change.record}`, [...byRecord.get(`${change.kind} ${change.record}`) ?? [], change])
  const expected = new Map([...byRecord].map(([name, ofRecord]) => [name, applyChanges(undefined, ofRecord)]))
  expect(rows).toEqual(expected)
}

/** Loses the database, as a browser does that finds it corrupt. */
export async function loseDatabase({ name }: Device): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error('not deleted'))
  })
}

/** Waits until something holds: for what other tabs are told. */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('it never came to hold')
}

/** The error that a full disk gives, bare or as Dexie wraps it. */
export function fullDisk(): Error {
  return Object.assign(new Error('full'), { name: 'QuotaExceededError' })
}
