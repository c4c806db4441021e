import { projectLibrary } from '@/domain/projection'
import { emptyLibrary, type Library } from '@/domain/library'
import type { Day } from '@/domain/ids'
import { readBackup } from '@/exchange/reading/backup'
import { isLocale, type LocaleId } from '@/locales'
import { bytesOf, UnreadableError, UsageError } from './usage'

/** The city's own library from a backup; an empty one where none is named. */
export async function libraryFrom(path: string | undefined): Promise<Library> {
  if (path === undefined) return emptyLibrary
  const backup = await readBackup(await bytesOf(path))
  if (!backup.ok) throw new UnreadableError(`cannot open ${path}: ${backup.problem}${backup.detail ? ` (${backup.detail})` : ''}`)
  return projectLibrary(backup.changes)
}

/** The day that a document carries: the one named, else today. */
export function dayFrom(date: string | undefined): Day {
  if (date === undefined) return new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) throw new UsageError(`no such day: ${date}. Write it as 2026-11-26`)
  return date
}

/** A language that is there. */
export function localeFrom(lang: string): LocaleId {
  if (!isLocale(lang)) throw new UsageError(`no such language: ${lang}. There are: nl, en`)
  return lang
}

/** One of a list of words, or a usage error that names them. */
export function oneOf<T extends string>(what: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new UsageError(`no such ${what}: ${value}. There are: ${allowed.join(', ')}`)
  return found
}
