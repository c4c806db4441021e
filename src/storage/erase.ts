import { recordKinds } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { filesOfDossier } from './attachments'
import type { Clock } from './clock'
import { tableOf, type Database } from './database'
import type { Journal } from './journal/journal'
import type { LastWords } from './lastWords'
import { forgetLeftWords } from './leftWords'
import { ownSetting, setOwnSetting, type PendingErasure } from './settings'
import type { ErasureReport, Files } from './storage'
import type { Tabs } from './tabs'

/** How long another tab may take to drop its copy before it counts as asleep. */
const patienceMilliseconds = 2000

/** What erasing needs from outside. */
export interface EraseNeeds {
  readonly db: Database
  readonly journal: Journal | undefined
  readonly files: Files
  readonly tabs: Tabs
  readonly clock: Clock
  readonly lastWords: LastWords
  readonly newId: () => Id
  /** Forgets what this tab still wanted to write or undo. */
  readonly forget: (dossier: Id) => void
}

/**
 * Takes a dossier off this device. Written down before it begins, so that a start after a crash halfway finishes it. Rejects as the
 * copies do: before the rows are gone nothing has changed then, after it the next start finishes the rest. What it cannot do: wipe the
 * blocks of the disk on which the browser had written. Only within the lane.
 */
export async function erase(needs: EraseNeeds, dossier: Id): Promise<ErasureReport> {
  const { db, journal, files, clock, forget } = needs
  const toRemove = await filesOfDossier(db, dossier)
  const erasure: PendingErasure = { dossier, files: await journal?.names() ?? [], upTo: clock.latest, rowsGone: false }
  await note(db, erasure)
  let gone: Pick<ErasureReport, 'records' | 'changes'>
  try {
    gone = await deleteRows(db, erasure)
  } catch (error) {
    // Nothing is gone. Finishing this at a later start, when the person has gone on with the dossier, would be a loss.
    await note(db, { ...erasure, files: [], rowsGone: true })
    throw error
  }
  forget(dossier)

  let waitingTabs = 0
  try {
    if (journal && erasure.files.length > 0) await journal.append({ erased: { dossier, files: erasure.files, upTo: erasure.upTo } })
    waitingTabs = (await tellTabs(needs, { dossier, upTo: erasure.upTo })).length
    forgetLeftWords(needs.lastWords, dossier)
    // Once more: a tab may have had a save of this dossier on its way.
    await deleteRows(db, erasure)
    await journal?.dropOwn(erasure)
    await journal?.dropFromOrphans([erasure])
    const left = new Set(await journal?.names() ?? [])
    await note(db, { ...erasure, files: erasure.files.filter((name) => left.has(name)), rowsGone: true })
  } catch (error) {
    // This tab's file is on the list of what is not read again: what comes now must not go into it.
    await journal?.leave()
    throw error
  }

  let removed = 0
  for (const sha256 of toRemove) if (await files.remove(sha256)) removed += 1
  forget(dossier)
  return { ...gone, files: removed, waitingTabs }
}

/** Deletes the rows and changes of a dossier in one transaction, with the note that they are gone. */
export async function deleteRows(db: Database, erasure: PendingErasure): Promise<Pick<ErasureReport, 'records' | 'changes'>> {
  const { dossier } = erasure
  return db.transaction('rw', [...recordKinds.map((kind) => db[tableOf[kind]]), db.changes, db.settings], async () => {
    let records = await db.dossiers.where('id').equals(dossier).delete()
    for (const kind of recordKinds) if (kind !== 'dossier') records += await db[tableOf[kind]].where('dossier').equals(dossier).delete()
    const changes = await db.changes.where('[dossier+clock]').between([dossier, 0], [dossier, Infinity]).delete()
    await note(db, { ...erasure, rowsGone: true })
    return { records, changes }
  })
}

/** Keeps the note of an erasure; one that is wholly done is forgotten. */
async function note(db: Database, erasure: PendingErasure): Promise<void> {
  const others = (await ownSetting(db, 'erased') ?? []).filter(({ dossier, upTo }) => dossier !== erasure.dossier || upTo !== erasure.upTo)
  await setOwnSetting(db, 'erased', erasure.rowsGone && erasure.files.length === 0 ? others : [...others, erasure])
}

/** Asks the other tabs to drop their copy; resolves to the journal files of those that did not answer in time. */
async function tellTabs({ tabs, journal, newId }: EraseNeeds, what: { readonly dossier: Id; readonly upTo: number }): Promise<readonly string[]> {
  const number = newId()
  const waiting = new Set(await journal?.living() ?? [])
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer)
      stop()
      resolve([...waiting])
    }
    const timer = setTimeout(finish, patienceMilliseconds)
    const stop = tabs.listen((message) => {
      if (message.type !== 'erased' || message.number !== number || message.file === null) return
      waiting.delete(message.file)
      if (waiting.size === 0) finish()
    })
    tabs.send({ type: 'erase', number, ...what })
    if (waiting.size === 0) finish()
  })
}
