/** Making a back-up: the changes and files of one or all dossiers as one zip, handed to the browser as a download. */
import { asDossier } from '@/domain/dossier'
import type { DossierContent } from '@/domain/dossierContent'
import { projectContent } from '@/domain/projection'
import type { Id, Timestamp } from '@/domain/ids'
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
  /** All dossiers when left out. */
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

/** Every format asks for a content; a back-up of removed dossiers only has none, and reads the changes alone. */
function emptyContent(id: Id): DossierContent {
  return { dossier: asDossier({ id, dossier: id, stamps: {} }), places: [], walks: [], findings: [], attachments: [], answers: [], advices: [], followUps: [], links: [], removedLinks: [], participants: [], scores: [] }
}

/** Makes the file. Never throws: a failure says so, and nothing on the device changes. */
export async function makeBackup(wish: BackupWish): Promise<BackupMade> {
  const { storage, signal, now } = wish
  const madeAt = now.toISOString()
  try {
    const [{ formatById }, { emptyCatalogue }, changes] = await Promise.all([import('@/exchange'), import('@/catalogue'), storage.changes(wish.dossier === undefined ? undefined : [wish.dossier])])
    const format = formatById('backup')
    const dossiers = [...new Set(changes.map((change) => change.dossier))]
    const first = dossiers[0]
    if (first === undefined) return { ok: false, problem: 'nothing' }
    const content = dossiers.map((id) => projectContent(changes, id)).find((found) => found !== undefined) ?? emptyContent(first)
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
