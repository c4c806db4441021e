/** The peer of our PDF: bare pdfkit that writes the same text in the same font, without structure, in the order of the document. */
import type { DocumentNode, DossierDocument, Inlines } from '@/exchange/document/model'
import fontUrl from '@/exchange/fonts/AtkinsonHyperlegibleNext-Regular.ttf?url'

/** What the peer uses of pdfkit: its plain flowing text, which our own writer does without. */
interface BarePdf {
  on(event: 'data', listener: (chunk: Uint8Array) => void): void
  on(event: 'end', listener: () => void): void
  fontSize(size: number): void
  text(text: string): void
  end(): void
}

function words(inlines: Inlines): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : inline.word)).join('')
}

function textOf(node: DocumentNode): string[] {
  switch (node.kind) {
    case 'heading': case 'quote': return [node.text]
    case 'paragraph': case 'note': return [words(node.inlines)]
    case 'list': return node.items.map(words)
    case 'definitions': return node.items.map((item) => `${item.term}: ${words(item.value)}`)
    case 'table': return [node.caption, node.columns.map((column) => column.text).join(' '), ...node.rows.map((row) => [row.header, ...row.cells].map(words).join(' '))]
    case 'figure': return [node.alt]
    case 'levelLine': return [`${node.word} ${node.text}`]
    case 'answerBox': return [node.title, ...node.options]
    case 'linkHead': return [`${node.progress} ${node.title}`]
    case 'choices': return [node.legend, ...node.options.map(({ word, meaning }) => `${word} ${meaning}`)]
    case 'writingLines': return [node.title, node.hint]
    case 'steps': return node.items.map(({ number, title, word, text }) => `${number} ${title} ${word} ${text}`)
    case 'pageBreak': return []
    default: return node satisfies never
  }
}

let font: ArrayBuffer | undefined

/** Bytes of the bare PDF. */
export async function barePdf(document: DossierDocument): Promise<number> {
  const { default: PDFDocument } = await import('pdfkit')
  font ??= await (await fetch(fontUrl)).arrayBuffer()
  const pdf = new PDFDocument({ size: 'A4', margin: 56, font: new Uint8Array(font) as unknown as string }) as unknown as BarePdf
  let bytes = 0
  const done = new Promise<void>((resolve) => {
    pdf.on('data', (chunk: Uint8Array) => { bytes += chunk.length })
    pdf.on('end', () => resolve())
  })
  pdf.fontSize(11)
  for (const node of document.nodes) for (const line of textOf(node)) pdf.text(line)
  pdf.end()
  await done
  return bytes
}
