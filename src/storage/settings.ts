import { problemOf } from './problem'
import type { Database } from './database'
import type { Tombstone } from './journal/frames'
import type { DeviceSettings } from './storage'
import type { Id } from '@/domain/ids'

/** What storage keeps for itself. */
interface OwnSettings {
  device: Id
  /**
   * Up to where journal and database were seen to hold the same: each file up to a byte, the database up to a clock. Lost
   * with the database, so that the next start reads everything.
   */
  journal: { readonly clock: number; readonly files: Readonly<Record<string, number>> }
  /** Erasures that some file may not have heard of. */
  erased: readonly PendingErasure[]
}

/** An erasure under way. */
export interface PendingErasure extends Tombstone {
  /** False until the rows are gone: a start after a crash in between finishes the work. */
  readonly rowsGone: boolean
}

/** A setting of storage itself; undefined when it was never set. */
export async function ownSetting<K extends keyof OwnSettings>(db: Database, key: K): Promise<OwnSettings[K] | undefined> {
  return (await db.settings.get(key))?.value as OwnSettings[K] | undefined
}

/** Keeps a setting of storage itself. */
export async function setOwnSetting<K extends keyof OwnSettings>(db: Database, key: K, value: OwnSettings[K]): Promise<void> {
  await db.settings.put({ key, value })
}

/** The id of this device, made at its first start. */
export async function deviceId(db: Database, newId: () => Id): Promise<Id> {
  return db.transaction('rw', db.settings, async () => {
    const known = await ownSetting(db, 'device')
    if (known !== undefined) return known
    const device = newId()
    await setOwnSetting(db, 'device', device)
    return device
  })
}

/** Settings of the app, kept apart from those of storage by their prefix. */
export function deviceSettings(db: Database): DeviceSettings {
  return {
    async get(key) {
      return (await db.settings.get(`app:${key}`))?.value
    },
    async set(key, value) {
      try {
        await db.settings.put({ key: `app:${key}`, value })
        return { ok: true }
      } catch (error) {
        return { ok: false, problem: problemOf(error) }
      }
    },
  }
}
