import type { Id } from '@/domain/ids'
import type { Storage } from '@/storage/storage'
import { beginAttachment } from './findingDrafts'
import type { Recording } from './recording'

/** Puts a voice note with a finding: the file first, then its row. False when there was no room. */
export async function addVoice(storage: Pick<Storage, 'files' | 'save'>, of: { readonly dossier: Id; readonly owner: Id; readonly recording: Recording; readonly position: number; readonly label: string }): Promise<boolean> {
  const { bytes, mediaType, seconds } = of.recording
  const put = await storage.files.put(bytes)
  if (!put.ok) return false
  const now = new Date().toISOString()
  const set = { kind: 'voice', sha256: put.sha256, mediaType, bytes: bytes.length, seconds, transcript: '', takenAt: now }
  const saved = await storage.save([beginAttachment({ id: crypto.randomUUID(), dossier: of.dossier, owner: of.owner, now, position: of.position, set })], { label: of.label })
  return saved.ok
}
