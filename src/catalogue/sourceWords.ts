/** Notes of sources and norms, and versions of norms, in other languages than Dutch. Loaded only by what writes them out. */
import type { LocaleId } from '@/locales'

const files = import.meta.glob<Readonly<Record<string, string>>>('/audits/translations/sources/*.json', { import: 'default' })

/** The words in a language, by the Dutch ones; none for Dutch itself. */
export async function loadSourceWords(locale: LocaleId): Promise<Readonly<Record<string, string>>> {
  return (await files[`/audits/translations/sources/${locale}.json`]?.()) ?? {}
}
