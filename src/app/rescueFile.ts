/** A rescue file from changes alone, for when the database does not open. Photos are not in it: their files need the store. */
import { emptyCatalogue } from '@/catalogue'
import type { Change } from '@/domain/change'
import { emptyContent } from '@/domain/dossierContent'
import { libraryId } from '@/domain/library'
import { dossiersIn, projectContent } from '@/domain/projection'
import { formatById } from '@/exchange'
import { loadMessages, translator } from '@/locales'
import { asFile, offerDownload } from '@/ui/offerDownload'

/** Offers a back-up of these changes as a download. */
export async function backupOfChanges(changes: readonly Change[]): Promise<void> {
  const format = formatById('backup')
  if (changes.length === 0 || !format) return
  const ids = dossiersIn(changes)
  // A dossier that was removed, or whose own row was lost, has no content: what is left of it must be saved all the same.
  const content = ids.map((id) => projectContent(changes, id)).find((found) => found !== undefined) ?? emptyContent(ids[0] ?? libraryId)
  const t = translator('nl', await loadMessages('nl'))
  const madeAt = new Date().toISOString()
  const bytes = await format.write({ content, catalogue: emptyCatalogue, changes, files: async () => undefined, locale: 'nl', t, madeAt, wijken: [], order: 'hand' })
  offerDownload(asFile(bytes, format.mediaType), `drempelwijs-back-up-${madeAt.slice(0, 10)}${format.extension}`)
}
