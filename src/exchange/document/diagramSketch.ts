/** A diagram as a drawing for documents, in inks that also tell apart in greyscale. */
import type { Diagram, DiagramRole, DiagramWord } from '@/domain/diagram'
import { diagramField } from '@/domain/diagram'
import { arrowPaths, placedWords } from '@/domain/diagramLayout'
import { paper, type Sketch, type SketchItem } from './sketch'

/** Inks of the roles on white: what is measured is the darkest and the thickest. */
const ink: Readonly<Record<DiagramRole, { readonly fill: string | null; readonly stroke: string; readonly width: number }>> = {
  thing: { fill: '#ffffff', stroke: paper.ink, width: 1.8 },
  solid: { fill: '#d3dbde', stroke: paper.soft, width: 1.4 },
  measure: { fill: '#0a4e7a', stroke: '#0a4e7a', width: 2.4 },
  body: { fill: '#8c9aa2', stroke: '#ffffff', width: 2.8 },
  soft: { fill: null, stroke: paper.edge, width: 1.4 },
}

/** The drawing with the figure of the criterion at its arrow; `figure` is empty where nothing is to stand there. */
export function diagramSketch(diagram: Diagram, figure: string, language: keyof DiagramWord): Sketch {
  const marks = diagram.marks.flatMap((mark): readonly SketchItem[] => {
    if (mark.kind === 'word') return [{ kind: 'text', x: mark.at[0], y: mark.at[1], text: typeof mark.text === 'string' ? mark.text : mark.text[language], size: mark.size, bold: true, anchor: 'middle', fill: mark.role === 'measure' ? ink.measure.fill! : paper.ink, halo: false }]
    if (mark.kind !== 'path') return []
    const { fill, stroke, width } = ink[mark.role]
    const isClosed = mark.d.endsWith('Z')
    const inside = mark.dashed || (!isClosed && mark.role !== 'solid') ? null : fill
    // The white edge of a body lies behind it, so that limbs do not cut each other.
    if (mark.role === 'body') return [item(mark.d, null, stroke, width), item(mark.d, fill, null, 0)]
    return [item(mark.d, inside, mark.role === 'solid' && !isClosed ? null : stroke, width, mark.dashed ? [6, 5] : [])]
  })
  const arrows = diagram.marks.flatMap((mark): readonly SketchItem[] => {
    if (mark.kind !== 'arrow') return []
    const { line, ends } = arrowPaths(mark)
    return [item(line, null, ink.measure.stroke, 3), item(ends, ink.measure.fill, null, 0)]
  })
  const words = placedWords(diagram, figure, language).filter(({ text }) => text !== '').map((line): SketchItem => ({ kind: 'text', x: line.x, y: line.y, text: line.text, size: line.size, bold: true, anchor: line.anchor, fill: paper.ink, halo: false }))
  return { ...diagramField, items: [...marks, ...arrows, ...words] }
}

function item(d: string, fill: string | null, stroke: string | null, width: number, dash: readonly number[] = []): SketchItem {
  return { kind: 'path', d, x: 0, y: 0, scale: 1, fill, stroke, width, dash }
}
