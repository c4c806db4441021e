/** A form as three tables, ready to be written: sheets, columns and rows as XLSForm names them. */
import type { Cell, Sheet, Workbook } from './workbook'

/** Cells of a row by header. */
export type TableRow = Readonly<Record<string, string>>
/** A sheet: columns that no row fills are left out, but those that must be there. */
export interface FormSheet { readonly name: string; readonly headers: readonly string[]; readonly rows: readonly TableRow[] }
/** A form as its sheets. */
export type FormTables = readonly FormSheet[]

/** The columns of a sheet that are written. */
export function headersOf({ headers, rows }: FormSheet): readonly string[] {
  const needed = new Set(['type', 'name', 'list_name', 'form_title', 'form_id'])
  return headers.filter((header) => needed.has(header) || rows.some((row) => (row[header] ?? '') !== ''))
}

/** The tables as a spreadsheet that was read: to judge them, and to make an XForm of them. */
export function workbookOf(tables: FormTables): Workbook {
  const cell = (text: string): Cell => ({ text, kind: 'text' })
  return {
    sheets: tables.map((sheet): Sheet => {
      const headers = headersOf(sheet)
      const lines = [Object.fromEntries(headers.map((header) => [header, header])), ...sheet.rows]
      return { name: sheet.name, rows: lines.map((row, i) => ({ number: i + 1, cells: new Map(headers.flatMap((header, column) => ((row[header] ?? '').trim() === '' ? [] : [[column, cell(row[header]!)] as const]))) })) }
    }),
  }
}
