/** Writing a dossier: the list of formats. Documents, libraries and the catalogue load only when a format writes. */
import type { Format } from './format'
import { slugOf } from './slug'

export { adviceOrders, type AdviceOrder, type Audience, type ExportInput, type FileSource, type Format } from './format'

const files = import.meta.glob<Format>('./formats/*.ts', { eager: true, import: 'default' })

const audienceOrder: Readonly<Record<Format['audience'], number>> = { document: 0, walk: 1, open: 2, backup: 3 }

/** Every format: documents first, then those of one walk, then open data, then the backup; by id within those. */
export const formats: readonly Format[] = Object.values(files).sort((a, b) => audienceOrder[a.audience] - audienceOrder[b.audience] || (a.id < b.id ? -1 : 1))

/** The format with this id, or undefined. */
export function formatById(id: string): Format | undefined {
  return formats.find((format) => format.id === id)
}

/** A file name for a dossier in a format: letters and digits of the title, the day, the extension. */
export function fileNameFor(format: Format, title: string, madeAt: string): string {
  return `${slugOf(title)}-${madeAt.slice(0, 10)}${format.extension}`
}
