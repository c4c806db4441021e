/** Puts chosen photos with a record, one by one: the file first, then the row that points to it. */
import type { AttachmentOwner } from '@/domain/attachment'
import type { Id, JsonValue, Timestamp } from '@/domain/ids'
import type { LatLon } from '@/domain/spot'
import { beginAttachment } from './beginAttachment'
import type { PhotoIntake, PhotoProblem } from './photos'
import type { SaveProblem, Storage } from './storage'

/** Why one photo was not kept, or (`cut-short`) kept with a remark. */
export interface PhotoTrouble {
  readonly file: string
  readonly problem: PhotoProblem | SaveProblem | 'cut-short'
}

/** What became of a batch. */
export interface PhotosAdded {
  readonly kept: number
  readonly troubles: readonly PhotoTrouble[]
  /** Time and place of the first kept photo that knows them. */
  readonly takenAt: Timestamp | null
  readonly gps: LatLon | null
}

/** How photos are added. */
export interface PhotoBatch {
  readonly dossier: Id
  readonly ownerKind: AttachmentOwner
  readonly owner: Id
  readonly files: readonly File[]
  /** Where counting starts: the number of photos that are there. */
  readonly position: number
  /** For "Maak ongedaan". */
  readonly label: string
  readonly intake: (file: File) => Promise<PhotoIntake>
  readonly onProgress?: (done: number) => void
  /** True once the person pressed stop; what is in by then stays. */
  readonly isStopped?: () => boolean
}

/** Adds photos; one that fails never holds back the others, and never what they belong to. */
export async function addPhotos(storage: Pick<Storage, 'files' | 'save'>, batch: PhotoBatch): Promise<PhotosAdded> {
  const troubles: PhotoTrouble[] = []
  let kept = 0
  let takenAt: Timestamp | null = null
  let gps: LatLon | null = null
  for (const [i, file] of batch.files.entries()) {
    if (batch.isStopped?.()) break
    const taken = await batch.intake(file)
    if (!taken.ok) troubles.push({ file: file.name, problem: taken.problem })
    else {
      const problem = await keep(taken, i)
      if (problem) troubles.push({ file: file.name, problem })
      else {
        kept += 1
        takenAt ??= taken.takenAt
        gps ??= taken.gps
        if (taken.cutShort) troubles.push({ file: file.name, problem: 'cut-short' })
      }
    }
    batch.onProgress?.(i + 1)
  }
  return { kept, troubles, takenAt, gps }

  async function keep(photo: PhotoIntake & { ok: true }, i: number): Promise<SaveProblem | undefined> {
    const put = await storage.files.put(photo.bytes)
    if (!put.ok) return put.problem
    const set: Record<string, JsonValue> = {
      kind: 'photo', sha256: put.sha256, mediaType: photo.mediaType, bytes: photo.bytes.length, width: photo.width, height: photo.height, takenAt: photo.takenAt, cleared: false, redacted: false,
    }
    const saved = await storage.save([beginAttachment({ id: crypto.randomUUID(), dossier: batch.dossier, ownerKind: batch.ownerKind, owner: batch.owner, now: new Date().toISOString(), position: batch.position + i, set })], { label: batch.label })
    return saved.ok ? undefined : saved.problem
  }
}
