import { isPanelLanguage, panelLanguages } from '@/domain/panelLanguage'
import { loadCatalogueFor } from '@/catalogue'
import { auditsOf } from '@/domain/auditContent'
import { dossiersIn, projectContent, projectLibrary } from '@/domain/projection'
import { routeWalks } from '@/domain/routeWalks'
import type { Wijk } from '@/domain/wijk'
import { adviceOrders, formatById, formats } from '@/exchange'
import { hasPdf } from '@/exchange/format'
import { readBackup } from '@/exchange/reading/backup'
import { readWijken } from '@/exchange/reading/wijken'
import { isLocale, loadMessages, translator } from '@/locales'
import { newestOf } from './newest'
import { bytesOf, options, save, UnreadableError, UsageError, type Command } from './usage'

/** `export --from F.zip --format ID --out F`: one dossier of a backup in one format. */
export const exportDossier: Command = async (args, output) => {
  const { from, format: id, out, lang = 'nl', order: wanted = 'hand', dossier, wijken, walk, language, place } = options(args, ['from', 'format', 'out'], ['lang', 'order', 'dossier', 'wijken', 'walk', 'language', 'place'])
  const format = formatById(id)
  if (!format) throw new UsageError(`no such format: ${id}. There are: ${formats.map((one) => one.id).join(', ')}`)
  if (!isLocale(lang)) throw new UsageError(`no such language: ${lang}. There are: nl, en`)
  if (language !== undefined && !isPanelLanguage(language)) throw new UsageError(`no such language of a panel: ${language}. There are: ${panelLanguages.join(', ')}`)
  const order = adviceOrders.find((one) => one === wanted)
  if (!order) throw new UsageError(`no such order: ${wanted}. There are: ${adviceOrders.join(', ')}`)
  const backup = await readBackup(await bytesOf(from))
  if (!backup.ok) throw new UnreadableError(`cannot open ${from}: ${backup.problem}${backup.detail ? ` (${backup.detail})` : ''}`)
  for (const { problem, detail } of backup.problems) output.err(`warning: ${problem}: ${detail}`)
  const ids = dossiersIn(backup.changes).filter((one) => projectContent(backup.changes, one))
  if (dossier === undefined && ids.length > 1 && format.audience !== 'backup') throw new UsageError(`${from} holds ${ids.length} dossiers; choose one with --dossier: ${ids.join(', ')}`)
  const content = projectContent(backup.changes, dossier ?? ids[0] ?? '')
  if (!content) throw new UnreadableError(dossier === undefined ? `${from} holds no dossier` : `${from} holds no dossier ${dossier}`)
  const isAudit = format.about === 'audit'
  const walks = (isAudit ? auditsOf(content) : routeWalks(content)).map(({ id }) => id)
  if (walk !== undefined && !walks.includes(walk)) throw new UsageError(`no such ${isAudit ? 'digital audit' : 'walk with a route'}: ${walk}. There are: ${walks.length === 0 ? 'none' : walks.join(', ')}`)
  if (isAudit && walks.length === 0) throw new UnreadableError(`${from} holds no digital audit`)
  const places = content.places.map(({ id: one }) => one)
  if (place !== undefined && !places.includes(place)) throw new UsageError(`no such place: ${place}. There are: ${places.length === 0 ? 'none' : places.join(', ')}`)
  if (language !== undefined && format.extension === '.pdf' && format.audience === 'walk' && !hasPdf(language)) output.err(`warning: PDF has no letters for ${language}: written in nl. Use ${id.replace('-pdf', '-html')}`)
  const changes = backup.changes
  const [messages, dutch] = await Promise.all([loadMessages(lang), loadMessages('nl')])
  const catalogue = await loadCatalogueFor(content, { locale: lang, library: projectLibrary(changes) })
  const bytes = await format.write({
    content, catalogue, changes, files: async (sha256) => backup.files.get(sha256), locale: lang, t: translator(lang, messages, dutch), madeAt: newestOf(changes),
    wijken: wijken === undefined ? [] : await wijkenFrom(wijken), order, appVersion: backup.manifest.appVersion,
    ...(walk === undefined ? {} : { walk }), ...(language === undefined ? {} : { panelLanguage: language }), ...(place === undefined ? {} : { place }),
  })
  await save(out, bytes)
  output.err(`wrote ${out}: ${bytes.length} bytes`)
  return 0
}

async function wijkenFrom(path: string): Promise<readonly Wijk[]> {
  const read = readWijken(new TextDecoder().decode(await bytesOf(path)))
  if (!read.ok) throw new UnreadableError(`cannot use ${path}: ${read.problem}`)
  return read.wijken
}
