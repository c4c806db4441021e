/**
 * The document as tagged PDF (ISO 32000-1, 14.8) made to the rules of PDF/UA-1 (ISO 14289-1): structure tree, language,
 * title, text alternatives, scope of header cells, embedded typeface, everything else an artifact.
 */
import { toBytes } from 'pdfkit/output'
import { panelLanguageTags } from '@/domain/panelLanguage'
import type { Timestamp } from '@/domain/ids'
import { text, type DossierDocument } from '../document/model'
import type { FileSource } from '../format'
import { drawBlock } from './blocks'
import { Bookmarks } from './bookmarks'
import { Photos } from './figures'
import { fontBytes } from './fonts'
import { drawFurniture } from './furniture'
import { shower } from './glyphs'
import { leastHeight, staysWithNext } from './keep'
import { onePageStyles, styleSets } from './lines'
import { PaperDocument } from './paperDocument'
import { Pen } from './pen'

/** Writes the PDF. The same document and `madeAt` give the same bytes. `compress` false keeps it readable for tests. */
export async function pdfOf(document: DossierDocument, files: FileSource, madeAt: Timestamp, { compress = true }: { readonly compress?: boolean } = {}): Promise<Uint8Array> {
  const made = new Date(madeAt)
  const title = escapeless(document.example === null ? document.title : `${document.title} (${document.example})`)
  const doc = new PaperDocument({
    size: 'A4', margin: 0, autoFirstPage: false, bufferPages: true, compress, pdfVersion: '1.7', tagged: true, subset: 'PDF/UA', lang: panelLanguageTags[document.language], displayTitle: true, font: null,
    info: { Title: title, Subject: document.kind, Creator: 'Drempelwijs', Producer: 'pdfkit', CreationDate: Number.isNaN(made.getTime()) ? new Date(0) : made },
  })
  const bytes = toBytes(doc)
  const fonts = fontBytes()
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold)
  doc.font('regular')
  let missing = false
  const typeface = doc._font.font
  const pen = new Pen(doc, shower((codePoint) => typeface.hasGlyphForCodePoint(codePoint), () => { missing = true }), document.onePage ? onePageStyles : styleSets[document.print ?? 'normal'])
  pen.newPage()
  const root = doc.struct('Document')
  doc.addStructure(root)
  const desk = { pen, root, photos: new Photos(pen, files), bookmarks: new Bookmarks(doc.outline) }
  for (const [i, node] of document.nodes.entries()) {
    const next = staysWithNext(node) ? leastHeight(document.nodes, i + 1, pen) : 0
    await drawBlock(node, document.nodes[i - 1], desk, next)
  }
  if (missing) await drawBlock({ kind: 'note', tone: 'info', title: '(?)', inlines: [text(document.words.missingCharacters)] }, undefined, desk, 0)
  root.end()
  pen.finishPage()
  drawFurniture(pen, document)
  doc.end()
  return bytes
}

/** A title on one line. */
function escapeless(title: string): string {
  return title.toWellFormed().replace(/\s+/g, ' ').trim()
}
