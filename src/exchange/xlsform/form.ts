/** A form as it stands in its spreadsheet: rows with their cells by column, lists of choices, settings. What its sheets break of the rules is listed. */
import { ExpressionError, readExpression, referencesIn } from './expression'
import { languageCode } from './languages'
import { nearestType, rowTypeOf, type RowType } from './questionTypes'
import { remarksOf, type Remark } from './remark'
import { columnLetters, type Cell, type Sheet, type SheetRow, type Workbook } from './workbook'

/** A cell of a form. */
export interface FormCell { readonly text: string; readonly header: string }
/** Cells by column: `label::nl`, `relevant`. A column with words has its language behind it, and nothing where the form names none. */
export type FormCells = ReadonlyMap<string, FormCell>

/** A row of the survey. */
export interface FormRow {
  readonly row: number
  readonly type: RowType
  /** A name as XForms allows, made where it was missing; unique in the form. Empty for the end of a group. */
  readonly name: string
  readonly cells: FormCells
  /** For the start of a group, place of its end in the rows. */
  readonly end?: number
}

/** A choice of a list. */
export interface FormChoice { readonly row: number; readonly name: string; readonly cells: FormCells }

/** A form. */
export interface Form {
  readonly rows: readonly FormRow[]
  readonly lists: ReadonlyMap<string, readonly FormChoice[]>
  readonly settings: ReadonlyMap<string, FormCell>
  /** Codes of the languages of its words, in the order of the columns; '' where a column names none. */
  readonly languages: readonly string[]
  /** Names of the sheets as written, for remarks. */
  readonly sheets: { readonly survey: string; readonly choices: string; readonly settings: string }
}

/** A form, where there is one, with all that is wrong in it. */
export interface ReadForm { readonly form: Form | undefined; readonly remarks: readonly Remark[] }

/** Names of columns that mean the same. */
const sameColumn: Readonly<Record<string, string>> = {
  caption: 'label', relevance: 'relevant', calculate: 'calculation', read_only: 'readonly', required_msg: 'required_message', requiredmsg: 'required_message', constraint_msg: 'constraint_message', constraintmsg: 'constraint_message',
  image: 'media::image', audio: 'media::audio', video: 'media::video', 'big-image': 'media::big-image', count: 'repeat_count', skippable: 'required', command: 'type', tag: 'name', value: 'name', lists: 'list_name', listname: 'list_name',
  'jr:count': 'repeat_count', 'bind::relevant': 'relevant', 'bind::constraint': 'constraint', 'bind::calculate': 'calculation', 'bind::required': 'required', 'bind::readonly': 'readonly', 'bind::jr:constraintmsg': 'constraint_message',
  'control::appearance': 'appearance', 'body::appearance': 'appearance', title: 'title', form_name: 'form_title', set_form_title: 'form_title', id_string: 'form_id', set_form_id: 'form_id',
}
/** Columns with words, which may come in several languages. */
const worded = new Set(['label', 'hint', 'guidance_hint', 'constraint_message', 'required_message', 'media::image', 'media::audio', 'media::video', 'media::big-image', 'form_title'])
const prefixes = ['bind', 'body', 'control', 'instance', 'media', 'style']
/** Columns that hold an expression. */
const expressions = ['relevant', 'constraint', 'calculation', 'choice_filter', 'repeat_count'] as const
/** How far down the row with the headers may stand. */
const headerDepth = 10

/** The key of a header: `label::English (en)` is `label::en`. */
function keyOf(header: string): string {
  const parts = header.trim().split(/\s*::\s*|(?<!\bjr)\s*:\s*(?!:)/u).map((part) => part.trim())
  let base = parts[0]!.toLowerCase().replace(/\s+/g, '_')
  let used = 1
  if (prefixes.includes(base) && parts.length > 1) { base = `${base}::${parts[1]!.toLowerCase()}`; used = 2 }
  base = Object.hasOwn(sameColumn, base) ? sameColumn[base]! : base
  if (worded.has(base)) return `${base}::${languageCode(parts.slice(used).join(' '))}`
  return parts.length > used ? `${base}::${parts.slice(used).join('::').toLowerCase()}` : base
}

interface Table { readonly columns: ReadonlyMap<number, { readonly key: string; readonly header: string }>; readonly rows: readonly SheetRow[] }

/** Reads a form. A spreadsheet that is none gives no form, and says why. */
export function readForm(workbook: Workbook): ReadForm {
  const remarks: Remark[] = []
  const named = (name: string): Sheet | undefined => workbook.sheets.find((sheet) => sheet.name.trim().toLowerCase() === name)
  const survey = named('survey')
  if (!survey) {
    remarksOf('', remarks).error('no-survey', null, '', workbook.sheets.map(({ name }) => name).join(', '))
    return { form: undefined, remarks }
  }
  const choices = named('choices')
  const settings = named('settings')
  for (const sheet of workbook.sheets) {
    if (sheet !== survey && sheet !== choices && sheet !== settings && sheet.rows.length > 0 && !sheet.name.startsWith('_')) remarksOf(sheet.name, remarks).loss('sheet', null, '', sheet.name)
  }
  const table = tableOf(survey, 'type', remarks)
  if (!table) return { form: undefined, remarks }
  const languages = new Set<string>()
  const listTable = choices && choices.rows.length > 0 ? tableOf(choices, 'list_name', remarks) : undefined
  const lists = listTable ? listsOf(choices!, listTable, remarks, allowsDuplicates(settings)) : new Map<string, readonly FormChoice[]>()
  const rows = rowsOf(survey, table, lists, remarks)
  for (const { columns } of [table, ...(listTable ? [listTable] : [])]) for (const { key } of columns.values()) if (/^(label|hint|guidance_hint)::/.test(key)) languages.add(key.slice(key.lastIndexOf('::') + 2))
  if (rows.every(({ type }) => /group|repeat/.test(type.kind))) remarksOf(survey.name, remarks).error('no-questions', null, '')
  return { form: { rows, lists, settings: settingsOf(settings, remarks), languages: [...languages], sheets: { survey: survey.name, choices: choices?.name ?? 'choices', settings: settings?.name ?? 'settings' } }, remarks }
}

/** Finds the headers. */
function tableOf(sheet: Sheet, needed: string, remarks: Remark[]): Table | undefined {
  const say = remarksOf(sheet.name, remarks)
  const at = sheet.rows.slice(0, headerDepth).findIndex(({ cells }) => [...cells.values()].some(({ text }) => keyOf(text) === needed))
  const head = sheet.rows[at]
  if (!head) {
    say.error('no-header', sheet.rows[0]?.number ?? null, '', needed)
    return undefined
  }
  if (head.number > 1) say.loss('header-row', head.number, '', String(head.number))
  const columns = new Map<number, { key: string; header: string }>()
  const seen = new Map<string, string>()
  for (const [column, { text }] of head.cells) {
    const header = text.trim()
    const key = keyOf(header)
    if (seen.has(key)) say.error('duplicate-header', head.number, header, `${columnLetters(column)}: ${header}`)
    else {
      seen.set(key, header)
      columns.set(column, { key, header })
    }
  }
  return { columns, rows: sheet.rows.slice(at + 1) }
}

/** The cells of a row by key. Of a formula the last value is taken; of an error nothing. */
function cellsOf(row: SheetRow, { columns }: Table, sheet: string, remarks: Remark[]): Map<string, FormCell> {
  const say = remarksOf(sheet, remarks)
  const cells = new Map<string, FormCell>()
  for (const [column, cell] of row.cells) {
    const known = columns.get(column)
    if (!known) continue
    const { key, header } = known
    if (cell.kind === 'error') say.error('error-cell', row.number, header, cell.text)
    else if (cell.kind === 'formula-empty') say.loss('formula-empty', row.number, header)
    else {
      if (cell.kind === 'formula') say.loss('formula', row.number, header, cell.text)
      const text = cleaned(cell, key)
      if (text !== '') cells.set(key, { text, header })
    }
  }
  return cells
}

/** Spaces of a person's typing; yes and no of a spreadsheet in names as XLSForm reads them. */
function cleaned({ text, kind }: Cell, key: string): string {
   
  const plain = text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\u200b]/g, '').replace(/[ \t\u00a0]+/g, ' ').trim()
  return kind === 'boolean' && (key === 'name' || key === 'list_name') ? `${plain[0]}${plain.slice(1).toLowerCase()}` : plain
}

const validName = /^[\p{L}_][\p{L}\p{N}_.-]*$/u
/** True for a name that XForms, ODK and KoboToolbox take. */
export const isValidName = (name: string): boolean => validName.test(name) && name.length <= 255
/** A valid name that looks like the text. */
export function nameFrom(text: string, fallback: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9_]+/g, '_').replace(/^_+|_+$/g, '').slice(0, 48).replace(/_+$/, '')
  return plain === '' ? fallback : /^[a-z_]/.test(plain) ? plain : `q_${plain}`
}

function allowsDuplicates(settings: Sheet | undefined): boolean {
  return isYes(settingsOf(settings, []).get('allow_choice_duplicates')?.text)
}
/** True for what XLSForm takes as yes. */
export const isYes = (text: string | undefined): boolean => /^(yes|true|true\(\))$/i.test(text?.trim() ?? '')

function listsOf(sheet: Sheet, table: Table, remarks: Remark[], duplicates: boolean): ReadonlyMap<string, readonly FormChoice[]> {
  const say = remarksOf(sheet.name, remarks)
  const lists = new Map<string, FormChoice[]>()
  const names = new Map<string, Set<string>>()
  for (const row of table.rows) {
    const cells = cellsOf(row, table, sheet.name, remarks)
    if (cells.size === 0) continue
    const list = cells.get('list_name')?.text
    let name = cells.get('name')?.text
    if (list === undefined) { say.error('choice-without-list', row.number, 'list_name', name ?? ''); continue }
    if (name === undefined) { say.error('choice-without-name', row.number, 'name', list); continue }
    if (/\s/.test(name)) {
      say.error('choice-with-space', row.number, cells.get('name')!.header, name)
      name = name.replace(/\s+/g, '_')
    }
    const seen = names.get(list) ?? new Set()
    if (seen.has(name)) {
      if (duplicates) say.loss('same-choice', row.number, cells.get('name')!.header, name)
      else say.error('duplicate-choice', row.number, cells.get('name')!.header, name)
    }
    names.set(list, seen.add(name))
    const choices = lists.get(list) ?? []
    choices.push({ row: row.number, name, cells })
    lists.set(list, choices)
  }
  return lists
}

function settingsOf(sheet: Sheet | undefined, remarks: Remark[]): ReadonlyMap<string, FormCell> {
  const head = sheet?.rows[0]
  const values = sheet?.rows[1]
  if (!sheet || !head || !values) return new Map()
  const columns = new Map([...head.cells].map(([column, { text }]) => [column, { key: keyOf(text), header: text.trim() }]))
  return cellsOf(values, { columns, rows: [] }, sheet.name, remarks)
}

function rowsOf(sheet: Sheet, table: Table, lists: Form['lists'], remarks: Remark[]): readonly FormRow[] {
  const say = remarksOf(sheet.name, remarks)
  const rows: { row: number; type: RowType; name: string; cells: FormCells; end?: number }[] = []
  const open: { at: number; kind: 'group' | 'repeat' }[] = []
  const taken = new Set<string>()
  let made = 0
  for (const line of table.rows) {
    const cells = cellsOf(line, table, sheet.name, remarks)
    const written = cells.get('type')?.text
    if (written === undefined) {
      if (cells.size > 0 && [...cells.keys()].some((key) => key === 'name' || key.startsWith('label::'))) say.error('missing-type', line.number, 'type', cells.get('name')?.text ?? firstLabel(cells))
      continue
    }
    if (isYes(cells.get('disabled')?.text)) { say.loss('disabled', line.number, 'disabled', cells.get('name')?.text ?? ''); continue }
    const type = rowTypeOf(written)
    if (type.kind === 'group-end' || type.kind === 'repeat-end') {
      const last = open.pop()
      if (!last) { say.error('unopened-end', line.number, 'type', written); continue }
      if (last.kind !== (type.kind === 'group-end' ? 'group' : 'repeat')) say.error('wrong-end', line.number, 'type', `${written} (${rows[last.at]!.name})`)
      rows[last.at]!.end = rows.length
      rows.push({ row: line.number, type: { kind: last.kind === 'group' ? 'group-end' : 'repeat-end', type: last.kind === 'group' ? 'end_group' : 'end_repeat' }, name: '', cells })
      continue
    }
    const isGroup = type.kind === 'group' || type.kind === 'repeat'
    let name = cells.get('name')?.text ?? ''
    if (name === '') {
      if (!isGroup) say.error('missing-name', line.number, 'name', firstLabel(cells))
      name = nameFrom(firstLabel(cells), `${isGroup ? 'group' : 'question'}_${++made}`)
    } else if (!isValidName(name)) {
      say.error('bad-name', line.number, cells.get('name')!.header, name)
      name = nameFrom(name, `question_${++made}`)
    }
    // XForms wants names unique within a group; `\${name}` needs them unique in the form. Groups may share one with a question of another group.
    if (taken.has(name)) {
      if (!isGroup) say.error('duplicate-name', line.number, cells.get('name')?.header ?? 'name', name)
      for (let i = 2; ; i++) if (!taken.has(`${name}_${i}`)) { name = `${name}_${i}`; break }
    }
    taken.add(name)
    if ('list' in type || type.kind.startsWith('select') || type.kind === 'rank') {
      if (type.list === undefined) say.error('no-list', line.number, 'type', written)
      else if (type.kind !== 'select-file' && !lists.has(type.list) && !type.list.startsWith('${')) say.error('unknown-list', line.number, 'type', type.list)
    }
    if (type.kind === 'unknown') {
      const near = nearestType(written)
      if (near === undefined) say.loss('unknown-type', line.number, 'type', written)
      else say.error('misspelled-type', line.number, 'type', `${written} → ${near}`)
    }
    if (isGroup) open.push({ at: rows.length, kind: type.kind === 'repeat' ? 'repeat' : 'group' })
    rows.push({ row: line.number, type, name, cells })
  }
  for (const { at, kind } of [...open].reverse()) {
    say.error('unclosed-group', rows[at]!.row, 'type', rows[at]!.name)
    rows[at]!.end = rows.length
    rows.push({ row: rows.at(-1)!.row, type: { kind: kind === 'group' ? 'group-end' : 'repeat-end', type: kind === 'group' ? 'end_group' : 'end_repeat' }, name: '', cells: new Map() })
  }
  checkExpressions(rows, taken, say)
  return rows
}

/** The words of a row, in whichever language comes first. */
export function firstLabel(cells: FormCells): string {
  for (const [key, { text }] of cells) if (key.startsWith('label::')) return text
  return ''
}

function checkExpressions(rows: readonly FormRow[], names: ReadonlySet<string>, say: ReturnType<typeof remarksOf>): void {
  for (const { row, cells } of rows) {
    for (const key of expressions) {
      const cell = cells.get(key)
      if (!cell) continue
      try {
        readExpression(cell.text)
      } catch (error) {
        if (!(error instanceof ExpressionError)) throw error
        say.error('bad-expression', row, cell.header, error.near === '' ? cell.text : `${cell.text} (${error.near})`)
        continue
      }
      for (const name of new Set(referencesIn(cell.text))) if (!names.has(name)) say.error('unknown-reference', row, cell.header, name)
    }
  }
}
