import { loadCatalogue, themesOfChecklist } from '@/catalogue'
import { printSizes } from '@/exchange/document/model'
import { sheetFormats, writtenSheet } from '@/exchange/checklistSheet/write'
import { loadMessages, translator } from '@/locales'
import { dayFrom, libraryFrom, localeFrom, oneOf } from './library'
import { options, save, UsageError, type Command } from './usage'

const parts = ['how-to', 'figures', 'diagrams'] as const

/** `print --list ID --format pdf|html --out F`: a checklist to fill in with a pen. */
export const print: Command = async (args, output) => {
  const { list, format, out, print: size = 'large', without = '', lang = 'nl', date, from } = options(args, ['list', 'format', 'out'], ['print', 'without', 'lang', 'date', 'from'])
  const locale = localeFrom(lang)
  const left = without.split(',').map((part) => part.trim()).filter((part) => part !== '').map((part) => oneOf('part', part, parts))
  const library = await libraryFrom(from)
  const lists = await loadCatalogue({ themes: [], locale, library })
  const checklist = lists.checklist(list)
  if (!checklist) throw new UsageError(`no such list: ${list}. There are: ${lists.checklists.map(({ id }) => id).join(', ')}`)
  const [catalogue, messages] = await Promise.all([loadCatalogue({ themes: themesOfChecklist(checklist), locale, library }), loadMessages(locale)])
  const { bytes } = await writtenSheet({
    checklist, catalogue, locale, t: translator(locale, messages), madeOn: dayFrom(date),
    options: { print: oneOf('size of print', size, printSizes), howTo: !left.includes('how-to'), figures: !left.includes('figures'), diagrams: !left.includes('diagrams') },
  }, oneOf('format', format, sheetFormats))
  await save(out, bytes)
  output.err(`wrote ${out}: ${bytes.length} bytes`)
  return 0
}
