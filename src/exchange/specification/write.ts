/** Writes a specification as a file. Heavy writers load only here. */
import type { Timestamp } from '@/domain/ids'
import { slugOf } from '../slug'
import type { SpecificationSource } from './asked'
import { specificationDocument } from './specification'

/** Formats of a specification, the one to go on writing in first. */
export const specificationFormats = ['docx', 'html', 'pdf'] as const
export type SpecificationFormat = (typeof specificationFormats)[number]

const mediaTypes: Readonly<Record<SpecificationFormat, string>> = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', html: 'text/html;charset=utf-8', pdf: 'application/pdf' }

/** The file: the same source gives the same bytes. */
export async function writtenSpecification(source: SpecificationSource, format: SpecificationFormat): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string; readonly name: string }> {
  const document = specificationDocument(source)
  const madeAt: Timestamp = `${source.madeOn}T00:00:00.000Z`
  const none = async (): Promise<undefined> => undefined
  const bytes = await (async (): Promise<Uint8Array> => {
    switch (format) {
      case 'docx': return (await import('../docx/docx')).docxOf(document, none, madeAt)
      case 'pdf': return (await import('../pdf/pdf')).pdfOf(document, none, madeAt)
      case 'html': return new TextEncoder().encode(await (await import('../html/html')).htmlOf(document, none))
      default: return format satisfies never
    }
  })()
  return { bytes, mediaType: mediaTypes[format], name: `${slugOf(document.title)}-${source.madeOn}.${format}` }
}
