/**
 * The typeface of the PDF: Atkinson Hyperlegible Next (Braille Institute, SIL Open Font License 1.1, `../fonts/OFL.txt`).
 * It comes inside the script, so that it works offline, under a strict content policy, and in Node.
 */
import bold from '../fonts/AtkinsonHyperlegibleNext-Bold.ttf?inline'
import regular from '../fonts/AtkinsonHyperlegibleNext-Regular.ttf?inline'

/** The two weights. */
export type Weight = 'regular' | 'bold'

let bytes: Readonly<Record<Weight, Uint8Array>> | undefined

/** The bytes of each weight, decoded once. */
export function fontBytes(): Readonly<Record<Weight, Uint8Array>> {
  return bytes ??= { regular: decoded(regular), bold: decoded(bold) }
}

function decoded(dataUri: string): Uint8Array {
  return Uint8Array.from(atob(dataUri.slice(dataUri.indexOf(',') + 1)), (character) => character.charCodeAt(0))
}
