/** Styles and numbering of the Word file: built-in heading styles, so that navigation and contents work. */
import type { IPropertiesOptions } from 'docx'
import type { PrintSize } from '../document/model'
import { paper } from '../document/sketch'
import type { Docx } from './runs'

/** Names of the two lists. */
export const bullets = 'bullets'
export const numbers = 'numbers'

/** Fonts that a reader's computer has or replaces: the file stays small, and editing keeps working. */
const font = 'Atkinson Hyperlegible Next'

/** In half points, as Word counts: what a size becomes in each print. Large print has nothing under 18 points. */
const grown: Readonly<Record<PrintSize, (size: number) => number>> = { normal: (size) => size, clear: (size) => Math.round(size * 1.2), large: (size) => Math.max(36, Math.round(size * 1.25)) }

/** Styles, numbering and language. */
export function look({ AlignmentType, LevelFormat, BorderStyle, LineRuleType }: Docx, language: string, print: PrintSize = 'normal'): Omit<IPropertiesOptions, 'sections'> {
  const ink = paper.ink.slice(1)
  const soft = paper.soft.slice(1)
  const sized = grown[print]
  const heading = (size: number, before: number) => ({ run: { font, size: sized(size), bold: true, color: ink }, paragraph: { spacing: { before, after: 80 }, keepNext: true } })
  const style = (id: string, size: number, color: string, after: number, bold = false) => ({ id, name: id, basedOn: 'Normal', quickFormat: true, run: { size: sized(size), color, bold }, paragraph: { spacing: { after } } })
  const level = { level: 0, alignment: AlignmentType.START, style: { paragraph: { indent: { left: 360, hanging: 360 }, spacing: { after: 60 } } } }
  return {
    styles: {
      default: {
        document: { run: { font, size: sized(22), color: ink, language: { value: language, eastAsia: language, bidirectional: 'ar-SA' } }, paragraph: { spacing: { after: 120, line: 290, lineRule: LineRuleType.AUTO } } },
        heading1: heading(52, 0), heading2: heading(34, 400), heading3: heading(28, 320), heading4: heading(23, 240),
      },
      paragraphStyles: [
        style('Kicker', 21, soft, 0, true), style('Lead', 25, soft, 160), style('Small', 19, soft, 160), style('Cell', 20, ink, 0), style('Fact', 21, ink, 60), style('TableTitle', 21, ink, 60, true), style('Running', 18, soft, 0),
        { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, run: { size: sized(24) }, paragraph: { indent: { left: 280 }, border: { left: { style: BorderStyle.SINGLE, size: 18, space: 10, color: ink } } } },
      ],
    },
    numbering: { config: [{ reference: bullets, levels: [{ ...level, format: LevelFormat.BULLET, text: '•' }] }, { reference: numbers, levels: [{ ...level, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
  }
}
