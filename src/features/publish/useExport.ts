/** Writes a dossier in a format and hands the file to the person. Heavy writers load only here. */
import { readonly, ref, type Ref } from 'vue'
import type { DossierContent } from '@/domain/dossierContent'
import type { Wijk } from '@/domain/wijk'
import type { AdviceOrder, ExportInput } from '@/exchange/format'
import { loadMessages, translator, type LocaleId } from '@/locales'
import type { Storage } from '@/storage/storage'
import { asFile, offerDownload } from '@/ui/offerDownload'

/** Where an export stands. */
export type ExportState = { readonly step: 'idle' } | { readonly step: 'making'; readonly format: string } | { readonly step: 'made'; readonly name: string } | { readonly step: 'failed' }

/** Choices for a document. */
export interface ExportChoice {
  readonly content: DossierContent
  readonly locale: LocaleId
  readonly order: AdviceOrder
}

/** The wijken that this device has loaded; none is fine. */
export async function loadedWijken(storage: Pick<Storage, 'settings'>): Promise<readonly Wijk[]> {
  const stored = await storage.settings.get('wijken')
  return Array.isArray(stored) ? (stored as Wijk[]) : []
}

/** What writers look at, for one dossier on this device. */
export async function exportInputFor(storage: Pick<Storage, 'settings' | 'files'>, choice: ExportChoice, madeAt: string): Promise<ExportInput> {
  const messages = await loadMessages(choice.locale)
  return {
    content: choice.content, files: (sha256) => storage.files.read(sha256), locale: choice.locale, t: translator(choice.locale, messages),
    madeAt, wijken: await loadedWijken(storage), order: choice.order,
  }
}

/** One export at a time; trouble is a state, never lost work. */
export function useExport(storage: Pick<Storage, 'settings' | 'files'>): { readonly state: Readonly<Ref<ExportState>>; run(formatId: string, choice: ExportChoice): Promise<void> } {
  const state = ref<ExportState>({ step: 'idle' })
  async function run(formatId: string, choice: ExportChoice): Promise<void> {
    if (state.value.step === 'making') return
    state.value = { step: 'making', format: formatId }
    try {
      const { formatById, fileNameFor } = await import('@/exchange')
      const format = formatById(formatId)
      if (!format) throw new Error(`no format ${formatId}`)
      const madeAt = new Date().toISOString()
      const bytes = await format.write(await exportInputFor(storage, choice, madeAt))
      const name = fileNameFor(format, choice.content.dossier.title, madeAt)
      offerDownload(asFile(bytes, format.mediaType), name)
      state.value = { step: 'made', name }
    } catch (error) {
      console.error(error)
      state.value = { step: 'failed' }
    }
  }
  return { state: readonly(state) as Readonly<Ref<ExportState>>, run }
}
