/** Writing a list as a file to share: the list, and every own question that it needs to be asked elsewhere. */
import type { Id, Timestamp } from '@/domain/ids'
import type { Library, OwnChecklist, OwnCriterion } from '@/domain/library'
import { utf8 } from '../format'
import { slugOf } from '../slug'
import { listExtension, listFormat, listVersion, type SharedChecklist, type SharedQuestion } from './shape'

/** The own questions of a list, removed ones too, with those on whose answers they depend. */
export function ownQuestionsOf(list: Pick<OwnChecklist, 'criteria'>, { criteria, removedCriteria }: Pick<Library, 'criteria' | 'removedCriteria'>): readonly OwnCriterion[] {
  const known = new Map([...criteria, ...removedCriteria].map((criterion) => [criterion.id, criterion]))
  const found = new Map<Id, OwnCriterion>()
  const add = (id: string): void => {
    const own = known.get(id)
    if (!own || found.has(id)) return
    found.set(id, own)
    for (const { question } of own.onlyIf) add(question)
  }
  list.criteria.forEach(add)
  return [...found.values()]
}

/** The bytes of the file. `changedAt` says when a record was last changed here; the same input gives the same bytes. */
export function sharedListOf(list: OwnChecklist, library: Pick<Library, 'criteria' | 'removedCriteria'>, madeAt: Timestamp, changedAt: (id: Id) => Timestamp | ''): Uint8Array {
  const { id, code, title, purpose, theme, version, criteria, texts, copiedFrom } = list
  const shared: SharedChecklist = { id, code, title, purpose, theme, version, criteria, texts, copiedFrom, changedAt: changedAt(id) }
  const questions = ownQuestionsOf(list, library).map(({ dossier: _dossier, createdAt: _created, deletedAt, ...fields }): SharedQuestion => ({ ...fields, changedAt: changedAt(fields.id), removed: deletedAt !== null }))
  return utf8(`${JSON.stringify({ format: listFormat, version: listVersion, madeAt, list: shared, questions }, null, 1)}\n`)
}

/** Name of the file, e.g. `halte-in-de-winter.drempelwijs-lijst.json`. */
export function sharedListName({ title }: Pick<OwnChecklist, 'title'>): string {
  return `${title.trim() === '' ? 'lijst' : slugOf(title)}${listExtension}`
}
