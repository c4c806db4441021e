/** Copying a list, of the catalogue or own: its questions in the order of the walk, in both languages. Own questions are not doubled. */
import { loadCatalogue, themesOfChecklist } from '@/catalogue'
import type { Id } from '@/domain/ids'
import type { Translate } from '@/locales'
import type { Storage } from '@/storage/storage'
import { newList } from './listDrafts'
import { listName } from './words'

/** Makes the copy; gives its id, or undefined where it could not be saved or the list is not there. */
export async function copyList(storage: Pick<Storage, 'reads' | 'save'>, list: string, t: Translate): Promise<Id | undefined> {
  const library = await storage.reads.library()
  const found = (await loadCatalogue({ themes: [], locale: 'nl', library })).checklist(list)
  if (!found) return undefined
  const catalogue = await loadCatalogue({ themes: themesOfChecklist(found), locale: 'nl', library })
  const criteria = catalogue.criteriaOf(found).filter(({ retired }) => retired === undefined).map(({ id }) => id)
  const own = library.checklists.find(({ id }) => id === list)
  const english = own ? own.texts['en'] : found.english
  const title = t('lists.copyOf', { title: listName(found, t) })
  const id = crypto.randomUUID()
  const draft = newList({ id, now: new Date().toISOString() }, { title, purpose: found.purpose, theme: found.theme, criteria, copiedFrom: list, ...(english ? { english: { ...english, title: `Copy of ${english.title}` } } : {}) }, library.checklists.map(({ code }) => code))
  return (await storage.save([draft], { label: t('lists.undo.made', { title }) })).ok ? id : undefined
}
