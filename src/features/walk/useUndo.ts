import { computed, onScopeDispose, shallowRef, type ComputedRef } from 'vue'
import type { Draft } from '@/domain/change'
import { useStorage } from '@/storage/current'
import type { Undoable } from '@/storage/storage'
import { announce } from '@/ui/announcer'
import { flushAutosaves } from '@/ui/useAutosave'
import { useText } from '@/ui/useText'

/** The latest thing that can be taken back, and the function that does it and says so. A screen offers only what it is about. */
export function useUndo(isMine: (draft: Draft) => boolean): { readonly undoable: ComputedRef<Undoable | undefined>; undo(): Promise<void> } {
  const storage = useStorage()
  const { t } = useText()
  const latest = shallowRef(storage.undoable())
  onScopeDispose(storage.onUndoable((next) => { latest.value = next }))
  return {
    undoable: computed(() => (latest.value?.drafts.some(isMine) ? latest.value : undefined)),
    async undo() {
      flushAutosaves()
      const done = await storage.undo()
      if (done) announce(t('app.undo.done', { what: done.label }))
    },
  }
}
