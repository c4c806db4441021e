import { recordKinds, type Change } from '@/domain/change'
import type { Id } from '@/domain/ids'
import { filesOfDossier } from './attachments'
import type { ChangeMaker } from './changeMaker'
import { tableOf, type Database } from './database'
import { removeFiles } from './files'
import type { Tombstone } from './journal/frames'
import type { Journal } from './journal/journal'
import type { LastWords } from './lastWords'
import { forgetLeftWords } from './leftWords'
import { isUnfinished, ownSetting, setOwnSetting, type DossierErasure } from './settings'
import type { ErasureReport, Files } from './storage'
import type { Message, Tabs } from './tabs'

/** How long another tab may take to drop its copy before it counts as asleep. */
const patienceMilliseconds = 2000

/** What erasing needs from outside. */
export interface EraseNeeds extends ChangeMaker {
  readonly db: Database
  readonly journal: Journal | undefined
  readonly files: Files
  readonly tabs: Tabs
  readonly lastWords: LastWords
  readonly newId: () => Id
  /** Changes that this tab still wants to write. */
  readonly unsaved: () => readonly Change[]
  /** Forgets what this tab still wanted to write or undo of a dossier. */
  readonly forgetDossier: (dossier: Id) => void
  /** As that, for records of a participant; no undo touches what was `corrected` either. */
  readonly forgetRecords: (records: Iterable<Id>, corrected: Iterable<Id>) => void
}

/**
 * Takes a dossier off this device. Written down before it begins, so that a start after a crash halfway finishes it. Rejects as the
 * copies do: before the rows are gone nothing has changed then, after it the next start finishes the rest. What it cannot do: wipe the
 * blocks of the disk on which the browser had written. Only within the lane.
 */
export async function erase(needs: EraseNeeds, dossier: Id): Promise<ErasureReport> {
  const { db, journal, clock, forgetDossier } = needs
  const erasure: DossierErasure = { dossier, files: await journal?.names() ?? [], upTo: clock.latest, rowsGone: false, attachments: [...await filesOfDossier(db, dossier)] }
  await note(db, erasure)
  let gone: Pick<ErasureReport, 'records' | 'changes'>
  try {
    gone = await deleteRows(db, erasure)
  } catch (error) {
    // Nothing is gone. Finishing this at a later start, when the person has gone on with the dossier, would be a loss.
    await note(db, { ...erasure, files: [], attachments: [], rowsGone: true })
    throw error
  }
  forgetDossier(dossier)

  const stone = { dossier, files: erasure.files, upTo: erasure.upTo }
  const waitingTabs = await dropCopies(needs, {
    stone,
    message: (number) => ({ type: 'erase', number, dossier, upTo: erasure.upTo }),
    isGone: (change) => change.dossier === dossier,
    // Once more: a tab may have had a save of this dossier on its way.
    rowsAgain: async () => { await deleteRows(db, erasure) },
  })
  await note(db, { ...erasure, files: await stillThere(journal, erasure.files), rowsGone: true })
  const files = await removeFiles(needs.files, erasure.attachments ?? [])
  await note(db, { ...erasure, files: await stillThere(journal, erasure.files), attachments: [], rowsGone: true })
  forgetDossier(dossier)
  return { ...gone, files, waitingTabs }
}

/** What is dropped from the second copy, from other tabs and from notes. */
export interface ToDrop {
  readonly stone: Tombstone
  readonly message: (number: Id) => Message
  readonly isGone: (change: Change) => boolean
  /** Takes away rows that another tab wrote meanwhile. */
  readonly rowsAgain: () => Promise<void>
}

/** Takes something erased out of the journals, the other tabs and their last words. Resolves to how many tabs did not answer. */
export async function dropCopies(needs: EraseNeeds, { stone, message, isGone, rowsAgain }: ToDrop): Promise<number> {
  const { journal, lastWords } = needs
  try {
    if (journal && (stone.files.length > 0 || 'records' in stone)) await journal.append({ erased: stone })
    const waiting = await tellTabs(needs, message)
    forgetLeftWords(lastWords, isGone)
    await rowsAgain()
    await journal?.dropOwn(stone)
    await journal?.dropFromOrphans([stone])
    return waiting.length
  } catch (error) {
    // This tab's file is on the list of what is not read again: what comes now must not go into it.
    await journal?.leave()
    throw error
  }
}

/** Those of these journal files that are there. */
export async function stillThere(journal: Journal | undefined, files: readonly string[]): Promise<readonly string[]> {
  const names = new Set(await journal?.names() ?? [])
  return files.filter((name) => names.has(name))
}

/** Deletes the rows and changes of a dossier in one transaction, with the note that they are gone. */
export async function deleteRows(db: Database, erasure: DossierErasure): Promise<Pick<ErasureReport, 'records' | 'changes'>> {
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
async function note(db: Database, erasure: DossierErasure): Promise<void> {
  const others = (await ownSetting(db, 'erased') ?? []).filter(({ dossier, upTo }) => dossier !== erasure.dossier || upTo !== erasure.upTo)
  await setOwnSetting(db, 'erased', isUnfinished(erasure) ? [...others, erasure] : others)
}

/** Asks the other tabs to drop their copy; resolves to the journal files of those that did not answer in time. */
async function tellTabs({ tabs, journal, newId }: EraseNeeds, message: (number: Id) => Message): Promise<readonly string[]> {
  const number = newId()
  const waiting = new Set(await journal?.living() ?? [])
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer)
      stop()
      resolve([...waiting])
    }
    const timer = setTimeout(finish, patienceMilliseconds)
    const stop = tabs.listen((answer) => {
      if (answer.type !== 'erased' || answer.number !== number || answer.file === null) return
      waiting.delete(answer.file)
      if (waiting.size === 0) finish()
    })
    tabs.send(message(number))
    if (waiting.size === 0) finish()
  })
}
