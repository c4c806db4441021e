/** The file of a checklist as a form, in both languages. */
import { loadCatalogue, themesOfChecklist } from '@/catalogue'
import type { Timestamp } from '@/domain/ids'
import type { Library } from '@/domain/library'
import { slugOf } from '@/exchange/slug'
import { toForm, type FormDrop } from '@/exchange/xlsform/toForm'
import { workbookMediaType, writeWorkbook } from '@/exchange/xlsform/writeWorkbook'
import { loadMessages, translator } from '@/locales'
import type { MadeFile } from '@/ui/useDownload'

/** Makes it; fails where there is no such list. */
export async function makeXlsform(library: Library, list: string, madeAt: Timestamp): Promise<{ readonly file: MadeFile; readonly drops: readonly FormDrop[] }> {
  const checklist = (await loadCatalogue({ themes: [], locale: 'nl', library })).checklist(list)
  if (!checklist) throw new Error('no such list')
  const themes = themesOfChecklist(checklist)
  const [nl, en, dutch, english] = await Promise.all([loadCatalogue({ themes, locale: 'nl', library }), loadCatalogue({ themes, locale: 'en', library }), loadMessages('nl'), loadMessages('en')])
  const { tables, drops, title } = toForm({ checklist, catalogues: { nl, en }, words: { nl: translator('nl', dutch), en: translator('en', english, dutch) } })
  return { file: { bytes: await writeWorkbook(tables, madeAt), mediaType: workbookMediaType, name: `${slugOf(title)}.xlsx` }, drops }
}
