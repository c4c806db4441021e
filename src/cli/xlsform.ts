import { loadCatalogue, themesOfChecklist } from '@/catalogue'
import { themeOfId } from '@/domain/criterion'
import { emptyLibrary, type Library } from '@/domain/library'
import { projectLibrary } from '@/domain/projection'
import { readBackup } from '@/exchange/reading/backup'
import { readForm } from '@/exchange/xlsform/form'
import { workbookOf } from '@/exchange/xlsform/formTable'
import { criteriaNamed, fromForm } from '@/exchange/xlsform/fromForm'
import { readWorkbook } from '@/exchange/xlsform/readWorkbook'
import { inOrder, type Remark } from '@/exchange/xlsform/remark'
import { stageWords, toForm } from '@/exchange/xlsform/toForm'
import { writeWorkbook } from '@/exchange/xlsform/writeWorkbook'
import { xformOf } from '@/exchange/xlsform/xform'
import { loadMessages, translator } from '@/locales'
import { bytesOf, options, save, UnreadableError, UsageError, type Command } from './usage'

/** `xlsform read F` says what a spreadsheet form is, what is wrong in it and what could not be taken over; `xlsform write` makes one of a checklist. */
export const xlsform: Command = async (args, output) => {
  const [what, ...rest] = args
  if (what === 'read') return read(rest, output)
  if (what === 'write') return write(rest, output)
  throw new UsageError('say read or write. Try --help.')
}

const words = async (): Promise<{ readonly nl: ReturnType<typeof translator>; readonly en: ReturnType<typeof translator> }> => ({ nl: translator('nl', await loadMessages('nl')), en: translator('en', await loadMessages('en')) })

const read: Command = async (args, output) => {
  const [path, ...more] = args
  if (path === undefined || path.startsWith('--') || more.length > 0) throw new UsageError('give one file. Try --help.')
  const { nl, en } = await words()
  const workbook = await readWorkbook(await bytesOf(path))
  if (!workbook.ok) throw new UnreadableError(`cannot read ${path}: ${en(`import.file.${workbook.problem}`)}`)
  const { form, remarks } = readForm(workbook.workbook)
  const line = ({ sheet, row, column, code, about }: Remark): string => `  ${[sheet, row === null ? '' : `row ${row}`, column].filter(Boolean).join(', ')}: ${en(`import.said.${code}`, { about }).trim()} -> ${en(`import.did.${code}`)}`
  if (!form) {
    output.out(`${path}: no form`)
    for (const remark of remarks) output.out(line(remark))
    return 1
  }
  const themes = [...new Set(criteriaNamed(form).flatMap((id) => themeOfId(id) ?? []))]
  let made = 0
  const list = await fromForm(form, { catalogue: await loadCatalogue({ themes, locale: 'nl' }), newId: () => `own-${++made}`, fileName: path.replace(/^.*[\\/]|\.[^.]*$/g, ''), yesMeans: 'nothing', theme: undefined, stageWords: stageWords([nl, en]) })
  const all = inOrder([...remarks, ...list.remarks])
  const errors = all.filter(({ weight }) => weight === 'error')
  output.out(`${path}: form ${list.checklist.code}, ${list.rows.length} questions (${list.criteria.length} new)`)
  output.out(`${errors.length} errors`)
  for (const remark of errors) output.out(line(remark))
  output.out(`${all.length - errors.length} not taken over, or in another way`)
  for (const remark of all.slice(errors.length)) output.out(line(remark))
  return errors.length > 0 ? 1 : 0
}

const write: Command = async (args, output) => {
  const { list, out, from } = options(args, ['list', 'out'], ['from'])
  const library = from === undefined ? emptyLibrary : await libraryOf(from)
  const lists = await loadCatalogue({ themes: [], locale: 'nl', library })
  const own = library.checklists.find(({ code }) => code === list)
  const checklist = lists.checklist(own?.id ?? list)
  if (!checklist) throw new UsageError(`no such list: ${list}. There are: ${[...lists.checklists.filter((one) => !lists.isOwn(one)).map(({ id }) => id), ...library.checklists.map(({ code, id }) => code || id)].join(', ')}`)
  const themes = themesOfChecklist(checklist)
  const [nl, en] = await Promise.all([loadCatalogue({ themes, locale: 'nl', library }), loadCatalogue({ themes, locale: 'en', library })])
  const { tables, drops } = toForm({ checklist, catalogues: { nl, en }, words: await words() })
  for (const { problem, about } of drops) output.err(`warning: ${problem}: ${about}`)
  // The same list gives the same bytes: a form carries no day of making.
  const bytes = out.endsWith('.xml') ? new TextEncoder().encode(xformOf(readForm(workbookOf(tables)).form!).xml) : await writeWorkbook(tables, '')
  await save(out, bytes)
  output.err(`wrote ${out}: ${bytes.length} bytes`)
  return 0
}

async function libraryOf(path: string): Promise<Library> {
  const backup = await readBackup(await bytesOf(path))
  if (!backup.ok) throw new UnreadableError(`cannot open ${path}: ${backup.problem}`)
  return projectLibrary(backup.changes)
}
