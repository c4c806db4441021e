/** What writers look at, for one dossier on this device. Every screen that offers a file asks here. */
import { loadCatalogueFor } from '@/catalogue'
import type { Library } from '@/domain/library'
import type { Wijk } from '@/domain/wijk'
import { loadMessages, translator } from '@/locales'
import type { ExportInput, FileSource } from './format'

/** The part of the storage that is needed. */
export interface ExportStore {
  readonly settings: { get(key: string): Promise<unknown> }
  readonly files: { read: FileSource }
  readonly reads: { library(): Promise<Library> }
}

/** What somebody chose: the dossier, the language, the order, and what else a format asks for. */
export type ExportChoice = Omit<ExportInput, 'files' | 't' | 'madeAt' | 'wijken' | 'catalogue'>

/** The wijken that this device has loaded; none is fine. */
export async function loadedWijken(store: Pick<ExportStore, 'settings'>): Promise<readonly Wijk[]> {
  const stored = await store.settings.get('wijken')
  return Array.isArray(stored) ? (stored as Wijk[]) : []
}

/** The whole input, from a choice. */
export async function exportInputFor(store: ExportStore, choice: ExportChoice, madeAt: string): Promise<ExportInput> {
  const [messages, library] = await Promise.all([loadMessages(choice.locale), store.reads.library()])
  const catalogue = await loadCatalogueFor(choice.content, { locale: choice.locale, library })
  return { ...choice, catalogue, files: (sha256) => store.files.read(sha256), t: translator(choice.locale, messages), madeAt, wijken: await loadedWijken(store) }
}

/** Writes one file. The registry of formats, and whatever heavy a format needs, load only here. */
export async function writtenFile(store: ExportStore, formatId: string, choice: ExportChoice): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }> {
  const { formatById, fileNameFor } = await import('.')
  const format = formatById(formatId)
  if (!format) throw new Error(`no format ${formatId}`)
  const madeAt = new Date().toISOString()
  return { bytes: await format.write(await exportInputFor(store, choice, madeAt)), mediaType: format.mediaType, name: fileNameFor(format, choice.content.dossier.title, madeAt) }
}
