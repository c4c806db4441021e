/** Reading a back-up file: what is in it, or in plain words why it cannot be used. Changes nothing. */
import type { Change } from '@/domain/change'
import type { Id } from '@/domain/ids'
import type { Library } from '@/domain/library'
import type { MessageKey, Translate } from '@/locales'
import type { RestoreInput } from '@/storage/storage'
import { libraryIn, previewOf, type PreviewDossier } from './restorePreview'

/** A part of the file that was left out or is strange. */
export interface BackupProblem { readonly problem: string; readonly detail: string }

/** A back-up that can be put back. */
export interface OpenedBackup extends RestoreInput {
  readonly ok: true
  readonly name: string
  readonly changes: readonly Change[]
  readonly dossiers: readonly PreviewDossier[]
  /** What of the city's library is in it. */
  readonly library: Library | undefined
  readonly problems: readonly BackupProblem[]
  readonly madeAt: string
}

/** The most that we read into memory at once. */
export const backupLimitBytes = 2_000_000_000

/** Opens the file. Never throws. `here` are the dossiers on this device. */
export async function openBackup(file: File, here: ReadonlySet<Id>, t: Translate): Promise<OpenedBackup | { readonly ok: false; readonly message: string }> {
  if (file.size > backupLimitBytes) return { ok: false, message: t('publish.read.too-large') }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { ok: false, message: t('trust.read.unreachable') }
  }
  try {
    const { readBackup } = await import('@/exchange/reading/backup')
    const read = await readBackup(bytes)
    if (!read.ok) return { ok: false, message: t(`publish.read.${read.problem}` as MessageKey, { detail: read.detail }) }
    // The reader makes every array itself, so none lies on memory that is shared between threads.
    const files = read.files as ReadonlyMap<string, Uint8Array<ArrayBuffer>>
    return { ok: true, name: file.name, changes: read.changes, files, dossiers: previewOf(read.changes, here), library: libraryIn(read.changes), problems: read.problems, madeAt: read.manifest.madeAt }
  } catch {
    return { ok: false, message: t('trust.read.unknown') }
  }
}
