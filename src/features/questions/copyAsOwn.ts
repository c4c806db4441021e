/** A question as the beginning of one of the city's own. */
import { loadCatalogue, type Catalogue } from '@/catalogue'
import { copyOfQuestion } from '@/domain/copyOfQuestion'
import type { Criterion } from '@/domain/criterion'
import type { Id } from '@/domain/ids'
import type { Storage } from '@/storage/storage'

/** Writes the copy and gives its id; undefined when it could not be saved. */
export async function copyAsOwn(storage: Pick<Storage, 'save'>, criterion: Criterion, catalogue: Catalogue, label: string): Promise<Id | undefined> {
  const english = await loadCatalogue({ themes: [criterion.theme], locale: 'en', library: catalogue.library })
  const own = catalogue.library.criteria.find(({ id }) => id === criterion.id)
  const words = own ? own.texts['en'] : english.text(criterion, 'en')
  const id = crypto.randomUUID()
  const saved = await storage.save([copyOfQuestion({ id, now: new Date().toISOString() }, criterion, words, catalogue.conditionsOf(criterion.id))], { label })
  return saved.ok ? id : undefined
}
