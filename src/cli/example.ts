import { loadCatalogue, themesIn } from '@/catalogue'
import exampleContent from '@/exchange/example'
import { formatById } from '@/exchange'
import { loadMessages, translator } from '@/locales'
import { dossiersIn, projectContent } from '@/domain/projection'
import { newestOf } from './newest'
import { options, save, UnreadableError, type Command } from './usage'

/** `example --out F.zip`: the example dossier as a backup. */
export const example: Command = async (args, output) => {
  const { out } = options(args, ['out'])
  const { changes, files } = await exampleContent()
  const content = projectContent(changes, dossiersIn(changes)[0] ?? '')
  const backup = formatById('backup')
  if (!content || !backup) throw new UnreadableError('the example dossier is not there')
  const t = translator('nl', await loadMessages('nl'))
  const bytes = await backup.write({ content, catalogue: await loadCatalogue({ themes: themesIn(content), locale: 'nl' }), changes, files: async (sha256) => files.get(sha256), locale: 'nl', t, madeAt: newestOf(changes), wijken: [], order: 'hand' })
  await save(out, bytes)
  output.err(`wrote ${out}: ${changes.length} changes, ${files.size} files`)
  return 0
}
