/** Makes a file and hands it to the person: one at a time, with a state to show. Trouble is a state, never lost work. */
import { readonly, ref, type Ref } from 'vue'
import { asFile, offerDownload } from './offerDownload'

/** Where a download stands. */
export type DownloadState = { readonly step: 'idle' } | { readonly step: 'making'; readonly format: string } | { readonly step: 'made'; readonly name: string } | { readonly step: 'failed' }

/** A file that was made. */
export interface MadeFile {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly name: string
}

/** While one is being made, asking for another does nothing. */
export function useDownload(): { readonly state: Readonly<Ref<DownloadState>>; run(format: string, make: () => Promise<MadeFile>): Promise<void> } {
  const state = ref<DownloadState>({ step: 'idle' })
  async function run(format: string, make: () => Promise<MadeFile>): Promise<void> {
    if (state.value.step === 'making') return
    state.value = { step: 'making', format }
    try {
      const { bytes, mediaType, name } = await make()
      offerDownload(asFile(bytes, mediaType), name)
      state.value = { step: 'made', name }
    } catch (error) {
      console.error(error)
      state.value = { step: 'failed' }
    }
  }
  return { state: readonly(state) as Readonly<Ref<DownloadState>>, run }
}
