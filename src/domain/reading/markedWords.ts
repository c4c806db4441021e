/** Finds the words and expressions of a list: whole words, in any case, also over more than one word. */
import type { MarkedWords } from './lists'
import type { Span } from './text'
import { lowered, type Word } from './words'

/** Words of the list that stand in the text. */
export interface FoundWords extends Span {
  readonly found: string
  readonly instead: string
}

interface Form { readonly rest: readonly string[]; readonly entry: MarkedWords }

/** Makes the function that finds a list in a row of words. The longest expression goes first, and none overlap. */
export function wordFinder(list: readonly MarkedWords[]): (text: string, words: readonly Word[]) => readonly FoundWords[] {
  const byFirst = new Map<string, Form[]>()
  for (const entry of list) {
    for (const form of entry.forms) {
      const [first, ...rest] = lowered(form).split(' ')
      byFirst.set(first!, [...(byFirst.get(first!) ?? []), { rest, entry }])
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.rest.length - a.rest.length)
  return (text, words) => {
    const found: FoundWords[] = []
    for (let i = 0; i < words.length; i++) {
      const form = byFirst.get(words[i]!.low)?.find(({ rest }) => rest.every((word, j) => words[i + 1 + j]?.low === word))
      if (!form) continue
      const last = words[i + form.rest.length]!
      found.push({ from: words[i]!.from, to: last.to, found: text.slice(words[i]!.from, last.to), instead: form.entry.instead })
      i += form.rest.length
    }
    return found
  }
}
