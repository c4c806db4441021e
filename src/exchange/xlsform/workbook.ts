/** A spreadsheet as rows of cells: what both readers give and the writer takes. Nothing of a library shows here. */

/** A cell with something in it. */
export interface Cell {
  /** As a person reads it: dates as `2026-11-21`, yes and no as `TRUE` and `FALSE`. */
  readonly text: string
  /** `formula`: the text is what the spreadsheet last worked out. `formula-empty`: it never did. `error`: `#REF!` and its kind. */
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'formula' | 'formula-empty' | 'error'
}

/** A row with something in it. */
export interface SheetRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number
  /** Cells by column, from 0. */
  readonly cells: ReadonlyMap<number, Cell>
}

/** A sheet; blank rows are left out, and rows are in order. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

/** A spreadsheet. */
export interface Workbook { readonly sheets: readonly Sheet[] }

/** Limits of what we read; a form of 5,000 rows with 20 columns is far below them. */
export const workbookLimits = { bytes: 30 * 1024 ** 2, unpackedBytes: 120 * 1024 ** 2, sheets: 60, rows: 50_000, cells: 1_000_000, cellText: 32_767 } as const

/** `A`, `B`, … `AA` for a column from 0. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** Column and row of `AB12`, both as the maps above count; undefined for anything else. */
export function cellAt(reference: string): { readonly column: number; readonly row: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference)
  if (!match) return undefined
  let column = 0
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64
  return { column: column - 1, row: Number(match[2]) }
}
