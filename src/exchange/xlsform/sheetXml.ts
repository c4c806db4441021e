/** The parts of an .xlsx that hold cells: shared strings, styles (for dates) and sheets (ECMA-376 part 1, 18.3, 18.4, 18.8). */
import { cellAt, workbookLimits, type Cell, type SheetRow } from './workbook'
import { attributeOf, xmlParts } from './xmlScan'

/** More than we read; the message names the limit. */
export class TooMuch extends Error {}

/** `_x000D_` is how SpreadsheetML writes what XML cannot hold (ST_Xstring). */
const decoded = (text: string): string => (text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text)

/** The shared strings, in order. Runs with a look of their own are joined; readings beside Japanese words are left out. */
export function stringsOf(xml: string): readonly string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let beside = 0
  for (const part of xmlParts(xml)) {
    if (part.kind === 'text') { if (inText && beside === 0) text += part.text; continue }
    if (part.name === 'rPh' && !part.empty) beside += part.kind === 'open' ? 1 : -1
    if (part.name === 't') inText = part.kind === 'open' && !part.empty
    if (part.name === 'si') {
      if (part.kind === 'open' && !part.empty) text = ''
      else strings.push(decoded(part.empty ? '' : text))
    }
  }
  return strings
}

/** Number formats of the standard that show a day or a time (18.8.30). */
const dateFormats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** Which cell styles show a number as a day or a time. */
export function dateStylesOf(xml: string): ReadonlySet<number> {
  const own = new Map<number, boolean>()
  const styles = new Set<number>()
  let isCells = false
  let style = 0
  for (const part of xmlParts(xml)) {
    if (part.name === 'cellXfs') isCells = part.kind === 'open'
    if (part.kind !== 'open') continue
    // Letters of a date outside quotes and brackets, e.g. `dd/mm/yyyy`; `General` and colours are none.
    if (part.name === 'numFmt') own.set(Number(attributeOf(part, 'numFmtId')), /[dmyhs]/i.test((attributeOf(part, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\.|General/gi, '')))
    if (part.name === 'xf' && isCells) {
      const format = Number(attributeOf(part, 'numFmtId') ?? 0)
      if (own.get(format) ?? dateFormats.has(format)) styles.add(style)
      style += 1
    }
  }
  return styles
}

/** What sheets share. */
export interface SheetContext {
  readonly strings: readonly string[]
  readonly dateStyles: ReadonlySet<number>
  readonly starts1904: boolean
}

/** Reads the sheets of one workbook; the limits count over all of them. */
export function sheetReader(context: SheetContext): { read(xml: string, onProgress: (part: number) => void): readonly SheetRow[] } {
  let cells = 0
  return {
    read(xml, onProgress) {
      const rows = new Map<number, Map<number, Cell>>()
      let row = 0
      let column = -1
      let open: { type: string; style: number; value: string; formula: boolean } | undefined
      let into: 'value' | 'inline' | undefined
      let told = 0
      let isOpen = false
      for (const part of xmlParts(xml)) {
        if (part.kind === 'text') { if (into && open) open.value += part.text; continue }
        const opens = part.kind === 'open'
        switch (part.name) {
          case 'row':
            if (opens) { row = Number(attributeOf(part, 'r') ?? row + 1); column = -1 }
            break
          case 'c':
            if (opens) {
              const at = cellAt(attributeOf(part, 'r') ?? '')
              column = at?.column ?? column + 1
              if (at) row = at.row
              open = { type: attributeOf(part, 't') ?? 'n', style: Number(attributeOf(part, 's') ?? 0), value: '', formula: false }
            }
            if ((!opens || part.empty) && open) {
              const cell = cellOf(open, context)
              open = undefined
              if (cell) {
                if (++cells > workbookLimits.cells) throw new TooMuch(`${workbookLimits.cells} cells`)
                const line = rows.get(row) ?? new Map<number, Cell>()
                if (rows.set(row, line).size > workbookLimits.rows) throw new TooMuch(`${workbookLimits.rows} rows`)
                line.set(column, cell)
              }
            }
            break
          case 'f': if (open) open.formula = true; break
          case 'v': into = opens && !part.empty ? 'value' : undefined; break
          case 't': into = opens && !part.empty && open?.type === 'inlineStr' ? 'inline' : undefined; break
          case 'sheetData':
            if (!opens || part.empty) { onProgress(1); return sorted(rows) }
            isOpen = true
            break
          default:
        }
        if (part.at - told > 200_000) { told = part.at; onProgress(part.at / xml.length) }
      }
      if (isOpen) throw new Error('broken XML')
      return sorted(rows)
    },
  }
}

const sorted = (rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): readonly SheetRow[] => [...rows].sort((a, b) => a[0] - b[0]).map(([number, cells]) => ({ number, cells }))

function cellOf({ type, style, value, formula }: { readonly type: string; readonly style: number; readonly value: string; readonly formula: boolean }, { strings, dateStyles, starts1904 }: SheetContext): Cell | undefined {
  const said = (text: string, kind: Cell['kind']): Cell | undefined => {
    if (text.trim() === '') return formula ? { text: '', kind: 'formula-empty' } : undefined
    return { text: text.slice(0, workbookLimits.cellText), kind: formula && kind !== 'error' ? 'formula' : kind }
  }
  switch (type) {
    case 's': return said(strings[Number(value)] ?? '', 'text')
    case 'str': case 'inlineStr': return said(decoded(value), 'text')
    case 'b': return said(value.trim() === '' ? '' : value.trim() === '0' || value.trim() === 'false' ? 'FALSE' : 'TRUE', 'boolean')
    case 'e': return said(value, 'error')
    case 'd': return said(value, 'date')
    default: {
      const number = Number(value)
      if (value.trim() === '' || !Number.isFinite(number)) return said(value, 'text')
      return dateStyles.has(style) ? said(dayOf(number, starts1904), 'date') : said(plainNumber(number), 'number')
    }
  }
}

/** A number without the noise of binary fractions: `0.1`, not `0.1000000000000001`. */
export function plainNumber(number: number): string {
  return String(Number(number.toPrecision(15)))
}

/** A serial day of a spreadsheet as `2026-11-21`, with the time where there is one, or a time alone. */
export function dayOf(serial: number, starts1904: boolean): string {
  const days = Math.floor(serial)
  const seconds = Math.round((serial - days) * 86_400)
  const clock = new Date(seconds * 1000).toISOString().slice(11, 19)
  if (days === 0 && seconds > 0) return clock
  // Day 60 of the 1900 system is a 29 February that never was: later days count one too many.
  const from = starts1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const date = new Date(from + days * 86_400_000)
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return plainNumber(serial)
  return seconds === 0 ? date.toISOString().slice(0, 10) : `${date.toISOString().slice(0, 10)} ${clock}`
}
