/** The check before a dossier is erased: the person typed its title, or the word for erasing. */
export function isEraseConfirmed(typed: string, title: string, word: string): boolean {
  const same = (a: string, b: string): boolean => fold(a) === fold(b)
  if (typed.trim() === '') return false
  return same(typed, word) || (title.trim() !== '' && same(typed, title))
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
