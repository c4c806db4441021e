import { onScopeDispose, readonly, shallowRef, type ShallowRef } from 'vue'
import { useStorage } from '@/storage/current'
import type { Undoable } from '@/storage/storage'
import { announce } from '@/ui/announcer'
import { flushAutosaves } from '@/ui/useAutosave'
import { useText } from '@/ui/useText'

/** The latest thing that can be taken back, and the function that does it and says so. */
export function useUndo(): { readonly undoable: Readonly<ShallowRef<Undoable | undefined>>; undo(): Promise<void> } {
  const storage = useStorage()
  const { t } = useText()
  const undoable = shallowRef(storage.undoable())
  onScopeDispose(storage.onUndoable((next) => { undoable.value = next }))
  return {
    undoable: readonly(undoable) as Readonly<ShallowRef<Undoable | undefined>>,
    async undo() {
      flushAutosaves()
      const done = await storage.undo()
      if (done) announce(t('app.undo.done', { what: done.label }))
    },
  }
}
