/** Writes a checklist to print as a file. Heavy writers, and the drawings, load only here. */
import type { Criterion } from '@/domain/criterion'
import type { Timestamp } from '@/domain/ids'
import { normInWords } from '../document/words'
import { slugOf } from '../slug'
import { checklistSheet, type ChecklistSheetSource } from './checklistSheet'

/** Formats of a printed checklist. */
export const sheetFormats = ['pdf', 'html'] as const
export type SheetFormat = (typeof sheetFormats)[number]

/** What can be drawn; nothing where no drawings are wanted. */
export async function drawingsFor({ locale, t, options }: Pick<ChecklistSheetSource, 'locale' | 't' | 'options'>): Promise<ChecklistSheetSource['drawing']> {
  if (!options.diagrams) return () => undefined
  const [{ diagramOf }, { diagramSketch }] = await Promise.all([import('@/catalogue/diagrams'), import('../document/diagramSketch')])
  return ({ id, answer }: Criterion) => {
    const diagram = diagramOf(id)
    const figure = options.figures ? (normInWords(answer, locale, t) ?? '') : ''
    return diagram && { sketch: diagramSketch(diagram, figure, locale), alt: diagram.alt[locale] }
  }
}

/** The file: the same source gives the same bytes. */
export async function writtenSheet(source: Omit<ChecklistSheetSource, 'drawing'>, format: SheetFormat): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }> {
  const document = checklistSheet({ ...source, drawing: await drawingsFor(source) })
  const madeAt: Timestamp = `${source.madeOn}T00:00:00.000Z`
  const none = async (): Promise<undefined> => undefined
  const name = `${slugOf(document.title)}-${source.madeOn}.${format}`
  switch (format) {
    case 'pdf': return { bytes: await (await import('../pdf/pdf')).pdfOf(document, none, madeAt), mediaType: 'application/pdf', name }
    case 'html': return { bytes: new TextEncoder().encode(await (await import('../html/html')).htmlOf(document, none)), mediaType: 'text/html;charset=utf-8', name }
    default: return format satisfies never
  }
}
