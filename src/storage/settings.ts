import type { RecordKind } from '@/domain/change'
import type { Id } from '@/domain/ids'
import type { Database } from './database'
import type { DossierStone, ParticipantStone } from './journal/frames'
import { problemOf } from './problem'
import type { DeviceSettings } from './storage'

/** What storage keeps for itself. */
interface OwnSettings {
  device: Id
  /**
   * Up to where journal and database were seen to hold the same: each file up to a byte, the database up to a clock. Lost
   * with the database, so that the next start reads everything.
   */
  journal: { readonly clock: number; readonly files: Readonly<Record<string, number>> }
  /** Dossiers of which an erasure is not wholly done. */
  erased: readonly DossierErasure[]
  /** Participants who were erased on this device. Kept for good, also when their dossier is erased: a back-up does not bring them back. */
  erasedParticipants: readonly ParticipantErasureNote[]
}

/** How far an erasure is. */
interface ErasureProgress {
  /** False until the rows are gone: a start after a crash in between finishes the work. */
  readonly rowsGone: boolean
  /** SHA-256 of photos and recordings that are to go, unless something else points to them. Earlier versions did not note them. */
  readonly attachments?: readonly string[]
}

/** The erasure of a dossier, under way. */
export type DossierErasure = DossierStone & ErasureProgress
/** The erasure of a participant, under way or done. */
export interface ParticipantErasureNote extends ParticipantStone, ErasureProgress {
  /** What went so far, for the receipt; only while the erasure is under way. */
  readonly taken?: Taken
}

/** What the erasure of a participant took away and corrected. */
export interface Taken {
  readonly participant: number
  readonly score: number
  readonly finding: number
  readonly attachment: number
  readonly changes: number
  readonly files: number
  readonly corrected: readonly { readonly kind: RecordKind; readonly record: Id }[]
}

/** True while files of the journal or photos are still to go. */
export function isUnfinished({ rowsGone, files, attachments = [] }: DossierErasure | ParticipantErasureNote): boolean {
  return !rowsGone || files.length > 0 || attachments.length > 0
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
