/** Changes of a stored photo that make a new file: the new one is stored first, the row follows, the old one goes. */
import { ref } from 'vue'
import type { Attachment } from '@/domain/attachment'
import { useStorage } from '@/storage/current'
import type { SaveProblem, Storage } from '@/storage/storage'
import { blackOut, turnPhoto, type Part } from '@/storage/photos'

/** What became of a change. `still-elsewhere`: the new photo is there, and another finding holds the same original. */
export type PhotoChanged = 'ok' | 'still-elsewhere' | 'missing' | 'undecodable' | 'memory' | SaveProblem

type Repaint = (bytes: Uint8Array<ArrayBuffer>) => ReturnType<typeof blackOut>

/** Puts a repainted photo in the place of the old one. Without `label`: the old file is gone, so nothing can be undone. */
export async function replacePhoto(storage: Pick<Storage, 'files' | 'save'>, photo: Attachment, repaint: Repaint, redacted: boolean): Promise<PhotoChanged> {
  const bytes = await storage.files.read(photo.sha256)
  if (!bytes) return 'missing'
  const painted = await repaint(bytes)
  if (!painted.ok) return painted.problem
  const put = await storage.files.put(painted.bytes)
  if (!put.ok) return put.problem
  if (put.sha256 === photo.sha256) return 'ok'
  const set = { sha256: put.sha256, bytes: painted.bytes.length, width: painted.width, height: painted.height, mediaType: 'image/jpeg', ...(redacted ? { redacted: true } : {}) }
  const saved = await storage.save([{ dossier: photo.dossier, kind: 'attachment', record: photo.id, set }])
  if (!saved.ok) return saved.problem
  return await storage.files.remove(photo.sha256) ? 'ok' : 'still-elsewhere'
}

/** Turning and blacking out, one at a time. */
export function usePhotoChange(photo: () => Attachment | undefined) {
  const storage = useStorage()
  const isBusy = ref(false)
  const outcome = ref<PhotoChanged | null>(null)
  async function change(repaint: Repaint, redacted: boolean): Promise<PhotoChanged> {
    const now = photo()
    if (!now || isBusy.value) return 'failed'
    isBusy.value = true
    outcome.value = null
    try {
      outcome.value = await replacePhoto(storage, now, repaint, redacted)
      return outcome.value
    } finally {
      isBusy.value = false
    }
  }
  return {
    isBusy, outcome,
    turn: (quarterTurns: 1 | 3) => change((bytes) => turnPhoto(bytes, quarterTurns), false),
    black: (parts: readonly Part[]) => change((bytes) => blackOut(bytes, parts), true),
  }
}
