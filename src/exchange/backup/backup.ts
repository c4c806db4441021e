/** Writing a rescue file: every change, every photo, and a copy that anybody can read without the app. */
import type { Change } from '@/domain/change'
import type { DossierContent } from '@/domain/dossierContent'
import { libraryId } from '@/domain/library'
import { dossiersIn, projectContent, projectLibrary } from '@/domain/projection'
import { utf8, type ExportInput } from '../format'
import { slugOf } from '../slug'
import { backupFormat, backupVersion, entryNames, libraryCounts, sha256Of, type Manifest } from './shape'
import { readmeOf } from './readme'
import { zipOf } from './zip'

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'audio/webm': 'webm', 'audio/ogg': 'ogg', 'audio/mp4': 'm4a', 'audio/mpeg': 'mp3', 'audio/wav': 'wav',
}

/** Writes the rescue file of all dossiers in `changes`, and of as much of the city's library as is in them. Photos that are not on the device are listed as missing. */
export async function backupOf({ changes, files, madeAt, appVersion = '' }: ExportInput): Promise<Uint8Array> {
  if (changes === undefined) throw new Error('A backup is written from changes; the input has none.')
  const ordered = [...changes].sort((a, b) => a.clock - b.clock || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const contents = dossiersIn(ordered).flatMap((dossier) => projectContent(ordered, dossier) ?? [])
  const library = ordered.some(({ dossier }) => dossier === libraryId) ? projectLibrary(ordered) : undefined
  const entries: [string, Uint8Array][] = [[entryNames.readme, utf8(readmeOf(contents, library, madeAt))], [entryNames.changes, utf8(jsonOf(ordered))]]
  for (const content of contents) entries.push([`${entryNames.dossiers}${slugOf(content.dossier.title)}-${content.dossier.id.slice(0, 8)}.json`, utf8(jsonOf(readable(content)))])
  if (library) entries.push([entryNames.library, utf8(jsonOf(library))])
  const missing: string[] = []
  for (const [sha256, mediaType] of [...filesIn(ordered)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = await files(sha256)
    if (bytes) entries.push([`${entryNames.files}${sha256}.${extensions[mediaType.split(';')[0]!.trim()] ?? 'bin'}`, bytes])
    else missing.push(sha256)
  }
  const listed: Manifest['entries'][number][] = []
  for (const [name, bytes] of entries) listed.push({ name, bytes: bytes.length, sha256: await sha256Of(bytes) })
  const manifest: Manifest = {
    format: backupFormat, version: backupVersion, madeAt, appVersion, changes: ordered.length, missing, entries: listed,
    ...(library ? { library: libraryCounts(library) } : {}),
    dossiers: contents.map(({ dossier, findings, advices }) => ({ id: dossier.id, title: dossier.title, example: dossier.example, findings: findings.length, advices: advices.length })),
  }
  const [readme, ...rest] = entries
  return zipOf([readme!, [entryNames.manifest, utf8(jsonOf(manifest))], ...rest], madeAt)
}

/** The hash and media type of every file that any change names, also of records that were removed: they can be put back. */
function filesIn(changes: readonly Change[]): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  const hashes = new Map<string, string>()
  for (const { kind, record, set } of changes) {
    if (kind !== 'attachment') continue
    if (typeof set['mediaType'] === 'string') types.set(record, set['mediaType'])
    if (typeof set['sha256'] === 'string' && /^[0-9a-f]{64}$/.test(set['sha256'])) hashes.set(set['sha256'], record)
  }
  return new Map([...hashes].map(([sha256, record]) => [sha256, types.get(record) ?? 'image/jpeg']))
}

/** A dossier's content with the example mark in front, for whoever opens the file without the app. */
function readable(content: DossierContent): object {
  return content.dossier.example ? { example: true, ...content } : content
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
