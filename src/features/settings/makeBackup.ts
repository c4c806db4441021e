/** Making a back-up: the changes and files of one or all dossiers, with the city's library or what one dossier needs of it, as one zip. */
import type { Change } from '@/domain/change'
import { emptyContent } from '@/domain/dossierContent'
import { dossiersIn, projectContent } from '@/domain/projection'
import type { Id, Timestamp } from '@/domain/ids'
import { libraryId } from '@/domain/library'
import type { LocaleId, Translate } from '@/locales'
import type { Storage } from '@/storage/storage'
import { appVersion } from '@/ui/appVersion'
import { asFile } from '@/ui/offerDownload'

/** How a back-up ended. `stopped`: the person stopped it. */
export type BackupMade =
  | { readonly ok: true; readonly file: Blob; readonly name: string; readonly dossiers: readonly Id[]; readonly madeAt: Timestamp }
  | { readonly ok: false; readonly problem: 'nothing' | 'stopped' | 'failed' }

/** What making one needs. */
export interface BackupWish {
  readonly storage: Pick<Storage, 'changes' | 'files'>
  /** All dossiers and the library when left out. */
  readonly dossier?: Id
  readonly locale: LocaleId
  readonly t: Translate
  readonly now: Date
  readonly signal: AbortSignal
  /** Files read so far, and how many there are. */
  readonly onProgress: (done: number, total: number) => void
}

/** Name of the file: the day of the device, so that the newest is easy to find. */
export function backupName(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `drempelwijs-back-up-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.zip`
}

/** Makes the file. Never throws: a failure says so, and nothing on the device changes. */
export async function makeBackup(wish: BackupWish): Promise<BackupMade> {
  const { storage, signal, now } = wish
  const madeAt = now.toISOString()
  try {
    const [{ formatById }, { emptyCatalogue }, changes] = await Promise.all([import('@/exchange'), import('@/catalogue'), changesFor(storage, wish.dossier)])
    const format = formatById('backup')
    if (changes.length === 0) return { ok: false, problem: 'nothing' }
    const ids = dossiersIn(changes)
    // Part of the library is no back-up of the library.
    const dossiers = wish.dossier === undefined && changes.some(({ dossier }) => dossier === libraryId) ? [...ids, libraryId] : ids
    const content = ids.map((id) => projectContent(changes, id)).find((found) => found !== undefined) ?? emptyContent(ids[0] ?? libraryId)
    if (!format) return { ok: false, problem: 'failed' }
    const total = new Set(changes.flatMap(({ kind, set }) => (kind === 'attachment' && typeof set['sha256'] === 'string' ? [set['sha256']] : []))).size
    let done = 0
    wish.onProgress(0, total)
    const bytes = await format.write({
      content, catalogue: emptyCatalogue, changes, locale: wish.locale, t: wish.t, madeAt, wijken: [], order: 'hand', appVersion,
      files: async (sha256) => {
        signal.throwIfAborted()
        const file = await storage.files.read(sha256)
        wish.onProgress(++done, total)
        return file
      },
    })
    if (signal.aborted) return { ok: false, problem: 'stopped' }
    return { ok: true, file: asFile(bytes, format.mediaType), name: backupName(now), dossiers, madeAt }
  } catch (error) {
    if (signal.aborted) return { ok: false, problem: 'stopped' }
    console.error(error)
    return { ok: false, problem: 'failed' }
  }
}

/** All changes of the device, or those of one dossier with what it needs of the library. */
async function changesFor(storage: Pick<Storage, 'changes'>, dossier: Id | undefined): Promise<readonly Change[]> {
  if (dossier === undefined) return storage.changes()
  const [{ libraryNeeds }, own, library] = await Promise.all([import('@/exchange/backup/libraryNeeds'), storage.changes([dossier]), storage.changes([libraryId])])
  return own.length === 0 ? [] : [...own, ...libraryNeeds(own, library)]
}
