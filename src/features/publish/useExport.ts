/** Writes a dossier in a format and hands the file to the person. Heavy writers load only here. */
import { writtenFile, type ExportChoice, type ExportStore } from '@/exchange/exportInput'
import { useDownload, type DownloadState } from '@/ui/useDownload'
import type { Ref } from 'vue'

/** One export at a time; trouble is a state, never lost work. */
export function useExport(storage: ExportStore): { readonly state: Readonly<Ref<DownloadState>>; run(formatId: string, choice: ExportChoice): Promise<void> } {
  const { state, run } = useDownload()
  return { state, run: (formatId, choice) => run(formatId, () => writtenFile(storage, formatId, choice)) }
}
