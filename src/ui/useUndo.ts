import { computed, onScopeDispose, shallowRef, type ComputedRef } from 'vue'
import type { Draft } from '@/domain/change'
import { announce } from './announcer'
import { flushAutosaves } from './useAutosave'
import { useText } from './useText'

/** Something that can be taken back: its words, and what would change. */
export interface Undoable {
  readonly label: string
  readonly drafts: readonly Draft[]
}

/** The part of the storage that undo needs. */
export interface UndoStore {
  undoable(): Undoable | undefined
  onUndoable(listener: (undoable: Undoable | undefined) => void): () => void
  undo(): Promise<Undoable | undefined>
}

/** The latest thing that can be taken back, and the function that does it and says so. A screen offers only what it is about. */
export function useUndo(storage: UndoStore, isMine: (drafts: readonly Draft[]) => boolean): { readonly undoable: ComputedRef<Undoable | undefined>; undo(): Promise<void> } {
  const { t } = useText()
  const latest = shallowRef(storage.undoable())
  onScopeDispose(storage.onUndoable((next) => { latest.value = next }))
  return {
    undoable: computed(() => (latest.value && isMine(latest.value.drafts) ? latest.value : undefined)),
    async undo() {
      flushAutosaves()
      const done = await storage.undo()
      if (done) announce(t('app.undo.done', { what: done.label }))
    },
  }
}
