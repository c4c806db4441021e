/** What is wrong in a form, and what of it could not be taken over. Each code has two messages: `import.said.<code>` and, what we did instead, `import.did.<code>`. */

/** What is wrong: the form would be refused by ODK too, or it means something else than its maker thinks. */
export const errorCodes = [
  'no-survey', 'no-header', 'no-questions', 'missing-type', 'missing-name', 'bad-name', 'duplicate-name', 'no-list', 'unknown-list', 'unclosed-group', 'unopened-end', 'wrong-end',
  'bad-expression', 'unknown-reference', 'duplicate-header', 'choice-without-list', 'choice-without-name', 'choice-with-space', 'duplicate-choice', 'error-cell', 'misspelled-type',
] as const
/** What is sound and could not be taken over, or only in another way. */
export const lossCodes = [
  'repeat', 'note', 'note-left', 'note-condition', 'media', 'place', 'calculate', 'device', 'date', 'barcode', 'rank', 'acknowledge', 'select-file', 'unknown-type', 'or-other', 'no-unit', 'no-label', 'yes-no-neutral', 'negative',
  'relevant', 'constraint', 'strict-end', 'constraint-message', 'required', 'default', 'read-only', 'appearance', 'choice-filter', 'repeat-count', 'parameters', 'trigger', 'media-column', 'choice-column', 'column',
  'setting', 'form-id', 'sheet', 'formula', 'formula-empty', 'disabled', 'label-reference', 'markup', 'no-dutch', 'language', 'changed-question', 'changed-condition', 'unknown-criterion', 'retired', 'choice-name', 'same-choice', 'header-row',
] as const
export type ErrorCode = (typeof errorCodes)[number]
export type LossCode = (typeof lossCodes)[number]

/** One line of the list: where it stands, and what about it. */
export interface Remark {
  readonly weight: 'error' | 'loss'
  readonly code: ErrorCode | LossCode
  /** As the spreadsheet names it; empty for the file as a whole. */
  readonly sheet: string
  /** As the spreadsheet numbers it; null for a sheet as a whole. */
  readonly row: number | null
  /** Header of the column, as written; empty for the row as a whole. */
  readonly column: string
  /** For the message: the name, expression or list that it is about, as text. */
  readonly about: string
}

const sheetOrder = ['', 'survey', 'choices', 'settings']

/** Errors first; each kind by sheet and row. */
export function inOrder(remarks: readonly Remark[]): readonly Remark[] {
  const sheet = (remark: Remark): number => { const at = sheetOrder.indexOf(remark.sheet.trim().toLowerCase()); return at < 0 ? sheetOrder.length : at }
  return [...remarks].sort((a, b) => (a.weight === b.weight ? sheet(a) - sheet(b) || (a.row ?? 0) - (b.row ?? 0) : a.weight === 'error' ? -1 : 1))
}

/** Makes remarks about one sheet. */
export function remarksOf(sheet: string, into: Remark[]): { error(code: ErrorCode, row: number | null, column: string, about?: string): void; loss(code: LossCode, row: number | null, column: string, about?: string): void } {
  const add = (weight: Remark['weight'], code: Remark['code'], row: number | null, column: string, about: string): void => {
    into.push({ weight, code, sheet, row, column: column.slice(0, 100), about: about.length > 160 ? `${about.slice(0, 159)}…` : about })
  }
  return { error: (code, row, column, about = '') => add('error', code, row, column, about), loss: (code, row, column, about = '') => add('loss', code, row, column, about) }
}
