/** A paragraph of a file that is no sentence: an address, a name, a greeting. */
import type { BlockKind } from '@/domain/reading/text'

const greeting = /^(?:beste|geachte|dag|hallo|hoi|met (?:vriendelijke|hartelijke) groet|vriendelijke groet|hoogachtend)\b/i

/** `line` for a short paragraph without an end mark, else `paragraph`. */
export function paragraphOrLine(text: string): Extract<BlockKind, 'line' | 'paragraph'> {
  const said = text.trim()
  const words = said.split(/\s+/).length
  return words <= 12 && !/[.!?…:;][)"'’”»\]]*$/u.test(said) && (words <= 6 || greeting.test(said)) ? 'line' : 'paragraph'
}
