/**
 * The document as Office Open XML (ECMA-376): real heading styles, lists by numbering, header rows that repeat, alternative
 * text, language and title. Dates and ids are made the same for the same document.
 */
import type { FileChild, ParagraphChild } from 'docx'
import { panelLanguageTags } from '@/domain/panelLanguage'
import type { Timestamp } from '@/domain/ids'
import type { Choice, DocumentNode, DossierDocument, Inlines, NodeOf } from '../document/model'
import { paper } from '../document/sketch'
import type { FileSource } from '../format'
import { withoutDirections } from '../html/escape'
import { steady } from './steady'
import { Pictures } from './images'
import { bullets, look, numbers } from './look'
import { runsOf, type Docx } from './runs'

/** What a block needs. */
interface Desk { readonly docx: Docx; readonly pictures: Pictures }

/** Writes the file. */
export async function docxOf(document: DossierDocument, files: FileSource, madeAt: Timestamp): Promise<Uint8Array> {
  const docx = await import('docx')
  const desk: Desk = { docx, pictures: await Pictures.of(docx, files) }
  const children: FileChild[] = []
  for (const [i, node] of document.nodes.entries()) children.push(...(await block(node, document.nodes[i - 1], desk)))
  const title = withoutDirections(document.title)
  const head = document.example === null ? document.kind : `${document.kind} · ${document.example.toUpperCase()}`
  const { Document, Packer, Header, Footer, Paragraph, TextRun, PageNumber, TabStopType } = docx
  const [before, between] = document.words.page(1, 2).split(/[12]/)
  const file = new Document({
    title: document.example === null ? title : `${title} (${document.example})`, subject: document.kind, creator: 'Drempelwijs', lastModifiedBy: 'Drempelwijs', ...look(docx, panelLanguageTags[document.language], document.print),
    sections: [{
      properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1400, bottom: 1200, left: 1100, right: 1100 } } },
      headers: { default: new Header({ children: [new Paragraph({ style: 'Running', tabStops: [{ type: TabStopType.RIGHT, position: 9700 }], children: [new TextRun({ text: 'Drempelwijs', bold: true }), new TextRun(`\t${head}`)] })] }) },
      footers: { default: new Footer({ children: [new Paragraph({ style: 'Running', tabStops: [{ type: TabStopType.RIGHT, position: 9700 }], children: [new TextRun(`${title.slice(0, 80)} · ${document.madeOn}\t`), new TextRun({ children: [before ?? '', PageNumber.CURRENT, between ?? ' / ', PageNumber.TOTAL_PAGES] })] })] }) },
      children,
    }],
  })
  return steady(new Uint8Array(await Packer.pack(file, 'arraybuffer')), madeAt)
}

async function block(node: DocumentNode, before: DocumentNode | undefined, desk: Desk): Promise<readonly FileChild[]> {
  const { docx } = desk
  const { Paragraph, TextRun, HeadingLevel, BorderStyle, ShadingType } = docx
  const page = before?.kind === 'pageBreak' ? { pageBreakBefore: true } : {}
  const runs = (inlines: Inlines): ParagraphChild[] => runsOf(inlines, desk.docx, desk.pictures)
  const box = ({ mark, word, meaning }: Choice): ParagraphChild[] => [
    new TextRun({ text: '☐ ', font: 'Segoe UI Symbol' }), ...(mark?.kind === 'level' ? [desk.pictures.mark(mark.level), new TextRun('\u00a0')] : []), ...runs([{ kind: 'text', text: word, strong: true }, { kind: 'text', text: meaning === '' ? '' : `. ${meaning}` }]),
  ]
  switch (node.kind) {
    case 'heading': {
      const level = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4][node.level - 1]!
      return [new Paragraph({ heading: level, keepNext: true, ...(before?.kind === 'paragraph' && before.style === 'kicker' ? { spacing: { before: 0 } } : {}), ...page, children: runs([{ kind: 'text', text: node.text }]) })]
    }
    case 'paragraph': return [new Paragraph({ ...page, ...(node.style ? { style: node.style[0]!.toUpperCase() + node.style.slice(1) } : {}), ...(node.style === 'kicker' || node.keep ? { keepNext: true } : {}), children: runs(node.inlines) })]
    case 'list': return node.items.map((item) => new Paragraph({ numbering: { reference: node.ordered ? numbers : bullets, level: 0 }, children: runs(item) }))
    case 'definitions': return node.items.map(({ term, value }, i) => new Paragraph({ style: 'Fact', keepLines: true, keepNext: i < node.items.length - 1, children: [new TextRun({ text: `${withoutDirections(term)}: `, color: paper.soft.slice(1) }), ...runs(value)] }))
    case 'table': return table(node, desk, runs)
    case 'figure': {
      const picture = await desk.pictures.figure(node)
      const caption = new Paragraph({ style: 'Small', children: runs([{ kind: 'text', text: picture ? node.caption : `${node.missing} ${node.caption}` }]) })
      return picture ? [new Paragraph({ keepNext: true, children: [picture] }), caption] : [caption]
    }
    case 'levelLine': return [new Paragraph({ keepNext: true, keepLines: true, children: [...runs([{ kind: 'level', level: node.level, word: node.word }]), new TextRun({ text: withoutDirections(node.text), break: 1 })] })]
    case 'quote': return [new Paragraph({ style: 'Quote', children: runs([{ kind: 'text', text: node.text }]) }), new Paragraph({ style: 'Small', children: runs([{ kind: 'text', text: node.source }]) })]
    case 'note': {
      const side = { style: node.tone === 'example' ? BorderStyle.DASHED : BorderStyle.SINGLE, size: 10, space: 6, color: paper.ink.slice(1) }
      const danger = node.tone === 'danger'
      const ink = danger ? { color: paper.dangerInk.slice(1) } : {}
      return [new Paragraph({
        border: { top: side, bottom: side, left: side, right: side }, ...(danger ? { shading: { type: ShadingType.CLEAR, fill: paper.dangerGround.slice(1) } } : {}),
        children: [new TextRun({ text: `${node.title}. `, bold: true, ...ink }), ...runsOf(node.inlines, docx, desk.pictures, ink)],
      })]
    }
    case 'answerBox': return [
      new Paragraph({ keepNext: true, children: [new TextRun({ text: node.title, bold: true })] }),
      ...node.options.map((option, i) => new Paragraph({ style: 'Fact', keepNext: i < node.options.length - 1, tabStops: [{ type: docx.TabStopType.RIGHT, position: 9000, leader: docx.LeaderType.UNDERSCORE }], children: [new TextRun({ text: '☐ ', font: 'Segoe UI Symbol' }), new TextRun(`${option} \t`)] })),
    ]
    case 'linkHead': return [
      new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, ...page, children: runs([{ kind: 'text', text: `${node.number}. ${node.title}` }]) }),
      new Paragraph({ style: 'Small', keepNext: true, children: runs([{ kind: 'text', text: `${node.channelWord} · ${node.progress}` }]) }),
    ]
    case 'choices': return [
      ...(node.legend === '' ? [] : [new Paragraph({ keepNext: true, children: runs([{ kind: 'text', text: node.legend, strong: true }]) })]),
      ...(node.layout === 'across' ? [new Paragraph({ keepLines: true, children: node.options.flatMap((option, i) => [...(i === 0 ? [] : [new TextRun('\u2003')]), ...box(option)]) })]
        : node.options.map((option, i) => new Paragraph({ keepNext: i < node.options.length - 1, children: box(option) }))),
    ]
    case 'writingLines': {
      const side = { style: node.tone === 'helper' ? BorderStyle.DASHED : BorderStyle.SINGLE, size: node.tone === 'helper' ? 6 : 12, space: 6, color: paper.ink.slice(1) }
      const border = { top: side, bottom: side, left: side, right: side }
      const line = (): InstanceType<typeof Paragraph> => new Paragraph({ border, spacing: { before: 240 }, tabStops: [{ type: docx.TabStopType.RIGHT, position: 9400, leader: docx.LeaderType.UNDERSCORE }], children: [new TextRun('\t')] })
      return [new Paragraph({ border, keepNext: true, children: runs([{ kind: 'text', text: node.title, strong: true }, { kind: 'text', text: node.hint === '' ? '' : `\n${node.hint}` }]) }), ...Array.from({ length: node.lines }, line)]
    }
    case 'steps': return node.items.map(({ number, channelWord, title, level, word, text: sentence }) => new Paragraph({
      keepLines: true, children: runs([{ kind: 'text', text: `${number}. ${title}`, strong: true }, { kind: 'text', text: ` · ${channelWord}\n` }, { kind: 'level', level, word: `${word}.` }, { kind: 'text', text: ` ${sentence}` }]),
    }))
    case 'pageBreak': return []
    default: return node satisfies never
  }
}

function table({ caption, columns, rows }: NodeOf<'table'>, { docx }: Desk, runs: (inlines: Inlines) => ParagraphChild[]): readonly FileChild[] {
  const { Paragraph, Table, TableCell, TableRow, TableLayoutType, WidthType, BorderStyle, AlignmentType } = docx
  const total = columns.reduce((sum, one) => sum + one.share, 0)
  const widths = columns.map((one) => Math.round((one.share / total) * 9700))
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const thin = { style: BorderStyle.SINGLE, size: 4, color: paper.line.slice(1) }
  const cell = (i: number, inlines: Inlines, bold: boolean): InstanceType<typeof TableCell> => new TableCell({
    width: { size: widths[i]!, type: WidthType.DXA }, margins: { top: 50, bottom: 50, left: 0, right: i === columns.length - 1 ? 0 : 120 },
    children: [new Paragraph({ style: 'Cell', ...(columns[i]?.numeric ? { alignment: AlignmentType.END } : {}), children: runs(bold ? inlines.map((one) => (one.kind === 'text' ? { ...one, strong: true } : one)) : inlines) })],
  })
  return [
    new Paragraph({ style: 'TableTitle', keepNext: true, children: runs([{ kind: 'text', text: caption }]) }),
    new Table({
      layout: TableLayoutType.FIXED, width: { size: 9700, type: WidthType.DXA }, columnWidths: widths,
      borders: { top: none, left: none, right: none, insideVertical: none, bottom: thin, insideHorizontal: thin },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((one, i) => cell(i, [{ kind: 'text', text: one.text }], true)) }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: [cell(0, row.header, true), ...row.cells.map((inlines, i) => cell(i + 1, inlines, false))] })),
      ],
    }),
    new Paragraph({ style: 'Small', children: [] }),
  ]
}
