import type { AttachmentOwner } from '@/domain/attachment'
import type { Id } from '@/domain/ids'
import { beginAttachment } from './beginAttachment'
import type { Storage } from './storage'

/** A voice note as the recorder hands it over. */
export interface SpokenNote {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly seconds: number
}

/** Puts a voice note with a record: the file first, then its row. False when there was no room. */
export async function addVoice(storage: Pick<Storage, 'files' | 'save'>, of: { readonly dossier: Id; readonly ownerKind: AttachmentOwner; readonly owner: Id; readonly recording: SpokenNote; readonly position: number; readonly label: string }): Promise<boolean> {
  const { bytes, mediaType, seconds } = of.recording
  const put = await storage.files.put(bytes)
  if (!put.ok) return false
  const now = new Date().toISOString()
  const set = { kind: 'voice', sha256: put.sha256, mediaType, bytes: bytes.length, seconds, transcript: '', takenAt: now }
  const saved = await storage.save([beginAttachment({ id: crypto.randomUUID(), dossier: of.dossier, ownerKind: of.ownerKind, owner: of.owner, now, position: of.position, set })], { label: of.label })
  return saved.ok
}
