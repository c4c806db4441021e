/** Notes of sources and norms, and versions of norms, in other languages than Dutch: a sentence each, as many notes share them. Loaded only by what writes them out. */
import type { LocaleId } from '@/locales'

const files = import.meta.glob<Readonly<Record<string, string>>>('/audits/translations/sources/*.json', { import: 'default' })

/** Gives a Dutch note in a language; undefined where a sentence of it has no words there, as in what a city wrote itself. */
export type SourceWords = (dutch: string) => string | undefined

/** Sentences of a note. */
export function sentencesOf(note: string): readonly string[] {
  return note.trim().split(/(?<=[.!?])\s+(?=\p{Lu})/u)
}

/** The words in a language; Dutch is its own. */
export async function loadSourceWords(locale: LocaleId): Promise<SourceWords> {
  if (locale === 'nl') return (dutch) => dutch
  const words = (await files[`/audits/translations/sources/${locale}.json`]?.()) ?? {}
  return (dutch) => {
    // A version such as `2009` is the same in every language.
    if (!/\p{Ll}{3}/u.test(dutch)) return words[dutch] ?? dutch
    const sentences = sentencesOf(dutch).map((sentence) => words[sentence])
    return sentences.some((sentence) => sentence === undefined) ? undefined : sentences.join(' ')
  }
}
