/** What of the city's library a dossier needs to be read on another device: the lists and questions that it used, and what they lean on. */
import type { Change } from '@/domain/change'
import { libraryId } from '@/domain/library'
import { projectLibrary } from '@/domain/projection'

/** The changes of the library that the changes of a dossier lean on: its own lists, own questions (removed ones too) and the city's figures. Trainings are nobody's. */
export function libraryNeeds(dossierChanges: Iterable<Change>, libraryChanges: readonly Change[]): readonly Change[] {
  const needed = new Set<string>()
  for (const { set } of dossierChanges) for (const field of ['criterion', 'checklist']) if (typeof set[field] === 'string') needed.add(set[field])
  const library = projectLibrary(libraryChanges)
  // A list brings its questions along, and a question those on whose answers it depends.
  for (const { id, criteria } of library.checklists) if (needed.has(id)) for (const criterion of criteria) needed.add(criterion)
  const own = [...library.criteria, ...library.removedCriteria]
  for (let before = -1; before !== needed.size;) {
    before = needed.size
    for (const { id, onlyIf } of own) if (needed.has(id)) for (const { question } of onlyIf) needed.add(question)
  }
  for (const { id, criterion } of library.figures) if (needed.has(criterion)) needed.add(id)
  return libraryChanges.filter(({ dossier, record }) => dossier === libraryId && needed.has(record))
}
