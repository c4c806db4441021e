import { Ballast } from './ballast'
import { changeMaker, type ChangeMaker } from './changeMaker'
import { Clock } from './clock'
import { Copies } from './copies'
import { describeDatabase, openDatabase, type Database } from './database'
import { DeviceStorage } from './deviceStorage'
import { Forgotten } from './forgotten'
import { BrowserDisc } from './journal/browserDisc'
import { Journal } from './journal/journal'
import { Lane } from './lane'
import { LastWords, smallStore } from './lastWords'
import { inOrder } from './history'
import type { OpenOptions, OpenProblem } from './options'
import { recover } from './recover'
import { deviceId } from './settings'
import { usage } from './space'
import type { Storage } from './storage'
import { Tabs } from './tabs'
import { UndoStack } from './undo'
import { Writer } from './writer'
import type { Change } from '@/domain/change'

/** Milliseconds that a start waits for another tab's upkeep of the journal. */
const upkeepPatience = 5000

/** The store could not be opened. What the journal could still give is with it, for a rescue file. */
export class StorageOpenError extends Error {
  override readonly name = 'StorageOpenError'

  constructor(readonly problem: OpenProblem, readonly rescue: () => Promise<readonly Change[]>, cause: unknown) {
    super(`the database could not be opened (${problem})`, { cause })
  }
}

/**
 * Opens the store of this device and mends what a crash left, see `report`. Rejects with `StorageOpenError` where there is no
 * database to be had; resolves with one copy (`report.singleCopy`) where there is no journal.
 */
export async function openStorage(options: OpenOptions = {}): Promise<Storage> {
  const { name = 'drempelwijs', now = () => new Date().toISOString(), newId = () => crypto.randomUUID() } = options
  const db = describeDatabase(name, options)
  // Database and file system come up side by side; each takes its time on a phone.
  const opening = openOrTell(db, options)
  opening.catch(() => undefined)
  const disc = options.disc === undefined ? await BrowserDisc.open(name) : options.disc ?? undefined
  const journal = disc && new Journal(disc, newId)
  const upkeep = <T>(task: () => Promise<T>): Promise<T> => (disc ? disc.alone('upkeep', upkeepPatience, task) : task())

  try {
    await opening
    const device = await deviceId(db, newId)
    const makerOf = (from: Clock): ChangeMaker => ({ clock: from, make: changeMaker({ device, now, newId, clock: from }) })
    const { report, clock: time, erased, tidy } = await upkeep(() => recover(db, journal, (above) => makerOf(new Clock(above))))
    const ballast = new Ballast(disc)
    const lane = new Lane()
    const tabs = new Tabs(name)
    const clock = new Clock(time)
    const undo = new UndoStack()
    const copies = new Copies(db, journal, ballast)
    const { make } = makerOf(clock)
    const forgotten = new Forgotten(erased)
    const writer = new Writer({ make, now, clock, onClock: (latest) => tabs.send({ type: 'clock', clock: latest }), copies, undo, lane })
    const lastWords = new LastWords(`${name}:unsaved:`, newId(), smallStore())
    const storage = new DeviceStorage({ db, disc, journal, ballast, lane, tabs, clock, undo, copies, writer, upkeep, newId, make, forgotten, device, report, lastWords })
    await storage.takeLastWords().catch(() => undefined)
    writer.listen(() => lastWords.note(writer.unsaved()))
    if (typeof document !== 'undefined') followPage(storage, lastWords, () => writer.unsaved())
    // Behind the first saves: neither is needed to begin, and both are tried again at the next start.
    storage.inBackground(() => upkeep(() => lane.run(() => tidy(storage.files))))
    storage.inBackground(async () => ballast.lay(freeBytes(await usage())))
    return storage
  } catch (error) {
    db.close()
    const rescue = async (): Promise<readonly Change[]> => {
      const orphans = await journal?.readOrphans({}) ?? []
      const { survivors } = await import('./erasures')
      return inOrder(survivors(orphans, orphans.flatMap(({ tombstones }) => tombstones)).found)
    }
    throw new StorageOpenError((error as Error).name === 'VersionError' ? 'newer' : 'failed', rescue, error)
  }
}

async function openOrTell(db: Database, { onBlocked, blockedAfter = 3000 }: OpenOptions): Promise<void> {
  const timer = setTimeout(() => onBlocked?.(), blockedAfter)
  try {
    await openDatabase(db)
  } finally {
    clearTimeout(timer)
  }
}

/** Words of a tab that goes away are noted, and taken over by a tab that stays. */
function followPage(storage: DeviceStorage, lastWords: LastWords, unsaved: () => readonly Change[]): void {
  lastWords.followPage(window, () => document.visibilityState === 'hidden', unsaved)
  window.addEventListener('storage', ({ key }) => { if (lastWords.isOfOther(key)) storage.inBackground(() => storage.hearLastWords()) })
}

function freeBytes({ usedBytes, quotaBytes }: { readonly usedBytes: number | null; readonly quotaBytes: number | null }): number | null {
  return usedBytes === null || quotaBytes === null ? null : quotaBytes - usedBytes
}
