/** Real forms, and what the tests of forms share. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Theme } from '@/domain/criterion'
import { libraryId, type Library, type OwnChecklist, type OwnCriterion, emptyLibrary } from '@/domain/library'
import { loadCatalogue, type Catalogue } from '@/catalogue'
import type { YesMeans } from '@/exchange/xlsform/answers'
import { readForm, type Form } from '@/exchange/xlsform/form'
import { workbookOf, type TableRow } from '@/exchange/xlsform/formTable'
import { fromForm, type TakenForm } from '@/exchange/xlsform/fromForm'
import { readWorkbook } from '@/exchange/xlsform/readWorkbook'
import { inOrder, type Remark } from '@/exchange/xlsform/remark'
import { stageWords, toForm, type MadeForm } from '@/exchange/xlsform/toForm'
import { writeWorkbook } from '@/exchange/xlsform/writeWorkbook'
import { loadMessages, translator } from '@/locales'

/** Where the real forms are; the tests on them are skipped where they are not. */
export const folder = join(import.meta.dirname, '../../../../shared/testdata/xlsform')
/** Real forms by name, as .xlsx and .xls. */
export const samples: readonly string[] = existsSync(folder) ? readdirSync(folder).filter((name) => /\.xlsx?$/.test(name)).sort() : []
export const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))

export const words = { nl: translator('nl', await loadMessages('nl')), en: translator('en', await loadMessages('en')) }
/** Catalogues of all themes, in both languages, with a library. */
export async function cataloguesWith(library: Library = emptyLibrary): Promise<{ nl: Catalogue; en: Catalogue }> {
  const [nl, en] = await Promise.all([loadCatalogue({ themes: 'all', locale: 'nl', library }), loadCatalogue({ themes: 'all', locale: 'en', library })])
  return { nl, en }
}

/** Ids in the order of asking. */
export function ids(prefix = 'id'): () => string {
  let n = 0
  return () => `${prefix}-${++n}`
}

/** Reads a form from bytes or sheets of rows; fails where there is none. */
export async function formOf(bytes: Uint8Array): Promise<{ form: Form; remarks: readonly Remark[] }> {
  const read = await readWorkbook(bytes)
  if (!read.ok) throw new Error(`no spreadsheet: ${read.problem}`)
  const { form, remarks } = readForm(read.workbook)
  if (!form) throw new Error(`no form: ${remarks.map(({ code }) => code).join()}`)
  return { form, remarks }
}

/** A form from tables, as if it had been read. */
export function tables(survey: readonly TableRow[], choices: readonly TableRow[] = [], settings: readonly TableRow[] = []): { form: Form | undefined; remarks: readonly Remark[] } {
  const headers = (rows: readonly TableRow[], first: readonly string[]): string[] => [...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])]
  return readForm(workbookOf([
    { name: 'survey', headers: headers(survey, ['type', 'name']), rows: survey }, ...(choices.length > 0 ? [{ name: 'choices', headers: headers(choices, ['list_name', 'name']), rows: choices }] : []),
    ...(settings.length > 0 ? [{ name: 'settings', headers: headers(settings, []), rows: settings }] : []),
  ]))
}

/** Takes a form over. */
export async function taken(form: Form, more: { readonly catalogue?: Catalogue; readonly yesMeans?: YesMeans; readonly theme?: Theme; readonly prefix?: string } = {}): Promise<TakenForm> {
  return fromForm(form, { catalogue: more.catalogue ?? (await plainCatalogues).nl, newId: ids(more.prefix), fileName: 'formulier', yesMeans: more.yesMeans ?? 'nothing', theme: more.theme, stageWords: stageWords([words.nl, words.en]) })
}
/** The catalogue without a library. */
export const plainCatalogues = cataloguesWith()

/** The list with its own questions, written as a form. */
export async function written({ checklist, criteria }: { readonly checklist: OwnChecklist; readonly criteria: readonly OwnCriterion[] }, others: Library = emptyLibrary): Promise<MadeForm & { readonly bytes: Uint8Array; readonly catalogue: Catalogue }> {
  const catalogues = await cataloguesWith({ ...others, checklists: [...others.checklists, checklist], criteria: [...others.criteria, ...criteria] })
  const made = toForm({ checklist: catalogues.nl.checklist(checklist.id)!, catalogues, words })
  return { ...made, bytes: await writeWorkbook(made.tables, '2026-11-21T12:00:00.000Z'), catalogue: catalogues.nl }
}

/** A list and its questions without what differs each time: ids are those of the order. */
export function bare({ checklist, criteria }: { readonly checklist: OwnChecklist; readonly criteria: readonly OwnCriterion[] }): unknown {
  const order = new Map(criteria.map(({ id }, i) => [id, `own-${i}`]))
  const idOf = (id: string): string => order.get(id) ?? id
  return {
    checklist: { ...checklist, id: '', criteria: checklist.criteria.map(idOf), copiedFrom: null },
    criteria: criteria.map((one) => ({ ...one, id: idOf(one.id), dossier: libraryId, copiedFrom: null, onlyIf: one.onlyIf.map((condition) => ({ ...condition, question: idOf(condition.question) })) })),
  }
}

/** Remarks as lines that a person can read. */
export function lines(remarks: readonly Remark[]): readonly string[] {
  return inOrder(remarks).map(({ weight, code, sheet, row, column, about }) => `${weight === 'error' ? 'ERROR' : 'other'}  ${[sheet, row ?? '', column].join(' | ')}  ${words.en(`import.said.${code}`, { about })}  →  ${words.en(`import.did.${code}`, { about })}`)
}
