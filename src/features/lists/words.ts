/** Small words of this folder: how things are called that may have no name yet, and whether words are found in a text. */
import type { Translate } from '@/locales'

/** The name of a list. */
export function listName(list: { readonly title: string }, t: Translate): string {
  return list.title.trim() || t('lists.untitled')
}

/** The name of a question: its short name, else what it asks. */
export function questionName(question: { readonly title: string; readonly question: string }, t: Translate): string {
  return question.title.trim() || question.question.trim() || t('own.untitled')
}

/** True where every word that somebody typed is in the text. Capitals and accents make no difference. */
export function hasWords(text: string, words: string): boolean {
  const plain = plainOf(text)
  return plainOf(words).split(/\s+/).every((word) => plain.includes(word))
}

function plainOf(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().trim()
}
