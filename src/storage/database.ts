import { Dexie, type Table } from 'dexie'
import type { Change, RecordKind, Row } from '@/domain/change'
import type { Id } from '@/domain/ids'
import type { Migration } from './migration'

/** A value that this device remembers for itself; keys of the app begin with `app:`. */
export interface Setting {
  readonly key: string
  readonly value: unknown
}

/** A file kept in the database, where the browser has no private file system. */
export interface StoredFile {
  readonly sha256: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The table of each kind. A new kind does not compile until it has one. */
export const tableOf = {
  dossier: 'dossiers', place: 'places', walk: 'walks', finding: 'findings', attachment: 'attachments', answer: 'answers', advice: 'advices', followUp: 'followUps',
  link: 'links', participant: 'participants', score: 'scores', ownCriterion: 'ownCriteria', ownChecklist: 'ownChecklists', figure: 'figures', training: 'trainings', samplePage: 'samplePages', pageOutcome: 'pageOutcomes', toolReport: 'toolReports',
} as const satisfies Record<RecordKind, string>

/** The tables by name. */
export type Database = Dexie & { readonly [K in RecordKind as (typeof tableOf)[K]]: Table<Row, Id> } & {
  readonly changes: Table<Change, Id>
  readonly settings: Table<Setting, string>
  readonly files: Table<StoredFile, string>
  /** See `BeforeCall`; for requests that do not go through Dexie's calls. */
  readonly beforeCall: BeforeCall
}

const found = import.meta.glob<Migration>('./migrations/*.ts', { eager: true, import: 'default' })

/** Every step, by version. */
export const migrations: readonly Migration[] = Object.values(found).sort((a, b) => a.version - b.version)

/** Called before each call to the database, with its name (`get`, `mutate` …); throwing makes that call fail. Only tests use it. */
export type BeforeCall = (call: string) => void

/**
 * Describes the database, without opening it. Strict durability: relaxed commits may be lost with the phone's power.
 * `steps` leaves out later versions, to make a database as an earlier release did; `prepare` lets a test look at its calls.
 */
export function describeDatabase(name: string, options: { readonly steps?: readonly Migration[]; readonly beforeCall?: BeforeCall; readonly prepare?: (db: Dexie) => void } = {}): Database {
  // Without Dexie's cache of watched queries: writes that do not go through its calls would not reach it.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
  for (const { version, stores, upgrade } of options.steps ?? migrations) {
    const step = db.version(version).stores({ ...stores })
    if (upgrade) step.upgrade(upgrade)
  }
  options.prepare?.(db)
  return Object.assign(db as Database, { beforeCall: options.beforeCall ?? (() => undefined) })
}

/** The database on the device was written by a later version of the app. */
export class NewerDatabaseError extends Error {
  override readonly name = 'VersionError'
}

/**
 * Opens the database, or rejects with `NewerDatabaseError`. Dexie by itself opens a newer database under the old schema and writes
 * into it; what the newer version relies on would then be missing.
 */
export async function openDatabase(db: Database): Promise<void> {
  await db.open()
  // Dexie keeps room between versions: its 1 is the browser's 10.
  if (db.backendDB().version / 10 > db.verno) {
    db.close()
    throw new NewerDatabaseError('this database belongs to a later version of the app')
  }
}
