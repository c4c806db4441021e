/**
 * CSV, RFC 4180: comma, CRLF, quotes doubled, header row. UTF-8 with a byte order mark, so that spreadsheets read accents.
 * Numbers have a decimal point. Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP, CSV injection).
 */

/** A cell: text, a number, yes or no, or unknown. */
export type Cell = string | number | boolean | null

/** Named columns, each with the way to its cell. */
export type Columns<T> = Readonly<Record<string, (row: T) => Cell>>

/** First characters that start a formula, with their full-width forms; spaces and invisible characters before them do not help. */
const formulaStart = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]|^[\t\r\n]/u

/** A text that no spreadsheet runs. */
export function neutralised(value: string): string {
  return formulaStart.test(value) ? `'${value}` : value
}

/** A table as text, with byte order mark. */
export function csvOf<T>(columns: Columns<T>, rows: readonly T[]): string {
  const names = Object.keys(columns)
  const lines = [names.map(written), ...rows.map((row) => names.map((name) => written(columns[name]!(row))))]
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = neutralised(cell.toWellFormed())
  return /[",\r\n\t]/.test(safe) || safe !== safe.trim() || safe.startsWith("'") ? `"${safe.replaceAll('"', '""')}"` : safe
}
