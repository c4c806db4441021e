/** A back-up as a page uses it: one at a time, with progress, a way to stop, and what came of it. */
import { onScopeDispose, ref, shallowRef, type Ref } from 'vue'
import type { Id } from '@/domain/ids'
import { useStorage } from '@/storage/current'
import { announce } from '@/ui/announcer'
import { offerDownload } from '@/ui/offerDownload'
import { flushAutosaves } from '@/ui/useAutosave'
import { useText } from '@/ui/useText'
import { rememberBackup, type LastBackup } from './lastBackup'
import { makeBackup } from './makeBackup'

/** Where a back-up stands. */
export type BackupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'problem'; readonly problem: 'nothing' | 'stopped' | 'failed' }

/** What a page does with it. */
export interface Backup {
  readonly state: Readonly<Ref<BackupState>>
  /** Makes and downloads it; true when the file was handed to the browser. */
  make(dossier?: Id): Promise<boolean>
  stop(): void
}

/** One back-up at a time. Leaving the page stops it. */
export function useBackup(onMade: (last: LastBackup) => void): Backup {
  const storage = useStorage()
  const { t, locale } = useText()
  const state = shallowRef<BackupState>({ kind: 'idle' })
  const controller = ref<AbortController>()
  onScopeDispose(() => controller.value?.abort())
  return {
    state,
    stop: () => controller.value?.abort(),
    make: async (dossier) => {
      if (state.value.kind === 'busy') return false
      flushAutosaves()
      const mine = (controller.value = new AbortController())
      state.value = { kind: 'busy', done: 0, total: 0 }
      announce(t('trust.backup.busy'))
      const made = await makeBackup({
        storage, locale: locale.value, t, now: new Date(), signal: mine.signal, ...(dossier === undefined ? {} : { dossier }),
        onProgress: (done, total) => { state.value = { kind: 'busy', done, total } },
      })
      if (!made.ok) {
        state.value = { kind: 'problem', problem: made.problem }
        return false
      }
      offerDownload(made.file, made.name)
      state.value = { kind: 'done', name: made.name, bytes: made.file.size }
      announce(t('trust.backup.made', { name: made.name }))
      onMade(await rememberBackup(storage.settings, made.dossiers, made.madeAt))
      return true
    },
  }
}
