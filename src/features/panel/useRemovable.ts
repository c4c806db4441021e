import { computed, shallowRef } from 'vue'
import type { Attachment } from '@/domain/attachment'
import { useStorage } from '@/storage/current'

/** Attachments that can be taken away and put back in their own place, until the screen is left. */
export function useRemovable(present: () => readonly Attachment[]) {
  const storage = useStorage()
  const removed = shallowRef<readonly Attachment[]>([])
  const isRemoved = (one: Attachment): boolean => !present().some(({ id }) => id === one.id)
  const set = (one: Attachment, deletedAt: string | null) => storage.save([{ dossier: one.dossier, kind: 'attachment', record: one.id, set: { deletedAt } }])
  return {
    isRemoved,
    shown: computed(() => [...present(), ...removed.value.filter(isRemoved)].sort((a, b) => a.position - b.position)),
    async remove(one: Attachment): Promise<void> {
      removed.value = [...removed.value.filter(({ id }) => id !== one.id), one]
      await set(one, new Date().toISOString())
    },
    putBack: (one: Attachment) => set(one, null),
  }
}
