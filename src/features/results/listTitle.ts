import type { Catalogue } from '@/catalogue'
import type { LocaleId, Translate } from '@/locales'

/** The title of a checklist, also of one that was removed or that this version does not know. */
export function listTitle(id: string, catalogue: Catalogue, locale: LocaleId, t: Translate): string {
  const list = catalogue.checklist(id)
  return list ? catalogue.checklistText(list, locale).title : t('results.list.unknown', { id })
}
