/** Old `.xls` (BIFF) by SheetJS: it is loaded only when somebody chooses such a file. No formula is evaluated, no macro is kept. */
import { read, utils } from '@e965/xlsx'
import type { ReadWorkbook } from './readWorkbook'
import { dayOf, plainNumber } from './sheetXml'
import { workbookLimits, type Cell, type Sheet, type SheetRow } from './workbook'

/** Reads an .xls. What the library cannot open is damaged, or locked with a password. */
export function readOldWorkbook(bytes: Uint8Array): ReadWorkbook {
  let book: ReturnType<typeof read>
  try {
    book = read(bytes, { type: 'array', cellFormula: true, cellDates: false, cellNF: true, cellHTML: false, sheetStubs: false })
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message)
    return { ok: false, problem: locked ? 'encrypted' : 'damaged', detail: '' }
  }
  const starts1904 = book.Workbook?.WBProps?.date1904 === true
  let count = 0
  const sheets: Sheet[] = []
  for (const [i, name] of book.SheetNames.entries()) {
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined
    if (!sheet || i >= workbookLimits.sheets) continue
    const rows = new Map<number, Map<number, Cell>>()
    for (const [reference, value] of Object.entries(sheet)) {
      if (reference.startsWith('!')) continue
      const { r, c } = utils.decode_cell(reference)
      const cell = cellOf(value as Raw, starts1904)
      if (!cell) continue
      if (++count > workbookLimits.cells || r > workbookLimits.rows * 4) return { ok: false, problem: 'too-much', detail: '' }
      const line = rows.get(r + 1) ?? new Map<number, Cell>()
      rows.set(r + 1, line.set(c, cell))
    }
    sheets.push({ name, rows: [...rows].sort((a, b) => a[0] - b[0]).map(([number, cells]): SheetRow => ({ number, cells })) })
  }
  return { ok: true, workbook: { sheets } }
}

interface Raw { readonly t?: string; readonly v?: unknown; readonly w?: string; readonly f?: string; readonly z?: string | number }

function cellOf({ t, v, w, f, z }: Raw, starts1904: boolean): Cell | undefined {
  const formula = f !== undefined
  const kind: Cell['kind'] = t === 'b' ? 'boolean' : t === 'e' ? 'error' : t === 'n' ? 'number' : 'text'
  let text = t === 'b' ? (v === true ? 'TRUE' : 'FALSE') : t === 'e' ? (w ?? '#ERROR') : typeof v === 'number' ? plainNumber(v) : typeof v === 'string' ? v : ''
  const isDate = t === 'n' && typeof v === 'number' && typeof z === 'string' && /[dmyhs]/i.test(z.replace(/"[^"]*"|\[[^\]]*\]|\\.|General/gi, ''))
  if (isDate) text = dayOf(v, starts1904)
  if (text.trim() === '') return formula ? { text: '', kind: 'formula-empty' } : undefined
  return { text: text.slice(0, workbookLimits.cellText), kind: formula && kind !== 'error' ? 'formula' : isDate ? 'date' : kind }
}
